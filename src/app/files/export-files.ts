import { createPace } from '../../core/rate';
import { typeCsvRows } from '../../sheets/csv-rows';
import type { FileAnswer, FileSheet, Ports } from '../ports';
import { askInWaves } from './ask-in-waves';
import type { FileSource } from './choose-files';
import type { FileReading } from './file-reading';

/** 325,000 units a minute for an account, 200 for a download: https://developers.google.com/workspace/drive/api/guides/limits */
const exportsPerMinute = 1_500;

/**
 * Reads first sheets by Drive's export, whose quota is far wider than that of the Sheets API. Files whose sheet is named in `Trang tính`, and those that
 * an export refuses, are left to Sheets.
 * @returns what was read; undefined when the account has not granted `drive.readonly`, which the first file tells.
 */
export function readByExport(
  ports: Ports,
  sources: readonly FileSource[],
  untilMs: number,
  onProgress: (done: number) => void,
): ReadonlyMap<FileSource, FileReading> | undefined {
  const [first, ...others] = sources.filter(({ sheetName }) => sheetName === undefined);
  if (first === undefined) return undefined;
  const pace = createPace(exportsPerMinute);
  const ask = (some: readonly FileSource[]) => ports.files.exportFirstSheets(some.map(({ fileId }) => fileId));
  const [trial] = askInWaves(ports, [first], { ask, pace, untilMs });
  if (trial !== undefined && !trial.isOk && isWithoutScope(trial)) return undefined;
  const rest = askInWaves(ports, others, { ask, pace, untilMs, onProgress: (done) => onProgress(done + 1) });
  const readings = new Map<FileSource, FileReading>();
  for (const [index, source] of [first, ...others].entries()) {
    const answer = index === 0 ? trial : rest[index - 1];
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
