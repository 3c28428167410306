import type { GridRange } from '../../v4';
import type { SheetState } from './workbook-state';

interface Rect {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A range with its open bounds closed: Google leaves out zeros and what reaches the end of the grid. */
function rectOf(range: GridRange, { rowCount, columnCount }: Pick<SheetState, 'rowCount' | 'columnCount'>): Rect {
  const { startRowIndex = 0, endRowIndex = rowCount, startColumnIndex = 0, endColumnIndex = columnCount } = range;
  return { top: startRowIndex, bottom: endRowIndex, left: startColumnIndex, right: endColumnIndex };
}

export function isSameRange(a: GridRange, b: GridRange, sheet: Pick<SheetState, 'rowCount' | 'columnCount'>): boolean {
  const one = rectOf(a, sheet);
  const other = rectOf(b, sheet);
  return one.top === other.top && one.bottom === other.bottom && one.left === other.left && one.right === other.right;
}

export function isWholeSheet(range: GridRange, sheet: Pick<SheetState, 'rowCount' | 'columnCount'>): boolean {
  return isSameRange(range, { sheetId: range.sheetId }, sheet);
}

/** Neighbouring indexes as half-open runs, in order. */
export function runsOf(indexes: readonly number[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.end === index) last.end = index + 1;
    else runs.push({ start: index, end: index + 1 });
  }
  return runs;
}
