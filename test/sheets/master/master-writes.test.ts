import { describe, expect, it } from 'vitest';
import type { MasterRow } from '../../../src/core/consolidate/master-row';
import type { Cell } from '../../../src/core/values/cell';
import {
  isSame,
  type MasterPlan,
  masterValue,
  mostMasterCells,
  mostMasterRows,
  planMaster,
} from '../../../src/sheets/master/master-plan';
import { type MasterTable, readMaster } from '../../../src/sheets/master/master-table';
import { type MasterKey, masterColumns } from '../../../src/sheets/tables/columns';
import { type CellsSketch, context, day, tasksOf, usual } from '../../core/consolidate/fixtures';

const keys: readonly MasterKey[] = ['code', 'title', 'dueOn', 'status', 'check', 'unit', 'sourceFile'];
const size = { rowCount: 100, columnCount: 40 };

/** A master with some columns only, each where its heading stands. */
function tableOf(headings: readonly string[], ...rows: Cell[][]): MasterTable {
  const grid = { spreadsheetId: 'tracker', sheetId: 900, title: 'Tổng hợp', rows: [headings, ...rows] };
  const reading = readMaster(grid, context.directory);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.table;
}

/** All headings: the master is read only when the required ones are there. */
const headings = (language: 'vi' | 'en' = 'vi') => masterColumns.map((one) => one[language]);
const cellsOf = (cells: { readonly [key: string]: Cell }) => masterColumns.map(({ key }) => cells[key] ?? '');
const standing = { title: 'Nhiệm vụ B-1', source: '139/KH-UBND', dueOn: day('31/12/2025') };
const stored = cellsOf({
  ...{ code: 'B-1', unit: 'SKHCN', sourceFile: 'SKHCN', status: 'Đang thực hiện, trong hạn', ...standing },
});

function rowOf(table: MasterTable, over: Partial<MasterRow> = {}, cells: CellsSketch = {}): MasterRow {
  const [task] = tasksOf('SKHCN', [usual('B-1', cells)]);
  const [record] = table.records;
  if (task === undefined) throw new Error('no task');
  const usually = { unitCode: 'SKHCN', source: 'SKHCN', isFresh: false, isStored: false, marks: [], rules: [] };
  return { code: 'B-1', record, task, ...usually, ...over };
}

const keyAt = (table: MasterTable, columnIndex: number) =>
  Object.entries(table.columnIndex).find(([, at]) => at === columnIndex)?.[0] ?? `cột ${columnIndex}`;
const changesOf = (table: MasterTable, plan: MasterPlan) =>
  plan.changes.map(({ rowIndex, columnIndex, value }) => [rowIndex, keyAt(table, columnIndex), value]);

describe('a row of a unit that was not read', () => {
  const table = tableOf(headings(), stored);

  it('stands as it is', () => {
    expect(planMaster(table, [rowOf(table)], size)).toMatchObject({ requests: [], changedRows: 0, changedCells: 0 });
  });

  it('is judged anew: its status and last day, and nothing that people wrote', () => {
    const plan = planMaster(table, [rowOf(table, {}, { title: 'Khác', dueText: '01/10/2025' })], size);
    expect(changesOf(table, plan)).toEqual([
      [1, 'status', 'Quá hạn'],
      [1, 'dueOn', day('01/10/2025')],
    ]);
    expect([plan.changedRows, plan.addedRows, plan.changedCells, plan.gridCells]).toEqual([1, 0, 2, 0]);
  });

  it('is judged in the words of an English master', () => {
    const english = tableOf(headings('en'), stored);
    const late = planMaster(english, [rowOf(english, {}, { dueText: '01/10/2025' })], size);
    expect(changesOf(english, late)[0]).toEqual([1, 'status', 'Overdue']);
    expect(changesOf(english, planMaster(english, [rowOf(english)], size))).toEqual([[1, 'status', 'In time']]);
  });

  it('says that its figures are old, and keeps what was said of it when nothing is to be said', () => {
    const told = tableOf(
      headings(),
      stored.map((cell, at) => (masterColumns[at]?.key === 'check' ? 'Quy tắc: V21' : cell)),
    );
    expect(planMaster(told, [rowOf(told, { rules: ['V30'] })], size).changes).toEqual([]);
    const old = planMaster(
      told,
      [rowOf(told, { marks: [{ kind: 'outdated', readAt: undefined }], rules: ['V30'] })],
      size,
    );
    expect(changesOf(told, old)).toEqual([[1, 'check', 'Số liệu cũ, chưa đọc lại được bảng của đơn vị\nQuy tắc: V30']]);
  });

  it('gets its unit, and keeps the file it came from', () => {
    const plan = planMaster(table, [rowOf(table, { unitCode: 'STC', source: 'Tệp khác' })], size);
    expect(changesOf(table, plan)).toEqual([[1, 'unit', 'STC']]);
  });
});

