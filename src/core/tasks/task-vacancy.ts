import { enteredKeys, type Task, type TaskRow } from './task';
import { hasText } from './task-text';

/** True for a row in which nobody wrote anything; what is left in computed columns does not count. */
export function isVacant(task: Task): boolean {
  return task.title === '' && isVacantRow(task);
}

/** The same of a row that was not read as a task yet. */
export function isVacantRow({ cells }: Pick<TaskRow, 'cells'>): boolean {
  for (const key of enteredKeys) if (hasText(cells[key])) return false;
  return true;
}
