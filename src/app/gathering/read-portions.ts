import type { MasterRecord } from '../../core/consolidate/master-row';
import type { FileSource } from '../files/choose-files';
import type { FileReading } from '../files/file-reading';
import { tableOf } from '../files/file-tables';
import type { FileLookup } from '../files/look-up-files';
import { openFiles, readFiles } from '../files/read-files';
import type { ReadTable } from '../planning/plan-entries';
import type { Ports } from '../ports/ports';
import type { Tracker } from '../ports/tracker';
import { beginLoad, type Load, loadUnits } from './load-units';
import type { Readings } from './put-aside';

/** So many rows are held at once; a city's master is written from as many in one run. */
const mostRowsUsually = 40_000;
const mostRowsOfPortion = 60_000;

/** Fewer rows of new units are put aside as they were read: that takes fewer calls. */
const fewestRowsLoaded = 10_000;

/** A guess on the safe side, until the first portion tells how long a row takes. */
const msPerRowAtFirst = 3;

export interface PortionOptions {
  /** What earlier executions of the same run have read. */
  readonly held: Readings;
  /** The master's rows: units that have none there are new to it. */
  readonly records: readonly MasterRecord[];
  /** Nothing new is read, and nothing loaded that would not be through, once the execution is this old. */
  readonly readUntilMs: number;
  readonly writtenByMs: number;
  /** False for a run that must make do with one execution. */
  readonly mayLoad: boolean;
  /** An earlier execution was cut off while it wrote: what a run holds is then loaded sooner, so that less is lost. */
  readonly wasCutOff: boolean;
  /** After each wave of files: how many of those to be read have come. */
  readonly onProgress: (done: number) => void;
}

export interface PortionsRead {
  /** What this execution read, but for what it loaded. */
  readonly fresh: Readings;
  /** Files whose rows stand below the master, hidden. */
  readonly loaded: ReadonlySet<FileSource>;
  /** Files that were not reached in time. */
  readonly left: number;
}

/**
 * Reads files until all are read or the time is up. When more rows come than one execution could judge and write, those of units that are new to the
 * master are loaded into it portion by portion.
 */
export function readPortions(
  ports: Ports,
  tracker: Tracker,
  { sources, toRead }: FileLookup,
  options: PortionOptions,
): PortionsRead {
  const { held, records, mayLoad, wasCutOff, readUntilMs, onProgress } = options;
  const access = openFiles();
  const isNew = newcomers(sources, records);
  const fresh = new Map<FileSource, FileReading>();
  const loader = openLoader(ports, tracker, options.writtenByMs);
  const waiting = () => new Map([...held, ...fresh].filter(([source]) => isNew(source) && !loader.loaded.has(source)));
  const mostRowsHeld = wasCutOff ? fewestRowsLoaded : mostRowsUsually;
  let mostRows = mayLoad ? mostRowsHeld : Number.POSITIVE_INFINITY;
  for (;;) {
    const unread = toRead.filter((source) => !held.has(source) && !fresh.has(source) && !loader.loaded.has(source));
    const known = toRead.length - unread.length;
    const came = readFiles(ports, unread, access, {
      untilMs: readUntilMs,
      // What waits already is loaded before more is read: what was put aside would pile up otherwise.
      mostRows: mostRows - countRead(waiting()),
      onProgress: (done) => onProgress(known + done),
    });
    for (const [source, reading] of came) fresh.set(source, reading);
    const left = unread.length - came.size;
    const read = { fresh, loaded: loader.loaded, left };
    const before = loader.loaded.size;
    // Once rows wait below the master, there may be no room to put the last ones beside it.
    const loads = before > 0 || tracker.loadedRows > 0;
    if (!mayLoad || (left === 0 && !loads && countRead(waiting()) <= mostRowsHeld)) return read;
    const tables = loadableTables(waiting());
    if (loads || countRows(tables) >= fewestRowsLoaded) loader.load(tables);
    for (const source of loader.loaded) fresh.delete(source);
    mostRows = Math.min(mostRowsOfPortion, loader.rowsInTime() * shareForWriting);
    const getsOn = came.size > 0 || loader.loaded.size > before;
    if (left === 0 || !getsOn || mostRows < fewestRowsLoaded) return read;
  }
}

/** Google is not equally fast at all times. */
const caution = 1.25;
const minMsPerRow = 0.1;
/** Of the time that is left, the rest goes into reading. */
const shareForWriting = 0.7;

interface Loader {
  readonly loaded: ReadonlySet<FileSource>;
  /** Loads as many of these as there is time for, and takes them off the list. */
  readonly load: (waiting: Loadable[]) => void;
  readonly rowsInTime: () => number;
}

/** Measures how long a row takes, so that no portion is begun that would be cut off. */
function openLoader(ports: Ports, tracker: Tracker, writtenByMs: number): Loader {
  const { clock } = ports;
  const loaded = new Set<FileSource>();
  let load: Load | undefined;
  let msPerRow = msPerRowAtFirst;
  let mostRows = fewestRowsLoaded;
  const rowsInTime = () => Math.max(0, writtenByMs - clock.elapsedMs()) / msPerRow;
  return {
    loaded,
    rowsInTime,
    load: (waiting) => {
      load ??= beginLoad(ports, tracker);
      for (;;) {
        const portion = takeRows(waiting, Math.min(mostRows, rowsInTime()));
        if (portion.length === 0) return;
        const startedMs = clock.elapsedMs();
        const tables = portion.map(({ table }) => table);
        load = loadUnits(ports, tracker, tables, load);
        msPerRow = Math.max(minMsPerRow, (clock.elapsedMs() - startedMs) / Math.max(1, countRows(portion))) * caution;
        mostRows = mostRowsOfPortion;
        for (const { source } of portion) loaded.add(source);
      }
    },
  };
}

interface Loadable {
  readonly source: FileSource;
  readonly table: ReadTable;
}

/** Units of whose rows the master has none, alone at their file. */
function newcomers(sources: readonly FileSource[], records: readonly MasterRecord[]): (source: FileSource) => boolean {
  const units = new Set(records.map(({ unitCode }) => unitCode));
  const uses = new Map<string, number>();
  for (const { fileId } of sources) uses.set(fileId, (uses.get(fileId) ?? 0) + 1);
  return ({ unit, fileId }) => !units.has(unit.code) && uses.get(fileId) === 1;
}

function loadableTables(readings: Readings): Loadable[] {
  const found: Loadable[] = [];
  for (const [source, reading] of readings) {
    const table = tableOf(source, reading);
    if (table.kind === 'read') found.push({ source, table });
  }
  return found;
}

function countRead(readings: Readings): number {
  let rows = 0;
  for (const { answer } of readings.values()) if (answer?.isOk) rows += answer.value.grid.rows.length;
  return rows;
}

function countRows(tables: readonly Loadable[]): number {
  return tables.reduce((sum, { table }) => sum + table.table.rows.length, 0);
}

/** Takes whole tables off the list as long as they have no more rows together. */
function takeRows(waiting: Loadable[], most: number): Loadable[] {
  let rows = 0;
  let count = 0;
  for (const { table } of waiting) {
    rows += table.table.rows.length;
    if (rows > most) break;
    count += 1;
  }
  return waiting.splice(0, count);
}
