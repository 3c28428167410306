import { type Day, yearOf } from '../time/day';
import type { OwedReport } from './answers';

/** How one unit keeps to the reports of a year. */
export interface DisciplineRow {
  readonly unitCode: string;
  readonly unitName: string;
  /** Those whose last day has passed, or that were answered. */
  readonly owed: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
}

/** The year's table, by the year of the last day; voluntary reports are left out. Units in the order in which they come. */
export function measureDiscipline(reports: readonly OwedReport[], today: Day): DisciplineRow[] {
  const rows = new Map<string, { unitName: string; onTime: number; late: number; missing: number }>();
  for (const { unitCode, unitName, state, lastDay, isVoluntary } of reports) {
    if (isVoluntary || yearOf(lastDay) !== yearOf(today)) continue;
    if (state === 'pending') continue;
    const row = rows.get(unitCode) ?? { unitName, onTime: 0, late: 0, missing: 0 };
    rows.set(unitCode, row);
    if (state === 'onTime' || state === 'nothing') row.onTime += 1;
    else if (state === 'late' || state === 'nothingLate') row.late += 1;
    else row.missing += 1;
  }
  return [...rows].map(([unitCode, row]) => ({ unitCode, ...row, owed: row.onTime + row.late + row.missing }));
}
