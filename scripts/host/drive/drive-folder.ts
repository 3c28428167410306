import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { settleFormulas } from '../formulas/settle';
import { readXlsx } from '../xlsx/read/read-xlsx';
import { UnreadableFile } from '../xlsx/read/unreadable-file';
import { writeXlsx } from '../xlsx/write/write-xlsx';
import { createDrive, type Drive, type DriveFile, SPREADSHEET_MIME_TYPE } from './drive';
import { type FileEntry, keptOf, parseStateFile, STATE_FILE, type StateFile } from './drive-state';
import { endingOf, typeOfEnding } from './file-types';

/** A drive that came from a folder, with what the host itself left there at its last run. */
export interface DriveFolder<State> extends Drive {
  readonly state: State | undefined;
}

/** The folder, or its state file, cannot be used; the message says what to do. */
export class DriveFolderError extends Error {
  override readonly name = 'DriveFolderError';
}

/** Who owns the files that the state file does not know. */
export const DEFAULT_OWNER = 'chu-so-huu@drive.example';

/** What a file was when it was loaded: one that nobody wrote to is saved as these very bytes. */
interface Origin {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly modifiedTime: string;
  readonly book: DriveFile['book'];
  /** A script made it, so that its type is not told by its ending. */
  readonly isMade: boolean;
}

const origins = new WeakMap<DriveFile, Origin>();

/**
 * Reads a folder of .xlsx files as a Drive: the base name is the spreadsheet id. A file that is no readable .xlsx gets a `problem`,
 * and the rest goes on. A file whose bytes the state file knows keeps its `modifiedTime`; any other has its own, at least one second
 * after the last run.
 * @throws DriveFolderError when there is no such folder, or its state file is damaged.
 */
export async function loadDrive<State = unknown>(dir: string): Promise<DriveFolder<State>> {
  const names = await listFiles(dir);
  const before = await readState(dir);
  const drive = createDrive();
  for (const name of names) {
    const file = await loadFile(path.join(dir, name), name, new Set(drive.files.keys()), before);
    drive.files.set(file.id, file);
  }
  for (const [id, entry] of Object.entries(before?.files ?? {})) {
    if (entry.hash === '' && entry.mimeType !== undefined) drive.files.set(id, bodiless(id, entry, entry.mimeType));
  }
  return { files: drive.files, state: before?.host as State | undefined };
}

/**
 * Writes every file of the drive into the folder, and its state file; other files there stay. `now` is the workspace's clock.
 * Files that nobody wrote to come out byte for byte as they went in.
 */
export async function saveDrive(dir: string, drive: Drive, state: unknown, now: number): Promise<void> {
  await mkdir(dir, { recursive: true });
  const files: Record<string, FileEntry> = {};
  const sorted = [...drive.files.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const file of sorted) {
    const ending = file.book === undefined ? endingOf(file.mimeType, file.name) : '.xlsx';
    const fileName = origins.get(file)?.fileName ?? `${file.id.replace(/[/\\:*?"<>|]/g, '_')}${ending}`;
    if (file.book !== undefined && isChanged(file)) settleFormulas(file.book, now);
    const bytes = await bytesOf(file);
    if (bytes === undefined) {
      if (isGoogles(file.mimeType)) files[file.id] = entryOf(file, undefined);
      continue;
    }
    await writeFile(path.join(dir, fileName), bytes);
    files[file.id] = entryOf(file, bytes);
  }
  const content: StateFile = { version: 1, savedAt: new Date(now).toISOString(), files, host: state ?? null };
  await writeFile(path.join(dir, STATE_FILE), `${JSON.stringify(content, null, 1)}\n`);
}

async function listFiles(dir: string): Promise<string[]> {
  const found = await stat(dir).catch(() => undefined);
  if (found === undefined) {
    throw new DriveFolderError(`The drive folder "${dir}" does not exist. Name a folder that holds .xlsx files.`);
  }
  if (!found.isDirectory()) {
    throw new DriveFolderError(
      `"${dir}" is a file. Name the folder that holds it: every .xlsx file there is a spreadsheet.`,
    );
  }
  const entries = await readdir(dir, { withFileTypes: true });
  // `~$x.xlsx` is Excel's mark that somebody has x.xlsx open.
  const names = entries.filter((entry) => entry.isFile() && !/^(?:\.|~\$)/.test(entry.name)).map(({ name }) => name);
  // Spreadsheets first: they have a right to the plain base name.
  const rank = (name: string): number => (isXlsx(name) ? 0 : 1);
  return names.sort((a, b) => rank(a) - rank(b) || (a.normalize() < b.normalize() ? -1 : 1));
}

