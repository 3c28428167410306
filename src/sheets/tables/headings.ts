import type { Language } from '../../core/settings/settings';
import type { TaskKey } from '../../core/tasks/task';
import { headingKey } from '../../core/text/text';
import type { Cell, Row } from '../../core/values/cell';
import { type Column, taskColumns } from './columns';
import { type HeadingCell, type HeadingMatch, type HeadingProblem, missingHeading } from './heading-problems';

/** The heading row stands among the first rows; a title block may stand above it. */
export const headingSearchRows = 10;

/** Where the columns of a table are. */
export interface Headings<Key extends string> {
  readonly headingRowIndex: number;
  readonly columnIndex: { readonly [key in Key]?: number };
  /** The language of most of its headings: the words in its cells are of the same. */
  readonly language: Language;
  /** Columns that people added: they are left alone. */
  readonly ownColumns: readonly HeadingCell[];
  /** Headings that are missing or drifted where the table can do without them. */
  readonly remarks: readonly HeadingProblem<Key>[];
}

export type HeadingsReading<Key extends string> =
  | { readonly headings: Headings<Key> }
  | { readonly problems: readonly HeadingProblem<Key>[] };

/** Finds the heading row and each column by its folded name, in either language or by an alias; never by position. */
export function findHeadings<Key extends string>(
  rows: readonly Row[],
  columns: readonly Column<Key>[],
): HeadingsReading<Key> {
  const last = foundLast.get(columns) as FoundHeadings<Key> | undefined;
  if (last !== undefined && hasSameHeadings(rows, last)) return { headings: last.headings };
  const match = matchHeadings(rows, columns);
  if (match === undefined) return { problems: [{ kind: 'noHeadings', heading: columns[0]?.vi ?? '' }] };
  const { headingRowIndex, found, own, duplicates } = match;
  const missing: HeadingProblem<Key>[] = [];
  const remarks: HeadingProblem<Key>[] = [];
  for (const column of columns) {
    if (found.has(column.key) || column.isLater) continue;
    const problem = missingHeading(column, columns, match, rows[headingRowIndex] ?? []);
    (column.required || problem.isAlike ? missing : remarks).push(problem);
  }
  const problems = [...duplicates, ...missing];
  if (problems.length > 0) return { problems };
  const columnIndex = Object.fromEntries(found) as { readonly [key in Key]?: number };
  const language = languageOf(rows[headingRowIndex] ?? [], found, columns);
  const headings = { headingRowIndex, columnIndex, language, ownColumns: own, remarks };
  foundLast.set(columns, { headings, count: found.size, row: rows[headingRowIndex] ?? [] });
  return { headings };
}

/** English when more headings read so than in Vietnamese; aliases tell nothing. */
export function languageOf<Key extends string>(
  row: Row,
  found: ReadonlyMap<Key, number>,
  columns: readonly Column<Key>[],
): Language {
  let english = 0;
  for (const { key, vi, en } of columns) {
    const text = row[found.get(key) ?? -1];
    if (text === en) english += 1;
    else if (text === vi) english -= 1;
  }
  return english > 0 ? 'en' : 'vi';
}

interface FoundHeadings<Key extends string> {
  readonly headings: Headings<Key>;
  /** How many of the table's columns it has. */
  readonly count: number;
  readonly row: Row;
}

/** The tables of all units mostly have the very same heading row, and then there is nothing to find. */
const foundLast = new WeakMap<readonly Column[], FoundHeadings<string>>();

/** Whether the heading row stands there letter by letter, and no other row has cells enough to be taken for one. */
function hasSameHeadings(rows: readonly Row[], { headings, count, row }: FoundHeadings<string>): boolean {
  const { headingRowIndex } = headings;
  const there = rows[headingRowIndex];
  if (there?.length !== row.length || !row.every((cell, index) => cell === there[index])) return false;
  return rows
    .slice(0, headingSearchRows)
    .every((other, index) => index === headingRowIndex || countFilled(other) < count);
}

