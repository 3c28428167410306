/** A day as the Sheets serial: whole days since 1899-12-30. Never a JavaScript `Date`. */
export type Day = number;

/** A moment as the Sheets serial with a fraction: the spreadsheet's local time. */
export type Moment = number;

export interface CivilDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly dayOfMonth: number;
}

/** 1970-01-01 as a serial. */
const unixEpoch = 25569;
const secondsPerDay = 86400;

/** The serial of a date of the Gregorian calendar. Method: https://howardhinnant.github.io/date_algorithms.html#days_from_civil */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + unixEpoch;
}

/** The inverse of `dayOf`. Method: https://howardhinnant.github.io/date_algorithms.html#civil_from_days */
export function civilOf(day: Day): CivilDate {
  const shifted = day - unixEpoch + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export function yearOf(day: Day): number {
  return civilOf(day).year;
}

/** 1–4. */
export function quarterOf(day: Day): number {
  return Math.floor((civilOf(day).month + 2) / 3);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day - 2) % 7) + 7) % 7) + 1;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of the month: 28–31. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isValidDate(year: number, month: number, dayOfMonth: number): boolean {
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

export function lastDayOfMonth(year: number, month: number): Day {
  return dayOf(year, month, daysInMonth(year, month));
}

/** The same day of the month `count` months later, or the month's last day when it has none (Civil Code 2015, article 148.3). */
export function addMonths(day: Day, count: number): Day {
  const { year, month, dayOfMonth } = civilOf(day);
  const months = year * 12 + month - 1 + count;
  const targetYear = Math.floor(months / 12);
  const targetMonth = months - targetYear * 12 + 1;
  return dayOf(targetYear, targetMonth, Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)));
}

/** The day of a moment, to the nearest second: a sum of fractions that falls a hair short of midnight is the next day. */
export function dayFromMoment(moment: Moment): Day {
  return Math.floor(moment + 0.5 / secondsPerDay);
}

/** Minutes since midnight, 0–1439. */
function minuteOfDay(moment: Moment): number {
  const seconds = Math.round((moment - dayFromMoment(moment)) * secondsPerDay);
  return Math.max(0, Math.floor(seconds / 60));
}

export function momentOf(day: Day, hour: number, minute: number): Moment {
  return day + (hour * 60 + minute) / 1440;
}

export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** dd/mm/yyyy */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = civilOf(day);
  return `${twoDigits(dayOfMonth)}/${twoDigits(month)}/${year}`;
}

/** HH:mm */
export function formatTime(moment: Moment): string {
  const minutes = minuteOfDay(moment);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** HH:mm dd/mm/yyyy */
export function formatMoment(moment: Moment): string {
  return `${formatTime(moment)} ${formatDay(dayFromMoment(moment))}`;
}

/** yyyy-mm-dd */
export function formatIsoDay(day: Day): string {
  const { year, month, dayOfMonth } = civilOf(day);
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

const isoDay = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Reads what `formatIsoDay` wrote; undefined for anything else. */
export function parseIsoDay(text: string): Day | undefined {
  const match = isoDay.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const dayOfMonth = Number(match[3]);
  return isValidDate(year, month, dayOfMonth) ? dayOf(year, month, dayOfMonth) : undefined;
}
