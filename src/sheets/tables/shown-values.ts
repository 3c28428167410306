import type { TaskKey } from '../../core/tasks/task';
import { civilOf } from '../../core/time/day';
import type { Cell, Row } from '../../core/values/cell';
import type { GridRange, SheetGrid } from '../v4';
import type { TaskTable } from './task-table';

/**
 * What people see is what is read. A number does not tell whether it is shown as `1` or `100 %`, as `01/12/2025` or `12/2025`: where that decides,
 * the cell's format is asked.
 */

const dayColumns: readonly TaskKey[] = ['dueText', 'assignedOn', 'extendedTo', 'doneOn'];

/** Columns, with the rows from the first to the last of them, in which a number may be shown as something else; mostly none. */
export function doubtfulRanges({ place, rows }: Pick<TaskTable, 'place' | 'rows'>): GridRange[] {
  const ranges: GridRange[] = [];
  const add = (key: TaskKey, isDoubtful: (cell: Cell) => boolean): void => {
    const columnIndex = place.columnIndex[key];
    const found = columnIndex === undefined ? [] : rows.filter(({ cells }) => isDoubtful(cells[key]));
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

interface ShownJson {
  readonly sheets?: readonly {
    readonly properties?: { readonly sheetId?: number };
    readonly data?: readonly {
      readonly startRow?: number;
      readonly startColumn?: number;
      readonly rowData?: readonly { readonly values?: readonly ShownCellJson[] }[];
    }[];
  }[];
}

interface ShownCellJson {
  readonly formattedValue?: string;
  readonly effectiveFormat?: { readonly numberFormat?: { readonly type?: string; readonly pattern?: string } };
}

/** The grid with shares as percentages, and with the words that are shown where a day's cell shows none. */
export function readAsShown(grid: SheetGrid, answer: unknown): SheetGrid {
  const rows: Row[] = [...grid.rows];
  let isChanged = false;
  const { sheets = [] } = answer as ShownJson;
  for (const { data = [] } of sheets.filter(({ properties }) => (properties?.sheetId ?? 0) === grid.sheetId)) {
    for (const { startRow = 0, startColumn = 0, rowData = [] } of data) {
      for (const [offset, { values = [] }] of rowData.entries()) {
        for (const [column, shown] of values.entries()) {
          const row = rows[startRow + offset];
          const cell = row?.[startColumn + column];
          const read = typeof cell === 'number' ? asShown(cell, shown) : cell;
          if (row === undefined || read === cell) continue;
          rows[startRow + offset] = row.map((other, index) => (index === startColumn + column ? read : other));
          isChanged = true;
        }
      }
    }
  }
  return isChanged ? { ...grid, rows } : grid;
}

function asShown(value: number, { formattedValue = '', effectiveFormat }: ShownCellJson): Cell {
  const { type = '', pattern = '' } = effectiveFormat?.numberFormat ?? {};
  if (type === 'PERCENT' || pattern.includes('%')) return Math.round(value * 1e6) / 1e4;
  if (isYear(value) && formattedValue === String(value)) return formattedValue;
  const isDay = type === 'DATE' || type === 'DATE_TIME';
  return isDay && pattern !== '' && !/d/i.test(pattern.replace(/"[^"]*"/g, '')) ? formattedValue : value;
}
