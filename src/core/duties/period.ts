import { addMonths, civilOf, type Day, dayOf } from '../time/day';

/** The days that one periodic report covers. */
export interface ReportingPeriod {
  /** The month in which it ends: `10/2025`. */
  readonly year: number;
  readonly month: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/**
 * The last day of a monthly reporting period: it runs from the 15th of one month to the 14th of the next (Decree 09/2019/NĐ-CP on reports of state
 * agencies, article 12).
 */
const closingDayOfMonth = 14;

/** The monthly reporting period that a day falls in. */
export function reportingPeriodAt(today: Day, closingDay: number = closingDayOfMonth): ReportingPeriod {
  const { year, month, dayOfMonth } = civilOf(today);
  const closingThisMonth = dayOf(year, month, closingDay);
  const lastDay = dayOfMonth <= closingDay ? closingThisMonth : addMonths(closingThisMonth, 1);
  const end = civilOf(lastDay);
  return { year: end.year, month: end.month, firstDay: addMonths(lastDay, -1) + 1, lastDay };
}
