import { formatDay, weekdayOf } from '../../src/core/time/day';
import type { SimulatedDay } from './simulate-days';

const weekdays = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A line for each day and below it one for each person: small enough to be read. Quiet days off are left out. */
export function printCalendar(days: readonly SimulatedDay[]): string[] {
  return days.flatMap((one) => {
    const { day, isWorkingDay, events, mails, runs, people } = one;
    if (!isWorkingDay && events.length === 0 && mails.length === 0 && weekdayOf(day) > 5) return [];
    const line = [
      `${weekdays[weekdayOf(day)]} ${formatDay(day)}`,
      ...(isWorkingDay ? [] : ['day off']),
      `${mails.length} mails`,
      ...runs,
    ].join(', ');
    return [line, ...events.map((event) => `  ↳ ${event}`), ...people.map((person) => `  ${person}`)];
  });
}
