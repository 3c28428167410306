import type { TaskKey } from '../../core/tasks/task';
import { type Column, type ColumnOptions, column, taskColumns } from './columns';

/** A heading of the task table, under its key in another table. */
export function taskHeading<Key extends string>(
  key: Key,
  taskKey: TaskKey,
  width: number,
  options: ColumnOptions = {},
): Column<Key> {
  const shared = taskColumns.find((column) => column.key === taskKey);
  if (shared === undefined) throw new Error(`The task table has no column ${taskKey}.`);
  return column(key, shared.vi, shared.en, shared.type, width, {
    ...shared,
    by: 'people',
    required: false,
    ...options,
  });
}