describe('a row that was read', () => {
  const table = tableOf(headings(), stored);

  it('that stands stored gets only what is said of it', () => {
    const row = rowOf(table, { isFresh: true, isStored: true }, { title: 'Khác' });
    expect(planMaster(table, [row], size).changes).toEqual([]);
    expect(changesOf(table, planMaster(table, [{ ...row, rules: ['V21'], source: 'Tệp' }], size))).toEqual([
      [1, 'check', 'Quy tắc: V21'],
      [1, 'sourceFile', 'Tệp'],
    ]);
    expect(changesOf(table, planMaster(table, [{ ...row, unitCode: 'STC' }], size))).toEqual([[1, 'unit', 'STC']]);
    const moved = planMaster(table, [{ ...row, source: 'Tệp' }], size);
    expect(changesOf(table, moved)).toEqual([[1, 'sourceFile', 'Tệp']]);
    const blocked = planMaster(table, [{ ...row, marks: [{ kind: 'blocked', rule: 'V52' }] }], size);
    expect(changesOf(table, blocked).map(([, key]) => key)).toEqual(['check']);
  });

  it('loses what was said of it once it is right', () => {
    const told = tableOf(
      headings(),
      stored.map((cell, at) => (masterColumns[at]?.key === 'check' ? 'Quy tắc: V21' : cell)),
    );
    const plan = planMaster(told, [rowOf(told, { isFresh: true, isStored: true })], size);
    expect(changesOf(told, plan)).toEqual([[1, 'check', '']]);
  });

  it('gets each cell that differs, in the words of the master’s language', () => {
    const english = tableOf(headings('en'), stored);
    const plan = planMaster(english, [rowOf(english, { isFresh: true, rules: ['V21'] }, { title: 'Việc khác' })], size);
    expect(changesOf(english, plan)).toEqual([
      [1, 'title', 'Việc khác'],
      [1, 'field', 'S&T'],
      [1, 'assignedOn', day('16/05/2025')],
      [1, 'lead', 'Sở Khoa học và Công nghệ'],
      [1, 'deliverable', 'Báo cáo'],
      [1, 'dueText', '31/12/2025'],
      [1, 'progress', 'In progress'],
      [1, 'status', 'In time'],
      [1, 'updatedAt', day('10/10/2025') + 0.375],
      [1, 'check', 'Rules: V21'],
    ]);
  });
});

