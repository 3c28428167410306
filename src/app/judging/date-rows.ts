import { assignedKeys } from '../../core/consolidate/assigned-values';
import type { MasterRecord } from '../../core/consolidate/master-row';
import { storedCells } from '../../core/consolidate/stored-cells';
import { readTask } from '../../core/tasks/read-task';
import { enteredKeys, type TaskKey, type TaskRow } from '../../core/tasks/task';
import type { TaskContext } from '../../core/tasks/task-context';
import { cellText } from '../../core/tasks/task-text';
import type { Moment } from '../../core/time/day';
import { isSameCell } from '../../core/values/cell';
import type { ReadTable } from '../ports/tracker';

/** What was assigned differs from the master until somebody decides: that says nothing of when. */
const ofUnit = enteredKeys.filter((key) => !(assignedKeys as readonly TaskKey[]).includes(key));

/**
 * The rows of a unit's own file, each with the moment of its last change: no trigger hears of a change there, but a row that differs from what the master took
 * of it has changed since, at the latest when the file did.
 */
export function dateRows(
  { table }: ReadTable,
  modifiedAt: Moment,
  recordOf: (code: string) => MasterRecord | undefined,
  context: TaskContext,
): readonly TaskRow[] {
  const updatedAt = Math.min(modifiedAt, context.now);
  return table.rows.map((row) => {
    const record = recordOf(cellText(row.cells.code));
    if (record === undefined || isDated(row, record, updatedAt)) return row;
    if (ofUnit.every((key) => isSameCell(row.cells[key], record.cells[key]))) return row;
    const stored = storedCells(readTask(row, table.place, context), record.cells);
    if (ofUnit.every((key) => isSameCell(stored[key], record.cells[key]))) return row;
    return { ...row, cells: { ...row.cells, updatedAt } };
  });
}

/** The row bears a later moment than the master's already, or the file is older than that. */
function isDated({ cells }: TaskRow, record: MasterRecord, updatedAt: Moment): boolean {
  const known = Number(record.cells.updatedAt ?? 0);
  return Number(cells.updatedAt ?? 0) > known || updatedAt <= known;
}
