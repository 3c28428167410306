import type { SourceGrid } from '../sheet/source-grid';
import { blockAt, type ColumnHeading, type HeadingBlock, headingSearchRows } from './heading-block';

/** Without one of these a table with a column of contents is some other list: of people, of goods, of money. */
const marksOfTasks = new Set([
  'dueText',
  'lead',
  'progress',
  'percent',
  'contact',
  'doneOn',
  'partners',
  'assignedOn',
  'deliverable',
]);

/** The heading blocks of a sheet's tables, from the top down; the first is the one that is proposed. */
export interface FoundTables {
  readonly blocks: readonly HeadingBlock[];
  /** The row that resembles a heading row most, when there is no table. */
  readonly nearest: HeadingBlock | undefined;
}

export function findTables(grid: SourceGrid): FoundTables {
  const found: HeadingBlock[] = [];
  let nearest: HeadingBlock | undefined;
  for (let row = 0; row < grid.rowCount; row += 1) {
    if (row >= headingSearchRows && found.length === 0) break;
    const block = countOwn(grid, row) >= 2 ? blockAt(grid, row) : undefined;
    if (block === undefined || block.headings.length < 2) continue;
    if (nearest === undefined || block.score > nearest.score) nearest = block;
    if (!isTaskTable(block)) continue;
    found.push(block);
    row += block.rowCount - 1;
  }
  const best = Math.max(...found.map(({ score }) => score));
  // A row with far fewer headings is a row of entries, or a summary above the table.
  return { blocks: found.filter(({ score }) => score >= best * 0.5).flatMap(splitSideways), nearest };
}

/** Enough headings of a task table: what is to be done and one thing about it, or three things about it. */
function isTaskTable({ headings }: HeadingBlock): boolean {
  const keys = new Set(headings.flatMap(({ meaning }) => (meaning.key === undefined ? [] : [meaning.key])));
  const marks = [...keys].filter((key) => marksOfTasks.has(key)).length;
  if (keys.has('title')) return marks >= 1;
  return marks >= 2 && keys.size >= 3;
}

/** Two tables beside each other: the same contents headed twice with a blank column or a new numbering between. */
function splitSideways(block: HeadingBlock): readonly HeadingBlock[] {
  const groups: ColumnHeading[][] = [];
  let last = -2;
  for (const heading of block.headings) {
    if (heading.columnIndex !== last + 1 || groups.length === 0) groups.push([]);
    groups[groups.length - 1]?.push(heading);
    last = heading.columnIndex;
  }
  const tables = groups.map((headings) => ({ ...block, headings })).filter(isTaskTable);
  return tables.length > 1 && tables.every((one) => hasTitle(one)) ? tables : [block];
}

function hasTitle({ headings }: HeadingBlock): boolean {
  return headings.some(({ meaning }) => meaning.key === 'title');
}

function countOwn(grid: SourceGrid, row: number): number {
  let count = 0;
  for (let column = 0; column < grid.columnCount; column += 1) {
    if (grid.isOwn(row, column) && grid.text(row, column) !== '') count += 1;
  }
  return count;
}

/** The same headings printed again: on the next page, or over another table of the kind. */
export function isSameHeadings(one: HeadingBlock, other: HeadingBlock): boolean {
  const firsts = new Map(one.headings.map(({ columnIndex, parts }) => [columnIndex, parts[0]]));
  const same = other.headings.filter(({ columnIndex, parts }) => firsts.get(columnIndex) === parts[0]).length;
  return same >= other.headings.length * 0.8 && same >= one.headings.length * 0.5;
}
