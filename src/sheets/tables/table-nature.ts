import type { TaskKey } from '../../core/tasks/task';
import { headingKey } from '../../core/text/text';
import type { Cell, Row } from '../../core/values/cell';
import { taskColumns } from './columns';
import type { ForeignTable, HeadingMatch } from './heading-problems';
import { findTaskColumn, matchHeadings } from './headings';

/**
 * Whose form a task table has: the product's; a unit's own with the product's headings, to which the missing columns may be added;
 * or another office's, which nothing may be written to and which import reads.
 */
type TableNature = 'product' | 'unfinished' | 'foreign';

/** The product fills these; nobody makes two of them by chance. */
const computed: readonly TaskKey[] = ['dueOn', 'status', 'check', 'updatedAt'];
const fewestComputed = 2;

/** Headings of a column that numbers the rows: the product's form has none. */
const numbering: ReadonlySet<string> = new Set(['stt', 'tt', 'sott', 'sothutu', 'no', 'sn', 'itemno', 'serialno', '']);

/** @param match the heading row, found among `rows`. */
function natureOf(rows: readonly Row[], match: HeadingMatch<TaskKey>): TableNature {
  if (computed.filter((key) => match.found.has(key)).length >= fewestComputed) return 'product';
  if (match.own.some(({ text }) => numbering.has(headingKey(text))) || goesOnBelow(rows, match)) return 'foreign';
  return match.found.has('code') ? 'product' : 'unfinished';
}

/** A unit's own table with the product's headings, each at most once, to which set-up may add the columns that it lacks. */
export function isUnfinishedTable(rows: readonly Row[]): boolean {
  const match = matchHeadings(rows, taskColumns);
  return match !== undefined && match.duplicates.length === 0 && natureOf(rows, match) === 'unfinished';
}

/** Said of a foreign table, instead of a line for each column that it lacks; undefined for every other sheet. */
export function findForeignTable(rows: readonly Row[]): ForeignTable | undefined {
  const match = matchHeadings(rows, taskColumns);
  if (match === undefined || natureOf(rows, match) !== 'foreign') return undefined;
  const { headingRowIndex, found } = match;
  const [first = 0] = found.values();
  const heading = String(rows[headingRowIndex]?.[found.get('title') ?? first] ?? '');
  return { kind: 'foreignTable', heading, rowNumber: headingRowIndex + 1 };
}

/** Whether the row below is a second row of headings: nothing below the title's heading, and names of columns below others. */
function goesOnBelow(rows: readonly Row[], { headingRowIndex, found }: HeadingMatch<TaskKey>): boolean {
  const below = rows[headingRowIndex + 1] ?? [];
  const title = found.get('title');
  if (title !== undefined && isFilled(below[title])) return false;
  const filled = below.filter(isFilled);
  return filled.some((cell) => typeof cell === 'string' && findTaskColumn(cell) !== undefined) && filled.every(isName);
}

function isName(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length <= 60 && !/\d/.test(cell);
}

function isFilled(cell: Cell): boolean {
  return cell !== undefined && cell !== null && cell !== '';
}
