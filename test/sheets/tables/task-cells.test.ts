import { describe, expect, it } from 'vitest';
import { taskKeys } from '../../../src/core/tasks/task';
import type { Cell } from '../../../src/core/values/cell';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { readTaskTable, taskCellsReader } from '../../../src/sheets/tables/task-table';
import type { SheetGrid } from '../../../src/sheets/v4';

const headings = taskColumns.map(({ vi }) => vi);

function readOf(rows: readonly (readonly Cell[])[], more: Partial<SheetGrid> = {}) {
  return readTaskTable({ spreadsheetId: 'x', sheetId: 7, title: 'SKHCN', rows, ...more }, 'SKHCN');
}

function read(rows: readonly (readonly Cell[])[], more: Partial<SheetGrid> = {}) {
  const reading = readOf(rows, more);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.table;
}

const row = (cells: { readonly [key: string]: Cell }): Cell[] => taskColumns.map(({ key }) => cells[key] ?? null);

it('a row of cells is read by key, each from its own column', () => {
  const columnIndex = Object.fromEntries([...taskKeys].reverse().map((key, index) => [key, index]));
  const cells = taskCellsReader(columnIndex)([...taskKeys].reverse().map((key) => `ô ${key}`));
  expect(cells).toEqual(Object.fromEntries(taskKeys.map((key) => [key, `ô ${key}`])));
});

describe('where a table stands', () => {
  it.each([
    ['in Vietnamese, of the tracker', headings, {}, {}],
    ['in English', taskColumns.map(({ en }) => en), {}, { english: true }],
    ['of a file with Vietnamese dates', headings, { locale: 'vi_VN' }, {}],
    ['of a file with other dates', headings, { locale: 'en_US' }, { foreignLocale: true }],
  ])('says what differs: %s', (_, names, more, marks) => {
    const { columnIndex, ...place } = read([names], more).place;
    expect(place).toEqual({ unitCode: 'SKHCN', spreadsheetId: 'x', sheetId: 7, sheetTitle: 'SKHCN', ...marks });
    expect(Object.keys(columnIndex)).toHaveLength(taskColumns.length);
  });

  it('tells optional headings that are missing', () => {
    const { remarks } = read([headings.filter((heading) => heading !== 'Ghi chú')]);
    expect(remarks).toMatchObject([{ kind: 'missing', key: 'note', heading: 'Ghi chú', rowNumber: 1 }]);
  });
});

describe('rows of a printed form in a task table', () => {
  const task = row({ title: 'Xây dựng kế hoạch', lead: 'Sở Khoa học và Công nghệ', dueText: '31/12/2025' });

  it('are no tasks', () => {
    const table = read([headings, row({ title: 'I. CHUYỂN ĐỔI SỐ' }), task, row({ title: 'Tổng cộng' })]);
    expect(table.rows.map(({ rowNumber }) => rowNumber)).toEqual([3]);
    expect([table.undecided, table.lastRowNumber]).toEqual([[], 4]);
  });

  it('that may be either are left out and asked about', () => {
    const table = read([headings, task, row({ code: 'II', title: 'II. Chuyển đổi số' })]);
    expect(table.rows.map(({ rowNumber }) => rowNumber)).toEqual([2]);
    expect(table.undecided).toEqual([{ rowNumber: 3, text: 'II. Chuyển đổi số' }]);
  });

  it.each([
    'lead',
    'dueText',
    'progress',
    'assignedOn',
    'source',
    'deliverable',
    'doneOn',
    'percent',
    'evidence',
    'contact',
    'partners',
  ])('is a task when it has %s', (key) => {
    const table = read([headings, row({ title: 'II. Chuyển đổi số', [key]: 'có' })]);
    expect([table.rows.length, table.undecided]).toEqual([1, []]);
  });

  it('is decided by what its note says', () => {
    const table = read([headings, row({ title: 'II. Chuyển đổi số', note: 'Mục' })]);
    expect([table.rows, table.undecided]).toEqual([[], []]);
  });

  it('is a task when it has a code', () => {
    const table = read([headings, row({ code: 'KH139-2025-SKHCN-001', title: 'II. Chuyển đổi số' })]);
    expect(table.rows.map(({ rowNumber }) => rowNumber)).toEqual([2]);
  });
});

describe('a table that cannot be read', () => {
  const own = ['Nội dung', 'Chủ trì', 'Thời hạn', 'Tiến độ', 'Ghi chú'];
  it('of a unit’s own may be completed', () => {
    const reading = readOf([own, ['Việc', 'Sở', '31/12/2025']]);
    expect(reading).toMatchObject({ isUnfinished: true });
    expect('problems' in reading && reading.problems.every(({ kind }) => kind === 'missing')).toBe(true);
  });

  it('of another office’s form is named once, and not completed', () => {
    expect(readOf([[], ['STT', ...own], [1, 'Việc', 'Sở', '31/12/2025']])).toEqual({
      problems: [{ kind: 'foreignTable', heading: 'Nội dung', rowNumber: 2 }],
      isUnfinished: false,
    });
  });

  it('without headings is neither', () => {
    expect(readOf([['Danh bạ']])).toEqual({
      problems: [{ kind: 'noHeadings', heading: 'Mã nhiệm vụ' }],
      isUnfinished: false,
    });
  });
});
