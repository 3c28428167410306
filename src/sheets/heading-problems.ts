import { type Cell, isBlank, type Row } from '../core/cell';
import { headingKey } from '../core/text';
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
export type HeadingProblem<Key extends string = string> = NoHeadings | MissingHeading<Key> | DuplicateHeading<Key>;

/** Says what became of a heading that was not found. */
export function missingHeading<Key extends string>(
  column: Column<Key>,
  columns: readonly Column<Key>[],
  found: ReadonlyMap<Key, number>,
  own: readonly HeadingCell[],
  headingRowIndex: number,
  row: Row,
): MissingHeading<Key> {
  const common = { kind: 'missing', key: column.key, heading: column.vi, rowNumber: headingRowIndex + 1 } as const;
  const alike = own.find(({ text }) => resembles(text, column));
  if (alike !== undefined) {
    return { ...common, now: alike, isAlike: true };
  }
  const expected = expectedIndex(column, columns, found);
  const isTaken = expected === undefined || [...found.values()].includes(expected);
  const now = isTaken ? undefined : { columnIndex: expected, text: textOf(row[expected]) };
  return { ...common, now, isAlike: false };
}

/** Right of the nearest column that stands before it in the template, when that one was found. */
function expectedIndex<Key extends string>(
  column: Column<Key>,
  columns: readonly Column<Key>[],
  found: ReadonlyMap<Key, number>,
): number | undefined {
  const at = columns.indexOf(column);
  const before = columns[at - 1];
  const after = columns[at + 1];
  const left = before === undefined ? -1 : found.get(before.key);
  if (left !== undefined) return left + 1;
  const right = after === undefined ? undefined : found.get(after.key);
  return right === undefined || right === 0 ? undefined : right - 1;
}

function textOf(cell: Cell): string {
  return isBlank(cell) ? '' : String(cell);
}

/** One or two letters are wrong, or words were added behind it. */
function resembles(heading: string, column: Column): boolean {
  const key = headingKey(heading);
  return [column.vi, column.en, ...column.aliases].some((name) => {
    const expected = headingKey(name);
    if (expected.length < 4 || key === '') return false;
    const allowed = expected.length < 8 ? 1 : 2;
    return (expected.length >= 8 && key.startsWith(expected)) || isWithin(key, expected, allowed);
  });
}

/** Whether two keys differ by at most `limit` letters added, left out or exchanged. */
function isWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      current.push(Math.min((above[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + cost));
    }
    above = current;
  }
  return (above[b.length] ?? 0) <= limit;
}
