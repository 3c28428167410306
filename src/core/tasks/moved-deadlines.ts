import { type Calendar, type CalendarChange, compareCalendars } from '../time/calendar';
import type { Day } from '../time/day';
import { readTask } from './read-task';
import type { Task } from './task';
import type { TaskContext } from './task-context';

/** A last day that is another one under the new holiday table. */
export interface MovedDeadline {
  readonly code: string;
  readonly from: Day;
  readonly to: Day;
}

/** Calendar days on either side of today in which a change of the table is looked for: older ones no longer matter. */
const daysBack = 400;
const daysAhead = 800;

/** The days on which two holiday tables differ, as far as anyone may still be waiting for them. */
export function listCalendarChanges(before: Calendar, now: Calendar, today: Day): readonly CalendarChange[] {
  return compareCalendars(before, now, today - daysBack, today + daysAhead);
}

/** Tasks whose last day the change of calendar has moved: periods in working days, and those that shift off a day off. */
export function findMovedDeadlines(
  tasks: readonly Task[],
  before: Calendar,
  context: TaskContext,
): readonly MovedDeadline[] {
  const readUnder = (calendar: Calendar): readonly (Day | undefined)[] => {
    const under: TaskContext = { ...context, calendar };
    return tasks.map(({ rowNumber, cells, place }) => readTask({ rowNumber, cells }, place, under).lastDay);
  };
  const then = readUnder(before);
  const now = readUnder(context.calendar);
  return tasks.flatMap(({ code }, index) => {
    const from = then[index];
    const to = now[index];
    return from === undefined || to === undefined || from === to ? [] : [{ code, from, to }];
  });
}
