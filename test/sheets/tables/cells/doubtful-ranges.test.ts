import { describe, expect, it } from 'vitest';
import type { TaskKey } from '../../../../src/core/tasks/task';
import type { Cell } from '../../../../src/core/values/cell';
import { doubtfulRanges } from '../../../../src/sheets/tables/cells/shown-values';
import { taskColumns } from '../../../../src/sheets/tables/columns';
import { readTaskTable } from '../../../../src/sheets/tables/task-table';

const december = 45_992;
const columnOf = (key: TaskKey): number => taskColumns.findIndex((column) => column.key === key);

/** A table whose rows, from row 2 on, hold these cells in one column. */
function tableOf(key: TaskKey, ...cells: Cell[]) {
  const rows = cells.map((cell) =>
    taskColumns.map((column) => (column.key === key ? cell : column.key === 'title' ? 'Việc' : null)),
  );
  const reading = readTaskTable(
    { spreadsheetId: 'x', sheetId: 7, title: 'SKHCN', rows: [taskColumns.map(({ vi }) => vi), ...rows] },
    'SKHCN',
  );
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.table;
}

const rangeOf = (key: TaskKey, startRowIndex: number, endRowIndex: number) => ({
  sheetId: 7,
  startRowIndex,
  endRowIndex,
  startColumnIndex: columnOf(key),
  endColumnIndex: columnOf(key) + 1,
});

describe('cells of which their number does not tell what people see', () => {
  it.each<[TaskKey, Cell]>([
    ['percent', 1],
    ['dueText', 2025],
    ['dueText', 1900],
    ['dueText', 2199],
    ['dueText', december],
    ['dueText', 2224],
    ['assignedOn', 2025],
    ['assignedOn', december],
    ['extendedTo', december],
    ['doneOn', december],
  ])('%s %j', (key, cell) => {
    expect(doubtfulRanges(tableOf(key, cell))).toEqual([rangeOf(key, 1, 2)]);
  });

  it.each<[TaskKey, Cell]>([
    ['percent', 100],
    ['percent', 0],
    ['percent', '1'],
    ['dueText', 1899],
    ['dueText', 2200],
    ['dueText', 2025.5],
    ['dueText', december + 0.5],
    ['dueText', december + 1],
    ['dueText', '12/2025'],
    ['title', 2025],
    ['dueOn', december],
    ['committedOn', december],
  ])('are not %s %j', (key, cell) => {
    expect(doubtfulRanges(tableOf(key, cell))).toEqual([]);
  });

  it('are asked about from the first to the last of their column', () => {
    expect(doubtfulRanges(tableOf('percent', 50, 1, 30, 1, 20))).toEqual([rangeOf('percent', 2, 5)]);
  });

  it('are asked about in rows that matter only', () => {
    const table = tableOf('percent', 1, 1, 1);
    expect(doubtfulRanges(table, (rowNumber) => rowNumber === 3)).toEqual([rangeOf('percent', 2, 3)]);
    expect(doubtfulRanges(table, () => false)).toEqual([]);
  });

  it('are first days only in a column of nothing but first days, unless it is the deadline’s', () => {
    expect(doubtfulRanges(tableOf('doneOn', december, 'chưa', december))).toEqual([rangeOf('doneOn', 1, 4)]);
    expect(doubtfulRanges(tableOf('doneOn', december, december + 9))).toEqual([]);
    expect(doubtfulRanges(tableOf('doneOn', december, december + 9, 2025))).toEqual([rangeOf('doneOn', 3, 4)]);
    expect(doubtfulRanges(tableOf('dueText', december, december + 9))).toEqual([rangeOf('dueText', 1, 2)]);
  });

  it('are not looked for in a column that the table lacks', () => {
    const table = tableOf('percent', 1);
    expect(doubtfulRanges({ ...table, place: { ...table.place, columnIndex: { title: 1 } } })).toEqual([]);
  });
});
