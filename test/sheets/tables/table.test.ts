import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import { column } from '../../../src/sheets/tables/columns';
import { hasContent, readTable } from '../../../src/sheets/tables/table';

const required = true;
const by = 'auto';
const columns = [
  column('name', 'Tên', 'Name', 'text', 100, { required }),
  column('day', 'Ngày', 'Date', 'date', 100, { required }),
  column('note', 'Ghi chú', 'Notes', 'text', 100),
  column('state', 'Trạng thái', 'Status', 'text', 100, { by }),
];
const headings = ['Tên', 'Ngày', 'Ghi chú', 'Trạng thái'];

function read(...rows: Cell[][]) {
  const reading = readTable({ rows: [headings, ...rows] }, columns);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.table;
}

describe('a table of ours', () => {
  it('gives each row that people filled its cells by key', () => {
    const table = read(['Lễ', 45_931, 'dài', 'mới'], [], ['Tết', null, '', '']);
    expect(table.rows).toEqual([
      { rowNumber: 2, cells: { name: 'Lễ', day: 45_931, note: 'dài', state: 'mới' } },
      { rowNumber: 4, cells: { name: 'Tết', day: null, note: '', state: '' } },
    ]);
    expect([table.computedRows, table.lastRowNumber]).toEqual([[], 4]);
  });

  it('keeps rows apart that hold nothing but computed cells', () => {
    const table = read(['Lễ'], ['', '', '', 'mới'], [' ', '', '', '']);
    expect(table.rows.map(({ rowNumber }) => rowNumber)).toEqual([2]);
    expect(table.computedRows).toEqual([{ rowNumber: 3, cells: { name: '', day: '', note: '', state: 'mới' } }]);
    expect(table.lastRowNumber).toBe(3);
  });

  it('has no cell of a column that it lacks', () => {
    const reading = readTable(
      {
        rows: [
          ['Ngày', 'Tên'],
          [45_931, 'Lễ'],
        ],
      },
      columns,
    );
    expect(reading).toMatchObject({ table: { rows: [{ rowNumber: 2, cells: { name: 'Lễ', day: 45_931 } }] } });
    expect('table' in reading && Object.keys(reading.table.rows[0]?.cells ?? {})).toEqual(['name', 'day']);
  });

  it('that the product alone fills, is filled where the product filled it', () => {
    const log = columns.map((one) => ({ ...one, by: 'auto' as const }));
    const reading = readTable({ rows: [headings, ['', '', '', 'xong'], ['', ' ']] }, log);
    expect(reading).toMatchObject({ table: { rows: [{ rowNumber: 2, cells: { state: 'xong' } }], computedRows: [] } });
  });

  it('does not read hints, and a row of nothing else is none', () => {
    const hint = 'ⓘ Mỗi hàng là một ngày';
    const table = read([hint], ['Lễ', '', hint, ''], ['', hint, '', 'mới'], ['Tết', '', '', hint]);
    expect(table.rows).toEqual([
      { rowNumber: 3, cells: { name: 'Lễ', day: '', note: undefined, state: '' } },
      { rowNumber: 5, cells: { name: 'Tết', day: '', note: '', state: undefined } },
    ]);
    expect([table.computedRows, table.lastRowNumber]).toEqual([[], 5]);
  });

  it('without its headings says so', () => {
    expect(readTable({ rows: [['Tên']] }, columns)).toEqual({ problems: [{ kind: 'noHeadings', heading: 'Tên' }] });
  });
});

describe('a cell', () => {
  it.each<[Cell]>([['a'], ['Ổ'], [' x'], ['~'], ['!'], [0], [true], ['#REF!'], ['\u00a0x']])(
    'with %j has content',
    (cell) => {
      expect(hasContent(cell)).toBe(true);
    },
  );

  it.each<[Cell]>([[''], [' '], ['\t\n'], ['\u00a0'], ['\u200b\ufeff'], ['\u00ad'], [null], [undefined], [false]])(
    'with %j has none',
    (cell) => {
      expect(hasContent(cell)).toBe(false);
    },
  );
});
