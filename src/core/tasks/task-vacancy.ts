import { computedKeys, type Task, type TaskKey, taskKeys } from './task';
import { hasText } from './task-text';

const peoplesKeys = taskKeys.filter((key) => !(computedKeys as readonly TaskKey[]).includes(key));

/** True for a row in which nobody wrote anything; what is left in computed columns does not count. */
export function isVacant(task: Task): boolean {
  if (task.title !== '') return false;
  for (const key of peoplesKeys) if (hasText(task.cells[key])) return false;
  return true;
}
