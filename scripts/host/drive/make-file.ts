import { nextTextId } from '../book/ids';
import type { Drive, DriveClock, DriveFile } from './drive';
import { ROOT_FOLDER } from './tree';

type Made = Pick<DriveFile, 'name' | 'mimeType' | 'owner'> & Partial<DriveFile>;

/** Puts a new file into the drive: with an id as long as Drive's, shared as its folder is, else with nobody. */
export function makeFile(drive: Drive, clock: DriveClock, made: Made): DriveFile {
  const now = new Date(clock.now()).toISOString();
  const folder = typeof made.parent === 'string' ? drive.files.get(made.parent) : undefined;
  const { access = [], commenters, viewers, link } = folder ?? {};
  const file: DriveFile = {
    id: made.id ?? longId(drive, made.name),
    modifiedTime: now,
    createdTime: now,
    access: access === 'denied' ? [] : access,
    ...(commenters !== undefined && { commenters }),
    ...(viewers !== undefined && { viewers }),
    ...(link !== undefined && { link }),
    ...made,
  };
  if (file.parent === ROOT_FOLDER) delete file.parent;
  drive.files.set(file.id, file);
  return file;
}

function longId(drive: Drive, name: string): string {
  const taken = new Set(drive.files.keys());
  const source = { idsGiven: taken.size };
  const part = () => nextTextId(source, `file:${name}`, taken);
  return `1${part()}${part()}${part()}`.padEnd(33, '0').slice(0, 33);
}
