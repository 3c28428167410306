import type { RegisterName } from '../../core/register/register';
import { unitRegistersOf } from '../../sheets/registers/register-sheets';
import type { Tracker, UnitTable } from '../ports/tracker';
import type { FileSource } from './choose-files';
import { type FileReading, toUnitTable } from './file-reading';
import type { FileLookup } from './look-up-files';

/** The tracker with a table for each unit that keeps a file of its own; a file that cannot be used, or was not reached, leaves out its unit alone. */
export function withFileTables(
  tracker: Tracker,
  { sources, settled, toRead }: FileLookup,
  readings: ReadonlyMap<FileSource, FileReading>,
): Tracker {
  const tables = new Map(settled.map((table) => [table.unit.code, table]));
  const registers = unitRegistersOf(tracker.context.settings.modules);
  for (const source of toRead) tables.set(source.unit.code, tableOf(source, readings.get(source), registers));
  const unitTables = tracker.unitTables.map((table) => tables.get(table.unit.code) ?? table);
  return { ...tracker, unitTables: leaveOutShared(unitTables, sources) };
}

/** One unit's table from what was read of its file; without a reading it counts as not reached. */
export function tableOf(
  { unit, fileId, mark, listed, modifiedMs }: FileSource,
  reading: FileReading | undefined,
  registers: readonly RegisterName[],
): UnitTable {
  const { answer, knowsSheetId = true } = reading ?? {};
  const file = { fileId, title: listed?.name, source: mark, modifiedMs, knowsSheetId };
  return toUnitTable(unit, answer, file, registers);
}

/** Two units at one file and sheet: the first in the directory keeps it, whether or not it had to be read again. */
function leaveOutShared(tables: readonly UnitTable[], sources: readonly FileSource[]): UnitTable[] {
  const sourceOf = new Map(sources.map((source) => [source.unit.code, source]));
  const holders = new Map<string, UnitTable>();
  return tables.map((table) => {
    const source = sourceOf.get(table.unit.code);
    if (source === undefined || (table.kind !== 'read' && table.kind !== 'unchanged')) return table;
    const grid = table.kind === 'read' ? table.grid : undefined;
    // One asks for the sheet by name, the other for the first one: only the sheet itself tells that they mean the same.
    const keys = [
      source.mark,
      ...(grid === undefined ? [] : [`${grid.spreadsheetId}\n${grid.sheetId}\n${grid.title}`]),
    ];
    const holder = keys.map((key) => holders.get(key)).find((found) => found !== undefined);
    if (holder === undefined) {
      for (const key of keys) holders.set(key, table);
      return table;
    }
    const { unit, fileId, listed, sheetName = '' } = source;
    const facts = { file: listed?.name ?? fileId, sheet: grid?.title ?? sheetName, other: holder.unit.name };
    return { kind: 'unusable', unit, reason: 'sharedSource', facts };
  });
}
