import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import { writeDensely } from '../../../src/sheets/requests/dense-writes';
import { type FillValue, planFills } from '../../../src/sheets/requests/fills';
import { isHiddenTitle } from '../../../src/sheets/requests/hidden-sheets';
import type { Request } from '../../../src/sheets/v4';

describe('rows that are filled in', () => {
  const place = (title: string, ...rows: FillValue[][]) => ({ title, rowIndex: 4, columnIndex: 2, rows });
  const sizes = (most: number, ...rows: FillValue[][]) =>
    planFills([place('A', ...rows)], most).map((blocks) => blocks.map(({ range, values }) => [range, values.length]));

  it('go in one payload as long as it takes them', () => {
    expect(planFills([place('A', ['a'], [1]), place("B's", [true, null])])).toEqual([
      [
        { range: "'A'!C5", values: [['a'], [1]] },
        { range: "'B''s'!C5", values: [[true, null]] },
      ],
    ]);
    expect(planFills([])).toEqual([]);
    expect(planFills([place('A')])).toEqual([]);
  });

  it.each<[string, FillValue, number]>([
    ['a text', 'abc', 10],
    ['a Vietnamese text', 'ệ', 10],
    ['a number', 1234, 8],
    ['a tick', true, 8],
    ['a cell that is left alone', null, 8],
  ])('%s takes its bytes, three more for its row', (_, value, bytes) => {
    expect(sizes(2 * bytes, [value], [value])).toEqual([[["'A'!C5", 2]]]);
    expect(sizes(2 * bytes - 1, [value], [value])).toEqual([[["'A'!C5", 1]], [["'A'!C6", 1]]]);
  });

  it('are never torn, not even where one alone is too large', () => {
    expect(sizes(10, ['x'.repeat(50)], ['y'], ['z'.repeat(50)])).toEqual([
      [["'A'!C5", 1]],
      [["'A'!C6", 1]],
      [["'A'!C7", 1]],
    ]);
  });

  it('go on in the next payload where the last one ended, over several places', () => {
    const plan = planFills([place('A', ['abc'], ['abc'], ['abc']), place('B', ['abc'], ['abc'])], 20);
    expect(plan.map((blocks) => blocks.map(({ range, values }) => `${range} ${values.length}`))).toEqual([
      ["'A'!C5 2"],
      ["'A'!C7 1", "'B'!C5 1"],
      ["'B'!C6 1"],
    ]);
  });
});

describe('dense writes', () => {
  const standing = (rowIndex: number) => ({ value: `cũ ${rowIndex}` });
  const written = (requests: readonly Request[]) =>
    requests.map((request) => {
      const { start, rows } = Object(request).updateCells;
      const values = rows.map(
        ({ values: cells }: { values: { userEnteredValue?: object }[] }) =>
          Object.values(cells[0]?.userEnteredValue ?? { none: '' })[0],
      );
      return [start.sheetId, start.columnIndex, start.rowIndex, ...values];
    });
  const write = (...changes: [rowIndex: number, columnIndex: number, value: Cell][]) =>
    written(
      writeDensely(
        4,
        changes.map(([rowIndex, columnIndex, value]) => ({ rowIndex, columnIndex, value })),
        standing,
      ),
    );

  it('go column by column, in the order of the rows', () => {
    expect(write([2, 1, 'c'], [1, 0, 'b'], [1, 1, 'd'], [0, 0, 'a'])).toEqual([
      [4, 0, 0, 'a', 'b'],
      [4, 1, 1, 'd', 'c'],
    ]);
    expect(write()).toEqual([]);
  });

  it('take along up to six cells between two changes, as they stand', () => {
    expect(write([0, 0, 'a'], [3, 0, 'b'])).toEqual([[4, 0, 0, 'a', 'cũ 1', 'cũ 2', 'b']]);
    expect(write([0, 0, 'a'], [7, 0, 'b'])).toHaveLength(1);
    expect(write([0, 0, 'a'], [8, 0, 'b'])).toEqual([
      [4, 0, 0, 'a'],
      [4, 0, 8, 'b'],
    ]);
    expect(write([0, 0, 'a'], [2, 0, 'b'], [9, 0, 'c'])).toHaveLength(1);
  });

  it('begin anew in the next column, even where the rows go on', () => {
    expect(write([0, 0, 'a'], [1, 1, 'b'])).toEqual([
      [4, 0, 0, 'a'],
      [4, 1, 1, 'b'],
    ]);
  });
});

it.each(['Đôn Đốc (số liệu)', 'Đôn Đốc (data)', 'Đôn Đốc (cấp dưới)'])(
  'the sheet “%s” is kept out of sight',
  (title) => {
    expect(isHiddenTitle(title)).toBe(true);
  },
);
