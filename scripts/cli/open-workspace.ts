import { sheetKeyOf } from '../../src/sheets/tables/sheet-names';
import { createBook, createSheet, titleOf } from '../host/book/book';
import { createDrive, type Drive, type DriveFile, SPREADSHEET_MIME_TYPE } from '../host/drive/drive';
import { DEFAULT_OWNER, DriveFolderError, loadDrive } from '../host/drive/drive-folder';
import { createWorkspace, type Workspace, type WorkspaceState } from '../host/workspace';
import type { Options } from './options';
import { uncounted } from './output/uncounted';
import { shareFiles } from './share-files';
import { SeveralMeant, UsageError } from './usage-error';

type OfficeOptions = Pick<Options, 'open' | 'now' | 'user' | 'failAt' | 'killAt'> &
  Partial<Pick<Options, 'owner' | 'share' | 'apisOff' | 'errors' | 'isUserHidden'>>;

/**
 * The office that the options describe, its Drive read from a folder; without one a blank spreadsheet in this zone.
 * @throws UsageError when the folder or the spreadsheet cannot be told.
 */
export async function openWorkspace(
  folder: string | undefined,
  options: OfficeOptions,
  zone?: string,
): Promise<Workspace> {
  const drive = folder === undefined ? blankDrive(zone) : await readDrive(folder);
  const file = chooseSpreadsheet(drive, options.open, folder ?? '');
  shareFiles(drive, file.id, { owner: [], share: [], ...options });
  const state = drive.state ?? undefined;
  const now = options.now ?? new Date().toISOString();
  const workspace = createWorkspace({
    drive: { files: drive.files },
    openId: file.id,
    now,
    uncounted,
    state,
    ...(options.user !== undefined && { user: options.user }),
  });
  for (const api of options.apisOff ?? []) workspace.apisOff.add(api);
  const user = workspace.users.get(workspace.user);
  user.errorLanguage = options.errors ?? 'en';
  user.isKnownToScripts = options.isUserHidden !== true;
  if (options.failAt !== undefined) workspace.failAt(options.failAt);
  if (options.killAt !== undefined) workspace.killAt(options.killAt);
  return workspace;
}

async function readDrive(folder: string) {
  try {
    return await loadDrive<Partial<WorkspaceState> | null>(folder);
  } catch (cause) {
    if (cause instanceof DriveFolderError) throw new UsageError(cause.message, { cause });
    throw cause;
  }
}

const HANOI = 'Asia/Ho_Chi_Minh';

/** A drive with one blank spreadsheet, as Google makes it for an account whose scripts have this zone: in Vietnam Vietnamese, elsewhere American. */
function blankDrive(timeZone = HANOI): Drive & { readonly state: undefined } {
  const locale = timeZone === HANOI ? 'vi_VN' : 'en_US';
  const book = createBook('spreadsheet', { title: 'Untitled spreadsheet', timeZone, locale });
  createSheet(book, 'Sheet1');
  const file = {
    id: book.spreadsheetId,
    name: book.properties.title,
    mimeType: SPREADSHEET_MIME_TYPE,
    modifiedTime: new Date(0).toISOString(),
    owner: DEFAULT_OWNER,
    book,
  };
  return { ...createDrive([file]), state: undefined };
}

/** The spreadsheet that the script is bound to: the named one, else the only one with settings that stands below no other, else the only one. */
function chooseSpreadsheet(drive: Drive, wanted: string | undefined, folder: string): DriveFile {
  const files = [...drive.files.values()];
  const readable = files.filter(({ book }) => book !== undefined);
  if (wanted !== undefined) return named(drive, wanted, readable);
  const trackers = readable.filter(({ book }) =>
    book?.sheets.some((sheet) => sheetKeyOf(titleOf(sheet)) === 'settings'),
  );
  const tops = trackers.filter((one) => !trackers.some((other) => other !== one && names(other, one.id)));
  const [first, second] = tops.length === 1 ? tops : trackers.length > 0 ? trackers : readable;
  if (first === undefined) {
    const problems = files.map(({ problem }) => ` ${problem ?? ''}`).join('');
    throw new UsageError(`"${folder}" holds no spreadsheet that can be opened. Put an .xlsx file there.${problems}`);
  }
  if (second === undefined) return first;
  const why = trackers.length > 0 ? 'have a sheet Cấu hình' : 'are there, and none has a sheet Cấu hình';
  const meant = trackers.length > 0 ? trackers : readable;
  throw new SeveralMeant(
    `${ids(meant)} ${why}. Name one: --open ${first.id}`,
    meant.map(({ id }) => id),
  );
}

/** Whether a tracker's directory has a line for this file: of trackers over trackers the top is meant. */
function names({ book }: DriveFile, id: string): boolean {
  const units = book?.sheets.find((sheet) => sheetKeyOf(titleOf(sheet)) === 'units');
  if (units === undefined) return false;
  const { grid } = units;
  return Array.from({ length: grid.lastRowWithContent() }, (_, row) => grid.rowValues(row)).some((row) =>
    row.some((value) => typeof value === 'string' && value.split(/[/?&=]/).includes(id)),
  );
}

function named(drive: Drive, wanted: string, readable: readonly DriveFile[]): DriveFile {
  const file = drive.files.get(wanted.normalize('NFC').replace(/\.xlsx$/i, ''));
  if (file?.book !== undefined) return file;
  if (file?.problem !== undefined) throw new UsageError(`${wanted} cannot be opened. ${file.problem}`);
  throw new UsageError(`There is no spreadsheet ${wanted}. The drive has: ${ids(readable)}.`);
}

function ids(files: readonly DriveFile[]): string {
  return files.map(({ id }) => id).join(', ');
}
