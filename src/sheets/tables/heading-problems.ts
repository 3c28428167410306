import { allowedDistance, boundedDistance } from '../../core/text/suggest';
import { headingKey } from '../../core/text/text';
import { type Cell, isBlank, type Row } from '../../core/values/cell';
import { orderOfTable } from './column-order';
import type { Column } from './columns';

/** A heading cell as it stands. */
export interface HeadingCell {
  readonly columnIndex: number;
  readonly text: string;
}

export interface NoHeadings {
  readonly kind: 'noHeadings';
  /** The first heading that the table should have. */
  readonly heading: string;
}

/** The table of another office's form: nothing of it is written over, and import reads it. */
export interface ForeignTable {
  readonly kind: 'foreignTable';
  /** A heading by which people know the table. */
  readonly heading: string;
  readonly rowNumber: number;
}

export interface MissingHeading<Key extends string> {
  readonly kind: 'missing';
  readonly key: Key;
  /** As it should read, in Vietnamese. */
  readonly heading: string;
  readonly rowNumber: number;
  /** What stands in its place: a heading that resembles it, else what is in the cell where it belongs. */
  readonly now: HeadingCell | undefined;
  /** True when `now` reads like a slip of the pen for it. */
  readonly isAlike: boolean;
}

export interface DuplicateHeading<Key extends string> {
  readonly kind: 'duplicate';
  readonly key: Key;
  readonly heading: string;
  readonly rowNumber: number;
  readonly first: HeadingCell;
  readonly second: HeadingCell;
}

/** Why a table cannot be read by its headings. */
export type HeadingProblem<Key extends string = string> =
  | NoHeadings
  | ForeignTable
  | MissingHeading<Key>
  | DuplicateHeading<Key>;

/** A row as the heading row of a table. */
export interface HeadingMatch<Key extends string> {
  readonly headingRowIndex: number;
  /** Column of each key, from 0. */
  readonly found: Map<Key, number>;
  /** Headings that are none of the table's. */
  readonly own: HeadingCell[];
  readonly duplicates: DuplicateHeading<Key>[];
}

/** Says what became of a heading that was not found. */
export function missingHeading<Key extends string>(
  column: Column<Key>,
  columns: readonly Column<Key>[],
  { headingRowIndex, found, own }: HeadingMatch<Key>,
  row: Row,
): MissingHeading<Key> {
  const common = { kind: 'missing', key: column.key, heading: column.vi, rowNumber: headingRowIndex + 1 } as const;
  if (column.isLater) return { ...common, now: undefined, isAlike: false };
  const alike = own.find(({ text }) => resembles(text, column));
  if (alike !== undefined) {
    return { ...common, now: alike, isAlike: true };
  }
  const longer = own.find(({ text }) => addsWordsTo(text, column));
  if (longer !== undefined) return { ...common, now: longer, isAlike: false };
  // A table of the old order to which set-up added columns in the new one is in both.
  const expected = [orderOfTable(columns, found), columns]
    .map((order) => expectedIndex(column, order, found, row))
    .find((place) => place !== undefined);
  const now = expected === undefined ? undefined : { columnIndex: expected, text: textOf(row[expected]) };
  return { ...common, now, isAlike: false };
}

/** The free place beside a neighbour of the template, right of the one before it or left of the one after it; one with a heading first. */
function expectedIndex<Key extends string>(
  column: Column<Key>,
  columns: readonly Column<Key>[],
  found: ReadonlyMap<Key, number>,
  row: Row,
): number | undefined {
  const at = columns.indexOf(column);
  const before = columns[at - 1];
  const after = columns[at + 1];
  const left = before === undefined ? -1 : found.get(before.key);
  const right = after === undefined ? undefined : found.get(after.key);
  const taken = new Set(found.values());
  const places = [left === undefined ? -1 : left + 1, right === undefined ? -1 : right - 1];
  const free = places.filter((place) => place >= 0 && !taken.has(place));
  return free.find((place) => textOf(row[place]) !== '') ?? free[0];
}

function textOf(cell: Cell): string {
  return isBlank(cell) ? '' : String(cell);
}

/** `Ngày hoàn thành (dự kiến)` may be the column, or one of people's own: only they can say. */
function addsWordsTo(heading: string, column: Column): boolean {
  const key = headingKey(heading);
  return [column.vi, column.en, ...column.aliases].some((name) => {
    const expected = headingKey(name);
    return expected.length >= 8 && key.startsWith(expected);
  });
}

/** A slip of the pen. */
function resembles(heading: string, column: Column): boolean {
  const key = headingKey(heading);
  return [column.vi, column.en, ...column.aliases].some((name) => {
    const expected = headingKey(name);
    const allowed = allowedDistance(expected.length);
    return allowed > 0 && boundedDistance(key, expected, allowed) <= allowed;
  });
}
