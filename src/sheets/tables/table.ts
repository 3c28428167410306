import { isHint } from '../../core/text/hint';
import type { Cell, Row } from '../../core/values/cell';
import type { SheetGrid } from '../v4';
import type { Column } from './columns';
import type { HeadingProblem } from './heading-problems';
import { findHeadings, type Headings } from './headings';

export interface TableRow<Key extends string> {
  /** From 1, as the sheet counts. */
  readonly rowNumber: number;
  readonly cells: { readonly [key in Key]?: Cell };
}

export interface Table<Key extends string> extends Headings<Key> {
  /** Rows that people filled; blank ones are left out. */
  readonly rows: readonly TableRow<Key>[];
  /** Rows that hold nothing but computed columns. */
  readonly computedRows: readonly TableRow<Key>[];
  /** Last row with anything in a column of the table; the heading row's number when there is none. */
  readonly lastRowNumber: number;
}

export type TableReading<Key extends string> =
  | { readonly table: Table<Key> }
  | { readonly problems: readonly HeadingProblem<Key>[] };

/** Reads a sheet as a table; says what is wrong with its heading row otherwise. */
export function readTable<Key extends string>(
  grid: Pick<SheetGrid, 'rows'>,
  columns: readonly Column<Key>[],
): TableReading<Key> {
  const reading = findHeadings(grid.rows, columns);
  if ('problems' in reading) return reading;
  const { headings } = reading;
  const present = columns.filter(({ key }) => headings.columnIndex[key] !== undefined);
  const toRow = (row: Row, rowIndex: number): TableRow<Key> => {
    const cells: { [key in Key]?: Cell } = {};
    for (const { key } of present) {
      const cell = row[headings.columnIndex[key] as number];
      cells[key] = isHint(cell) ? undefined : cell;
    }
    return { rowNumber: rowIndex + 1, cells };
  };
  const peoples = indexesOf(headings, columns, 'people');
  const isEntry = (row: Row): boolean =>
    !row.some(isHint) || peoples.some((index) => hasContent(row[index]) && !isHint(row[index]));
  return { table: { ...headings, ...splitRows(grid.rows, headings, columns, toRow, isEntry) } };
}

export interface SplitRows<TableRow> {
  readonly rows: TableRow[];
  readonly computedRows: TableRow[];
  readonly lastRowNumber: number;
}

/**
 * Tells filled rows from blank ones and from those where only computed columns are left. Millions of rows may pass here.
 * @param isKept false for a filled row that is none of the table's all the same.
 */
export function splitRows<Key extends string, TableRow>(
  grid: readonly Row[],
  headings: Pick<Headings<Key>, 'headingRowIndex' | 'columnIndex'>,
  columns: readonly Column<Key>[],
  toRow: (row: Row, rowIndex: number) => TableRow,
  isKept?: (row: Row, rowIndex: number) => boolean,
): SplitRows<TableRow> {
  const entered = indexesOf(headings, columns, 'people');
  const computed = indexesOf(headings, columns, 'auto');
  const deciding = entered.length === 0 ? computed : entered;
  const rows: TableRow[] = [];
  const computedRows: TableRow[] = [];
  let lastRowNumber = headings.headingRowIndex + 1;
  for (let rowIndex = headings.headingRowIndex + 1; rowIndex < grid.length; rowIndex++) {
    const row = grid[rowIndex];
    if (row === undefined || row.length === 0) continue;
    const isFilled = hasContentAt(row, deciding);
    if (!isFilled && !hasContentAt(row, computed)) continue;
    lastRowNumber = rowIndex + 1;
    if (isFilled && isKept?.(row, rowIndex) === false) continue;
    (isFilled ? rows : computedRows).push(toRow(row, rowIndex));
  }
  return { rows, computedRows, lastRowNumber };
}

function indexesOf<Key extends string>(
  { columnIndex }: Pick<Headings<Key>, 'columnIndex'>,
  columns: readonly Column<Key>[],
  by: Column['by'],
): number[] {
  const indexes: number[] = [];
  for (const column of columns) {
    const index = columnIndex[column.key];
    if (column.by === by && index !== undefined) indexes.push(index);
  }
  return indexes;
}

function hasContentAt(row: Row, indexes: readonly number[]): boolean {
  for (let i = 0; i < indexes.length; i++) {
    if (hasContent(row[indexes[i] as number])) return true;
  }
  return false;
}

/** Spaces and the characters that only look like nothing, zero-width and no-break, are no content; nor is an unticked checkbox. */
export function hasContent(cell: Cell): boolean {
  if (typeof cell === 'string') {
    if (cell === '') return false;
    const first = cell.charCodeAt(0);
    return (first > 0x20 && first < 0x7f) || !looksBlank.test(cell);
  }
  return cell !== undefined && cell !== null && cell !== false;
}

const looksBlank = /^[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]*$/;
