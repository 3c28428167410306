import type { DriveFile, LinkAccess } from './drive';

/** The hidden file of a drive folder that holds what .xlsx files cannot: `saveDrive` writes it, `loadDrive` reads it. */
export const STATE_FILE = '.state.json';

export interface StateFile {
  readonly version: 1;
  /** The workspace's clock at the end of the last run, ISO 8601. */
  readonly savedAt: string;
  /** By file id. */
  readonly files: Readonly<Record<string, FileEntry>>;
  /** The host's own state, which this file only keeps: properties, triggers, quotas, cache … */
  readonly host: unknown;
}

/** What Drive knows of a file beside its content. */
export interface FileEntry {
  readonly name: string;
  readonly modifiedTime: string;
  /** SHA-256 of the file's bytes: as long as they are the same, nobody has changed it since. */
  readonly hash: string;
  readonly owner: string;
  readonly access?: 'denied' | readonly string[];
  readonly viewers?: readonly string[];
  readonly trashed?: boolean;
  readonly commenters?: readonly string[];
  readonly link?: LinkAccess;
  readonly isSharedByEditors?: boolean;
  readonly parent?: string | null;
  readonly createdTime?: string;
  readonly description?: string;
  readonly starred?: boolean;
  readonly target?: string;
  /** Of what a script made: a file of this type whatever its ending says, a folder or a shortcut, which have no file of their own. */
  readonly mimeType?: string;
  /** Given only where they are not vi_VN and Asia/Ho_Chi_Minh. */
  readonly locale?: string;
  readonly timeZone?: string;
}

/** What the state file keeps of a file as it is, and only where it is there. */
const KEPT = [
  'access',
  'viewers',
  'commenters',
  'link',
  'isSharedByEditors',
  'parent',
  'createdTime',
  'description',
  'starred',
  'target',
  'trashed',
] as const satisfies readonly (keyof FileEntry & keyof DriveFile)[];

export function keptOf(file: Partial<Pick<DriveFile, (typeof KEPT)[number]>>): Partial<DriveFile> {
  return Object.fromEntries(KEPT.flatMap((name) => (file[name] === undefined ? [] : [[name, file[name]]])));
}

/** Undefined when the text is not a state file of this version. */
export function parseStateFile(text: string): StateFile | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(content) || content.version !== 1 || !isRecord(content.files)) return undefined;
  if (typeof content.savedAt !== 'string' || !Number.isFinite(Date.parse(content.savedAt))) return undefined;
  return Object.values(content.files).every(isFileEntry) ? (content as unknown as StateFile) : undefined;
}

function isFileEntry(entry: unknown): boolean {
  return (
    isRecord(entry) &&
    typeof entry.name === 'string' &&
    typeof entry.owner === 'string' &&
    typeof entry.hash === 'string' &&
    typeof entry.modifiedTime === 'string' &&
    Number.isFinite(Date.parse(entry.modifiedTime))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
