import { headingKey } from '../text/text';
import { addMonths, civilOf, type Day, dayOf, lastDayOfMonth, twoDigits } from '../time/day';
import type { Frequency } from './duties';

/** A period of a report. */
export interface DutyPeriod {
  /** `2025-10`, `2025-Q4`, `2025-H2`, `2025`; '' for a report that is owed once. */
  readonly mark: string;
  readonly every: Frequency | 'once';
  readonly year: number;
  /** Of the year, from 1; 1 for a year. */
  readonly index: number;
  readonly firstDay: Day;
  /** The last day that the report covers. */
  readonly cutOff: Day;
}

/** The day of the month on which periods close (Decree 09/2019/NĐ-CP on reports of state agencies, article 12). */
export const usualCutOff = 14;

/** `end`: the last day of the calendar period. */
export type CutOff = number | 'end';

/** Reads `Ngày chốt`: 1–28, or `cuối kỳ`; blank is the 14th; undefined for anything else. */
export function parseCutOff(text: string): CutOff | undefined {
  if (text === '') return usualCutOff;
  if (['cuoiky', 'cuoithang', 'endofperiod'].includes(headingKey(text))) return 'end';
  const day = /^(?:ngày |ngay )?(\d{1,2})$/i.exec(text);
  const value = Number(day?.[1]);
  return day !== null && value >= 1 && value <= 28 ? value : undefined;
}

const monthsOf: { readonly [every in Frequency]: number } = { month: 1, quarter: 3, half: 6, year: 12 };

function periodOf(every: Frequency, year: number, index: number, cutOff: CutOff): DutyPeriod {
  const months = monthsOf[every];
  const lastMonth = index * months;
  const cutOffDay = (y: number, month: number): Day =>
    cutOff === 'end' ? lastDayOfMonth(y, month) : dayOf(y, month, cutOff);
  const before = civilOf(addMonths(dayOf(year, lastMonth, 1), -months));
  return {
    mark: markOf(every, year, index),
    every,
    year,
    index,
    firstDay: cutOffDay(before.year, before.month) + 1,
    cutOff: cutOffDay(year, lastMonth),
  };
}

function markOf(every: Frequency, year: number, index: number): string {
  switch (every) {
    case 'month':
      return `${year}-${twoDigits(index)}`;
    case 'quarter':
      return `${year}-Q${index}`;
    case 'half':
      return `${year}-H${index}`;
    case 'year':
      return String(year);
  }
}

/** The period that runs on a day: the first that cuts off on it or later. */
export function dutyPeriodAt(every: Frequency, day: Day, cutOff: CutOff): DutyPeriod {
  const { year, month } = civilOf(day);
  const period = periodOf(every, year, Math.ceil(month / monthsOf[every]), cutOff);
  return period.cutOff >= day ? period : nextPeriod(period, cutOff);
}

export function nextPeriod({ every, year, index }: DutyPeriod, cutOff: CutOff): DutyPeriod {
  if (every === 'once') throw new Error('A report that is owed once has no next period.');
  const isLast = index * monthsOf[every] === 12;
  return periodOf(every, isLast ? year + 1 : year, isLast ? 1 : index + 1, cutOff);
}

/** `10/2025`, `Quý IV/2025`, `6 tháng cuối năm 2025`, `Năm 2025`, and in English; '' for a report that is owed once. */
export function periodName({ every, year, index }: DutyPeriod, english = false): string {
  switch (every) {
    case 'once':
      return '';
    case 'month':
      return `${twoDigits(index)}/${year}`;
    case 'quarter':
      return english ? `Q${index}/${year}` : `Quý ${['I', 'II', 'III', 'IV'][index - 1]}/${year}`;
    case 'half':
      if (english) return `${index === 1 ? 'First' : 'Second'} half of ${year}`;
      return `6 tháng ${index === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'year':
      return english ? `Year ${year}` : `Năm ${year}`;
  }
}
