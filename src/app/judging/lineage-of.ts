import { createLineage, type LineagePair } from '../../core/tasks/lineage';
import { readTask } from '../../core/tasks/read-task';
import { cellText } from '../../core/tasks/task-text';
import type { MasterTable } from '../../sheets/master/master-table';
import { readAssignments } from '../../sheets/tables/system-tables';
import type { Tracker } from '../ports/tracker';

/**
 * The tracker with what is known of tasks that were rolled over: from the master, and from `Giao việc`, which only coordinators fill. What a unit types into
 * `Mã gốc` says nothing: it could hide an overdue task.
 */
export function withLineage(tracker: Tracker, { records, place }: MasterTable): Tracker {
  const { context, grids, unitTables } = tracker;
  const assignments = grids.get('assignments');
  const reading = assignments === undefined ? undefined : readAssignments(assignments);
  const given = reading !== undefined && 'table' in reading ? reading.table.items : [];
  const pairs: LineagePair[] = [
    ...records.map(({ code, cells }) => ({ code, origin: cellText(cells.originCode) })),
    ...given.map(({ cells }) => ({ code: cellText(cells.code), origin: cellText(cells.rolledFrom) })),
  ].filter(({ origin }) => origin !== '');
  const held = pairs.length === 0 ? [] : [...records.map(({ code }) => code), ...codesOf(unitTables)];
  // A child holds its parent's code.
  const codes = new Set(held.flatMap((code) => [code, code.replace(/\.\d{1,3}$/, '')]));
  const byCode = new Map(pairs.length === 0 ? [] : records.map((record) => [record.code, record]));
  const lineage = createLineage(
    pairs,
    (code) => codes.has(code),
    (code) => {
      const record = byCode.get(code);
      if (record === undefined) return undefined;
      const { rowNumber, cells, unitCode } = record;
      return readTask({ rowNumber, cells }, { ...place, unitCode }, context).originalLastDay;
    },
  );
  return { ...tracker, context: { ...context, lineage } };
}

function codesOf(unitTables: Tracker['unitTables']): string[] {
  return unitTables.flatMap((unitTable) =>
    unitTable.kind === 'read' ? unitTable.table.rows.map(({ cells }) => cellText(cells.code)) : [],
  );
}
