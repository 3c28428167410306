import type { Ports } from '../ports/ports';
import type { Tracker, UnitTable } from '../ports/tracker';
import { type ChoiceFacts, chooseFiles, type FileSource, toFileSource } from './choose-files';
import { listFiles } from './list-files';

/** What is known of the units' own files before any of them is opened. */
export interface FileLookup {
  /** One for each unit with a file of its own, in the order of the directory. */
  readonly sources: readonly FileSource[];
  /** Those that changed since the master took their rows, and those of which nothing is known. */
  readonly toRead: readonly FileSource[];
  /** What is known of the others. */
  readonly settled: readonly UnitTable[];
}

/** Asks Drive which of the units' files changed: one call for each 1,000 that the account sees, none when no unit has a file of its own. */
export function lookUpFiles(
  ports: Ports,
  { unitTables, context }: Tracker,
  facts: Omit<ChoiceFacts, 'now'>,
  untilMs: number,
): FileLookup {
  const units = unitTables.flatMap((table) => (table.kind === 'inFile' ? [table.unit] : []));
  if (units.length === 0) return { sources: [], toRead: [], settled: [] };
  const listed = listFiles(ports, untilMs);
  const sources = units.map((unit) => toFileSource(unit, listed));
  return { sources, ...chooseFiles(sources, { ...facts, now: context.now }) };
}
