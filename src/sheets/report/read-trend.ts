import type { TrendPoint } from '../../core/report/frozen/trend';
import { isReportCode } from '../../core/report/report-code';
import { cellText } from '../../core/tasks/task-text';
import type { Row } from '../../core/values/cell';
import { spansOf } from './page';

/** The frozen reports that a page lists, whatever its language: rows that begin with a report's code and go on with figures. */
export function readTrend(rows: readonly Row[]): TrendPoint[] {
  const [codeAt = 0, , total = 0, done = 0, overdue = 0, dueSoon = 0] = spansOf('item:trend').map(([start]) => start);
  return rows.flatMap((row): TrendPoint[] => {
    const code = cellText(row[codeAt]);
    const [a, b, c, d] = [total, done, overdue, dueSoon].map((column) => row[column]);
    if (!isReportCode(code) || typeof a !== 'number' || typeof b !== 'number') return [];
    return [{ code, total: a, done: b, overdue: Number(c), dueSoon: Number(d) }];
  });
}
