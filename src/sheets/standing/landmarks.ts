import { cellText } from '../../core/tasks/task-text';
import type { Row } from '../../core/values/cell';
import type { Column } from '../tables/columns';
import { findHeadings } from '../tables/headings';
import { hasContent } from '../tables/table';
import type { GridRange, SheetGrid } from '../v4';

/** What of a table tells whether its columns and rows still stand where they were read: its headings, and the cells by which its rows are known. */
export interface Landmarks {
  readonly grid: SheetGrid;
  readonly headingRowIndex: number;
  readonly keyColumns: readonly number[];
  /** All key columns together name a row; else the first one does wherever it is filled, and the others where it is blank. */
  readonly namesByAll: boolean;
  /** Whether rows may be written below the last one. */
  readonly growsBelow: boolean;
}

/** undefined for a table whose headings are lost: nothing is written to it. */
export function findLandmarks<Key extends string>(
  grid: SheetGrid,
  columns: readonly Column<Key>[],
  keys: readonly Key[],
  { growsBelow = false, namesByAll = false }: { readonly growsBelow?: boolean; readonly namesByAll?: boolean } = {},
): Landmarks | undefined {
  const reading = findHeadings(grid.rows, columns);
  if ('problems' in reading) return undefined;
  const { headingRowIndex, columnIndex } = reading.headings;
  const keyColumns = keys.flatMap((key) => columnIndex[key] ?? []);
  return { grid, headingRowIndex, keyColumns, namesByAll, growsBelow };
}

/** The same of a register's table, whose rows are known by all that people wrote in them; new ones come below the last. */
export function registerLandmarks(grid: SheetGrid, columns: readonly Column[]): Landmarks | undefined {
  const peoples = columns.filter(({ by }) => by === 'people').map(({ key }) => key);
  return findLandmarks(grid, columns, ['code', ...peoples], { growsBelow: true });
}

/** The parts of the sheet that have to be read again. */
export function landmarkWindows(landmarks: Landmarks): Omit<GridRange, 'sheetId'>[] {
  const { grid, headingRowIndex, keyColumns, growsBelow } = landmarks;
  const firstRow = headingRowIndex + 1;
  return [
    { startRowIndex: headingRowIndex, endRowIndex: firstRow },
    ...keyColumns.map((column) => ({
      startRowIndex: firstRow,
      // Blank rows below have drop-downs, so they would come along. Should rows be gone by now, Google cuts the range or refuses it: both count as moved.
      endRowIndex: Math.max(firstRow + 1, grid.rows.length),
      startColumnIndex: column,
      endColumnIndex: column + 1,
    })),
    // From the last row on, not below it: a range that begins outside the grid is refused.
    ...(growsBelow ? [{ startRowIndex: Math.max(firstRow, grid.rows.length - 1) }] : []),
  ];
}

/**
 * Whether something has moved.
 * @param now the parts asked for, each in its place. New rows below are no move where nothing is written there.
 */
export function hasMoved(
  { grid, headingRowIndex, keyColumns, namesByAll, growsBelow }: Landmarks,
  now: readonly Row[],
): boolean {
  if (!isSameRow(grid.rows[headingRowIndex] ?? [], now[headingRowIndex] ?? [])) return true;
  const nameOf = (row: Row): string => {
    const [first = '', ...others] = keyColumns.map((column) => cellText(row[column]));
    return namesByAll || first === '' ? `${first}\n${others.join('\n')}` : first;
  };
  for (let rowIndex = headingRowIndex + 1; rowIndex < grid.rows.length; rowIndex += 1) {
    if (nameOf(grid.rows[rowIndex] ?? []) !== nameOf(now[rowIndex] ?? [])) return true;
  }
  return growsBelow && now.slice(grid.rows.length).some((row) => row.some(hasContent));
}

function isSameRow(before: Row, now: Row): boolean {
  const width = Math.max(before.length, now.length);
  for (let index = 0; index < width; index += 1) if (cellText(before[index]) !== cellText(now[index])) return false;
  return true;
}
