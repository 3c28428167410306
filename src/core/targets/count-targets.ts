import { dayAt, yearAt } from '../register/item-reading';
import { addMonths, type Day, dayOf } from '../time/day';
import type { TargetItem, TargetState } from './targets';

export interface TargetRow {
  readonly item: TargetItem;
  readonly state: TargetState;
}

/** Targets of one year. */
export interface TargetYear {
  /** undefined: rows whose year is not clear. */
  readonly year: number | undefined;
  readonly counts: { readonly [state in TargetState]: number };
  readonly notReached: readonly TargetItem[];
  readonly noData: readonly TargetItem[];
}

/** One part for each year, this one first, rows without a clear year last. */
export function countTargets(rows: readonly TargetRow[], first: number): TargetYear[] {
  const yearOfRow = ({ item }: TargetRow) => yearAt(item, 'year');
  return orderYears(rows.map(yearOfRow), first).map((year) => {
    const own = rows.filter((row) => yearOfRow(row) === year);
    const of = (state: TargetState) => own.filter((row) => row.state === state).map(({ item }) => item);
    const [reached, notReached, noData] = [of('reached'), of('notReached'), of('noData')];
    const counts = { reached: reached.length, notReached: notReached.length, noData: noData.length };
    return { year, counts, notReached, noData };
  });
}

/** Each year once, the first one before all others, an unclear one behind them. */
export function orderYears(years: readonly (number | undefined)[], first: number): (number | undefined)[] {
  const rank = (year: number | undefined) => (year === undefined ? 9999 : year === first ? 0 : year);
  return [...new Set(years)].sort((a, b) => rank(a) - rank(b));
}

const quarter = 3;

/** The day on which figures of a year grew older than a quarter; undefined while they have not, and for those of the year's end. */
export function staleSince(item: TargetItem, today: Day): Day | undefined {
  const asOf = dayAt(item, 'asOf');
  const year = yearAt(item, 'year');
  if (asOf === undefined || (year !== undefined && asOf >= dayOf(year, 12, 31))) return undefined;
  const lastDay = addMonths(asOf, quarter);
  return lastDay < today ? lastDay : undefined;
}
