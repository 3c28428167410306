import type { Settings } from '../settings/settings';
import type { Task } from '../tasks/task';
import { cellText } from '../tasks/task-text';
import type { Day, Moment } from '../time/day';
import type { MasterRecord } from './master-row';

/** One line of the history of deadlines. */
export interface DeadlineChange {
  readonly at: Moment;
  readonly code: string;
  readonly unitCode: string;
  readonly oldDay: Day | undefined;
  readonly newDay: Day | undefined;
  /** The unit that extended it, or the coordinator who accepted another wording; '' when it is not known. */
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

/**
 * A change of the last day that no unit made: someone typed another deadline into the master. Only where nothing else can have moved the day, neither the
 * calendar nor a setting; who it was, a sheet does not tell.
 */
export function findHandChange(
  { cells }: MasterRecord,
  task: Task,
  { shiftFixedDeadlines }: Settings,
  at: Moment,
): DeadlineChange | undefined {
  const oldDay = cells.dueOn;
  const { deadline, lastDay, isExtended } = task;
  if (typeof oldDay !== 'number' || oldDay === lastDay) return undefined;
  const isFixed = deadline.kind !== 'dated' || (deadline.mode === 'onDay' && !shiftFixedDeadlines);
  if (!isFixed && !isExtended) return undefined;
  const basis = isExtended ? cellText(task.cells.extensionBasis) : '';
  return { at, code: task.code, unitCode: task.place.unitCode, oldDay, newDay: lastDay, by: '', basis };
}

/** A task that was rolled over begins its history with the deadline that was assigned first, and the document that gave it out anew. */
export function rolledChange(task: Task, at: Moment): DeadlineChange[] {
  const { code, originCode, firstLastDay, lastDay, place, symbols, originalLastDay } = task;
  if (originCode === '' || firstLastDay === originalLastDay) return [];
  const [basis = ''] = symbols;
  return [{ at, code, unitCode: place.unitCode, oldDay: firstLastDay, newDay: lastDay, by: '', basis }];
}
