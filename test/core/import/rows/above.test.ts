import { describe, expect, it } from 'vitest';
import { blockAt } from '../../../../src/core/import/headings/heading-block';
import { findDataAbove } from '../../../../src/core/import/rows/data-above';
import type { TableColumns } from '../../../../src/core/import/rows/row-facts';
import { titleAbove } from '../../../../src/core/import/rows/title-above';
import { createGrid } from '../../../../src/core/import/sheet/source-grid';
import { type FixtureCell, sourceOf } from '../source-table';

type Rows = readonly (readonly FixtureCell[])[];

const gridOf = (rows: Rows, merges: readonly string[] = []) => createGrid(sourceOf({ sheet: 'Bảng', rows, merges }));
const headings = ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn', 'Tiến độ'];

describe('the title above headings', () => {
  const first = (above: Rows, top = 0) => titleAbove(gridOf([...above, headings]), above.length, top);

  it.each<[string, Rows, number]>([
    ['is the line above', [['x', 'y'], ['Bảng 1']], 1],
    ['may have two lines', [['Bảng 1'], ['Phòng A']], 0],
    ['may stand in any column', [['', '', 'Bảng 1']], 0],
    ['may have a blank row below it', [['Bảng 1'], ['']], 0],
    ['ends at a blank row above it', [['khác'], [''], ['Bảng 1'], ['']], 2],
    ['is no row of two texts', [['Bảng 1'], ['x', 'y']], 2],
    ['is no number', [['Bảng 1'], ['12']], 2],
    ['is no dash', [['Bảng 1'], ['-']], 2],
    ['may be a number of four figures', [['2025']], 0],
    ['is at most four rows above', [['a'], ['b'], ['c'], ['d'], ['e']], 1],
    ['is none where nothing stands above', [[''], ['']], 2],
  ])('%s', (_, above, row) => {
    expect(first(above)).toBe(row);
  });

  it('is not looked for above the body of the table before', () => {
    expect([0, 1, 2].map((top) => first([['Bảng 1'], ['Phòng A']], top))).toEqual([0, 1, 2]);
  });

  it('reaching over merged rows is one line', () => {
    expect(titleAbove(gridOf([['Bảng 1'], [''], headings], ['A1:A2']), 2, 0)).toBe(0);
  });
});

describe('entries above their headings', () => {
  const task = [1, 'Rà soát dự toán', 'STC', '30/10/2025', 'HT'];

  function above(rows: Rows, { width = 5, first = 0, last = 4 } = {}) {
    const grid = gridOf([...rows, headings, task]);
    const block = blockAt(grid, rows.length);
    if (block === undefined) throw new Error('no headings');
    const columns = Array.from({ length: width }, () => undefined) as unknown as TableColumns['columns'];
    return findDataAbove(grid, block, {
      columns,
      first,
      last,
      numbering: new Set(),
      scanFirst: first,
      scanLast: last,
    });
  }

  it('are told from their first to their last row', () => {
    expect(above([['KẾ HOẠCH'], task, [''], task])).toEqual({ firstRow: 2, lastRow: 4 });
    expect(above([task])).toEqual({ firstRow: 1, lastRow: 1 });
  });

  it('are filled like those below: three cells and three fifths of the columns', () => {
    expect(above([['a', 'b', 'c']])).toEqual({ firstRow: 1, lastRow: 1 });
    expect(above([['a', 'b']])).toBeUndefined();
    expect(above([['a', 'b', 'c']], { width: 6 })).toBeUndefined();
    expect(above([['a', 'b', 'c', 'd']], { width: 6 })).toEqual({ firstRow: 1, lastRow: 1 });
    expect(above([['a', 'b']], { width: 2 })).toBeUndefined();
  });

  it('stand in the columns of the table', () => {
    expect(above([['a', 'b', 'c']], { first: 1 })).toBeUndefined();
    expect(above([['', 'b', 'c', 'd', 'e']], { last: 3 })).toEqual({ firstRow: 1, lastRow: 1 });
    expect(above([['', '', '', 'd', 'e']], { last: 3 })).toBeUndefined();
  });

  it('are none above headings in the first row', () => {
    expect(above([])).toBeUndefined();
  });
});
