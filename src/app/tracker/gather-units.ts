import type { MasterRecord } from '../../core/consolidate/master-row';
import { fileMessages } from '../../i18n/files/messages';
import { masterColumns } from '../../sheets/columns';
import { readMaster } from '../../sheets/master-table';
import { planStagedReadings, readStagedReadings } from '../../sheets/staged-readings';
import type { FileSource } from '../files/choose-files';
import type { FileReading } from '../files/file-reading';
import { withFileTables } from '../files/file-tables';
import { lookUpFiles } from '../files/look-up-files';
import { openFiles, readFiles } from '../files/read-files';
import { letRunWait, mayStopAgain, type RunKind } from '../memory/run-state';
import { recallUnits } from '../memory/unit-memory';
import type { FileSheet, Ports } from '../ports';
import { commitMsOf, freeSheetId } from './commit-whole';
import { readWholeTracker } from './read-whole-tracker';
import { summaryOf, type Tracker } from './tracker';

/** A run is stopped after 6 minutes: https://developers.google.com/apps-script/guides/services/quotas. Reading ends early enough for all that follows. */
const readUntilMs = 200_000;

/** What is left after this is for judging and reporting. A run that could not write all its rows by then writes them in an execution of their own. */
const writtenByMs = 270_000;
const freshMs = 30_000;

export interface GatherOptions {
  /** How a run is called that may stop here and go on by itself; undefined for one that makes do with what it reached. */
  readonly kind: RunKind | undefined;
  /** Whether files are read though they have not changed. */
  readonly readsAll: boolean;
}

/** All that a run judges. */
export interface Gathered {
  readonly tracker: Tracker;
  /** Units whose files this run had to read. */
  readonly wanted: number;
}

/**
 * Reads the workbook and the units' own files.
 * @returns undefined when the time ran out: what was read is put aside, and a trigger goes on with it.
 */
export function gatherUnits(ports: Ports, { kind, readsAll }: GatherOptions): Gathered | undefined {
  const tracker = readWholeTracker(ports);
  const words = fileMessages(tracker.context.settings.language);
  const memories = recallUnits(ports);
  const lookup = lookUpFiles(ports, tracker, { memories, records: recordsOf(tracker), readsAll }, readUntilMs);
  const { toRead } = lookup;
  const total = toRead.length;
  const held = heldReadings(tracker, toRead);
  const unread = toRead.filter((source) => !held.has(source));
  const fresh = readFiles(ports, unread, openFiles(), {
    untilMs: readUntilMs,
    mostRows: Number.POSITIVE_INFINITY,
    onProgress: (done) => ports.log.note(words.progress({ done: held.size + done, total })),
  });
  const gathered = { tracker: withFileTables(tracker, lookup, new Map([...held, ...fresh])), wanted: total };
  if (kind === undefined || !mayStopAgain(ports)) return gathered;
  const done = held.size + fresh.size;
  if (done < total) {
    putAside(ports, tracker, fresh, kind, words.paused({ done, total }));
    return undefined;
  }
  const elapsedMs = ports.clock.elapsedMs();
  if (elapsedMs > freshMs && elapsedMs + commitMsOf(countTableRows(gathered) * masterColumns.length) > writtenByMs) {
    putAside(ports, tracker, fresh, kind, words.pausedBeforeWriting({ total }));
    return undefined;
  }
  return gathered;
}

/** What earlier executions of the same run have read. */
function heldReadings(tracker: Tracker, sources: readonly FileSource[]): ReadonlyMap<FileSource, FileReading> {
  const staged = readStagedReadings(tracker.staged);
  const held = new Map<FileSource, FileReading>();
  for (const source of sources) {
    const value = findStaged(staged, source);
    if (value !== undefined) held.set(source, { answer: { isOk: true, value }, knowsSheetId: true });
  }
  return held;
}

function recordsOf({ grids, context }: Tracker): readonly MasterRecord[] {
  const grid = grids.get('master');
  const reading = grid === undefined ? undefined : readMaster(grid, context.directory);
  return reading !== undefined && 'table' in reading ? reading.table.records : [];
}

function countTableRows({ tracker }: Gathered): number {
  return tracker.unitTables.reduce((sum, table) => sum + (table.kind === 'read' ? table.table.rows.length : 0), 0);
}

/** What an earlier execution read is good as long as the file is the same, and as old. */
function findStaged(
  staged: ReturnType<typeof readStagedReadings>,
  { unit, mark, modifiedMs }: FileSource,
): FileSheet | undefined {
  const reading = staged.get(unit.code);
  return reading !== undefined && reading.source === mark && reading.modifiedMs === modifiedMs ? reading : undefined;
}

function putAside(
  ports: Ports,
  tracker: Tracker,
  fresh: ReadonlyMap<FileSource, FileReading>,
  kind: RunKind,
  said: string,
): void {
  const readings = [...fresh].flatMap(([{ unit, mark, modifiedMs }, { answer }]) =>
    answer?.isOk ? [{ unitCode: unit.code, source: mark, modifiedMs, ...answer.value }] : [],
  );
  const current = tracker.staged === undefined ? undefined : summaryOf(tracker, tracker.staged.sheetId);
  for (const batch of planStagedReadings(readings, current, freeSheetId(tracker))) ports.workbook.commit(batch);
  letRunWait(ports, kind);
  ports.log.note(said);
  ports.screen.toast(said);
}
