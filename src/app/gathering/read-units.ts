import { fileMessages } from '../../i18n/files/messages';
import { unitRegistersOf } from '../../sheets/registers/register-sheets';
import { masterColumns } from '../../sheets/tables/columns';
import { withFileTables } from '../files/file-tables';
import { lookUpFiles } from '../files/look-up-files';
import { openFiles, readFiles } from '../files/read-files';
import { commitMsOf } from '../finishing/commit-whole';
import { findRecords } from '../judging/master-of';
import { recallItems } from '../memory/remembered-items';
import { recallUnits, recallUnitsOf, type UnitMemories } from '../memory/unit-memory';
import type { Ports } from '../ports/ports';
import type { Tracker } from '../ports/tracker';
import { markStandingRows } from '../registers/row-marks';
import { lowerEntries } from '../tree/lower-of';
import { withLowerTrackers } from '../tree/read-lower-trackers';
import { type Readings, recallReadings } from './put-aside';

/** A run is stopped after 6 minutes: https://developers.google.com/apps-script/guides/services/quotas. Reading ends early enough for all that follows. */
const readUntilMs = 200_000;

/** What is left after this is for judging and reporting. A run that could not write all its rows by then writes them in an execution of their own. */
const writtenByMs = 270_000;
const freshMs = 30_000;

/** All that a run judges. */
export interface UnitsRead {
  /** With a table for each unit that keeps a file of its own. */
  readonly tracker: Tracker;
  /** Units whose files or trackers this run had to read. */
  readonly wanted: number;
  /** What this execution read of them. */
  readonly fresh: Readings;
  /** Why the rest of the run wants an execution of its own, in a sentence; undefined when there is time for it. */
  readonly lacksTime: string | undefined;
}

/** Reads the units' files that changed since the master took their rows, with what earlier executions of the same run put aside. */
export function readChangedUnits(ports: Ports, tracker: Tracker): UnitsRead {
  // A file that has not changed is read all the same when the tracker says of its unit's rows what the file does not.
  const marks = markStandingRows(tracker);
  const { rowMarkOf } = recallItems(ports);
  const memories = [...recallUnitsOf(ports, tracker)].filter(
    ([code]) => marks === undefined || marks.get(code) === rowMarkOf(code),
  );
  return readUnits(ports, tracker, new Map(memories));
}

/** Reads every unit's file, whether or not it changed. */
export function readAllUnits(ports: Ports, tracker: Tracker): UnitsRead {
  return readUnits(ports, tracker, new Map());
}

function readUnits(ports: Ports, tracker: Tracker, memories: UnitMemories): UnitsRead {
  const words = fileMessages(tracker.context.settings.language);
  const lookup = lookUpFiles(ports, tracker, { memories, records: findRecords(tracker) }, readUntilMs);
  const total = lookup.sources.length;
  const held = recallReadings(ports, tracker, lookup.toRead);
  const unread = lookup.toRead.filter((source) => !held.has(source));
  const known = total - unread.length;
  const isWhole = unitRegistersOf(tracker.context.settings.modules).length > 0;
  const remembered = recallUnits(ports);
  const access = openFiles();
  const fresh = readFiles(ports, unread, access, {
    untilMs: readUntilMs,
    isWhole,
    hasTabs: ({ unit, mark }) => {
      const file = isWhole ? remembered.get(unit.code)?.file : undefined;
      return file?.source === mark && (file.tabs ?? []).length > 0;
    },
    onProgress: tellProgress(ports, (done) => words.progress({ done: known + done, total })),
  });
  const left = unread.length - fresh.size;
  const withFiles = withFileTables(tracker, lookup, new Map([...held, ...fresh]));
  // A run that goes on later reads them then: what it counts is of one moment.
  const read =
    left > 0 ? withFiles : withLowerTrackers(ports, withFiles, { pace: access.sheets, untilMs: readUntilMs });
  const lacksTime =
    left > 0
      ? words.paused({ done: total - left, total })
      : hasTimeToWrite(ports, read)
        ? undefined
        : words.pausedBeforeWriting({ total });
  const wanted = lookup.toRead.length + lowerEntries(read).length;
  return { tracker: read, wanted, fresh, lacksTime };
}

/** An execution that has hardly begun is as good as the next one. */
function hasTimeToWrite({ clock }: Ports, { unitTables }: Tracker): boolean {
  const rows = unitTables.reduce((sum, one) => sum + (one.kind === 'read' ? one.table.rows.length : 0), 0);
  const elapsedMs = clock.elapsedMs();
  return elapsedMs <= freshMs || elapsedMs + commitMsOf(rows * masterColumns.length) <= writtenByMs;
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
