import type { Book } from '../book/book';

/** The workspace's clock, as far as the faces need it. */
export interface DriveClock {
  /** Milliseconds since 1970, as Date.now(). */
  now(): number;
}

export const SPREADSHEET_MIME_TYPE = 'application/vnd.google-apps.spreadsheet';

/** One file of the local Drive. */
export interface DriveFile {
  readonly id: string;
  name: string;
  /** A readable .xlsx is a Google spreadsheet here; anything else keeps its own type. */
  mimeType: string;
  /** ISO 8601 in UTC with milliseconds, as Drive gives it. */
  modifiedTime: string;
  /** E-mail address. */
  owner: string;
  /** 'denied': nobody may open it. A list: only these and the owner. Absent: everyone may edit. */
  access?: 'denied' | readonly string[];
  /** These may open the file and change nothing. */
  viewers?: readonly string[];
  book?: Book | undefined;
  /** Why there is no book: corrupt, encrypted, not a spreadsheet. */
  problem?: string | undefined;
  trashed?: boolean;
}

/** The local Drive: files by id. The map is the truth, and tests may change it. */
export interface Drive {
  readonly files: Map<string, DriveFile>;
}

export function createDrive(files: Iterable<DriveFile> = []): Drive {
  const drive: Drive = { files: new Map() };
  for (const file of files) drive.files.set(file.id, file);
  return drive;
}

/** Whether this account may open the file. */
export function mayOpen(file: DriveFile, email: string): boolean {
  if (file.access === 'denied') return false;
  return isOwner(file, email) || file.access === undefined || names(file.access, email) || isViewer(file, email);
}

/** Whether the account may change the file, where nothing in it is protected. */
export function mayChange(file: DriveFile, email: string): boolean {
  if (file.access === 'denied') return false;
  if (isOwner(file, email)) return true;
  return file.access === undefined ? !isViewer(file, email) : names(file.access, email);
}

function isViewer({ viewers = [] }: DriveFile, email: string): boolean {
  return names(viewers, email);
}

function isOwner({ owner }: DriveFile, email: string): boolean {
  return names([owner], email);
}

function names(people: readonly string[], email: string): boolean {
  return people.some((one) => one.toLowerCase() === email.toLowerCase());
}

/** Every write through any face calls this: `modifiedTime` always moves forward, as skipping unchanged files relies on it. */
export function touchFile(file: DriveFile, clock: DriveClock): void {
  const before = Date.parse(file.modifiedTime);
  const now = clock.now();
  file.modifiedTime = new Date(Number.isFinite(before) && now <= before ? before + 1 : now).toISOString();
}
