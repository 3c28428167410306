import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

type GridRange = sheets_v4.Schema$GridRange;

export type Dimension = 'ROWS' | 'COLUMNS';

/** A change of the rows or columns of a sheet, as everything that points at them must follow it. */
export type DimensionChange =
  | { readonly kind: 'insert'; readonly at: number; readonly count: number }
  | { readonly kind: 'delete'; readonly at: number; readonly count: number }
  /** `to` is the place before the removal: the block ends up before what was there. */
  | { readonly kind: 'move'; readonly at: number; readonly count: number; readonly to: number };

/** Where a row or column is afterwards; undefined when it was deleted. */
export function movedIndex(index: number, change: DimensionChange): number | undefined {
  const { at, count } = change;
  if (change.kind === 'insert') return index >= at ? index + count : index;
  if (change.kind === 'delete') {
    if (index < at) return index;
    return index < at + count ? undefined : index - count;
  }
  const { to } = change;
  if (index >= at && index < at + count) return to > at ? index + to - at - count : index + to - at;
  if (index >= at + count && index < to) return index - count;
  return index >= to && index < at ? index + count : index;
}

/** Where a half-open span is afterwards; undefined when all of it was deleted. */
export function movedSpan(start: number, end: number, change: DimensionChange): [number, number] | undefined {
  const { at, count } = change;
  if (change.kind === 'insert') return [start >= at ? start + count : start, end > at ? end + count : end];
  if (change.kind === 'delete') {
    const shifted = (bound: number) => (bound <= at ? bound : Math.max(at, bound - count));
    const span: [number, number] = [shifted(start), shifted(end)];
    return span[0] < span[1] ? span : undefined;
  }
  const first = movedIndex(start, change) ?? start;
  const last = movedIndex(end - 1, change) ?? end - 1;
  // A span that the move tears apart keeps its place; Google's own rule for it is not documented.
  return last - first === end - 1 - start ? [first, last + 1] : [start, end];
}

/** A range after the change; open bounds stay open. */
export function movedRange(range: GridRange, dimension: Dimension, change: DimensionChange): GridRange | undefined {
  const rows = dimension === 'ROWS';
  const start = rows ? range.startRowIndex : range.startColumnIndex;
  const end = rows ? range.endRowIndex : range.endColumnIndex;
  if ((start ?? undefined) === undefined && (end ?? undefined) === undefined) return range;
  const span = movedSpan(start ?? 0, end ?? Number.MAX_SAFE_INTEGER, change);
  if (span === undefined) return undefined;
  const moved: GridRange = { ...range };
  if (start !== undefined && start !== null) moved[rows ? 'startRowIndex' : 'startColumnIndex'] = span[0];
  if (end !== undefined && end !== null) moved[rows ? 'endRowIndex' : 'endColumnIndex'] = span[1];
  return moved;
}
