import type { Edit, OpenSheetPort } from '../../../src/app/ports/ports';
import type { TaskKey } from '../../../src/core/tasks/task';
import type { Cell, Row } from '../../../src/core/values/cell';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { readTaskTable, type TaskTable } from '../../../src/sheets/tables/task-table';
import type { SheetGrid } from '../../../src/sheets/v4';

export type Sketch = { readonly [key in TaskKey]?: Cell };

const headings = taskColumns.map(({ vi }) => vi);

export const columnOf = (key: TaskKey) => taskColumns.findIndex((column) => column.key === key);

/** A unit's sheet: headings in the first row, then these tasks. */
export function gridOf(tasks: readonly Sketch[]): SheetGrid {
  const rows = tasks.map((task) => taskColumns.map(({ key }) => task[key] ?? ''));
  return { spreadsheetId: 't', sheetId: 5, title: 'STC', rows: [headings, ...rows] };
}

export function tableOf(grid: SheetGrid): TaskTable {
  const reading = readTaskTable(grid, 'STC');
  if ('problems' in reading) throw new Error('The sheet has no headings.');
  return reading.table;
}

/** An edit of so many rows from `rowNumber` on. */
export function editOf(rowNumber: number, over: Partial<Edit> = {}): Edit {
  return {
    sheet: sheetOf([]),
    rowIndex: rowNumber - 1,
    rowCount: 1,
    columnIndex: columnOf('dueText'),
    columnCount: 1,
    oldValue: '',
    knowsOldValue: true,
    ...over,
  };
}

/** The sheet as it stands by now. */
export function sheetOf(rows: readonly Row[]): OpenSheetPort {
  return {
    spreadsheetId: 't',
    sheetId: 5,
    title: 'STC',
    readBlock: (rowIndex: number, rowCount: number, columnCount: number) => {
      if (rowIndex + rowCount > rows.length) throw new Error('Those rows are out of bounds.');
      return rows.slice(rowIndex, rowIndex + rowCount).map((row) => row.slice(0, columnCount));
    },
  } as unknown as OpenSheetPort;
}
