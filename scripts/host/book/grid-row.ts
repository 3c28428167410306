import type { CellExtra, Scalar } from './cell';

/** One stored row. `owner` is the grid that may write to it; any other grid copies it first. */
export interface GridRow {
  readonly owner: object;
  readonly values: (Scalar | null)[];
  extras: (CellExtra | undefined)[] | undefined;
}

export function createRow(owner: object): GridRow {
  return { owner, values: [], extras: undefined };
}

export function copyRow(row: GridRow, owner: object): GridRow {
  return { owner, values: row.values.slice(), extras: row.extras?.slice() };
}

function isContent(row: GridRow, column: number): boolean {
  const value = row.values[column];
  return (value !== null && value !== undefined) || row.extras?.[column]?.formula !== undefined;
}

/** How many of the row's first cells there are up to the last one with content. */
export function contentLength(row: GridRow): number {
  let end = Math.max(row.values.length, row.extras?.length ?? 0);
  while (end > 0 && !isContent(row, end - 1)) end--;
  return end;
}

export function putValue(row: GridRow, column: number, value: Scalar | null): void {
  const { values } = row;
  if (column >= values.length) {
    if (value === null) return;
    while (values.length < column) values.push(null);
  }
  values[column] = value;
}

export function putExtra(row: GridRow, column: number, extra: CellExtra | undefined): void {
  if (row.extras === undefined) {
    if (extra === undefined) return;
    row.extras = [];
  }
  const { extras } = row;
  if (column >= extras.length) {
    if (extra === undefined) return;
    while (extras.length < column) extras.push(undefined);
  }
  extras[column] = extra;
}

/** A copy of `list` with `count` times `filler` before index `at`; a list that ends earlier is only copied. */
export function withInserted<T>(list: readonly T[], at: number, count: number, filler: T): T[] {
  if (at >= list.length) return list.slice();
  return list.slice(0, at).concat(new Array<T>(count).fill(filler), list.slice(at));
}

export function withDeleted<T>(list: readonly T[], at: number, count: number): T[] {
  if (at >= list.length) return list.slice();
  return list.slice(0, at).concat(list.slice(at + count));
}

/** A copy with `count` items from `from` on put before the item that was at `to`; missing items count as `filler`. */
export function withMoved<T>(list: readonly T[], from: number, count: number, to: number, filler: T): T[] {
  const reach = Math.max(from + count, to);
  const full = list.length >= reach ? list : [...list, ...new Array<T>(reach - list.length).fill(filler)];
  const block = full.slice(from, from + count);
  if (to <= from) return full.slice(0, to).concat(block, full.slice(to, from), full.slice(from + count));
  return full.slice(0, from).concat(full.slice(from + count, to), block, full.slice(to));
}

export function mapRow(row: GridRow, owner: object, change: <T>(list: readonly T[], filler: T) => T[]): GridRow {
  return {
    owner,
    values: change<Scalar | null>(row.values, null),
    extras: row.extras === undefined ? undefined : change<CellExtra | undefined>(row.extras, undefined),
  };
}
