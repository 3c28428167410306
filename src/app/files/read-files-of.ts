import { createPace } from '../../core/time/pace';
import { unitRegistersOf } from '../../sheets/registers/register-sheets';
import type { Ports } from '../ports/ports';
import type { Tracker } from '../ports/tracker';
import { askInWaves } from './ask-in-waves';
import { toFileSource } from './choose-files';
import { toUnitTable } from './file-reading';

/** 60 reads a minute for an account: https://developers.google.com/workspace/sheets/api/limits */
const readsPerMinute = 55;
/** A person waits for the answer, and an execution ends after 6 minutes. */
const readUntilMs = 200_000;

/** The tracker with the tables of these units looked up in their own files, whether or not they changed; all others stay as they are. */
export function readFilesOf(ports: Ports, tracker: Tracker, unitCodes: ReadonlySet<string>): Tracker {
  const sources = tracker.unitTables.flatMap(({ kind, unit }) =>
    kind === 'inFile' && unitCodes.has(unit.code) ? [toFileSource(unit, new Map())] : [],
  );
  if (sources.length === 0) return tracker;
  const registers = unitRegistersOf(tracker.context.settings.modules);
  const isWhole = registers.length > 0;
  const answers = askInWaves(ports, sources, {
    ask: (some) => ports.files.read(some.map(({ fileId, sheetName }) => ({ fileId, sheetName, isWhole }))),
    pace: createPace(readsPerMinute),
    untilMs: readUntilMs,
  });
  const tables = new Map(
    sources.map(({ unit, fileId, mark, modifiedMs }, index) => {
      const file = { fileId, title: undefined, source: mark, modifiedMs, knowsSheetId: true };
      const table = toUnitTable(unit, answers[index], file, registers);
      // Nothing is written to its tabs here: they are for runs.
      return [unit.code, table.kind === 'read' ? { ...table, tabs: undefined } : table];
    }),
  );
  return { ...tracker, unitTables: tracker.unitTables.map((table) => tables.get(table.unit.code) ?? table) };
}
