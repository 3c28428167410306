import type { Drive, DriveFile } from '../../drive/drive';
import { FOLDER_MIME_TYPE } from '../../drive/drive';
import { ROOT_FOLDER } from '../../drive/tree';
import { ServiceError } from '../../runs/exceptions';
import type { OpenFile } from '../spreadsheet/place';
import type { FileIteratorService, FolderIteratorService } from './iterators';

/** Makes the objects of `DriveApp` that lead from one to another. */
export interface DriveObjects {
  readonly fileOf: (file: DriveFile) => object;
  readonly folderOf: (folder: DriveFile) => object;
  readonly filesIn: (files: readonly DriveFile[]) => FileIteratorService;
  readonly foldersIn: (folders: readonly DriveFile[]) => FolderIteratorService;
}

/** A file or folder as `DriveApp` holds it. */
export interface DrivePlace extends OpenFile {
  readonly drive: DriveObjects;
}

/** My Drive of an account: a folder that is in no list of files. */
export function rootOf(owner: string): DriveFile {
  return {
    id: ROOT_FOLDER,
    name: 'My Drive',
    mimeType: FOLDER_MIME_TYPE,
    modifiedTime: new Date(0).toISOString(),
    owner,
    access: [],
    parent: null,
  };
}

export function folderById(drive: Drive, id: string, owner: string): DriveFile | undefined {
  if (id === ROOT_FOLDER) return rootOf(owner);
  const found = drive.files.get(id);
  return found?.mimeType === FOLDER_MIME_TYPE ? found : undefined;
}

export function accessDenied(): ServiceError {
  return new ServiceError('Access denied: DriveApp.');
}
