import { isOpen } from '../tasks/status';
import type { Task } from '../tasks/task';
import { yearOf } from '../time/day';

/** Whether a report on one year counts a task: its last day lies in the year, or it is open from before, or it has none. */
export function isOfYear({ lastDay, status }: Pick<Task, 'lastDay' | 'status'>, year: number | undefined): boolean {
  if (year === undefined || lastDay === undefined) return true;
  const own = yearOf(lastDay);
  return own === year || (own < year && isOpen(status));
}
