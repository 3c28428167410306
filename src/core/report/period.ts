import { addMonths, civilOf, type Day, dayOf } from '../day';

/** The days that one periodic report covers. */
export interface ReportingPeriod {
  /** The month in which it ends: `10/2025`. */
  readonly year: number;
  readonly month: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/**
 * The last day of a monthly reporting period: periods run from the 15th to the 14th (DOMAIN.md §3.4; read in Circular 09/2019 of the State Bank,
 * believed to mirror Decree 09/2019/NĐ-CP).
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
