import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../src/core/values/cell';
import { isFrozenAs } from '../../../../src/sheets/report/frozen/snapshot-sheet';

const frozenWith = (rows: readonly Row[]) => ({
  spreadsheetId: 'tracker',
  sheetId: 2,
  title: 'BC-20251013-1630',
  rows,
});
const heading = (cells: number): Row => Array.from({ length: cells }, (_, index) => `Cột ${index}`);
const wide = (at: number, value: string): Row =>
  Array.from({ length: at + 1 }, (_, column) => (column === at ? value : ''));
const unit: Row = [1, 'Sở Nội vụ', 3];
const page: Row[] = [['BÁO CÁO'], heading(10), unit, ['', 'TỔNG CỘNG', 3], [], ['QUÁ HẠN'], [1, 'Sở Nội vụ', 'A']];
const trend: Row[] = [
  [],
  ['Các báo cáo đã chốt'],
  ['Mã', 'Ngày'],
  ['BC-20251001-0800', '01/10/2025', 3],
  ['BC-20251008-0800', 4],
];

describe('whether a report was frozen already', () => {
  it.each<[string, readonly Row[], readonly Row[]]>([
    ['all of it is the same', page, page],
    ['only its title differs', page.with(0, ['BÁO CÁO 2']), page],
    ['rows above its table were put in', [['Một'], ...page], page],
    ['the heading has spaces around it', page.with(1, ['  Cột 0 ', ...heading(10).slice(1)]), page],
    ['blank rows follow it', [...page, [], ['', '']], page],
    ['the frozen one has the form of a paper, whose foot is no entry', page, [...page, [], ['Nơi nhận:', 'Giám đốc']]],
    ['codes stand behind the frozen page', page, page.map((row) => [...row, ...wide(22 - row.length, 'B-1')])],
    ['codes stand behind more rows than the page has', page, [...page, wide(23, 'B-9')]],
    ['only the line of frozen reports has grown', [...page, ...trend], [...page, ...trend.slice(0, 4)]],
    ['the frozen one was the first, without a line of frozen reports', [...page, ...trend], page],
    ['both have no table', [['a'], [1, 'x']], [['a'], [1, 'x']]],
  ])('it was when %s', (_, report, frozen) => {
    expect(isFrozenAs(report, frozenWith(frozen))).toBe(true);
  });

  it.each<[string, readonly Row[], readonly Row[]]>([
    ['a figure differs', page.with(2, [1, 'Sở Nội vụ', 4]), page],
    ['the last column of the page differs', page.with(2, [...unit, ...wide(18, '5')]), page],
    ['the heading differs', page.with(1, [...heading(9), 'Khác']), page],
    ['an entry came', [...page, [2, 'Sở Tài chính', 'B']], page],
    ['an entry went', page, [...page, [2, 'Sở Tài chính', 'B']]],
    ['all entries of its last list went', page.slice(0, 6), page],
    [
      'the title above the line of frozen reports is not the last of the lists',
      [...page, ['Không có.'], ...trend],
      page,
    ],
    ['it has no table, and its rows differ', [['a'], [1, 'x']], [['a'], [1, 'y']]],
    ['its first row differs, where nothing is a heading', [['a'], [1, 'x']], [['b'], [1, 'x']]],
    [
      'its heading has too few cells to be told from what stands above',
      [['a'], heading(9), unit],
      [['b'], heading(9), unit],
    ],
    ['a heading is filled only behind the page', [['a'], behindPage(), unit], [['b'], behindPage(), unit]],
  ])('it was not when %s', (_, report, frozen) => {
    expect(isFrozenAs(report, frozenWith(frozen))).toBe(false);
  });
});

function behindPage(): Row {
  return Array.from({ length: 34 }, (_, column) => (column < 22 ? '' : 'Mã'));
}