async function readState(dir: string): Promise<StateFile | undefined> {
  const text = await readFile(path.join(dir, STATE_FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const state = parseStateFile(text);
  if (state === undefined) {
    const cure =
      'Put an earlier copy in its place, or delete it: properties, triggers, quotas and owners are then forgotten.';
    throw new DriveFolderError(`"${path.join(dir, STATE_FILE)}" is damaged. ${cure}`);
  }
  return state;
}

async function loadFile(
  place: string,
  name: string,
  taken: ReadonlySet<string>,
  before: StateFile | undefined,
): Promise<DriveFile> {
  // macOS gives names decomposed; ids that people type are composed.
  const fileName = name.normalize('NFC');
  const base = fileName.slice(0, fileName.length - path.extname(fileName).length);
  const id = taken.has(base) ? fileName : base;
  const bytes = await readFile(place);
  const entry = before?.files[id];
  const modifiedTime = entry?.hash === hashOf(bytes) ? entry.modifiedTime : await timeOf(place, before?.savedAt);
  const mimeType = entry?.mimeType ?? typeOfEnding(fileName) ?? 'application/octet-stream';
  const file: DriveFile = {
    id,
    name: entry?.name ?? base,
    mimeType,
    modifiedTime,
    owner: entry?.owner ?? DEFAULT_OWNER,
    ...keptOf(entry ?? {}),
  };
  if (entry?.mimeType === undefined) await readBook(file, bytes, fileName, entry);
  if (file.book === undefined) file.content = bytes;
  origins.set(file, { fileName, bytes, modifiedTime, book: file.book, isMade: entry?.mimeType !== undefined });
  return file;
}

async function readBook(
  file: DriveFile,
  bytes: Uint8Array,
  fileName: string,
  entry: FileEntry | undefined,
): Promise<void> {
  if (!isXlsx(fileName)) {
    file.problem = `"${fileName}" is not an .xlsx file. Open it in Excel or LibreOffice and save it as .xlsx.`;
    return;
  }
  try {
    const book = await readXlsx(bytes, file.id);
    const { title, locale, timeZone } = book.properties;
    book.properties = { title, locale: entry?.locale ?? locale, timeZone: entry?.timeZone ?? timeZone };
    file.book = book;
    file.name = entry?.name ?? title;
    file.mimeType = SPREADSHEET_MIME_TYPE;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    file.problem = error.message;
  }
}

async function bytesOf(file: DriveFile): Promise<Uint8Array | undefined> {
  if (file.book !== undefined && isChanged(file)) return writeXlsx(file.book);
  return file.content ?? origins.get(file)?.bytes;
}

/** Folders, shortcuts: what Drive has and a folder of files has not. */
function isGoogles(mimeType: string): boolean {
  return mimeType.startsWith('application/vnd.google-apps.') && mimeType !== SPREADSHEET_MIME_TYPE;
}

function bodiless(id: string, entry: FileEntry, mimeType: string): DriveFile {
  const { name, modifiedTime, owner } = entry;
  return { id, name, mimeType, modifiedTime, owner, ...keptOf(entry) };
}

function isChanged(file: DriveFile): boolean {
  const origin = origins.get(file);
  return origin === undefined || origin.modifiedTime !== file.modifiedTime || origin.book !== file.book;
}

function entryOf(file: DriveFile, bytes: Uint8Array | undefined): FileEntry {
  const { name, modifiedTime, owner, book } = file;
  const { locale, timeZone } = book?.properties ?? { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' };
  const isMade = book === undefined && !origins.has(file);
  return {
    name,
    modifiedTime,
    hash: bytes === undefined ? '' : hashOf(bytes),
    owner,
    ...keptOf(file),
    ...(isMade || origins.get(file)?.isMade === true ? { mimeType: file.mimeType } : {}),
    ...(locale === 'vi_VN' ? {} : { locale }),
    ...(timeZone === 'Asia/Ho_Chi_Minh' ? {} : { timeZone }),
  };
}

async function timeOf(place: string, lastRun: string | undefined): Promise<string> {
  const { mtimeMs } = await stat(place);
  const earliest = lastRun === undefined ? 0 : Date.parse(lastRun) + 1000;
  return new Date(Math.max(Math.floor(mtimeMs), earliest)).toISOString();
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function isXlsx(name: string): boolean {
  return path.extname(name).toLowerCase() === '.xlsx';
}
