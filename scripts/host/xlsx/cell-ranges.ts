import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { columnName, parseBounds } from '../book/a1';
import type { Rect } from '../book/rect';

type GridRange = sheets_v4.Schema$GridRange;

interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** `A1`, `B2:C9`: how a file names a rectangle. */
export function refOf({ top, left, bottom, right }: Rect): string {
  const start = `${columnName(left)}${top + 1}`;
  return bottom === top + 1 && right === left + 1 ? start : `${start}:${columnName(right - 1)}${bottom}`;
}

/** The same with `$`: what names and lists need, as a relative reference there would move with the cell. */
export function absoluteRefOf({ top, left, bottom, right }: Rect): string {
  const start = `$${columnName(left)}$${top + 1}`;
  return bottom === top + 1 && right === left + 1 ? start : `${start}:$${columnName(right - 1)}$${bottom}`;
}

/** The rectangles of a list such as `A1:A9 C1`, cut to the grid: Excel's lists often reach down to row 1,048,576. */
export function rectsOf(sqref: string, size: Size): Rect[] {
  const rects: Rect[] = [];
  for (const ref of sqref.split(/\s+/)) {
    const bounds = parseBounds(ref);
    if (bounds === undefined) continue;
    const rect: Rect = {
      top: bounds.startRowIndex ?? 0,
      left: bounds.startColumnIndex ?? 0,
      bottom: Math.min(bounds.endRowIndex ?? size.rowCount, size.rowCount),
      right: Math.min(bounds.endColumnIndex ?? size.columnCount, size.columnCount),
    };
    if (rect.bottom > rect.top && rect.right > rect.left) rects.push(rect);
  }
  return rects;
}

export function gridRange(sheetId: number, rect: Rect): GridRange {
  return {
    sheetId,
    startRowIndex: rect.top,
    endRowIndex: rect.bottom,
    startColumnIndex: rect.left,
    endColumnIndex: rect.right,
  };
}

/** One rectangle of cells that all hold the same value. */
export interface Block<T> {
  readonly value: T;
  readonly rect: Rect;
}

/**
 * Cuts the part of a grid from row `top` to row `bottom` into rectangles of cells with the identical value; cells without one are
 * left out. Runs down the columns come first, then equal runs of neighbouring columns are joined.
 */
export function findBlocks<T extends object>(
  top: number,
  bottom: number,
  valuesOfRow: (row: number) => readonly (T | undefined)[],
): Block<T>[] {
  const open: ({ value: T; start: number } | undefined)[] = [];
  const runs: { value: T; column: number; start: number; end: number }[] = [];
  const close = (column: number, end: number): void => {
    const run = open[column];
    if (run !== undefined) runs.push({ value: run.value, column, start: run.start, end });
    open[column] = undefined;
  };
  for (let row = top; row < bottom; row++) {
    const values = valuesOfRow(row);
    for (let column = 0; column < Math.max(values.length, open.length); column++) {
      const value = values[column];
      if (open[column]?.value === value) continue;
      close(column, row);
      if (value !== undefined) open[column] = { value, start: row };
    }
  }
  for (let column = 0; column < open.length; column++) close(column, bottom);
  return joinRuns(runs);
}

function joinRuns<T>(runs: readonly { value: T; column: number; start: number; end: number }[]): Block<T>[] {
  const sorted = runs.toSorted((a, b) => a.start - b.start || a.end - b.end || a.column - b.column);
  const blocks: { value: T; rect: { top: number; left: number; bottom: number; right: number } }[] = [];
  for (const { value, column, start, end } of sorted) {
    const last = blocks[blocks.length - 1];
    if (last?.value === value && last.rect.top === start && last.rect.bottom === end && last.rect.right === column) {
      last.rect.right = column + 1;
    } else {
      blocks.push({ value, rect: { top: start, left: column, bottom: end, right: column + 1 } });
    }
  }
  return blocks;
}
