import type { Grid } from '../../book/grid';
import type { Rect } from '../../book/rect';

type Step = 'UP' | 'DOWN' | 'PREVIOUS' | 'NEXT';

/** The rectangle grown to all data that touches it, as Ctrl+A selects it; along one dimension only where one is named: https://developers.google.com/apps-script/reference/spreadsheet/range#getDataRegion() */
export function dataRegion(grid: Grid, start: Rect, dimension?: string): Rect {
  const [growsDown, growsAcross] = [dimension !== 'COLUMNS', dimension !== 'ROWS'];
  // A table's corners touch it too, unless it may grow one way alone.
  const edge = dimension === undefined ? 1 : 0;
  let { top, left, bottom, right } = start;
  const hasContent = (rows: readonly [number, number], columns: readonly [number, number]) => {
    for (let row = Math.max(0, rows[0]); row < Math.min(rows[1], grid.rowCount); row++) {
      const values = grid.rowValues(row);
      for (let column = Math.max(0, columns[0]); column < Math.min(columns[1], values.length); column++) {
        if (values[column] !== null && values[column] !== undefined) return true;
      }
    }
    return false;
  };
  for (let grown = true; grown; ) {
    grown = false;
    const wide = [left - edge, right + edge] as const;
    const high = [top - edge, bottom + edge] as const;
    if (growsDown && top > 0 && hasContent([top - 1, top], wide)) [top, grown] = [top - 1, true];
    if (growsDown && bottom < grid.rowCount && hasContent([bottom, bottom + 1], wide))
      [bottom, grown] = [bottom + 1, true];
    if (growsAcross && left > 0 && hasContent(high, [left - 1, left])) [left, grown] = [left - 1, true];
    if (growsAcross && right < grid.columnCount && hasContent(high, [right, right + 1]))
      [right, grown] = [right + 1, true];
  }
  return { top, left, bottom, right };
}

/** Where Ctrl and an arrow key lead to: the end of the data, or the next data, or the edge. */
export function nextDataCell(grid: Grid, { top, left }: Rect, step: Step): { row: number; column: number } {
  const [down, across] = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] }[step] as [number, number];
  const isInside = (row: number, column: number) =>
    row >= 0 && column >= 0 && row < grid.rowCount && column < grid.columnCount;
  const isFull = (row: number, column: number) => isInside(row, column) && grid.valueAt(row, column) !== null;
  let row = top;
  let column = left;
  const goesAlong = isFull(row, column) && isFull(row + down, column + across);
  while (isInside(row + down, column + across)) {
    if (goesAlong && !isFull(row + down, column + across)) break;
    row += down;
    column += across;
    if (!goesAlong && isFull(row, column)) break;
  }
  return { row, column };
}
