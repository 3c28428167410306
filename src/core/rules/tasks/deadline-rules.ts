import { isOpen } from '../../tasks/status';
import type { Task } from '../../tasks/task';
import { lookedAfterAt } from '../../tasks/task-review';
import { hasText } from '../../tasks/task-text';
import { type Day, weekdayOf } from '../../time/day';
import type { RuleRun } from '../rule-run';

/** Calendar days after which a task without a deadline is to be looked at again. */
const reviewAfterDays = 30;

/** The day on which the task was given: of the row, else of its document; undefined when it lies ahead, which V15 says. */
export function knownAssignedDay(task: Task, today: Day): Day | undefined {
  if (task.assignedOn.kind === 'day') return task.assignedOn.day <= today ? task.assignedOn.day : undefined;
  return task.assignedOn.kind === 'blank' ? task.document?.issuedOn : undefined;
}

/** V21: nothing is due before it was assigned. An assignment to come is V15's, unless swapping day and month mends this too. */
export function deadlineFollowsAssignment(task: Task, run: RuleRun): void {
  const { deadline, assignedOn } = task;
  const assignedDay = assignedOn.kind === 'day' ? assignedOn.day : knownAssignedDay(task, run.context.today);
  if (deadline.kind !== 'dated' || assignedDay === undefined || deadline.lastDay >= assignedDay) return;
  const facts = { deadlineDay: deadline.namedDay, assignedDay };
  const swappedDeadline = deadline.swappedDay;
  const swappedStart = assignedOn.kind === 'day' ? assignedOn.swappedDay : undefined;
  if (swappedDeadline !== undefined && swappedDeadline >= assignedDay) {
    run.report(task, 'V21', 'dueText', { ...facts, suggestedDay: swappedDeadline });
  } else if (swappedStart !== undefined && swappedStart <= deadline.lastDay && swappedStart <= run.context.today) {
    run.report(task, 'V21', 'dueText', { ...facts, suggestedStartDay: swappedStart });
  } else if (assignedDay <= run.context.today) {
    run.report(task, 'V21', 'dueText', facts);
  }
}

/** True for a row whose lateness is a slip of dates, not a delay. */
export function isDueBeforeAssigned({ originalLastDay, assignedOn, document }: Task): boolean {
  const assignedDay = assignedOn.kind === 'day' ? assignedOn.day : document?.issuedOn;
  return originalLastDay !== undefined && assignedDay !== undefined && originalLastDay < assignedDay;
}

/** V22: how "trước ngày" is read is asked until the document's row says it. */
export function beforeDayIsSettled(task: Task, run: RuleRun): void {
  const { deadline } = task;
  if (deadline.kind !== 'dated' || deadline.mode !== 'beforeDay') return;
  if (task.isExtended || !isOpen(task.status) || task.document?.beforeIncludesDay !== undefined) return;
  run.report(task, 'V22', 'dueText', {
    namedDay: deadline.namedDay,
    lastDay: deadline.lastDay,
    symbol: task.document?.symbol ?? '',
  });
}

/** V23: a last day to come on which nobody works. */
export function deadlineIsWorkingDay(task: Task, run: RuleRun): void {
  const { lastDay } = task;
  const { calendar, today } = run.context;
  if (lastDay === undefined || lastDay < today || !isOpen(task.status) || calendar.isWorkingDay(lastDay)) return;
  if (isDueBeforeAssigned(task)) return;
  run.report(task, 'V23', task.isExtended ? 'extendedTo' : 'dueText', {
    lastDay,
    holiday: calendar.holidayName(lastDay),
    weekday: weekdayOf(lastDay),
    reminderDay: calendar.workingDayOnOrBefore(lastDay),
  });
}

/** V24: a task has a deadline, or says why it has none. */
export function deadlineIsGiven(task: Task, run: RuleRun): void {
  if (!isOpen(task.status)) return;
  const { deadline } = task;
  const saysNothing = deadline.kind === 'none' || (deadline.kind === 'condition' && !hasText(deadline.condition));
  if (!saysNothing) return;
  const assignedDay = knownAssignedDay(task, run.context.today);
  const openDays = assignedDay === undefined ? 0 : run.context.today - assignedDay;
  run.report(task, 'V24', 'dueText', {
    problem: deadline.kind === 'none' ? 'blank' : 'noCondition',
    openDays: openDays > reviewAfterDays ? openDays : 0,
  });
}

/**
 * V25: a task that waits on a condition is looked at again every month, and a change of the row is such a look. (A blank deadline says its
 * age in V24.)
 */
export function waitingIsReviewed(task: Task, run: RuleRun): void {
  if (task.status !== 'waiting' || task.deadline.kind !== 'condition' || !hasText(task.deadline.condition)) return;
  const { today } = run.context;
  const assignedDay = knownAssignedDay(task, today);
  if (assignedDay === undefined) return;
  const openDays = today - assignedDay;
  if (today - Math.max(assignedDay, lookedAfterAt(task, today) ?? 0) <= reviewAfterDays) return;
  run.report(task, 'V25', 'dueText', { openDays, reviewAfterDays });
}
