import { type ClassDefinition, effects } from '../../bridge/class-definition';
import { type DriveFile, FOLDER_MIME_TYPE, mayOpen, SHORTCUT_MIME_TYPE } from '../../drive/drive';
import { makeFile } from '../../drive/make-file';
import { isInBin, parentOf, ROOT_FOLDER } from '../../drive/tree';
import { ServiceError } from '../../runs/exceptions';
import { authorized, SCOPES } from '../scopes';
import type { BlobService } from '../utilities/blob';
import { change, DriveItem } from './drive-item';
import { findItems, searchItems } from './find-items';
import type { FileIteratorService, FolderIteratorService } from './iterators';

const TEXT = 'text/plain';
/** https://developers.google.com/apps-script/reference/drive/folder#createFile(String,String) */
const MAX_TEXT_BYTES = 10 * 1024 * 1024;

/** https://developers.google.com/apps-script/reference/drive/folder */
export class FolderService extends DriveItem {
  /** A file is in one folder at a time since 2020: adding is moving. */
  addFile(child: DriveItem): this {
    child.moveTo(this);
    return this;
  }

  addFolder(child: DriveItem): this {
    return this.addFile(child);
  }

  createFile(source: string | { getBlob(): BlobService }, content = '', mimeType: string | null = TEXT): object {
    if (typeof source !== 'string') {
      const blob = source.getBlob();
      const type = blob.getContentType() ?? 'application/octet-stream';
      return this.#make(blob.getName() ?? 'Untitled', type, Buffer.from(blob.getBytes()));
    }
    const bytes = Buffer.from(content, 'utf8');
    if (bytes.length > MAX_TEXT_BYTES) throw new ServiceError('Argument too large: content');
    const type = mimeType ?? TEXT;
    if (type.startsWith('application/vnd.google-apps.')) throw new ServiceError('Invalid argument: mimeType');
    return this.#make(source, type, bytes);
  }

  createFolder(name: string): object {
    return this.open.drive.folderOf(this.#put({ name, mimeType: FOLDER_MIME_TYPE }));
  }

  createShortcut(targetId: string): object {
    const { drive } = this.open.host.workspace;
    const target = drive.files.get(targetId);
    if (target === undefined || !mayOpen(target, this.open.host.execution.user)) throw noSuchItem();
    return this.open.drive.fileOf(this.#put({ name: target.name, mimeType: SHORTCUT_MIME_TYPE, target: targetId }));
  }

  getFiles(): FileIteratorService {
    return this.#files(() => true);
  }

  getFilesByName(name: string): FileIteratorService {
    return this.#files((file) => file.name === name);
  }

  getFilesByType(mimeType: string): FileIteratorService {
    return this.#files((file) => file.mimeType === mimeType);
  }

  getFolders(): FolderIteratorService {
    return this.#folders(() => true);
  }

  getFoldersByName(name: string): FolderIteratorService {
    return this.#folders((folder) => folder.name === name);
  }

  /** What a folder holds is not counted. */
  getSize(): number {
    return 0;
  }

  getUrl(): string {
    const place = this.fileId === ROOT_FOLDER ? 'my-drive' : `folders/${this.fileId}`;
    return `https://drive.google.com/drive/${place}`;
  }

  /** The item stays, in no folder. */
  removeFile(child: DriveItem): this {
    if (parentOf(child.open.file) === this.fileId) {
      change(child, (file) => {
        file.parent = null;
      });
    }
    return this;
  }

  removeFolder(child: DriveItem): this {
    return this.removeFile(child);
  }

  searchFiles(params: string): FileIteratorService {
    return this.open.drive.filesIn(searchItems(this.open.host, params, 'file', (file) => this.#holds(file)));
  }

  searchFolders(params: string): FolderIteratorService {
    return this.open.drive.foldersIn(searchItems(this.open.host, params, 'folder', (file) => this.#holds(file)));
  }

  #holds(file: DriveFile): boolean {
    return parentOf(file) === this.fileId;
  }

  #files(isWanted: (file: DriveFile) => boolean): FileIteratorService {
    const { host, drive } = this.open;
    return drive.filesIn(
      findItems(host, 'file', (file) => this.#holds(file) && !isInBin(host.workspace.drive, file) && isWanted(file)),
    );
  }

  #folders(isWanted: (folder: DriveFile) => boolean): FolderIteratorService {
    const { host, drive } = this.open;
    return drive.foldersIn(
      findItems(host, 'folder', (file) => this.#holds(file) && !isInBin(host.workspace.drive, file) && isWanted(file)),
    );
  }

  #make(name: string, mimeType: string, content: Uint8Array): object {
    return this.open.drive.fileOf(this.#put({ name, mimeType, content }));
  }

  #put(made: Pick<DriveFile, 'name' | 'mimeType'> & Partial<DriveFile>): DriveFile {
    const { execution, workspace } = this.open.host;
    return makeFile(workspace.drive, workspace.clock, { owner: execution.user, parent: this.fileId, ...made });
  }
}

export function noSuchItem(): ServiceError {
  return new ServiceError(
    'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
  );
}

export const driveFolderClass: ClassDefinition = {
  type: 'Drive.Folder',
  name: 'Folder',
  service: 'DriveApp',
  of: FolderService,
  // Logs of public scripts show the name.
  text: (folder: FolderService) => folder.getName(),
  effects: effects({
    trip: `addEditor addEditors addFile addFolder addViewer addViewers createFile createFolder createShortcut getAccess getDateCreated
      getDescription getEditors getFiles getFilesByName getFilesByType getFolders getFoldersByName getLastUpdated getOwner getParents
      getSharingAccess getSharingPermission getSize getViewers isShareableByEditors isStarred isTrashed moveTo removeEditor removeFile
      removeFolder removeViewer revokePermissions searchFiles searchFolders setDescription setName setOwner setShareableByEditors
      setSharing setStarred setTrashed`,
  }),
  needs: (member) =>
    /^(get|is|search)/.test(member) ? authorized(SCOPES.drive, SCOPES.driveReadonly) : authorized(SCOPES.drive),
};
