import { type Issue, placeOf } from '../../core/issues/issue';
import { readTask } from '../../core/tasks/read-task';
import type { Task, TaskKey } from '../../core/tasks/task';
import type { TaskContext } from '../../core/tasks/task-context';

/** Whether an edit moves the last day of a task that was assigned with another: that counts only with an extension and its document. */
export function movesAssignedDay(
  { cells, code, isExtended, lastDay }: Task,
  touched: readonly TaskKey[],
  isAssigned: (code: string) => boolean,
): boolean {
  const isOfDeadline = touched.includes('dueText') || touched.includes('assignedOn');
  if (!isOfDeadline || touched.includes('dueOn') || touched.includes('code')) return false;
  // What the last run wrote there is the day that counts.
  return typeof cells.dueOn === 'number' && !isExtended && lastDay !== cells.dueOn && isAssigned(code);
}

/** The task as it counts: by the last day that stands in its row, not by the wording beside it. */
export function withLastDay({ cells, rowNumber, place }: Task, context: TaskContext): Task {
  return readTask({ rowNumber, cells: { ...cells, dueText: cells.dueOn } }, place, context);
}

/** V60, as the next run says it. */
export function assignedDayIssue({ cells, code, rowNumber, place }: Task): Issue {
  return {
    rule: 'V60',
    severity: 'error',
    unitCode: place.unitCode,
    taskCode: code,
    place: placeOf(place, rowNumber, 'dueText'),
    key: 'dueText',
    facts: { assignedDay: Number(cells.dueOn) },
  };
}
