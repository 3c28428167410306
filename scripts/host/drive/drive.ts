import type { Book } from '../book/book';

/** The workspace's clock, as far as the faces need it. */
export interface DriveClock {
  /** Milliseconds since 1970, as Date.now(). */
  now(): number;
}

export const SPREADSHEET_MIME_TYPE = 'application/vnd.google-apps.spreadsheet';
export const FOLDER_MIME_TYPE = 'application/vnd.google-apps.folder';
export const SHORTCUT_MIME_TYPE = 'application/vnd.google-apps.shortcut';

/** What people have who were not named: by link or by searching, everybody or the owner's domain. */
export interface LinkAccess {
  readonly who: 'ANYONE' | 'ANYONE_WITH_LINK' | 'DOMAIN' | 'DOMAIN_WITH_LINK';
  readonly right: 'VIEW' | 'COMMENT' | 'EDIT';
}

/** One file of the local Drive, or a folder or a shortcut. */
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
  /** These may open the file and comment on it. */
  commenters?: readonly string[];
  /** Beside `access`, where that is a list. */
  link?: LinkAccess;
  /** Whether editors may share it; they may where this is absent. */
  isSharedByEditors?: boolean;
  /** Id of its folder; absent in My Drive itself, null when it was taken out of every folder. */
  parent?: string | null;
  /** ISO 8601; as long as it is absent, `modifiedTime` tells it. */
  createdTime?: string;
  description?: string;
  starred?: boolean;
  /** Id of what a shortcut leads to. */
  target?: string;
  /** Bytes of a file that is no spreadsheet. */
  content?: Uint8Array;
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
  if (isOwner(file, email) || file.access === undefined || linkRight(file, email) !== undefined) return true;
  return names(file.access, email) || isViewer(file, email) || mayComment(file, email);
}

/** Whether the account may at least comment on it. */
export function mayComment(file: DriveFile, email: string): boolean {
  return mayChange(file, email) || names(file.commenters ?? [], email) || linkRight(file, email) === 'COMMENT';
}

/** Whether the account may change the file, where nothing in it is protected. */
export function mayChange(file: DriveFile, email: string): boolean {
  if (file.access === 'denied') return false;
  if (isOwner(file, email)) return true;
  if (file.access === undefined) return !isViewer(file, email);
  return names(file.access, email) || linkRight(file, email) === 'EDIT';
}

function linkRight({ link, owner }: DriveFile, email: string): LinkAccess['right'] | undefined {
  const isMeant = link?.who.startsWith('ANYONE') || domainOf(owner) === domainOf(email);
  return isMeant ? link?.right : undefined;
}

export function domainOf(email: string): string {
  return email.slice(email.indexOf('@') + 1).toLowerCase();
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
