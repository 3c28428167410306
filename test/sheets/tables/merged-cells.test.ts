import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import { spreadMerges } from '../../../src/sheets/tables/merged-cells';

const headings = { headingRowIndex: 1, columnIndex: { code: 0, title: 1, lead: 2, check: 3 } };
const merge = (startRowIndex: number, endRowIndex: number, startColumnIndex: number) => ({
  sheetId: 7,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex: startColumnIndex + 1,
});

function spread(rows: readonly (readonly Cell[])[], ...merges: ReturnType<typeof merge>[]) {
  return spreadMerges({ spreadsheetId: 'x', sheetId: 7, title: 'T', rows, merges }, headings);
}

const above = [['Báo cáo'], ['Mã', 'Nội dung', 'Chủ trì', 'Kiểm tra']];

describe('what stands in merged cells', () => {
  it('counts for each row that they cover, and for no other', () => {
    const rows = [...above, ['1', 'A', 'Sở'], ['2', 'B', ''], ['3', 'C'], ['4', 'D', '']];
    expect(spread(rows, merge(2, 5, 2))).toEqual([
      ...above,
      ['1', 'A', 'Sở'],
      ['2', 'B', 'Sở'],
      ['3', 'C', 'Sở'],
      ['4', 'D', ''],
    ]);
    expect(rows[3]).toEqual(['2', 'B', '']);
  });

  it('reaches a row that ends before it, with blanks between', () => {
    expect(spread([...above, ['1', 'A', 'Sở'], ['2']], merge(2, 4, 2))[3]).toEqual(['2', '', 'Sở']);
  });

  it.each<[string, Cell[], Cell]>([
    ['a number', [45_931], 45_931],
    ['zero', [0], 0],
    ['an unticked box', [false], false],
  ])('may be %s', (_, [value], read) => {
    expect(spread([...above, ['1', 'A', value ?? null], ['2', 'B']], merge(2, 4, 2))[3]).toEqual(['2', 'B', read]);
  });

  it.each<[string, Cell[]]>([
    ['nothing', []],
    ['blanks', ['', null, undefined]],
  ])('makes no task of a row that holds %s', (_, row) => {
    const rows = [...above, ['1', 'A', 'Sở'], row];
    expect(spread(rows, merge(2, 4, 2))).toEqual(rows);
  });

  it.each<[string, ReturnType<typeof merge>]>([
    ['of one row', merge(2, 3, 2)],
    ['of the heading row', merge(1, 3, 2)],
    ['above it', merge(0, 3, 2)],
    ['in a computed column', merge(2, 4, 3)],
    ['in the column of codes', merge(2, 4, 0)],
    ['in a column of people’s', merge(2, 4, 9)],
  ])('is left as it is in cells %s', (_, merged) => {
    const rows = [...above, ['1', 'A', 'Sở', 'x', '', '', '', '', '', 'y'], ['2', 'B', '', '', '', '', '', '', '', '']];
    expect(spread(rows, merged)).toBe(rows);
  });

  it.each<[Cell]>([[''], [null], [undefined]])('is left as it is where nothing stands: %j', (value) => {
    const rows = [...above, ['1', 'A', value], ['2', 'B', 'Sở']];
    expect(spread(rows, merge(2, 4, 2))).toEqual(rows);
  });

  it('does not reach below the rows that were read, and needs none', () => {
    const rows = [...above, ['1', 'A', 'Sở'], ['2', 'B', '']];
    expect(spread(rows, merge(2, 9, 2))).toEqual([...above, ['1', 'A', 'Sở'], ['2', 'B', 'Sở']]);
    expect(spread(rows, merge(8, 11, 2))).toEqual(rows);
    expect(spread(rows)).toBe(rows);
    expect(spreadMerges({ spreadsheetId: 'x', sheetId: 7, title: 'T', rows }, headings)).toBe(rows);
  });
});
