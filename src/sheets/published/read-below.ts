import type { Figures } from '../../core/report/frozen/figures';
import { cellText } from '../../core/tasks/task-text';
import type { Row } from '../../core/values/cell';
import { columnOfTable } from '../report/table-rows';

/** What a report's page says of lower trackers, in the line of this name that every breakdown has; undefined where there is none. */
export function readBelow(rows: readonly Row[], names: readonly string[]): Figures | undefined {
  const line = rows.find((row) => typeof row[0] === 'number' && names.includes(cellText(row[1])));
  if (line === undefined) return undefined;
  const at = (column: number) => (typeof line[column] === 'number' ? line[column] : 0);
  return {
    total: at(columnOfTable('total')),
    done: at(columnOfTable('sum')),
    overdue: at(columnOfTable('overdue')),
    dueSoon: at(columnOfTable('dueSoon')),
  };
}
