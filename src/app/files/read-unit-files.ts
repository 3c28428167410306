import { createPace } from '../../core/rate';
import type { FileSheet, FileToRead, ListedFile, Ports } from '../ports';
import type { Tracker, UnitTable } from '../tracker/tracker';
import { askInWaves } from './ask-in-waves';
import { type ChoiceFacts, chooseFiles, type FileSource, toFileSource } from './choose-files';
import { readByExport } from './export-files';
import { type FileReading, isSheetMissing, toUnitTable } from './file-reading';
import { listFiles } from './list-files';
import { findNamedSheets } from './name-sheets';

/** 60 reads a minute for an account, some of which this workbook's own sheets take: https://developers.google.com/workspace/sheets/api/limits */
const readsPerMinute = 55;

export interface ReadFilesOptions extends Omit<ChoiceFacts, 'now'> {
  /** What earlier executions of the same run have read. */
  readonly findStaged: (source: FileSource) => FileSheet | undefined;
  /** Nothing new is read once the execution is this old. */
  readonly untilMs: number;
  readonly onProgress: (done: number, total: number) => void;
}

export interface FilesRead {
  readonly tracker: Tracker;
  /** Drive's list as it was before the reading. */
  readonly listed: ReadonlyMap<string, ListedFile>;
  /** Units whose files this run has to read, and those of them whose file it came to. */
  readonly wanted: number;
  readonly reached: number;
  /** Read by this very execution, in the order of the directory. */
  readonly fresh: readonly { readonly source: FileSource; readonly sheet: FileSheet }[];
}

/** Looks into the units' own files: unchanged ones are passed over, the others read in parallel. A file that cannot be used leaves out its unit alone. */
export function readUnitFiles(ports: Ports, tracker: Tracker, options: ReadFilesOptions): FilesRead {
  const units = tracker.unitTables.flatMap((table) => (table.kind === 'inFile' ? [table.unit] : []));
  if (units.length === 0) return { tracker, listed: new Map(), wanted: 0, reached: 0, fresh: [] };
  const listed = listFiles(ports, options.untilMs);
  const sources = units.map((unit) => toFileSource(unit, listed));
  const { toRead, settled } = chooseFiles(sources, { ...options, now: tracker.context.now });

  const readings = new Map<FileSource, FileReading>();
  for (const source of toRead) {
    const staged = options.findStaged(source);
    if (staged !== undefined) readings.set(source, { answer: { isOk: true, value: staged }, knowsSheetId: true });
  }
  const held = readings.size;
  const unread = toRead.filter((source) => !readings.has(source));
  const asked = ask(ports, unread, options.untilMs, (done) => options.onProgress(held + done, toRead.length));
  for (const [index, source] of unread.entries()) readings.set(source, asked[index] as FileReading);

  const tables = new Map(settled.map((table) => [table.unit.code, table]));
  for (const source of toRead) tables.set(source.unit.code, toTable(source, readings.get(source) as FileReading));
  const unitTables = tracker.unitTables.map((table) => tables.get(table.unit.code) ?? table);
  return {
    tracker: { ...tracker, unitTables: leaveOutShared(unitTables) },
    listed,
    wanted: toRead.length,
    reached: toRead.filter((source) => readings.get(source)?.answer !== undefined).length,
    fresh: unread.flatMap((source) => {
      const answer = readings.get(source)?.answer;
      return answer?.isOk ? [{ source, sheet: answer.value }] : [];
    }),
  };
}

/** By Drive's export when there are more than a minute's reads and the account has granted it; by Sheets otherwise. */
function ask(
  ports: Ports,
  sources: readonly FileSource[],
  untilMs: number,
  onProgress: (done: number) => void,
): readonly FileReading[] {
  const exported = sources.length <= readsPerMinute ? undefined : readByExport(ports, sources, untilMs, onProgress);
  const rest = sources.filter((source) => exported?.get(source) === undefined);
  const pace = createPace(readsPerMinute);
  const read = (files: readonly FileToRead[]) => ports.files.read(files);
  const answers = askInWaves(ports, rest, {
    ask: read,
    pace,
    untilMs,
    onProgress: (done) => onProgress(sources.length - rest.length + done),
  });
  const bySheets = new Map(rest.map((source, index) => [source, answers[index]]));

  // A name that differs only in case, accents or spaces is no other sheet: the titles of the few that were not found tell.
  const unnamed = rest.filter((source) => {
    const answer = bySheets.get(source);
    return answer !== undefined && !answer.isOk && isSheetMissing(answer);
  });
  const named = findNamedSheets(ports, unnamed, pace, untilMs);
  const again = askInWaves(ports, named, { ask: read, pace, untilMs });
  for (const [index, { source }] of named.entries()) bySheets.set(source, again[index]);
  return sources.map((source) => exported?.get(source) ?? { answer: bySheets.get(source), knowsSheetId: true });
}

function toTable(source: FileSource, { answer, knowsSheetId }: FileReading): UnitTable {
  const { unit, fileId, mark, listed, modifiedMs } = source;
  return toUnitTable(unit, answer, { fileId, title: listed?.name, source: mark, modifiedMs, knowsSheetId });
}

/** Two units at one file and sheet: the first in the directory keeps it. */
function leaveOutShared(tables: readonly UnitTable[]): UnitTable[] {
  const holders = new Map<string, UnitTable>();
  return tables.map((table) => {
    if (table.kind !== 'read' || table.file === undefined) return table;
    const { unit, grid, file } = table;
    const key = `${grid.spreadsheetId}\n${grid.sheetId}\n${grid.title}`;
    const holder = holders.get(key);
    if (holder === undefined) {
      holders.set(key, table);
      return table;
    }
    return {
      kind: 'unusable',
      unit,
      reason: 'sharedSource',
      facts: { file: file.title, sheet: grid.title, other: holder.unit.name },
    };
  });
}
