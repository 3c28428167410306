import { describe, expect, it } from 'vitest';
import { isDateCell, profileColumn } from '../../../../src/core/import/columns/column-profile';
import { createGrid } from '../../../../src/core/import/sheet/source-grid';
import { date, type FixtureCell, share, sourceOf } from '../source-table';

function profile(cells: readonly FixtureCell[], merges: readonly string[] = []) {
  const grid = createGrid(sourceOf({ sheet: 'Bảng', rows: cells.map((cell) => [cell]), merges }));
  return profileColumn(
    grid,
    0,
    cells.map((_, row) => row),
    undefined,
  );
}

describe('what the cells below a heading look like', () => {
  it.each<[string, FixtureCell[], object]>([
    ['units', ['Sở Tài chính', 'Phòng Kế hoạch'], { units: 1, persons: 0 }],
    ['people', ['Nguyễn Văn An', 'Sở Tài chính'], { persons: 0.5, units: 0.5 }],
    ['states', ['Đã hoàn thành', 'ghi', 'abc', 'def'], { progress: 0.25, percents: 0 }],
    ['shares as texts', ['50%', '7,5 %', '50 % xong'], { percents: 2 / 3 }],
    ['shares by their format', [share(0.5), share(1)], { percents: 1, progress: 0, numbers: 0 }],
    ['bare numbers', [12, 'z', 'x', 'y'], { numbers: 0.25, percents: 0 }],
    ['ticks', ['x', '✓', true, 'không'], { ticks: 0.75 }],
    ['days', [date(2025, 10, 20), '20/10/2025', 'Quý IV', 'khác'], { whens: 0.75 }],
    ['symbols and addresses of the net', ['12/QĐ-UBND', 'https://hanoi.gov.vn', 'khác'], { symbols: 2 / 3 }],
    ['numbering', ['1.', 'II.', 'a)', 'Xây dựng kế hoạch'], { numbered: 0.75 }],
  ])('%s', (_, cells, shares) => {
    expect(profile(cells)).toMatchObject({ filled: cells.length, ...shares });
  });

  it('a number is a share or a number, never both', () => {
    expect(profile([share(0.4), 40, 41])).toMatchObject({ percents: 1 / 3, numbers: 2 / 3 });
  });

  it('blanks count for nothing: shares are of what is filled', () => {
    expect(profile(['', 'Sở Tài chính', '', ''])).toMatchObject({ filled: 1, units: 1 });
    expect(profile(['', ''])).toMatchObject({ filled: 0, units: 0, length: 0, shared: 0 });
  });

  it('a ticked box is filled, an empty one is not', () => {
    expect(profile([true, false])).toMatchObject({ filled: 1, ticks: 1, examples: [] });
  });

  it('the rows of a merged cell below its first are shared', () => {
    expect(profile(['Sở Tài chính', '', 'Sở Nội vụ', 'x'], ['A1:A2'])).toMatchObject({ filled: 4, shared: 0.25 });
  });

  it('the length is that of a filled cell on average', () => {
    expect(profile(['bốn chữ', '', 'a'])).toMatchObject({ length: 4 });
  });

  it('three different texts are shown as examples, in their order', () => {
    expect(profile(['b', 'a', 'b', 'c', 'd']).examples).toEqual(['b', 'a', 'c']);
  });

  it('four hundred cells tell enough', () => {
    const cells = [...Array.from({ length: 400 }, () => 'Sở Tài chính'), 'Nguyễn Văn An'];
    expect(profile(cells)).toMatchObject({ filled: 400, units: 1, persons: 0 });
  });

  it('a date is a day by its format, a time of day and a number are none', () => {
    const pattern = (text: string): FixtureCell => ({ value: 45950.5, pattern: text });
    expect(profile([pattern('dd/mm/yyyy')]).whens).toBe(1);
    expect(profile([45950]).whens).toBe(0);
  });
});

it.each<[string, string | null, string | null, boolean]>([
  ['a date', 'DATE', 'yyyy', true],
  ['a moment', 'DATE_TIME', null, true],
  ['a date by its pattern', null, 'dd/mm', true],
  ['a month by its pattern', 'NUMBER', 'mmmm', true],
  ['a year in capitals', 'TEXT', 'YYYY', true],
  ['a time of day', 'TIME', 'hh:mm', false],
  ['a number', 'NUMBER', '#,##0', false],
  ['a number with its unit', 'NUMBER', '0 "đồng mỗi ngày"', false],
  ['a number in a colour', 'NUMBER', '[Red]0', false],
  ['a number before a letter', 'NUMBER', '0\\m', false],
  ['no format', null, null, false],
])('a number in the format of %s is a day, or not', (_, type, pattern, expected) => {
  const grid = createGrid({ title: '', rows: [[45950]], shown: [], formats: [[{ type, pattern }]], merges: [] });
  expect(isDateCell(grid, 0, 0)).toBe(expected);
});

it('a text is no day by its format', () => {
  const formats = [[{ type: 'DATE', pattern: 'dd/mm/yyyy' }]];
  expect(isDateCell(createGrid({ title: '', rows: [['a']], shown: [], formats, merges: [] }), 0, 0)).toBe(false);
});
