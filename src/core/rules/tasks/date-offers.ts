import { parseDeadline } from '../../deadlines/deadline-reading';
import { isMonthFirst, withDayFirst } from '../../import/words/day-order';
import { readWhen } from '../../import/words/when';
import type { Task, TaskKey } from '../../tasks/task';
import type { TaskContext } from '../../tasks/task-context';
import { parseDateCell } from '../../time/date-reading';
import { type Day, lastDayOfMonth, yearOf } from '../../time/day';
import { knownAssignedDay } from './deadline-rules';

const monthAndYear = /(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/;

/** For 31/02/2026, 28/02/2026: the last day of the month that was meant. */
export function realDayNear(text: string): Day | undefined {
  const match = monthAndYear.exec(text);
  const month = Number(match?.[1]);
  const year = Number(match?.[2]);
  return month >= 1 && month <= 12 && year >= 1900 && year <= 2199 ? lastDayOfMonth(year, month) : undefined;
}

/** For 10/31/2025, which is a day only with its month first: 31/10/2025. */
export function swappedText(text: string): string | undefined {
  if (!isMonthFirst(text)) return undefined;
  const swapped = withDayFirst(text);
  return swapped === text ? undefined : swapped;
}

/**
 * For `20/10`, `Quý IV`, `trước 30/09`: the same with its year. A deadline lies on or after the assignment, an extension after the deadline, a day done not
 * after today; undefined when a year would make nothing of it.
 */
export function textWithYear(text: string, key: TaskKey, task: Task, context: TaskContext): string | undefined {
  const { today } = context;
  const isPast = key === 'doneOn' || key === 'assignedOn';
  const earliest = earliestDay(key, task, today);
  const first = yearOf(isPast ? today : earliest);
  for (const year of isPast ? [first, first - 1] : [first, first + 1]) {
    const reading = readWhen(text, { year, isSchoolYear: false });
    if (reading.kind !== 'filled') return undefined;
    const day = dayOf(reading.text, key, context);
    if (day === undefined) continue;
    if (isPast ? day <= today : day >= earliest) return reading.text;
  }
  return undefined;
}

function earliestDay(key: TaskKey, task: Task, today: Day): Day {
  if (key === 'extendedTo' && task.originalLastDay !== undefined) return task.originalLastDay + 1;
  return knownAssignedDay(task, today) ?? today;
}

function dayOf(text: string, key: TaskKey, { calendar }: TaskContext): Day | undefined {
  if (key !== 'dueText') {
    const reading = parseDateCell(text);
    return reading.kind === 'day' ? reading.day : undefined;
  }
  const deadline = parseDeadline(text, {
    assignedOn: undefined,
    beforeIncludesDay: true,
    shiftFixedDeadlines: false,
    calendar,
  });
  return deadline.kind === 'dated' ? deadline.lastDay : undefined;
}
