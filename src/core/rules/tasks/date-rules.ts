import type { Deadline } from '../../deadlines/deadline';
import type { Severity } from '../../issues/issue';
import type { Task, TaskKey } from '../../tasks/task';
import type { DateReading } from '../../time/date-reading';
import type { DateDoubts } from '../../time/date-text';
import type { Day } from '../../time/day';
import type { Cell } from '../../values/cell';
import { quote } from '../quote';
import type { RuleRun } from '../rule-run';
import { realDayNear, swappedText, textWithYear } from './date-offers';
import { isDueBeforeAssigned, knownAssignedDay } from './deadline-rules';

/** V17, V18: every date can be read, and exists. */
export function datesAreReadable(task: Task, run: RuleRun): void {
  reportUnreadable(task, run, 'assignedOn', task.assignedOn);
  reportUnreadable(task, run, 'dueText', task.deadline);
  reportUnreadable(task, run, 'extendedTo', task.extendedTo);
  reportUnreadable(task, run, 'doneOn', task.doneOn);
  // Neither of them moves a deadline: a slip there is no reason to remind nobody.
  reportUnreadable(task, run, 'committedOn', task.committedOn, 'warning');
  reportUnreadable(task, run, 'reviewedOn', task.reviewedOn, 'warning');
}

function reportUnreadable(
  task: Task,
  run: RuleRun,
  key: TaskKey,
  reading: DateReading | Deadline,
  severity?: Severity,
): void {
  if (reading.kind !== 'unreadable') return;
  if (reading.problem === 'needsStart') {
    // An unreadable `Ngày giao` is reported at its own cell already.
    if (task.assignedOn.kind === 'blank') run.report(task, 'V17', 'assignedOn', { problem: 'needsStart' });
    return;
  }
  const text = quote(task.cells[key]);
  if (reading.problem === 'impossible') {
    const exampleDay = realDayNear(text);
    const suggestion = swappedText(text) ?? '';
    const facts = exampleDay === undefined ? { text, suggestion } : { text, suggestion, exampleDay };
    run.report(task, 'V18', key, facts, severity);
  } else {
    const suggestion = textWithYear(text, key, task, run.context) ?? '';
    run.report(task, 'V17', key, { problem: reading.problem, text, suggestion }, severity);
  }
}

/** V19, V20: what a day's spelling leaves open is asked once, and only where the other reading could be true. */
export function datesAreCertain(task: Task, run: RuleRun): void {
  const { assignedOn, deadline, extendedTo, doneOn } = task;
  if (assignedOn.kind === 'day') reportDoubt(task, run, 'assignedOn', assignedOn.day, assignedOn);
  if (deadline.kind === 'dated') reportDoubt(task, run, 'dueText', deadline.namedDay, deadline);
  if (extendedTo.kind === 'day') reportDoubt(task, run, 'extendedTo', extendedTo.day, extendedTo);
  if (doneOn.kind === 'day') reportDoubt(task, run, 'doneOn', doneOn.day, doneOn);
}

function reportDoubt(task: Task, run: RuleRun, key: TaskKey, readDay: Day, doubts: DateDoubts): void {
  if (doubts.expandedYear !== undefined) {
    run.report(task, 'V20', key, { text: quote(task.cells[key]), year: doubts.expandedYear, readDay });
    return;
  }
  if (doubts.swappedDay === undefined || !isSpelledAmbiguously(task.cells[key], task, run)) return;
  if (!couldBeSwapped(task, run, key, readDay, doubts.swappedDay)) return;
  run.report(task, 'V19', key, { text: quote(task.cells[key]), readDay, swappedDay: doubts.swappedDay });
}

const startsWithDigit = /^\s*\d/;

/**
 * A real date of a Vietnamese spreadsheet was read day first when it was typed, and "trước ngày 05/06/2025" is a Vietnamese
 * wording; a bare 05/06/2025 that stayed text, or any date of a spreadsheet under another locale, may be month first.
 */
function isSpelledAmbiguously(cell: Cell, { place }: Task, run: RuleRun): boolean {
  if (typeof cell === 'string') return startsWithDigit.test(cell);
  return run.context.foreignLocale === true || place.foreignLocale === true;
}

/** Whether the swapped day would break no other rule of the row, while the day as read breaks none either. */
function couldBeSwapped(task: Task, run: RuleRun, key: TaskKey, readDay: Day, swappedDay: Day): boolean {
  const { today } = run.context;
  const assignedDay = knownAssignedDay(task, today);
  switch (key) {
    case 'assignedOn': {
      const issuedOn = task.document?.issuedOn;
      if (readDay > today || swappedDay > today || readDay === issuedOn) return false;
      if (issuedOn !== undefined && (swappedDay < issuedOn || readDay < issuedOn)) return false;
      return task.originalLastDay === undefined || swappedDay <= task.originalLastDay;
    }
    case 'dueText':
      if (isDueBeforeAssigned(task)) return false;
      return assignedDay === undefined || swappedDay >= assignedDay;
    case 'extendedTo':
      return (
        task.originalLastDay === undefined || (swappedDay > task.originalLastDay && readDay > task.originalLastDay)
      );
    default:
      return swappedDay <= today && readDay <= today && (assignedDay === undefined || swappedDay >= assignedDay);
  }
}