describe('new rows', () => {
  const narrow = ['Riêng', ...headings(), 'Ý kiến'];
  narrow.splice(4, 0, 'Riêng nữa');
  const table = tableOf(narrow, ['ghi chú']);
  const plan = planMaster(table, [rowOf(table, { record: undefined, isFresh: true, rules: ['V21'] })], size);

  it('go below the last row, in blocks between people’s columns, with days as days', () => {
    const blocks = plan.requests.flatMap((request) => {
      const { start, rows } = Object(request).updateCells ?? {};
      return start === undefined ? [] : [[start.rowIndex, start.columnIndex, rows.length, rows[0].values.length]];
    });
    expect(blocks).toEqual([
      [2, 1, 1, 3],
      [2, 5, 1, 30],
    ]);
    const formats = plan.requests.flatMap((request) => {
      const { range, cell } = Object(request).repeatCell ?? {};
      if (range === undefined) return [];
      const { type, pattern } = cell.userEnteredFormat.numberFormat;
      expect([range.startRowIndex, range.endRowIndex, range.endColumnIndex]).toEqual([
        2,
        3,
        range.startColumnIndex + 1,
      ]);
      return [`${keyAt(table, range.startColumnIndex)} ${type} ${pattern}`];
    });
    const days = ['assignedOn', 'extendedTo', 'doneOn', 'dueOn'].map((key) => `${key} DATE dd/mm/yyyy`);
    const later = ['committedOn', 'reviewedOn'].map((key) => `${key} DATE dd/mm/yyyy`);
    expect(formats).toEqual([...days, 'updatedAt DATE_TIME dd/mm/yyyy hh:mm', ...later]);
  });

  it('hold the task, whose it is, from where it came and what is said of it', () => {
    const said = Object.fromEntries(
      masterColumns.flatMap(({ key }, at) => (plan.added[0]?.[at] ? [[key, plan.added[0][at]]] : [])),
    );
    expect(said).toEqual({
      ...{ code: 'B-1', ...standing, field: 'KHCN', assignedOn: day('16/05/2025'), deliverable: 'Báo cáo' },
      ...{ lead: 'Sở Khoa học và Công nghệ', dueText: '31/12/2025', progress: 'Đang thực hiện' },
      ...{ status: 'Đang thực hiện, trong hạn', check: 'Quy tắc: V21', updatedAt: day('10/10/2025') + 0.375 },
      ...{ unit: 'SKHCN', sourceFile: 'SKHCN' },
    });
    expect([plan.changedRows, plan.addedRows, plan.changedCells]).toEqual([1, 1, 33]);
  });

  it('stand in columns that people moved', () => {
    const backwards = tableOf([...headings().slice(0, 2), ...headings().slice(2).reverse()]);
    const { requests, added } = planMaster(backwards, [rowOf(backwards, { record: undefined })], size);
    const [{ start, rows }] = requests.flatMap((request) => Object(request).updateCells ?? []);
    const values = rows[0].values.map(({ userEnteredValue = {} }) => Object.values(userEnteredValue)[0]);
    const [code, title, ...others] = added[0] ?? [];
    expect([start.columnIndex, values]).toEqual([
      0,
      [code, title, ...others.reverse().map((cell) => cell || undefined)],
    ]);
  });

  it.each([
    [3, 0],
    [2, 1],
    [1, 2],
  ])('in a sheet of %d rows make it grow by %d', (rowCount, missing) => {
    const grown = planMaster(table, [rowOf(table, { record: undefined })], { rowCount, columnCount: 40 });
    const [first] = grown.requests;
    const growth = { appendDimension: { sheetId: 900, dimension: 'ROWS', length: missing } };
    expect([first, grown.gridCells]).toEqual([
      missing === 0 ? expect.not.objectContaining(growth) : growth,
      missing * 40,
    ]);
  });
});

describe('a value of the master', () => {
  it.each<[Cell, Cell, boolean]>([
    [1, 1, true],
    [45_900.123, 45_900.123 + 1e-9, true],
    [45_900.123, 45_900.123 + 2e-8, false],
    [0, 1 / 86_400_000, false],
    [0, 0.99 / 86_400_000, true],
    ['', undefined, true],
    [null, '', true],
    ['a', 'b', false],
    [0, '', false],
    ['1', 1, false],
  ])('%j is the same as %j: %s', (one, other, expected) => {
    expect([isSame(one, other), isSame(other, one)]).toEqual([expected, expected]);
  });

  it('is what the task says, but for whose it is and what is said of it', () => {
    const table = tableOf(headings());
    const row = rowOf(table, { rules: ['V21'] });
    const values = keys.map((key) => masterValue(row, row.task.cells, key, true));
    expect(values).toEqual(['B-1', 'Nhiệm vụ B-1', undefined, undefined, 'Rules: V21', 'SKHCN', 'SKHCN']);
    expect(masterValue(row, row.task.cells, 'check')).toBe('Quy tắc: V21');
  });

  it('is one of so many', () => {
    expect([mostMasterRows, mostMasterCells]).toEqual([60_000, 8_000_000]);
  });
});
