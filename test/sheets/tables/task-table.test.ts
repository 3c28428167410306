import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taskKeys } from '../../../src/core/tasks/task';
import type { Cell } from '../../../src/core/values/cell';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { readTaskTable, type TaskTable } from '../../../src/sheets/tables/task-table';

const headings = taskColumns.map(({ vi }) => vi);

function read(rows: readonly (readonly Cell[])[]): TaskTable {
  const reading = readTaskTable({ spreadsheetId: 'x', sheetId: 7, title: 'SKHCN', rows }, 'SKHCN');
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.table;
}

const row = (cells: { readonly [column: number]: Cell }): Cell[] => headings.map((_, index) => cells[index] ?? null);

describe('readTaskTable', () => {
  it('says where the table stands', () => {
    const table = read([[], headings, row({ 1: 'a' })]);
    expect(table.headingRowNumber).toBe(2);
    expect(table.place).toMatchObject({ unitCode: 'SKHCN', spreadsheetId: 'x', sheetId: 7, sheetTitle: 'SKHCN' });
    expect(table.place.columnIndex).toMatchObject({ code: 0, title: 1, dueText: 9, check: 23 });
  });

  it('gives every row all keys, also those whose column is missing or whose row is short', () => {
    const short = headings.slice(0, 21);
    const [only] = read([short, ['KH139-2025-SKHCN-001', 'Việc']]).rows;
    expect(Object.keys(only?.cells ?? {})).toEqual([...taskKeys]);
    expect(only?.cells.title).toBe('Việc');
    expect(only?.cells.check).toBeUndefined();
  });

  it.each([
    ['nothing', {}],
    ['spaces', { 1: '   ' }],
    ['a zero-width space', { 1: '\u200b' }],
    ['no-break spaces', { 1: '\u00a0\u00a0', 3: '\ufeff' }],
    ['an unticked checkbox', { 20: false }],
    ['empty texts', { 1: '', 2: '' }],
  ])('skips a row that holds %s', (_, cells) => {
    const table = read([headings, row(cells)]);
    expect(table.rows).toHaveLength(0);
    expect(table.computedRows).toHaveLength(0);
  });

  it.each([
    ['a number', { 1: 0 }],
    ['a ticked checkbox', { 20: true }],
    ['a formula error', { 1: '#REF!' }],
    ['only a note', { 20: 'x' }],
    ['a text that begins with a space', { 1: ' x' }],
    ['only Vietnamese letters', { 1: 'Ổ' }],
  ])('keeps a row that holds %s', (_, cells) => {
    expect(read([headings, row(cells)]).rows.map(({ rowNumber }) => rowNumber)).toEqual([2]);
  });

  it('keeps rows apart whose people’s content is gone', () => {
    const table = read([headings, row({ 0: 'KH139-2025-SKHCN-001', 22: 'Quá hạn' }), row({ 1: 'Việc' })]);
    expect(table.computedRows.map(({ rowNumber }) => rowNumber)).toEqual([2]);
    expect(table.rows.map(({ rowNumber }) => rowNumber)).toEqual([3]);
    expect(table.lastRowNumber).toBe(3);
  });

  it('leaves a row alone that is filled only in columns that people added', () => {
    const table = read([
      [...headings, 'Theo dõi'],
      [...row({}), 'xong'],
      [...row({ 1: 'Việc' }), 'chưa'],
    ]);
    expect(table.ownColumns).toEqual([{ columnIndex: headings.length, text: 'Theo dõi' }]);
    expect(table.rows.map(({ rowNumber }) => rowNumber)).toEqual([3]);
  });

  it('is content with a sheet of headings only', () => {
    expect(read([headings])).toMatchObject({ rows: [], computedRows: [], lastRowNumber: 1 });
  });

  it('names the sheet’s own rows and columns, whatever stands above, between and beside', () => {
    const content = fc.constantFrom<'blank' | 'task' | 'computed'>('blank', 'task', 'computed');
    const layout = fc.record({
      above: fc.nat(9),
      kinds: fc.array(content, { maxLength: 40 }),
      order: fc.shuffledSubarray([...taskColumns], { minLength: taskColumns.length, maxLength: taskColumns.length }),
      shift: fc.nat(5),
    });
    fc.assert(
      fc.property(layout, ({ above, kinds, order, shift }) => {
        const rows: Cell[][] = Array.from({ length: above }, () => []);
        const at = (cells: { readonly [key: string]: Cell }): Cell[] => [
          ...Array.from({ length: shift }, () => null),
          ...order.map(({ key }) => cells[key] ?? null),
        ];
        rows.push(at(Object.fromEntries(order.map(({ key, vi }) => [key, vi]))));
        const names: Cell[] = [];
        for (const kind of kinds) {
          const name = `R${rows.length + 1}`;
          if (kind === 'task') names.push(name);
          rows.push(at(kind === 'task' ? { title: name } : kind === 'computed' ? { code: name } : {}));
        }
        const table = read(rows);
        expect(table.rows.map(({ cells }) => cells.title)).toEqual(names);
        for (const { rowNumber, cells } of [...table.rows, ...table.computedRows]) {
          for (const key of ['title', 'code'] as const) {
            expect(rows[rowNumber - 1]?.[table.place.columnIndex[key] ?? -1] ?? null).toBe(cells[key]);
          }
        }
        expect(table.computedRows).toHaveLength(kinds.filter((kind) => kind === 'computed').length);
      }),
    );
  });
});
