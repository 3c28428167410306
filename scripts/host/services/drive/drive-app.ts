import { type ClassDefinition, effects } from '../../bridge/class-definition';
import { mayOpen } from '../../drive/drive';
import { ROOT_FOLDER } from '../../drive-api/query';
import { ServiceError } from '../../runs/exceptions';
import { authorized, SCOPES } from '../scopes';
import type { ServiceHost } from '../service-host';
import type { SpreadsheetObjects } from '../spreadsheet/place';
import { type DrivePlace, FileService, filesOf } from './drive-file';
import { type FileIteratorService, FolderIteratorService } from './iterators';

type Folders = Omit<DrivePlace, 'file'>;

/** https://developers.google.com/apps-script/reference/drive/folder: the host's drive is one folder, "My Drive". */
export class FolderService {
  readonly #place: Folders;

  constructor(place: Folders) {
    this.#place = place;
  }

  getFiles(): FileIteratorService {
    return filesOf(this.#place, () => true);
  }

  getFilesByName(name: string): FileIteratorService {
    return filesOf(this.#place, (file) => file.getName() === name);
  }

  getFilesByType(mimeType: string): FileIteratorService {
    return filesOf(this.#place, (file) => file.getMimeType() === mimeType);
  }

  getFolders(): FolderIteratorService {
    return new FolderIteratorService([]);
  }

  getFoldersByName(_name: string): FolderIteratorService {
    return this.getFolders();
  }

  getId(): string {
    return ROOT_FOLDER;
  }

  getName(): string {
    return 'My Drive';
  }

  getParents(): FolderIteratorService {
    return this.getFolders();
  }

  getUrl(): string {
    return 'https://drive.google.com/drive/my-drive';
  }

  isTrashed(): boolean {
    return false;
  }
}

/** https://developers.google.com/apps-script/reference/drive/drive-app */
export class DriveAppService {
  readonly #place: Folders;
  readonly #root: FolderService;

  constructor(host: ServiceHost, objects: SpreadsheetObjects) {
    this.#place = { host, objects, root: () => this.#root };
    this.#root = new FolderService(this.#place);
  }

  getFileById(id: string): FileService {
    const { execution, workspace } = this.#place.host;
    const file = workspace.drive.files.get(id);
    if (file !== undefined && mayOpen(file, execution.user)) return new FileService({ ...this.#place, file });
    throw unknownItem(id, 'getFileById');
  }

  getFiles(): FileIteratorService {
    return this.#root.getFiles();
  }

  getFilesByName(name: string): FileIteratorService {
    return this.#root.getFilesByName(name);
  }

  getFilesByType(mimeType: string): FileIteratorService {
    return this.#root.getFilesByType(mimeType);
  }

  getFolderById(id: string): FolderService {
    if (id === ROOT_FOLDER) return this.#root;
    throw unknownItem(id, 'getFolderById');
  }

  getFolders(): FolderIteratorService {
    return this.#root.getFolders();
  }

  getFoldersByName(name: string): FolderIteratorService {
    return this.#root.getFoldersByName(name);
  }

  getRootFolder(): FolderService {
    return this.#root;
  }

  getTrashedFiles(): FileIteratorService {
    return filesOf(this.#place, () => true, true);
  }

  getTrashedFolders(): FolderIteratorService {
    return this.getFolders();
  }
}

/** Google does not tell what is not there from what one may not see; what cannot be an id at all breaks down otherwise. */
function unknownItem(id: string, member: string): ServiceError {
  if (id === '') return new ServiceError('Invalid argument: id');
  return new ServiceError(
    /^[\w-]{25,}$/.test(id)
      ? 'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.'
      : `Unexpected error while getting the method or property ${member} on object DriveApp.`,
  );
}

const needs = () => authorized(SCOPES.drive, SCOPES.driveReadonly);

export const driveClasses: readonly ClassDefinition[] = [
  {
    type: 'Drive.DriveApp',
    name: 'DriveApp',
    of: DriveAppService,
    effects: effects({
      trip: `getFileById getFiles getFilesByName getFilesByType getFolderById getFolders getFoldersByName getRootFolder getTrashedFiles
        getTrashedFolders`,
    }),
    needs,
  },
  {
    type: 'Drive.Folder',
    name: 'Folder',
    service: 'DriveApp',
    of: FolderService,
    effects: effects({ trip: 'getFiles getFilesByName getFilesByType getFolders getFoldersByName getParents' }),
    needs,
  },
];
