import type { MasterRecord } from '../../core/consolidate/master-row';
import type { FileSource } from '../files/choose-files';
import type { FileReading } from '../files/file-reading';
import { tableOf } from '../files/file-tables';
import type { FileLookup } from '../files/look-up-files';
import { openFiles, readFiles } from '../files/read-files';
import type { Ports } from '../ports';
import { beginLoad, type Load, loadUnits } from './load-units';
import type { ReadTable } from './plan-entries';
import type { Readings } from './put-aside';
import type { Tracker } from './tracker';

/** So many rows are held at once; a city's master is written from as many in one run. */
const mostRowsHeld = 40_000;
const mostRowsOfPortion = 60_000;

/** Fewer rows of new units are put aside as they were read: that takes fewer calls. */
const fewestRowsLoaded = 10_000;

/** A guess on the safe side, until the first portion tells how long a row takes. */
const msPerRowAtFirst = 3;

export interface PortionLimits {
  /** Nothing new is read, and nothing loaded that would not be through, once the execution is this old. */
  readonly readUntilMs: number;
  readonly writtenByMs: number;
  /** False for a run that must make do with one execution. */
  readonly mayLoad: boolean;
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
  held: Readings,
  records: readonly MasterRecord[],
  { readUntilMs, writtenByMs, mayLoad, onProgress }: PortionLimits,
): PortionsRead {
  const access = openFiles();
  const isNew = newcomers(sources, records);
  const fresh = new Map<FileSource, FileReading>();
  const loaded = new Set<FileSource>();
  let load: Load | undefined;
  let msPerRow = msPerRowAtFirst;
  const rowsInTime = () => Math.max(0, writtenByMs - ports.clock.elapsedMs()) / msPerRow;
  let mostRows = mostRowsHeld;
  let left = 0;
  for (;;) {
    const unread = toRead.filter((source) => !held.has(source) && !fresh.has(source) && !loaded.has(source));
    const known = toRead.length - unread.length;
    const came = readFiles(ports, unread, access, {
      untilMs: readUntilMs,
      mostRows: mayLoad ? mostRows : Number.POSITIVE_INFINITY,
      onProgress: (done) => onProgress(known + done),
    });
    for (const [source, reading] of came) fresh.set(source, reading);
    left = unread.length - came.size;
    if (!mayLoad || (left === 0 && load === undefined)) break;
    const waiting = loadableTables(fresh, isNew);
    if (load !== undefined || countRows(waiting) >= fewestRowsLoaded) {
      load ??= beginLoad(ports, tracker);
      while (waiting.length > 0) {
        const fewer = msPerRow === msPerRowAtFirst ? fewestRowsLoaded : mostRowsOfPortion;
        const portion = takeRows(waiting, Math.min(fewer, rowsInTime()));
        if (portion.length === 0) break;
        const startedMs = ports.clock.elapsedMs();
        load = loadUnits(
          ports,
          tracker,
          portion.map(({ table }) => table),
          load,
        );
        msPerRow = Math.max(minMsPerRow, (ports.clock.elapsedMs() - startedMs) / countRows(portion)) * caution;
        for (const { source } of portion) {
          loaded.add(source);
          fresh.delete(source);
        }
      }
    }
    mostRows = Math.min(mostRowsOfPortion, rowsInTime() * shareForWriting);
    if (left === 0 || came.size === 0 || mostRows < fewestRowsLoaded) break;
  }
  return { fresh, loaded, left };
}

/** Google is not equally fast at all times. */
const caution = 1.25;
const minMsPerRow = 0.1;
/** Of the time that is left, the rest goes into reading. */
const shareForWriting = 0.7;

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

function loadableTables(fresh: Readings, isNew: (source: FileSource) => boolean): Loadable[] {
  const found: Loadable[] = [];
  for (const [source, reading] of fresh) {
    if (!isNew(source)) continue;
    const table = tableOf(source, reading);
    if (table.kind === 'read') found.push({ source, table });
  }
  return found;
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