/** The heading row as it stands, whole or not; undefined when no row looks like one. */
export function matchHeadings<Key extends string>(
  rows: readonly Row[],
  columns: readonly Column<Key>[],
): HeadingMatch<Key> | undefined {
  const match = bestRow(rows, namesOf(columns));
  return match === undefined || match.found.size < fewestHeadings(columns) ? undefined : match;
}

/** The key of the column that a heading names, by any of its names. */
export function findColumnKey(heading: string, columns: readonly Column[]): string | undefined {
  return columnOf(heading, namesOf(columns))?.key;
}

/** The task column that a heading names, in either language or by an alias. */
export function findTaskColumn(heading: string): TaskKey | undefined {
  return columnOf(heading, namesOf(taskColumns))?.key;
}

/** Fewer are chance: a word of a title or of an entry may read like a heading. */
function fewestHeadings(columns: readonly Column[]): number {
  return Math.min(4, Math.max(2, columns.filter(({ required }) => required).length));
}

/** Columns by the folded key of each of their names, and by the Vietnamese heading as the template spells it. */
interface Names<Key extends string> {
  readonly byKey: ReadonlyMap<string, Column<Key>>;
  readonly byHeading: ReadonlyMap<string, Column<Key>>;
}

const known = new WeakMap<readonly Column[], Names<string>>();

function namesOf<Key extends string>(columns: readonly Column<Key>[]): Names<Key> {
  const remembered = known.get(columns) as Names<Key> | undefined;
  if (remembered !== undefined) return remembered;
  const byKey = new Map<string, Column<Key>>();
  for (const column of columns) {
    for (const name of [column.vi, column.en, ...column.aliases]) byKey.set(headingKey(name), column);
  }
  const byHeading = new Map<string, Column<Key>>();
  for (const { vi } of columns) {
    const column = byKey.get(headingKey(vi));
    if (column !== undefined) byHeading.set(vi, column);
  }
  const names = { byKey, byHeading };
  known.set(columns, names);
  return names;
}

/** The column that a heading names. Nearly all stand as the template has them, which spares the folding. */
function columnOf<Key extends string>(heading: string, { byKey, byHeading }: Names<Key>): Column<Key> | undefined {
  return byHeading.get(heading) ?? byKey.get(headingKey(heading));
}

function bestRow<Key extends string>(rows: readonly Row[], names: Names<Key>): HeadingMatch<Key> | undefined {
  let best: HeadingMatch<Key> | undefined;
  for (let rowIndex = 0; rowIndex < Math.min(headingSearchRows, rows.length); rowIndex++) {
    const row = rows[rowIndex] ?? [];
    // A row of entries mostly has fewer cells than the headings found above it: it cannot be the better one.
    if (best !== undefined && countFilled(row) <= best.found.size) continue;
    const match = matchRow(row, rowIndex, names);
    if (match.found.size > (best?.found.size ?? 0)) best = match;
  }
  return best;
}

function isFilled(cell: Cell): boolean {
  return cell !== undefined && cell !== null && cell !== '';
}

function countFilled(row: Row): number {
  let count = 0;
  for (const cell of row) if (isFilled(cell)) count += 1;
  return count;
}

function matchRow<Key extends string>(row: Row, headingRowIndex: number, names: Names<Key>): HeadingMatch<Key> {
  const found = new Map<Key, number>();
  const own: HeadingCell[] = [];
  const duplicates: HeadingMatch<Key>['duplicates'] = [];
  for (let columnIndex = 0; columnIndex < row.length; columnIndex++) {
    const cell = row[columnIndex];
    if (!isFilled(cell)) continue;
    const text = String(cell);
    const column = columnOf(text, names);
    if (column === undefined) {
      if (text.trim() !== '') own.push({ columnIndex, text });
      continue;
    }
    const first = found.get(column.key);
    if (first === undefined) {
      found.set(column.key, columnIndex);
    } else {
      const rowNumber = headingRowIndex + 1;
      duplicates.push({
        kind: 'duplicate',
        key: column.key,
        heading: column.vi,
        rowNumber,
        first: { columnIndex: first, text: String(row[first]) },
        second: { columnIndex, text },
      });
    }
  }
  return { headingRowIndex, found, own, duplicates };
}
