import type { Cell } from '../../core/values/cell';
import type { Request } from '../v4';
import type { CellChange } from './requests';
import { updateCells } from './requests';

/** A request of its own costs about as many bytes as writing this many cells once more as they stand. */
const widestGap = 6;

/**
 * Writes very many scattered cells column by column, and the cells between two changes of a column along with them, as they stand: when half a column
 * changes (each day, when statuses are judged anew), single writes would make a payload many times as large.
 * @param valueAt what stands in a cell now; undefined where nothing may be written.
 */
export function writeDensely(
  sheetId: number,
  changes: readonly CellChange[],
  valueAt: (rowIndex: number, columnIndex: number) => { readonly value: Cell } | undefined,
): Request[] {
  const sorted = [...changes].sort((a, b) => a.columnIndex - b.columnIndex || a.rowIndex - b.rowIndex);
  const requests: Request[] = [];
  let column = -1;
  let start = 0;
  let values: Cell[] = [];
  const flush = (): void => {
    if (values.length === 0) return;
    requests.push(
      updateCells(
        sheetId,
        start,
        column,
        values.map((value) => [value]),
      ),
    );
    values = [];
  };
  for (const { rowIndex, columnIndex, value } of sorted) {
    const gap = columnIndex === column ? bridge(start + values.length, rowIndex, columnIndex, valueAt) : undefined;
    if (gap === undefined || values.length === 0) {
      flush();
      column = columnIndex;
      start = rowIndex;
    } else {
      values.push(...gap);
    }
    values.push(value);
  }
  flush();
  return requests;
}

/** The cells between two changes, as they stand; undefined when there are too many of them or one is not ours. */
function bridge(
  from: number,
  to: number,
  columnIndex: number,
  valueAt: (rowIndex: number, columnIndex: number) => { readonly value: Cell } | undefined,
): Cell[] | undefined {
  if (to - from > widestGap) return undefined;
  const cells: Cell[] = [];
  for (let rowIndex = from; rowIndex < to; rowIndex += 1) {
    const cell = valueAt(rowIndex, columnIndex);
    if (cell === undefined) return undefined;
    cells.push(cell.value);
  }
  return cells;
}
