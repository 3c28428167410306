import { type Drive, type DriveFile, FOLDER_MIME_TYPE } from './drive';

/** Id of My Drive, as Drive itself takes it for an alias. */
export const ROOT_FOLDER = 'root';

export function isFolder(file: DriveFile): boolean {
  return file.mimeType === FOLDER_MIME_TYPE;
}

/** Id of the folder that holds it; undefined for what is in none. */
export function parentOf(file: DriveFile): string | undefined {
  return file.parent === null ? undefined : (file.parent ?? ROOT_FOLDER);
}

export function childrenOf(drive: Drive, folderId: string): DriveFile[] {
  return [...drive.files.values()].filter((file) => parentOf(file) === folderId);
}

/** The file and all that its folders hold, however deep. */
export function withAllWithin(drive: Drive, file: DriveFile): DriveFile[] {
  if (!isFolder(file)) return [file];
  return [file, ...childrenOf(drive, file.id).flatMap((child) => withAllWithin(drive, child))];
}

/** In the bin by itself or with a folder that it lies in. */
export function isInBin(drive: Drive, file: DriveFile): boolean {
  if (file.trashed === true) return true;
  const parent = drive.files.get(parentOf(file) ?? '');
  return parent !== undefined && isInBin(drive, parent);
}
