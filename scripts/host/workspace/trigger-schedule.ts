import { fromWallTime, zoneOffsetMs } from '../formats/zone';

/** When a time trigger fires, as `ClockTriggerBuilder` was told. */
export interface ClockSchedule {
  readonly zone: string;
  /** Once, at this moment. */
  readonly at?: number;
  readonly everyMinutes?: number;
  readonly everyHours?: number;
  readonly everyDays?: number;
  readonly everyWeeks?: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekDay?: number;
  /** 1–31: once a month. */
  readonly monthDay?: number;
  readonly hour: number;
  readonly minute: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * The next moment after `last` (the last firing, or the making of the trigger); undefined when there is none.
 * Google fires a daily trigger at some minute of its hour and keeps that minute; which one is chosen when the trigger is made.
 */
export function nextDue(schedule: ClockSchedule, last: number, hasFired: boolean): number | undefined {
  if (schedule.at !== undefined) return hasFired ? undefined : schedule.at;
  if (schedule.everyMinutes !== undefined) return last + schedule.everyMinutes * MINUTE;
  if (schedule.everyHours !== undefined) return last + schedule.everyHours * 60 * MINUTE;
  if (schedule.monthDay !== undefined) return nextDay(schedule, last, (day) => day.getUTCDate() === schedule.monthDay);
  if (schedule.everyWeeks !== undefined) {
    const weekDay = (schedule.weekDay ?? 1) % 7;
    const skipped = hasFired ? (schedule.everyWeeks - 1) * 7 * DAY : 0;
    return nextDay(schedule, last + skipped, (day) => day.getUTCDay() === weekDay);
  }
  const skipped = hasFired ? ((schedule.everyDays ?? 1) - 1) * DAY : 0;
  return nextDay(schedule, last + skipped, () => true);
}

/** The first day that fits, at the schedule's hour and minute, strictly after `after`. */
function nextDay(schedule: ClockSchedule, after: number, fits: (day: Date) => boolean): number {
  const wall = new Date(after + zoneOffsetMs(schedule.zone, after));
  const midnight = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate());
  for (let days = 0; ; days++) {
    const day = new Date(midnight + days * DAY);
    const moment = fromWallTime(schedule.zone, day.getTime() + schedule.hour * 60 * MINUTE + schedule.minute * MINUTE);
    if (moment > after && fits(day)) return moment;
  }
}
