import type { MasterRecord } from '../../core/consolidate/master-row';
import type { Unit } from '../../core/directory/unit';
import type { Moment } from '../../core/time/day';
import { sourceMark, type UnitMemories, type UnitMemory } from '../memory/unit-memory';
import type { ListedFile } from '../ports/files-port';
import type { UnitTable } from '../ports/tracker';

/** One unit whose table stands in a file of its own. */
export interface FileSource {
  readonly unit: Unit;
  readonly fileId: string;
  /** undefined: the first sheet. */
  readonly sheetName: string | undefined;
  /** Tells file and sheet apart from others. */
  readonly mark: string;
  readonly listed: ListedFile | undefined;
  readonly modifiedMs: number | undefined;
}

/** Where a unit's table is to be looked for. `listed`: what Drive knows, by file id; a file that is not in it has no age. */
export function toFileSource(unit: Unit, listed: ReadonlyMap<string, ListedFile>): FileSource {
  const { fileId } = unit;
  const sheetName = unit.namesSheet ? unit.sheetName : undefined;
  const found = listed.get(fileId);
  return {
    unit,
    fileId,
    sheetName,
    mark: sourceMark(fileId, sheetName),
    listed: found,
    modifiedMs: found === undefined ? undefined : Date.parse(found.modifiedTime),
  };
}

/**
 * Formulas over other files and imported ranges may change without touching `modifiedTime`: each file is read at least once a week. A daily trigger
 * fires up to an hour earlier or later.
 */
const daysUntilReadAnyway = 6.9;

/** What an earlier run could not write in time is made up for by reading so many files again in each execution: two minutes for that, two for writing. */
const mostOwed = 100;

export interface ChoiceFacts {
  readonly now: Moment;
  /** Of a unit without one, the file is read. */
  readonly memories: UnitMemories;
  /** The master's rows: a unit some of whose rows were taken away is read again. */
  readonly records: readonly MasterRecord[];
}

export interface Choice {
  readonly toRead: readonly FileSource[];
  /** What is known of the others without a look into their files. */
  readonly settled: readonly UnitTable[];
}

/** Which files this run has to read: those that changed since the master took their rows, and those of which it does not know. */
export function chooseFiles(sources: readonly FileSource[], facts: ChoiceFacts): Choice {
  const rowCounts = countRows(facts.records);
  const toRead: FileSource[] = [];
  const settled: UnitTable[] = [];
  const unchanged: FileSource[] = [];
  let owed = 0;
  for (const source of sources) {
    const { unit, fileId, listed } = source;
    const memory = facts.memories.get(unit.code);
    if (neverInAnId.test(fileId)) {
      settled.push({ kind: 'unusable', unit, reason: 'badFileId', facts: { found: fileId.slice(0, longestShownId) } });
    } else if (listed?.trashed === true) {
      settled.push({ kind: 'unusable', unit, reason: 'fileMissing', facts: { file: listed.name } });
    } else if (!isUnchanged(source, memory, rowCounts.get(unit.code) ?? 0, facts.now)) {
      toRead.push(source);
    } else if (memory?.file?.owesWrite === true && owed < mostOwed) {
      owed += 1;
      toRead.push(source);
    } else {
      unchanged.push(source);
    }
  }
  // Two units in one file may mean one sheet by different words: that is seen only with both tables at hand.
  const filesRead = new Set(toRead.map(({ fileId }) => fileId));
  for (const source of unchanged) {
    if (filesRead.has(source.fileId)) toRead.push(source);
    else settled.push({ kind: 'unchanged', unit: source.unit });
  }
  return { toRead, settled };
}

export const neverInAnId = /[\s/\\:?#&=.,;@"'<>]/;
const longestShownId = 60;

function isUnchanged(source: FileSource, memory: UnitMemory | undefined, rowCount: number, now: Moment): boolean {
  const file = memory?.file;
  return (
    memory !== undefined &&
    file !== undefined &&
    file.source === source.mark &&
    file.modifiedMs === source.modifiedMs &&
    file.rowCount === rowCount &&
    now - memory.readAt < daysUntilReadAnyway
  );
}

/** Rows of each unit that stand in the master and in its table. */
export function countRows(
  rows: readonly { readonly unitCode: string; readonly vanishedSince?: number | undefined }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { unitCode, vanishedSince } of rows) {
    if (vanishedSince === undefined) counts.set(unitCode, (counts.get(unitCode) ?? 0) + 1);
  }
  return counts;
}
