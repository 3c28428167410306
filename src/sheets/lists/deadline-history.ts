import type { DeadlineChange } from '../../core/consolidate/deadline-change';
import type { Row } from '../../core/values/cell';
import { findHeadings } from '../tables/headings';
import { deadlineHistoryColumns } from '../tables/system-columns';
import type { Request } from '../v4';
import { appendTableRows } from './appended-row';

/** A part of the file format, as statuses are. */
const unknownPerson = 'Không xác định';

/** Adds the changes of deadlines to `Lịch sử thời hạn`: who, when, from which day to which, on what basis. Nothing there is ever rewritten. */
export function planDeadlineHistory(
  sheetId: number,
  firstRows: readonly Row[],
  changes: readonly DeadlineChange[],
): Request[] {
  const reading = findHeadings(firstRows, deadlineHistoryColumns);
  const columnIndex =
    'headings' in reading
      ? reading.headings.columnIndex
      : { at: 0, code: 1, unit: 2, oldDay: 3, newDay: 4, by: 5, basis: 6 };
  const rows = changes.map(({ at, code, unitCode, oldDay, newDay, by, basis }) => ({
    at,
    code,
    unit: unitCode,
    oldDay,
    newDay,
    by: by === '' ? unknownPerson : by,
    basis,
  }));
  return appendTableRows(sheetId, deadlineHistoryColumns, columnIndex, rows);
}
