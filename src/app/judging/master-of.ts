import type { MasterRecord } from '../../core/consolidate/master-row';
import { type MasterTable, readMaster } from '../../sheets/master/master-table';
import type { Tracker } from '../ports/tracker';

/** `openTracker` has mended the workbook before: what is still wrong with the master is for a person to mend. */
export function requireMaster(tracker: Tracker): MasterTable {
  const master = findMaster(tracker);
  if (master === undefined) throw new Error('The master cannot be read by its headings.');
  return master;
}

/** The master's rows; none when it cannot be read by its headings. */
export function findRecords(tracker: Tracker): readonly MasterRecord[] {
  return findMaster(tracker)?.records ?? [];
}

function findMaster({ grids, context }: Tracker): MasterTable | undefined {
  const grid = grids.get('master');
  const reading = grid === undefined ? undefined : readMaster(grid, context.directory);
  return reading !== undefined && 'table' in reading ? reading.table : undefined;
}
