import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import { rowsByUnit } from '../../../src/sheets/master/master-copy-rows';
import { type MasterTable, readMaster } from '../../../src/sheets/master/master-table';
import { masterColumns } from '../../../src/sheets/tables/columns';
import { context } from '../../core/consolidate/fixtures';

const headings = (language: 'vi' | 'en' = 'vi') => masterColumns.map((one) => one[language]);
const row = (cells: { readonly [key: string]: Cell }) => masterColumns.map(({ key }) => cells[key] ?? '');
const gridOf = (...rows: (readonly Cell[])[]) => ({
  spreadsheetId: 'tracker',
  sheetId: 900,
  title: 'Tổng hợp',
  rows,
});

function read(...rows: (readonly Cell[])[]): MasterTable {
  const reading = readMaster(gridOf(...rows), context.directory);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.table;
}

describe('the master as it stands', () => {
  it('has a record for each row with a code, and leaves people’s rows alone', () => {
    const table = read(
      ['Sổ'],
      [...headings(), 'Ý kiến'],
      row({ code: ' B-1 ', title: 'Việc', unit: 'SKHCN', sourceFile: 'Tệp', check: 'Quy tắc: V21, V30' }),
      row({ title: 'không có mã' }),
      [],
      row({ code: 'B-2', unit: 'STC', check: 'Không còn trong bảng của đơn vị từ 13/10/2025' }),
      ['', 'ghi chú'],
    );
    expect(table.records).toMatchObject([
      {
        rowNumber: 3,
        code: 'B-1',
        cells: { title: 'Việc' },
        unitCode: 'SKHCN',
        source: 'Tệp',
        vanishedSince: undefined,
        rules: ['V21', 'V30'],
        standing: [],
      },
      { rowNumber: 6, code: 'B-2', unitCode: 'STC', source: '', vanishedSince: 45_943, rules: [] },
    ]);
    expect(table.records).toHaveLength(2);
    expect(table).toMatchObject({
      headingRowNumber: 2,
      place: { spreadsheetId: 'tracker', sheetId: 900, sheetTitle: 'Tổng hợp' },
      ownColumns: [{ columnIndex: headings().length, text: 'Ý kiến' }],
      remarks: [],
      lastRowNumber: 7,
    });
    expect('english' in table.place).toBe(false);
  });

  it('may be English, and may have no row', () => {
    expect(read(headings('en'))).toMatchObject({ place: { english: true }, records: [], lastRowNumber: 1 });
  });

  it.each<[Cell, string]>([
    ['SKHCN', 'SKHCN'],
    ['skhcn', 'SKHCN'],
    ['Sở KH&CN', 'SKHCN'],
    ['Sở Tài chính', 'STC'],
    ['Sở Lạ', 'Sở Lạ'],
    ['', ''],
  ])('takes the unit “%s” for %s', (unit, code) => {
    expect(
      read(headings(), row({ code: 'B-1', unit }), row({ code: 'B-2', unit })).records.map(({ unitCode }) => unitCode),
    ).toEqual([code, code]);
  });

  it('knows no file without the column of files', () => {
    const names = headings().filter((heading) => heading !== 'Nguồn tệp');
    const table = read(names, ['B-1', 'Việc']);
    expect(table.records[0]?.source).toBe('');
    expect(table.remarks).toMatchObject([{ kind: 'missing', key: 'sourceFile' }]);
  });
});

describe('the master’s rows by unit, once a plan is carried out', () => {
  const grid = gridOf(
    headings(),
    row({ code: 'A-1', title: 'một', unit: 'A' }),
    row({ code: 'B-1', title: 'hai', unit: 'B' }),
    row({ title: 'không có mã', unit: 'A' }),
    row({ code: 'A-2', title: 'ba', unit: ' A ' }),
  );
  const table = read(...grid.rows);
  const at = (key: string) => masterColumns.findIndex((one) => one.key === key);
  const told = (
    plan: Partial<Parameters<typeof rowsByUnit>[2]>,
    concerned: readonly string[] | undefined = undefined,
  ) =>
    [...rowsByUnit(grid, table, { changes: [], added: [], ...plan }, concerned && new Set(concerned))].map(
      ([unit, rows]) => [unit, ...rows.map((cells) => `${cells[at('code')]} ${cells[at('title')]}`)],
    );

  it('are those of all units, or of the units that matter, a unit without rows too', () => {
    expect(told({})).toEqual([
      ['A', 'A-1 một', 'A-2 ba'],
      ['B', 'B-1 hai'],
    ]);
    expect(told({}, ['B', 'C'])).toEqual([['B', 'B-1 hai'], ['C']]);
    expect(told({}, [])).toEqual([]);
  });

  it('have the changes in them', () => {
    const changes = [
      { rowIndex: 2, columnIndex: at('title'), value: 'mới' },
      { rowIndex: 2, columnIndex: at('code'), value: 'B-9' },
    ];
    expect(told({ changes }, [])).toEqual([['B', 'B-9 mới']]);
    expect(grid.rows[2]?.[at('title')]).toBe('hai');
  });

  it('tell the unit that a row left and the one that it came to', () => {
    const changes = [{ rowIndex: 4, columnIndex: at('unit'), value: 'C' }];
    expect(told({ changes }, [])).toEqual([
      ['A', 'A-1 một'],
      ['C', 'A-2 ba'],
    ]);
  });

  it('have the new rows behind', () => {
    const added = [row({ code: 'B-2', title: 'bốn', unit: 'B' }), row({ code: 'D-1', title: 'năm', unit: 'D' })];
    expect(told({ added }, [])).toEqual([
      ['B', 'B-1 hai', 'B-2 bốn'],
      ['D', 'D-1 năm'],
    ]);
  });

  it('are blank in columns that the master lacks', () => {
    const names = headings().filter((heading) => heading !== 'Nguồn tệp');
    const narrow = gridOf(
      names,
      names.map((_, index) => (index === 0 ? 'A-1' : 'x')),
    );
    const [rows] = [...rowsByUnit(narrow, read(...narrow.rows), { changes: [], added: [] }, undefined).values()];
    expect(rows?.[0]?.[at('sourceFile')]).toBe('');
    expect(rows?.[0]).toHaveLength(masterColumns.length);
  });
});
