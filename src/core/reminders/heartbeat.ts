import type { Calendar } from '../time/calendar';
import { dayFromMoment, type Moment } from '../time/day';

/**
 * A daily run comes within the hour around its set time, so two good runs lie at most 25 hours apart:
 * https://developers.google.com/apps-script/guides/triggers/installable#time-driven_triggers
 */
export const heartbeatLimitHours = 26;

/** Hours from one moment to a later one, of which days off count none and working days all 24; 0 when it is not later. */
export function workingHoursBetween(from: Moment, to: Moment, calendar: Calendar): number {
  if (to <= from) return 0;
  const firstDay = dayFromMoment(from);
  const lastDay = dayFromMoment(to);
  const hoursOf = (day: number, share: number): number => (calendar.isWorkingDay(day) ? share * 24 : 0);
  if (firstDay === lastDay) return hoursOf(firstDay, to - from);
  return (
    hoursOf(firstDay, firstDay + 1 - from) +
    24 * calendar.countWorkingDays(firstDay, lastDay - 1) +
    hoursOf(lastDay, to - lastDay)
  );
}

/** Whether the daily run must be taken for dead. A tracker on which none has run yet is not late. */
export function isHeartbeatLate(lastGoodRun: Moment | undefined, now: Moment, calendar: Calendar): boolean {
  return lastGoodRun !== undefined && workingHoursBetween(lastGoodRun, now, calendar) > heartbeatLimitHours;
}
