import type { MasterRecord } from '../../core/consolidate/master-row';
import { fileMessages } from '../../i18n/files/messages';
import { readMaster } from '../../sheets/master/master-table';
import { masterColumns } from '../../sheets/tables/columns';
import { withFileTables } from '../files/file-tables';
import { lookUpFiles } from '../files/look-up-files';
import { openFiles, readFiles } from '../files/read-files';
import { commitMsOf } from '../finishing/commit-whole';
import { forgetOtherVersion } from '../memory/last-report';
import { letRunWait, mayStopAgain, type RunKind } from '../memory/run-state';
import { recallUnits } from '../memory/unit-memory';
import type { Ports } from '../ports/ports';
import type { Tracker } from '../ports/tracker';
import { readWholeTracker } from '../reading/read-whole-tracker';
import { putReadingsAside, recallReadings } from './put-aside';

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
  forgetOtherVersion(ports, tracker.grids.get('report'));
  const words = fileMessages(tracker.context.settings.language);
  const records = recordsOf(tracker);
  const lookup = lookUpFiles(ports, tracker, { memories: recallUnits(ports), records, readsAll }, readUntilMs);
  const total = lookup.sources.length;
  const held = recallReadings(ports, tracker, lookup.toRead);
  const unread = lookup.toRead.filter((source) => !held.has(source));
  const known = total - unread.length;
  const fresh = readFiles(ports, unread, openFiles(), {
    untilMs: readUntilMs,
    onProgress: tellProgress(ports, (done) => words.progress({ done: known + done, total })),
  });
  const left = unread.length - fresh.size;
  const stopsAs = kind !== undefined && mayStopAgain(ports) ? kind : undefined;
  const stop = (as: RunKind, said: string): undefined => {
    putReadingsAside(ports, tracker, fresh);
    letRunWait(ports, as);
    ports.log.note(said);
    ports.screen.toast(said);
    return undefined;
  };
  if (stopsAs !== undefined && left > 0) return stop(stopsAs, words.paused({ done: total - left, total }));
  const gathered = {
    tracker: withFileTables(tracker, lookup, new Map([...held, ...fresh])),
    wanted: lookup.toRead.length,
  };
  const elapsedMs = ports.clock.elapsedMs();
  const writtenMs = elapsedMs + commitMsOf(countTableRows(gathered) * masterColumns.length);
  if (stopsAs !== undefined && elapsedMs > freshMs && writtenMs > writtenByMs) {
    return stop(stopsAs, words.pausedBeforeWriting({ total }));
  }
  return gathered;
}

/** Each toast is a call of its own, and a person needs no more of them. */
const toastEveryMs = 10_000;

function tellProgress({ clock, log, screen }: Ports, say: (done: number) => string): (done: number) => void {
  let toldMs = clock.elapsedMs();
  return (done) => {
    const text = say(done);
    log.note(text);
    if (!screen.hasPerson || clock.elapsedMs() - toldMs < toastEveryMs) return;
    toldMs = clock.elapsedMs();
    screen.toast(text);
  };
}

function recordsOf({ grids, context }: Tracker): readonly MasterRecord[] {
  const grid = grids.get('master');
  const reading = grid === undefined ? undefined : readMaster(grid, context.directory);
  return reading !== undefined && 'table' in reading ? reading.table.records : [];
}

function countTableRows({ tracker }: Gathered): number {
  return tracker.unitTables.reduce((sum, table) => sum + (table.kind === 'read' ? table.table.rows.length : 0), 0);
}
