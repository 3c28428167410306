import { createPace, type Pace } from '../../core/time/pace';
import { typeCsvRows } from '../../sheets/tables/cells/csv-rows';
import type { FileAnswer, FileSheet } from '../ports/files-port';
import type { Ports } from '../ports/ports';
import { askInWaves } from './ask-in-waves';
import type { FileSource } from './choose-files';
import type { FileReading } from './file-reading';

/** 325,000 units a minute for an account, 200 for a download: https://developers.google.com/workspace/drive/api/guides/limits */
const exportsPerMinute = 1_500;

/** Whether the account may export: known once the first file was asked for. */
export interface ExportAccess {
  readonly pace: Pace;
  isGranted: boolean | undefined;
}

/** Not yet tried. */
export function exportAccess(): ExportAccess {
  return { pace: createPace(exportsPerMinute), isGranted: undefined };
}

export interface ExportLimits {
  readonly untilMs: number;
  readonly onProgress: (done: number) => void;
}

/**
 * Reads first sheets by Drive's export, whose quota is far wider than that of the Sheets API. Files whose sheet is named in `Trang tính`, and those that
 * an export refuses, are left to Sheets.
 * @returns what was read; undefined when the account has not granted `drive.readonly`, which the first file tells.
 */
export function readByExport(
  ports: Ports,
  sources: readonly FileSource[],
  access: ExportAccess,
  { untilMs, onProgress }: ExportLimits,
): ReadonlyMap<FileSource, FileReading> | undefined {
  if (access.isGranted === false) return undefined;
  const exportable = sources.filter(({ sheetName }) => sheetName === undefined);
  const tried = access.isGranted === true ? [] : exportable.slice(0, 1);
  const others = exportable.slice(tried.length);
  const ask = (some: readonly FileSource[]) => ports.files.exportFirstSheets(some.map(({ fileId }) => fileId));
  const limits = { ask, pace: access.pace, untilMs };
  const trial = askInWaves(ports, tried, limits);
  const [first] = trial;
  if (first !== undefined && !first.isOk && isWithoutScope(first)) {
    access.isGranted = false;
    return undefined;
  }
  if (first?.isOk === true) access.isGranted = true;
  const rest = askInWaves(ports, others, {
    ...limits,
    onProgress: (done) => onProgress(tried.length + done),
  });
  const readings = new Map<FileSource, FileReading>();
  for (const [index, answer] of [...trial, ...rest].entries()) {
    const source = exportable[index] as FileSource;
    // Drive does not tell a file that one may not see from one that is not there; Sheets does.
    if (answer?.isOk) readings.set(source, { answer: toSheet(source, answer), knowsSheetId: false });
  }
  return readings;
}

/** Also a project in which nobody has enabled the Drive API. */
function isWithoutScope({ status, message }: { status: number; message: string }): boolean {
  return status === 403 && /insufficient|scope|has not been used|is disabled/i.test(message);
}

/** The sheet's name and id are not told; a first sheet mostly has the id 0. */
function toSheet(
  { fileId, listed }: FileSource,
  { value }: { value: readonly (readonly string[])[] },
): FileAnswer<FileSheet> {
  const title = listed?.name ?? fileId;
  return {
    isOk: true,
    value: { fileTitle: title, grid: { spreadsheetId: fileId, sheetId: 0, title, rows: typeCsvRows(value) } },
  };
}
