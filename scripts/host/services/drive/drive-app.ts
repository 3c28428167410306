import { type ClassDefinition, effects } from '../../bridge/class-definition';
import { mayOpen } from '../../drive/drive';
import { isFolder, isInBin, ROOT_FOLDER } from '../../drive/tree';
import { ServiceError } from '../../runs/exceptions';
import { authorized, SCOPES } from '../scopes';
import type { ServiceHost } from '../service-host';
import type { SpreadsheetObjects } from '../spreadsheet/place';
import { FileService } from './drive-file';
import { FolderService, noSuchItem } from './drive-folder';
import type { DriveItem } from './drive-item';
import { type DriveObjects, folderById, rootOf } from './drive-place';
import { findItems, searchItems } from './find-items';
import { FileIteratorService, FolderIteratorService, idsOfToken } from './iterators';

/** Of a consumer's account: https://support.google.com/drive/answer/9312312 */
const STORAGE_LIMIT = 15 * 1024 ** 3;

/** https://developers.google.com/apps-script/reference/drive/drive-app */
export class DriveAppService {
  readonly #host: ServiceHost;
  readonly #drive: DriveObjects;

  constructor(host: ServiceHost, objects: SpreadsheetObjects) {
    this.#host = host;
    const drive: DriveObjects = {
      fileOf: (file) => new FileService({ host, objects, drive, file }),
      folderOf: (file) => new FolderService({ host, objects, drive, file }),
      filesIn: (files) => new FileIteratorService(files, drive.fileOf),
      foldersIn: (folders) => new FolderIteratorService(folders, drive.folderOf),
    };
    this.#drive = drive;
  }

  addFile(child: DriveItem): object {
    return this.#root().addFile(child);
  }

  addFolder(child: DriveItem): object {
    return this.#root().addFolder(child);
  }

  continueFileIterator(token: string): FileIteratorService {
    return this.#drive.filesIn(this.#filesOf(token));
  }

  continueFolderIterator(token: string): FolderIteratorService {
    return this.#drive.foldersIn(this.#filesOf(token));
  }

  createFile(...args: Parameters<FolderService['createFile']>): object {
    return this.#root().createFile(...args);
  }

  createFolder(name: string): object {
    return this.#root().createFolder(name);
  }

  createShortcut(targetId: string): object {
    return this.#root().createShortcut(targetId);
  }

  getFileById(id: string): object {
    const file = this.#openable(id);
    if (file === undefined) throw unknownItem(id, 'getFileById');
    return isFolder(file) ? this.#drive.folderOf(file) : this.#drive.fileOf(file);
  }

  getFiles(): FileIteratorService {
    return this.#files();
  }

  getFilesByName(name: string): FileIteratorService {
    return this.#files((file) => file.name === name);
  }

  getFilesByType(mimeType: string): FileIteratorService {
    return this.#files((file) => file.mimeType === mimeType);
  }

  getFolderById(id: string): object {
    if (id === ROOT_FOLDER) return this.#root();
    const file = this.#openable(id);
    if (file !== undefined && isFolder(file)) return this.#drive.folderOf(file);
    throw unknownItem(id, 'getFolderById');
  }

  getFolders(): FolderIteratorService {
    return this.#folders();
  }

  getFoldersByName(name: string): FolderIteratorService {
    return this.#folders((folder) => folder.name === name);
  }

  getRootFolder(): object {
    return this.#root();
  }

  getStorageLimit(): number {
    return STORAGE_LIMIT;
  }

  getStorageUsed(): number {
    const { drive } = this.#host.workspace;
    const own = [...drive.files.values()].filter(({ owner }) => owner === this.#host.execution.user);
    return own.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
  }

  getTrashedFiles(): FileIteratorService {
    return this.#files(() => true, true);
  }

  getTrashedFolders(): FolderIteratorService {
    return this.#folders(() => true, true);
  }

  removeFile(child: DriveItem): object {
    return this.#root().removeFile(child);
  }

  removeFolder(child: DriveItem): object {
    return this.#root().removeFolder(child);
  }

  searchFiles(params: string): FileIteratorService {
    return this.#drive.filesIn(searchItems(this.#host, params, 'file'));
  }

  searchFolders(params: string): FolderIteratorService {
    return this.#drive.foldersIn(searchItems(this.#host, params, 'folder'));
  }

  #root(): FolderService {
    return this.#drive.folderOf(rootOf(this.#host.execution.user)) as FolderService;
  }

  #openable(id: string) {
    const file = this.#host.workspace.drive.files.get(id);
    return file !== undefined && mayOpen(file, this.#host.execution.user) ? file : undefined;
  }

  #files(isWanted: Parameters<typeof findItems>[2] = () => true, inBin = false): FileIteratorService {
    const { drive } = this.#host.workspace;
    const isMeant: typeof isWanted = (file) => isInBin(drive, file) === inBin && isWanted(file);
    return this.#drive.filesIn(findItems(this.#host, 'file', isMeant));
  }

  #folders(isWanted: Parameters<typeof findItems>[2] = () => true, inBin = false): FolderIteratorService {
    const { drive } = this.#host.workspace;
    const isMeant: typeof isWanted = (file) => isInBin(drive, file) === inBin && isWanted(file);
    return this.#drive.foldersIn(findItems(this.#host, 'folder', isMeant));
  }

  #filesOf(token: string) {
    const { drive } = this.#host.workspace;
    return idsOfToken(token).flatMap(
      (id) => folderById(drive, id, this.#host.execution.user) ?? drive.files.get(id) ?? [],
    );
  }
}

/** Google does not tell what is not there from what one may not see; what cannot be an id at all breaks down otherwise. */
function unknownItem(id: string, member: string): ServiceError {
  if (id === '') return new ServiceError('Invalid argument: id');
  if (/^[\w-]{25,}$/.test(id)) return noSuchItem();
  return new ServiceError(`Unexpected error while getting the method or property ${member} on object DriveApp.`);
}

export const driveAppClass: ClassDefinition = {
  type: 'Drive.DriveApp',
  name: 'DriveApp',
  of: DriveAppService,
  effects: effects({
    trip: `addFile addFolder continueFileIterator continueFolderIterator createFile createFolder createShortcut getFileById getFiles
      getFilesByName getFilesByType getFolderById getFolders getFoldersByName getRootFolder getStorageUsed getTrashedFiles
      getTrashedFolders removeFile removeFolder searchFiles searchFolders`,
  }),
  needs: (member) =>
    /^(get|search|continue)/.test(member) ? authorized(SCOPES.drive, SCOPES.driveReadonly) : authorized(SCOPES.drive),
};
