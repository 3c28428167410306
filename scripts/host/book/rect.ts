import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

type GridRange = sheets_v4.Schema$GridRange;

/** A rectangle of cells with every bound known: half-open, from 0. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The rectangle of a range whose open bounds are the grid's; it may reach past the grid. */
export function rectOf(range: GridRange, size: Size): Rect {
  return {
    top: range.startRowIndex ?? 0,
    left: range.startColumnIndex ?? 0,
    bottom: range.endRowIndex ?? Math.max(size.rowCount, range.startRowIndex ?? 0),
    right: range.endColumnIndex ?? Math.max(size.columnCount, range.startColumnIndex ?? 0),
  };
}

export function wholeRect(size: Size): Rect {
  return { top: 0, left: 0, bottom: size.rowCount, right: size.columnCount };
}

/** The part of a rectangle that the grid has; it may be empty. */
export function clipRect(rect: Rect, size: Size): Rect {
  return {
    top: Math.min(rect.top, size.rowCount),
    left: Math.min(rect.left, size.columnCount),
    bottom: Math.min(rect.bottom, size.rowCount),
    right: Math.min(rect.right, size.columnCount),
  };
}

export function isEmptyRect(rect: Rect): boolean {
  return rect.bottom <= rect.top || rect.right <= rect.left;
}

export function overlaps(a: Rect, b: Rect): boolean {
  return Math.max(a.top, b.top) < Math.min(a.bottom, b.bottom) && Math.max(a.left, b.left) < Math.min(a.right, b.right);
}

export function covers(outer: Rect, inner: Rect): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

export function rangeOf(sheetId: number, rect: Rect): GridRange {
  return {
    sheetId,
    startRowIndex: rect.top,
    endRowIndex: rect.bottom,
    startColumnIndex: rect.left,
    endColumnIndex: rect.right,
  };
}

/** What is left of `rect` outside `hole`: up to four rectangles. */
export function subtractRect(rect: Rect, hole: Rect): Rect[] {
  if (!overlaps(rect, hole)) return [rect];
  const top = Math.max(rect.top, hole.top);
  const bottom = Math.min(rect.bottom, hole.bottom);
  const parts: Rect[] = [
    { ...rect, bottom: top },
    { ...rect, top: bottom },
    { ...rect, top, bottom, right: Math.max(rect.left, hole.left) },
    { ...rect, top, bottom, left: Math.min(rect.right, hole.right) },
  ];
  return parts.filter((part) => !isEmptyRect(part));
}
