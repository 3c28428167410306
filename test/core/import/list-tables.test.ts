import { describe, expect, it } from 'vitest';
import { findTables } from '../../../src/core/import/headings/find-tables';
import { bodyEnd, chosenBodyEnd, listTables } from '../../../src/core/import/list-tables';
import { createGrid } from '../../../src/core/import/sheet/source-grid';
import { type FixtureCell, sourceOf } from './source-table';

type Rows = readonly (readonly FixtureCell[])[];

function tablesOf(rows: Rows) {
  const grid = createGrid(sourceOf({ sheet: 'Bảng', rows }));
  const { blocks } = findTables(grid);
  return {
    places: listTables(grid, blocks).map(({ place }) => place),
    ends: blocks.map((block) => bodyEnd(grid, block, blocks)),
    chosenEnds: blocks.map((block) => chosenBodyEnd(grid, block, blocks)),
  };
}

const headings = ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn'];
const others = ['Công việc', 'Chuyên viên phụ trách', 'Tiến độ', 'Ghi chú'];
const task = [1, 'Rà soát dự toán', 'STC', '30/10/2025'];
const place = { sheet: 'Bảng', firstColumn: 0, lastColumn: 3 };

describe('the tables that people see on a sheet', () => {
  it('are each told with their title, heading row and columns', () => {
    const { places } = tablesOf([['', 'Bảng 1'], headings, task, [], ['Bảng 2', ''], ['', ...others], ['', ...task]]);
    expect(places).toEqual([
      { ...place, headingRow: 2, title: 'Bảng 1' },
      { sheet: 'Bảng', headingRow: 6, firstColumn: 1, lastColumn: 4, title: 'Bảng 2' },
    ]);
  });

  it('have the first line above for title where there are two', () => {
    expect(tablesOf([['Bảng 1'], ['Phòng A'], headings, task]).places[0]?.title).toBe('Bảng 1');
  });

  it('are one where the same headings are printed again without a title', () => {
    expect(tablesOf([headings, task, headings, task]).places).toEqual([{ ...place, headingRow: 1, title: '' }]);
    expect(tablesOf([headings, task, ['Bảng 2'], headings, task]).places).toEqual([
      { ...place, headingRow: 1, title: '' },
      { ...place, headingRow: 4, title: 'Bảng 2' },
    ]);
    expect(tablesOf([headings, task, others, task]).places).toHaveLength(2);
  });
});

describe('where a table ends', () => {
  it('is the sheet’s end, where no other follows', () => {
    expect(tablesOf([headings, task, task])).toMatchObject({ ends: [3], chosenEnds: [3] });
  });

  it('is the title of the next one with other headings', () => {
    expect(tablesOf([headings, task, [], ['Bảng 2'], others, task])).toMatchObject({
      ends: [3, 6],
      chosenEnds: [3, 6],
    });
  });

  it('is beyond another one of the same headings, unless that one has a title and one of them was chosen', () => {
    const rows = [headings, task, ['Bảng 2'], headings, task];
    expect(tablesOf(rows)).toMatchObject({ ends: [5, 5], chosenEnds: [2, 5] });
    expect(tablesOf([headings, task, headings, task])).toMatchObject({ ends: [4, 4], chosenEnds: [4, 4] });
  });

  it('is not above its own headings: tables beside each other end together', () => {
    expect(tablesOf([['Bảng 1'], [...headings, '', ...headings], [...task, '', ...task]])).toMatchObject({
      ends: [3, 3],
      chosenEnds: [3, 3],
    });
  });

  it('is before a text that stands alone above the next headings: their title', () => {
    expect(tablesOf([headings, ['Rà soát'], others, task]).ends).toEqual([1, 4]);
  });
});
