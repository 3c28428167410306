import type { TaskKey } from '../../../core/tasks/task';
import { civilOf, twoDigits } from '../../../core/time/day';
import type { Cell, Row } from '../../../core/values/cell';
import { inspectedCells } from '../../requests/inspected';
import type { GridRange, SheetGrid } from '../../v4';
import type { TaskTable } from '../task-table';

/**
 * What people see is what is read. A number does not tell whether it is shown as `1` or `100 %`, as `01/12/2025` or `12/2025`: where that decides,
 * the cell's format is asked.
 */

const dayColumns: readonly TaskKey[] = ['dueText', 'assignedOn', 'extendedTo', 'doneOn'];

/**
 * Columns, with the rows from the first to the last of them, in which a number may be shown as something else; mostly none.
 * @param isAsked the rows that matter.
 */
export function doubtfulRanges(
  { place, rows }: Pick<TaskTable, 'place' | 'rows'>,
  isAsked: (rowNumber: number) => boolean = () => true,
): GridRange[] {
  const ranges: GridRange[] = [];
  const add = (key: TaskKey, isDoubtful: (cell: Cell) => boolean): void => {
    const columnIndex = place.columnIndex[key];
    const found =
      columnIndex === undefined
        ? []
        : rows.filter(({ rowNumber, cells }) => isAsked(rowNumber) && isDoubtful(cells[key]));
    const [first] = found;
    const last = found[found.length - 1];
    if (columnIndex === undefined || first === undefined || last === undefined) return;
    ranges.push({
      sheetId: place.sheetId,
      startRowIndex: first.rowNumber - 1,
      endRowIndex: last.rowNumber,
      startColumnIndex: columnIndex,
      endColumnIndex: columnIndex + 1,
    });
  };
  add('percent', (cell) => cell === 1);
  for (const key of dayColumns) {
    const days = rows.map(({ cells }) => cells[key]).filter((cell) => typeof cell === 'number');
    // A column that shows months holds nothing but first days; a deadline is text, and a number there is somebody's own.
    const mayBePeriods = key === 'dueText' || days.every(isFirstDay);
    add(key, (cell) => typeof cell === 'number' && (isYear(cell) || (mayBePeriods && isFirstDay(cell))));
  }
  return ranges;
}

/** `2025` typed into a cell is the number 2025, which as a day is one of 1905. */
function isYear(cell: number): boolean {
  return Number.isInteger(cell) && cell >= 1900 && cell <= 2199;
}

function isFirstDay(cell: number): boolean {
  return Number.isInteger(cell) && cell > 2199 && civilOf(cell).dayOfMonth === 1;
}

/** Field mask of the reading that tells how those cells are shown. */
export const shownFields =
  'sheets(properties.sheetId,data(startRow,startColumn,rowData.values(formattedValue,effectiveFormat.numberFormat)))';

interface ShownCellJson {
  readonly formattedValue?: string;
  readonly effectiveFormat?: { readonly numberFormat?: { readonly type?: string; readonly pattern?: string } };
}

/** The grid with shares as percentages, and with the words that are shown where a day's cell shows none. */
export function readAsShown(grid: SheetGrid, answer: unknown): SheetGrid {
  const rows: Row[] = [...grid.rows];
  let isChanged = false;
  for (const { rowIndex, columnIndex, cell: shown } of inspectedCells<ShownCellJson>(answer, grid.sheetId)) {
    const row = rows[rowIndex];
    const cell = row?.[columnIndex];
    const read = typeof cell === 'number' ? asShown(cell, shown) : cell;
    if (row === undefined || read === cell) continue;
    rows[rowIndex] = row.map((other, index) => (index === columnIndex ? read : other));
    isChanged = true;
  }
  return isChanged ? { ...grid, rows } : grid;
}

/** The grid with shares as percentages and periods in words, by the formats that were read with it; the same grid when no format says otherwise. */
export function readByFormats(grid: SheetGrid, columnIndex: TaskTable['place']['columnIndex']): SheetGrid {
  const columns = new Set(['percent' as const, ...dayColumns].flatMap((key) => columnIndex[key] ?? []));
  const rows: Row[] = [...grid.rows];
  let isChanged = false;
  for (const { rowIndex, columnIndex: column, type, pattern } of grid.formats ?? []) {
    const row = columns.has(column) ? rows[rowIndex] : undefined;
    const cell = row?.[column];
    if (row === undefined || typeof cell !== 'number') continue;
    const formattedValue = printPeriod(cell, pattern);
    const read = asShown(cell, {
      formattedValue,
      effectiveFormat: { numberFormat: { type: type || kindOf(pattern), pattern } },
    });
    if (read === cell) continue;
    rows[rowIndex] = row.map((other, index) => (index === column ? read : other));
    isChanged = true;
  }
  return isChanged ? { ...grid, rows } : grid;
}

/** Of patterns without their kind: https://developers.google.com/workspace/sheets/api/guides/formats. Beside hours or seconds, `m` is a minute. */
function kindOf(pattern: string): string {
  const signs = signsOf(pattern);
  return /[yd]/i.test(signs) || (/m/i.test(signs) && !/[hs]/i.test(signs)) ? 'DATE' : '';
}

/** What a cell shows whose format leaves the day out; a plain number as it is. */
function printPeriod(day: number, pattern: string): string {
  if (kindOf(pattern) === '') return String(day);
  const { year, month } = civilOf(Math.floor(day));
  return pattern.replace(partsOfPattern, (sign, letter: string | undefined, words: string | undefined) => {
    const literal = letter ?? words;
    if (literal !== undefined) return literal;
    if (/^[[;]/.test(sign)) return '';
    if (/^y/i.test(sign)) return sign.length > 2 ? String(year) : twoDigits(year % 100);
    return twoDigits(month);
  });
}

/** Letters and words that stand for themselves, colours and languages in brackets, what follows for other values, years and months. */
const partsOfPattern = /\\(.)|"([^"]*)"|\[[^\]]*\]|;.*$|y+|m+/gis;

/** The pattern without what stands for itself: a file from Excel may have `[$-42A]mm/yyyy;@`. */
function signsOf(pattern: string): string {
  return pattern.replace(/\\.|"[^"]*"|\[[^\]]*\]|;.*$/gs, '');
}

function asShown(value: number, { formattedValue = '', effectiveFormat }: ShownCellJson): Cell {
  const { type = '', pattern = '' } = effectiveFormat?.numberFormat ?? {};
  if (type === 'PERCENT' || pattern.includes('%')) return Math.round(value * 1e6) / 1e4;
  if (isYear(value) && formattedValue === String(value)) return formattedValue;
  const isDay = type === 'DATE' || type === 'DATE_TIME';
  return isDay && pattern !== '' && !/d/i.test(signsOf(pattern)) ? formattedValue : value;
}
