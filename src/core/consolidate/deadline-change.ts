import type { Day, Moment } from '../day';
import type { Task } from '../task';
import { cellText } from '../task-text';

/** One line of the history of deadlines. */
export interface DeadlineChange {
  readonly at: Moment;
  readonly code: string;
  readonly unitCode: string;
  readonly oldDay: Day | undefined;
  readonly newDay: Day | undefined;
  /** The unit that extended it, or the coordinator who accepted another wording. */
  readonly by: string;
  /** The document that allows it; '' when the row names none. */
  readonly basis: string;
}

/** The change between a row as it was and as it is; undefined when the last day stayed. Both are read under the same calendar and settings. */
export function findDeadlineChange(before: Task, after: Task, by: string, at: Moment): DeadlineChange | undefined {
  if (before.lastDay === after.lastDay) return undefined;
  return {
    at,
    code: after.code,
    unitCode: after.place.unitCode,
    oldDay: before.lastDay,
    newDay: after.lastDay,
    by,
    basis: after.isExtended ? cellText(after.cells.extensionBasis) : '',
  };
}
