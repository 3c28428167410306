import { type DriveFile, mayOpen } from '../../drive/drive';
import { isFolder, isInBin } from '../../drive/tree';
import { parseQuery } from '../../drive-api/query';
import { notImplemented, ServiceError } from '../../runs/exceptions';
import { ApiError } from '../../sheets-api/error';
import type { ServiceHost } from '../service-host';

/** What the account may open, in the order of names. */
export function findItems(
  { execution, workspace }: ServiceHost,
  kind: 'file' | 'folder',
  isWanted: (file: DriveFile) => boolean,
): DriveFile[] {
  return [...workspace.drive.files.values()]
    .filter((file) => isFolder(file) === (kind === 'folder') && mayOpen(file, execution.user) && isWanted(file))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** By a query in the words of Drive v2, as `DriveApp` takes it: https://developers.google.com/apps-script/reference/drive/drive-app#searchFiles(String) */
export function searchItems(
  host: ServiceHost,
  params: string,
  kind: 'file' | 'folder',
  isHere: (file: DriveFile) => boolean = () => true,
): DriveFile[] {
  const { drive } = host.workspace;
  const test = readQuery(host, params);
  // A query that says nothing of the bin means what is out of it.
  const binToo = /\btrashed\b/.test(params);
  return findItems(host, kind, (file) => isHere(file) && test(file) && (binToo || !isInBin(drive, file)));
}

function readQuery({ execution, workspace }: ServiceHost, params: string) {
  try {
    return parseQuery(params, { words: 'v2', drive: workspace.drive, me: execution.user });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.code === 501) throw notImplemented(error.message.replace(/^.*?: /, ''));
    throw new ServiceError('Invalid argument: q');
  }
}
