import { foldText } from '../text/text';
import type { Calendar } from '../time/calendar';
import { civilOf, type Day, weekdayOf } from '../time/day';

/** Days on which the report goes by mail. */
export interface ReportDays {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekdays: readonly number[];
  /** Of the month: 1–28, so that every month has them. */
  readonly monthDays: readonly number[];
}

const weekdayWords: readonly (readonly string[])[] = [
  ['thu hai', 'thu 2', 't2', 'monday', 'mon'],
  ['thu ba', 'thu 3', 't3', 'tuesday', 'tue'],
  ['thu tu', 'thu 4', 't4', 'wednesday', 'wed'],
  ['thu nam', 'thu 5', 't5', 'thursday', 'thu'],
  ['thu sau', 'thu 6', 't6', 'friday', 'fri'],
  ['thu bay', 'thu 7', 't7', 'saturday', 'sat'],
  ['chu nhat', 'cn', 'sunday', 'sun'],
];

const everyDay: ReadonlySet<string> = new Set(['hang ngay', 'hang ngay lam viec', 'daily', 'every day']);
const monthDay = /^(?:(?:ngay|day|mung|mong) )?(\d{1,2})(?: (?:hang thang|of the month))?$/;

/** Reads `Thứ Hai; ngày 15`; undefined pieces are named in `wrong`. */
export function parseReportDays(text: string): { readonly days: ReportDays; readonly wrong: readonly string[] } {
  const weekdays = new Set<number>();
  const monthDays = new Set<number>();
  const wrong: string[] = [];
  for (const part of text.split(/[;,\n]/)) {
    const piece = foldText(part).trim();
    if (piece === '') continue;
    const weekday = weekdayWords.findIndex((words) => words.includes(piece));
    const number = Number(monthDay.exec(piece)?.[1] ?? 0);
    if (everyDay.has(piece)) for (let day = 1; day <= 7; day += 1) weekdays.add(day);
    else if (weekday >= 0) weekdays.add(weekday + 1);
    else if (number >= 1 && number <= 28) monthDays.add(number);
    else wrong.push(part.trim());
  }
  return { days: { weekdays: [...weekdays], monthDays: [...monthDays] }, wrong };
}

/** Whether the report goes on a working day: it is one of its days, or the first working day after one that was off. */
export function isReportDay({ weekdays, monthDays }: ReportDays, today: Day, calendar: Calendar): boolean {
  if (!calendar.isWorkingDay(today)) return false;
  for (let day = today; day === today || !calendar.isWorkingDay(day); day -= 1) {
    if (weekdays.includes(weekdayOf(day)) || monthDays.includes(civilOf(day).dayOfMonth)) return true;
  }
  return false;
}
