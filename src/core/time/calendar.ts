import { createCalendarSpan } from './calendar-span';
import { statutoryDaysOf } from './calendar-statutory';
import { type Day, weekdayOf, yearOf } from './day';

export type HolidayKind = 'publicHoliday' | 'inLieu' | 'makeUp';

/** One row of the sheet `Ngày nghỉ`. */
export interface Holiday {
  readonly day: Day;
  readonly kind: HolidayKind;
  readonly name: string;
  readonly basis: string;
  readonly official: boolean;
}

/** Which days state agencies work: weekends, the holiday table, make-up days, and the statutory days of years without a table. */
export interface Calendar {
  isWorkingDay(day: Day): boolean;
  /** The n-th working day after `day` (n > 0), before it (n < 0); `day` itself when n is 0. */
  addWorkingDays(day: Day, count: number): Day;
  /** Number of working days in (after, through]; negative of (through, after] when `through` is earlier. */
  countWorkingDays(after: Day, through: Day): number;
  /** `day` itself when it is a working day, else the next one. */
  workingDayOnOrAfter(day: Day): Day;
  workingDayOnOrBefore(day: Day): Day;
  /** Name of the holiday on that day; '' for a weekend or a working day. */
  holidayName(day: Day): string;
  /** False when the holiday table has no official row for that year. */
  hasOfficialYear(year: number): boolean;
}

/**
 * Rows that are not official (`Dự kiến`) count for nothing yet. The statutory days hold beside the table, because decisions often
 * name only Tết and the National Day; a make-up day counts only on a Saturday or Sunday.
 */
export function createCalendar(holidays: readonly Holiday[]): Calendar {
  const namesByDay = new Map<Day, string>();
  const makeUpDays = new Set<Day>();
  const officialYears = new Set<number>();
  const yearsWithStatutory = new Set<number>();
  for (const holiday of holidays) {
    if (!holiday.official) continue;
    officialYears.add(yearOf(holiday.day));
    if (holiday.kind !== 'makeUp') namesByDay.set(holiday.day, holiday.name);
    else if (weekdayOf(holiday.day) >= 6) makeUpDays.add(holiday.day);
  }

  const addStatutory = (year: number) => {
    if (yearsWithStatutory.has(year)) return;
    yearsWithStatutory.add(year);
    for (const { day, name } of statutoryDaysOf(year)) if (!namesByDay.has(day)) namesByDay.set(day, name);
  };
  const span = createCalendarSpan((day) => {
    if (makeUpDays.has(day)) return true;
    return weekdayOf(day) < 6 && !namesByDay.has(day);
  }, addStatutory);

  return {
    isWorkingDay: span.isWorkingDay,
    addWorkingDays: (day, count) => {
      if (count > 0) return span.workingDayAt(span.countThrough(day) + count - 1);
      return count < 0 ? span.workingDayAt(span.countThrough(day - 1) + count) : day;
    },
    countWorkingDays: (after, through) => span.countThrough(through) - span.countThrough(after),
    workingDayOnOrAfter: (day) => (span.isWorkingDay(day) ? day : span.workingDayAt(span.countThrough(day))),
    workingDayOnOrBefore: (day) => (span.isWorkingDay(day) ? day : span.workingDayAt(span.countThrough(day) - 1)),
    holidayName: (day) => {
      addStatutory(yearOf(day));
      return makeUpDays.has(day) ? '' : (namesByDay.get(day) ?? '');
    },
    hasOfficialYear: (year) => officialYears.has(year),
  };
}

/** A day that one calendar works and the other does not. */
export interface CalendarChange {
  readonly day: Day;
  readonly isWorkingDay: boolean;
  readonly holidayName: string;
}

/** The days from `from` to `through` on which `now` differs from `before`: what a change of the holiday table has changed. */
export function compareCalendars(before: Calendar, now: Calendar, from: Day, through: Day): readonly CalendarChange[] {
  const changes: CalendarChange[] = [];
  for (let day = from; day <= through; day += 1) {
    const isWorkingDay = now.isWorkingDay(day);
    if (isWorkingDay === before.isWorkingDay(day)) continue;
    changes.push({ day, isWorkingDay, holidayName: (isWorkingDay ? before : now).holidayName(day) });
  }
  return changes;
}
