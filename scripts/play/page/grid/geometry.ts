import type { SheetView } from '../../sheet-views';

/** Where the lines of one direction begin, in pixels from the first one. */
export interface Lines {
  readonly count: number;
  readonly total: number;
  startOf(index: number): number;
  sizeOf(index: number): number;
  /** The line at a distance; the last one beyond the end. */
  at(pixels: number): number;
}

/** @param sizes of the first lines; the rest have the plain size. */
export function linesOf(count: number, sizes: readonly number[], plain: number): Lines {
  const known = Math.min(count, sizes.length);
  const starts = new Float64Array(known + 1);
  for (let i = 0; i < known; i++) starts[i + 1] = (starts[i] ?? 0) + (sizes[i] ?? plain);
  const end = starts[known] ?? 0;
  const startOf = (index: number) => (index <= known ? (starts[index] ?? 0) : end + (index - known) * plain);
  return {
    count,
    total: startOf(count),
    startOf,
    sizeOf: (index) => (index < known ? (sizes[index] ?? plain) : plain),
    at: (pixels) => {
      if (pixels >= end) return Math.min(count - 1, known + Math.floor((pixels - end) / plain));
      let [low, high] = [0, known - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (startOf(middle) <= pixels) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

export interface Geometry {
  readonly rows: Lines;
  readonly columns: Lines;
  /** As many of the sheet's frozen lines as leave room to scroll in this window. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export const NUMBERS_WIDTH = 46;
export const LETTERS_HEIGHT = 24;

/** A narrow window would show nothing but frozen lines: at most this part of it may be frozen. */
const FROZEN_PART = 0.55;

export function geometryOf(sheet: SheetView, width: number, height: number): Geometry {
  const rows = linesOf(sheet.rowCount, sheet.heights, sheet.plainHeight);
  const columns = linesOf(sheet.columnCount, sheet.widths, sheet.plainWidth);
  const fitting = (lines: Lines, wanted: number, room: number) => {
    let count = Math.min(wanted, lines.count - 1);
    while (count > 0 && lines.startOf(count) > room) count--;
    return count;
  };
  return {
    rows,
    columns,
    frozenRows: fitting(rows, sheet.frozenRows, height * FROZEN_PART),
    frozenColumns: fitting(columns, sheet.frozenColumns, (width - NUMBERS_WIDTH) * FROZEN_PART),
  };
}

/** The next line that is not hidden, or the same one when there is none. */
export function nextShown(lines: Lines, from: number, step: 1 | -1): number {
  for (let i = from + step; i >= 0 && i < lines.count; i += step) if (lines.sizeOf(i) > 0) return i;
  return from;
}
