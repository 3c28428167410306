import type { TaskKey } from '../../core/tasks/task';
import type { Cell, Row } from '../../core/values/cell';
import type { SheetGrid } from '../v4';
import { taskColumns } from './columns';
import type { Headings } from './headings';

/** The rows with what stands in cells merged over several of them, in people's columns, standing in each: it counts for all. */
export function spreadMerges(
  { rows, merges = [] }: SheetGrid,
  { headingRowIndex, columnIndex }: Pick<Headings<TaskKey>, 'headingRowIndex' | 'columnIndex'>,
): SheetGrid['rows'] {
  const enteredColumns = new Set(
    taskColumns.flatMap(({ key, by }) => (by === 'people' ? (columnIndex[key] ?? []) : [])),
  );
  const tall = merges.filter(
    ({ startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0 }) =>
      startRowIndex > headingRowIndex && endRowIndex - startRowIndex > 1 && enteredColumns.has(startColumnIndex),
  );
  if (tall.length === 0) return rows;
  const spread: Row[] = [...rows];
  for (const { startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0 } of tall) {
    const value = rows[startRowIndex]?.[startColumnIndex];
    if (value === undefined || value === null || value === '') continue;
    for (let row = startRowIndex + 1; row < Math.min(endRowIndex, rows.length); row += 1) {
      const cells = spread[row] ?? [];
      // A row of the merged block with nothing of its own is no task.
      if (cells.some(isFilled)) spread[row] = withCell(cells, startColumnIndex, value);
    }
  }
  return spread;
}

function isFilled(cell: Cell): boolean {
  return cell !== undefined && cell !== null && cell !== '';
}

function withCell(row: Row, column: number, value: Cell): Row {
  const cells = [...row];
  while (cells.length < column) cells.push('');
  cells[column] = value;
  return cells;
}
