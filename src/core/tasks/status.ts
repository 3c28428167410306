import type { Deadline } from '../deadlines/deadline';
import type { Day } from '../time/day';
import type { Progress } from './progress/progress';

export const statuses = [
  'cancelled',
  'suspended',
  'unconfirmed',
  'doneOnTime',
  'doneLate',
  'doneUnassessed',
  'regular',
  'waiting',
  'noDeadline',
  'overdue',
  'dueSoon',
  'inTime',
  // Judged before `regular`; it stands last, because the master's packed copy stores statuses by their places.
  'rolled',
] as const;

/** Derived, never typed, in the order in which it is judged: docs/tasks.md, "Status". */
export type Status = (typeof statuses)[number];

export interface StatusBasis {
  readonly progress: Progress | undefined;
  /** `Minh chứng` is filled, and not with a mere draft. */
  readonly hasEvidence: boolean;
  /** It goes on under another code. */
  readonly isRolled?: boolean;
  readonly doneOn: Day | undefined;
  readonly deadline: Deadline['kind'];
  /** Effective last day H. */
  readonly lastDay: Day | undefined;
  readonly today: Day;
  readonly dueSoonDays: number;
}

/** The status of a task on a day; the first condition that holds decides. */
export function deriveStatus(basis: StatusBasis): Status {
  const { progress, hasEvidence, isRolled = false, doneOn, deadline, lastDay, today, dueSoonDays } = basis;
  if (progress === 'cancelled' && hasEvidence) return 'cancelled';
  if (progress === 'suspended' && hasEvidence) return 'suspended';
  if (progress === 'done') {
    // A day still to come is a claim too: claiming must not hide an overdue task.
    if (!hasEvidence || doneOn === undefined || doneOn > today) {
      if (isRolled) return 'rolled';
      return lastDay !== undefined && lastDay < today ? 'overdue' : 'unconfirmed';
    }
    if (lastDay === undefined) return 'doneUnassessed';
    return doneOn <= lastDay ? 'doneOnTime' : 'doneLate';
  }
  if (isRolled) return 'rolled';
  if (deadline === 'regular') return 'regular';
  if (lastDay === undefined) return deadline === 'condition' ? 'waiting' : 'noDeadline';
  if (lastDay < today) return 'overdue';
  return lastDay - today <= dueSoonDays ? 'dueSoon' : 'inTime';
}

const closedStatuses: ReadonlySet<Status> = new Set([
  'cancelled',
  'suspended',
  'doneOnTime',
  'doneLate',
  'doneUnassessed',
  'rolled',
]);

/** Whether someone still has to act on it. */
export function isOpen(status: Status): boolean {
  return !closedStatuses.has(status);
}

/** Whether it is in the total: what was cancelled stands beside it, and what was rolled over counts under its new code. */
export function isCounted(status: Status): boolean {
  return status !== 'cancelled' && status !== 'rolled';
}

interface Timed {
  readonly status: Status;
  readonly lastDay: Day | undefined;
  readonly doneOn: { readonly kind: string; readonly day?: Day };
}

/** Calendar days past the last day: of an overdue task until today, of one done late until it was done; else 0. */
export function daysLate(task: Timed, today: Day): number {
  if (task.lastDay === undefined) return 0;
  if (task.status === 'overdue') return today - task.lastDay;
  if (task.status === 'doneLate' && task.doneOn.day !== undefined) return task.doneOn.day - task.lastDay;
  return 0;
}
