import type { Day } from './day';

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
