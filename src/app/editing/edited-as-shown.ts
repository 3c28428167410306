import { doubtfulRanges, readByFormats } from '../../sheets/tables/cells/shown-values';
import { readTaskTable, type TaskTable } from '../../sheets/tables/task-table';
import type { SheetGrid } from '../../sheets/v4';
import type { Edit } from '../ports/ports';
import { isInEdit } from './judge-edit';

/** The table with the edited rows as people see them: one more read, and only where the format of one of their numbers decides what it means. */
export function readEditedAsShown(edit: Edit, grid: SheetGrid, table: TaskTable): TaskTable {
  const ranges = doubtfulRanges(table, (rowNumber) => isInEdit(edit, rowNumber));
  if (ranges.length === 0) return table;
  const top = Math.min(...ranges.map(({ startRowIndex = 0 }) => startRowIndex));
  const left = Math.min(...ranges.map(({ startColumnIndex = 0 }) => startColumnIndex));
  const endRowIndex = Math.max(...ranges.map((range) => range.endRowIndex ?? 0));
  const endColumnIndex = Math.max(...ranges.map((range) => range.endColumnIndex ?? 0));
  const formats = edit.sheet
    .readFormats({ startRowIndex: top, endRowIndex, startColumnIndex: left, endColumnIndex })
    .flatMap((row, r) => row.map((pattern, c) => ({ rowIndex: top + r, columnIndex: left + c, type: '', pattern })));
  const shown = readByFormats({ ...grid, formats }, table.place.columnIndex);
  const reading = readTaskTable(shown, table.place.unitCode);
  return 'table' in reading ? reading.table : table;
}
