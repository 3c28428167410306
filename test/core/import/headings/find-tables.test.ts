import { describe, expect, it } from 'vitest';
import { findTables, isSameHeadings } from '../../../../src/core/import/headings/find-tables';
import { createGrid } from '../../../../src/core/import/sheet/source-grid';
import { type FixtureCell, sourceOf } from '../source-table';

type Rows = readonly (readonly FixtureCell[])[];

const found = (rows: Rows) => findTables(createGrid(sourceOf({ sheet: 'Bảng', rows })));
/** `row: first–last column` of each table, counted from 0. */
const places = (rows: Rows) =>
  found(rows).blocks.map(({ firstRow, headings }) => {
    const columns = headings.map(({ columnIndex }) => columnIndex);
    return `${firstRow}: ${Math.min(...columns)}–${Math.max(...columns)}`;
  });
const blanks = (count: number): Rows => Array.from({ length: count }, () => ['']);

const headings = ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn'];
const task = [1, 'Rà soát dự toán', 'Sở Tài chính', '30/10/2025'];

describe('a table of tasks', () => {
  it.each<[string, readonly string[], boolean]>([
    ['contents and a deadline', ['Nội dung', 'Thời hạn'], true],
    ['contents and a lead', ['Nội dung', 'Đơn vị chủ trì'], true],
    ['contents and progress', ['Nội dung', 'Tiến độ'], true],
    ['contents and shares', ['Nội dung', 'Tỷ lệ %'], true],
    ['contents and a person', ['Nội dung', 'Chuyên viên phụ trách'], true],
    ['contents and a day of completion', ['Nội dung', 'Ngày hoàn thành'], true],
    ['contents and partners', ['Nội dung', 'Đơn vị phối hợp'], true],
    ['contents and a day of assignment', ['Nội dung', 'Ngày giao'], true],
    ['contents and a product', ['Nội dung', 'Sản phẩm'], true],
    ['contents and notes', ['Nội dung', 'Ghi chú'], false],
    ['lead, deadline and notes without contents', ['Đơn vị chủ trì', 'Thời hạn', 'Ghi chú'], true],
    ['lead and deadline only', ['Đơn vị chủ trì', 'Thời hạn'], false],
    ['lead and two columns that any list has', ['Đơn vị chủ trì', 'Lĩnh vực', 'Ghi chú'], false],
    ['the same twice', ['Thời hạn', 'Thời hạn hoàn thành', 'Đơn vị chủ trì'], false],
  ])('has %s: %j', (_, row, isTable) => {
    expect(places([row, task]).length).toBe(isTable ? 1 : 0);
  });

  it('is looked for in the first thirty rows', () => {
    expect(places([...blanks(29), headings, task])).toEqual(['29: 0–3']);
    expect(places([...blanks(30), headings, task])).toEqual([]);
  });

  it('may be followed by others, however far below', () => {
    expect(places([headings, task, ...blanks(40), headings, task])).toEqual(['0: 0–3', '42: 0–3']);
  });

  it('has no second beginning in the rows of its own headings', () => {
    const group = ['STT', 'Nội dung', 'Phân công', '', 'Ghi chú'];
    const below = ['', '', 'Chủ trì', 'Phối hợp', ''];
    expect(places([group, below, [1, 'Rà soát', 'STC', 'SNV', '']])).toEqual(['0: 0–4']);
  });

  it('is no row with less than half as much of headings as another', () => {
    const weak = ['Nội dung', 'Thời hạn'];
    const strong = [...headings, 'Đơn vị phối hợp', 'Tiến độ', 'Ghi chú'];
    expect(places([weak, [], headings, task])).toEqual(['0: 0–1', '2: 0–3']);
    expect(places([weak, [], strong, task])).toEqual(['2: 0–6']);
  });
});

describe('two tables beside each other', () => {
  it('are two where a blank column parts them and both have contents', () => {
    expect(places([[...headings, '', ...headings], task])).toEqual(['0: 0–3', '0: 5–8']);
  });

  it('are one where a blank column parts what belongs together', () => {
    expect(places([[...headings, '', 'Tiến độ', 'Ghi chú'], task])).toEqual(['0: 0–6']);
    expect(places([[...headings, '', 'Thời hạn', 'Đơn vị chủ trì', 'Ghi chú'], task])).toEqual(['0: 0–7']);
  });

  it('are one where nothing parts them', () => {
    expect(places([[...headings, ...headings], task])).toEqual(['0: 0–7']);
  });

  it('begin where the first of them does', () => {
    const shifted = ['', '', ...headings, '', '', ...headings];
    expect(places([shifted, task])).toEqual(['0: 2–5', '0: 8–11']);
  });
});

describe('the row that resembles headings most, where no table is', () => {
  const seen = (rows: Rows) => {
    const { blocks, nearest } = found(rows);
    return [blocks.length, nearest?.firstRow];
  };

  it('is the one with the most headings, the first of equals', () => {
    const people = ['Họ và tên', 'Chức vụ'];
    const costs = ['Nội dung', 'Kinh phí', 'Ghi chú'];
    expect(seen([people, [], costs, [], people])).toEqual([0, 2]);
    expect(seen([costs, [], people, [], costs])).toEqual([0, 0]);
  });

  it('is none where no row has two headings', () => {
    expect(seen([['Nội dung'], ['abc', 'def']])).toEqual([0, undefined]);
  });
});

describe('the same headings printed again', () => {
  const block = (row: readonly string[]) => {
    const [one] = found([[...row, 'Nội dung', 'Thời hạn'], task]).blocks;
    if (one === undefined) throw new Error('no table');
    return one;
  };
  const five = ['STT', 'Đơn vị chủ trì', 'Tiến độ'];

  it.each<[string, readonly string[], readonly string[], boolean]>([
    ['all of them', five, five, true],
    ['all but one of five', five, ['STT', 'Đơn vị chủ trì', 'Ghi chú'], true],
    ['all but two of five', five, ['STT', 'Lĩnh vực', 'Ghi chú'], false],
    ['in other columns', five, ['Tiến độ', 'STT', 'Đơn vị chủ trì'], false],
  ])('%s', (_, one, other, same) => {
    expect(isSameHeadings(block(one), block(other))).toBe(same);
  });

  it('are at least half of the first ones', () => {
    const many = (count: number) => {
      const names = ['Nội dung', 'Thời hạn', 'Đơn vị chủ trì', 'Tiến độ', 'Ghi chú', 'Lĩnh vực', 'Sản phẩm'];
      const [one] = found([names.slice(0, count), task]).blocks;
      if (one === undefined) throw new Error('no table');
      return one;
    };
    expect(isSameHeadings(many(4), many(2))).toBe(true);
    expect(isSameHeadings(many(5), many(2))).toBe(false);
  });
});
