import type { Day, Moment } from '../day';
import type { Task, TaskCells } from '../task';
import { cellText } from '../task-text';
import { storedDueText } from './stored-due-text';

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

/** Whether the cells that make a deadline stand as they did; days may be typed as text, so that a difference here is only a first sign. */
export function hasSameDeadlineCells(a: TaskCells, b: TaskCells): boolean {
  return (
    sameCell(storedDueText(a.dueText), storedDueText(b.dueText)) &&
    sameCell(a.extendedTo, b.extendedTo) &&
    sameCell(a.extensionBasis, b.extensionBasis) &&
    sameCell(a.assignedOn, b.assignedOn)
  );
}

function sameCell(a: TaskCells['dueText'], b: TaskCells['dueText']): boolean {
  return a === b || ((a === undefined || a === null || a === '') && (b === undefined || b === null || b === ''));
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
