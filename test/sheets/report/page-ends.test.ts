import { describe, expect, it } from 'vitest';
import { listRow, type PageRow, type RowKind, textRow } from '../../../src/sheets/report/page';
import { heightsOf } from '../../../src/sheets/report/printed-pages';

/** `high(27)` is 394 pixels, `high(14)` 207: 14.4 a line, and 5. */
const high = (lines: number): PageRow => textRow('line', Array.from({ length: lines }, () => 'x').join('\n'));
const of = (kind: RowKind, ...cells: string[]): PageRow => ({ kind, cells });
const blank = of('blank');
const section = of('section', 'QUÁ HẠN');
const head = listRow('head:overdue', ['STT', 'Đơn vị', 'Mã']);
const item = listRow('item:overdue', [1, 'Sở Tài chính', 'B-1']);
const unit = of('unit', '1', 'Sở Tài chính');
const total = of('total', '', 'TỔNG CỘNG');

/** Rows that stand on one page of 632 pixels up to here. */
const filled = {
  601: [high(27), high(14)],
  615: [high(27), high(15)],
  629: [high(27), high(16)],
  632: [high(27), high(14), of('item:quality', 'a\nb')],
} as const;

describe('the end of a printed page', () => {
  it.each<[string, readonly PageRow[], number[]]>([
    ['has room for what just fits', [...filled[632]], [394, 207, 31]],
    ['is reached by what just fits: the next row begins a page', [...filled[632], high(1)], [394, 207, 31, 70]],
    ['is pulled to by its last row', [...filled[615], high(1)], [394, 238, 70]],
    [
      'is pulled to by a blank row where no list begins any more',
      [...filled[601], blank, section, head, item, item],
      [394, 207, 31, 70, 18, 18, 18],
    ],
    [
      'is the end of a blank row that no longer fits',
      [...filled[615], blank, section, head, item],
      [394, 221, 17, 70, 18, 18],
    ],
    ['leaves a blank row four pixels', [...filled[629], blank, section, head, item], [394, 235, 4, 70, 18, 18]],
    ['leaves a high row as high as it is', [...filled[629], high(20)], [394, 238, 293]],
    ['is not followed by a higher row where nothing stands before', [high(1)], [19]],
  ])('%s', (_, rows, heights) => {
    expect(heightsOf(rows, 0)).toEqual(heights);
  });

  it.each<[string, readonly PageRow[], number[]]>([
    ['a title, its headings and the first entry', [section, head, of('note', 'x')], [394, 221 + 17, 70, 18, 19]],
    ['headings and two entries', [head, item, item, item], [394, 238, 70, 18, 18, 18]],
    ['headings and one entry, where no second follows', [head, item, of('note', 'x')], [394, 238, 70, 18, 19]],
    ['the headings of half the page', [of('halfSection', 'x'), of('half', 'x')], [394, 238, 70, 19]],
    ['a breakdown’s name and its first two parts', [of('band', 'x'), of('part'), of('part')], [394, 238, 70, 19, 19]],
    [
      'the two levels of headings and two units',
      [of('headTop'), of('headSub'), unit, unit],
      [394, 238, 70, 48, 19, 19],
    ],
  ])('does not part what belongs together: %s', (_, rows, heights) => {
    expect(heightsOf([...filled[615], ...rows], 0)).toEqual(heights);
  });

  it.each<[string, readonly PageRow[], number[]]>([
    ['a title from its headings', [section, head, item], [70, 18, 18]],
    ['the headings of half the page from what stands below', [of('halfSection', 'x'), of('half', 'x')], [70, 19]],
    ['a breakdown’s name from its first part', [of('band', 'x'), of('part')], [70, 19]],
    ['a title from a remark', [section, of('note', 'x')], [70, 19]],
  ])('does not part %s, though the first would fit alone', (_, rows, heights) => {
    expect(heightsOf([...filled[601], ...rows], 0)).toEqual([394, 207 + 31, ...heights]);
  });

  it('may part headings and two entries from the third', () => {
    expect(heightsOf([high(27), high(12), head, item, item, item], 0)).toEqual([394, 178, 18, 18, 18 + 6, 70]);
  });

  it('stands before the second of two entries that need no heading', () => {
    const rows = [...filled[601], item, item];
    expect(heightsOf(rows, 0)).toEqual([394, 207, 31, 70]);
  });

  it.each<[string, readonly PageRow[], number[]]>([
    ['the total', [unit, total], [394, 238, 70, 19]],
    ['the sum of a breakdown', [of('part'), of('subTotal')], [394, 238, 70, 19]],
    ['the last row of a register’s counts', [of('item:counts3'), of('item:counts3')], [394, 238, 70, 18]],
  ])('does not part an entry from %s', (_, rows, heights) => {
    const before = [high(27), high(15)];
    expect(heightsOf([...before, ...rows], 0)).toEqual(heights);
    expect(heightsOf([high(27), high(14), ...rows], 0)).toEqual([394, 238, ...heights.slice(2)]);
  });

  it('may part a register’s counts above their last two', () => {
    const counts = of('item:counts3');
    expect(heightsOf([...filled[601], counts, counts, counts], 0)).toEqual([394, 207, 31, 70, 18]);
  });

  it('keeps the total with the line whose folded units stand between', () => {
    const below = of('below', '', 'Phòng Giá');
    expect(heightsOf([...filled[601], unit, below, below, total], 0)).toEqual([394, 238, 70, 32, 32, 19]);
  });

  it('is not moved by what is hidden or folded, and pulls the last row that is printed', () => {
    const below = of('below', '', 'Phòng Giá');
    const rows = [...filled[601], unit, below, below, of('bar'), of('legend'), high(2)];
    expect(heightsOf(rows, 0)).toEqual([394, 207, 31, 32, 32, 20, 20, 70]);
  });

  it('is not moved by entries of a long list that fold away', () => {
    const partner = listRow('item:partners', [1, 'Sở Tài chính', 2]);
    const partners = Array.from({ length: 16 }, () => partner);
    const rows = [high(26), listRow('head:partners', ['STT']), ...partners, of('note', 'x'), high(1), high(1)];
    const heights = heightsOf(rows, 0);
    expect(heights.slice(0, 2)).toEqual([379, 18]);
    expect(heights.slice(2, 18)).toEqual(Array.from({ length: 16 }, () => 18));
    expect(heights.slice(18)).toEqual([19, 36, 70]);
  });
});

describe('the end of the first page', () => {
  const end = (...rows: PageRow[]) =>
    heightsOf([...rows, blank, high(1), high(1), of('headTop'), unit], rows.length + 3);

  it('is where its blank row stands, when less than 150 pixels are left', () => {
    expect(end(high(27), high(7))).toEqual([394, 106, 132, 70, 19, 30, 19]);
    expect(end(high(27), high(5))).toEqual([394, 77, 161, 70, 19, 30, 19]);
  });

  it('is not there when 150 are left or more', () => {
    expect(end(high(27), high(3), of('stamp', 'x'))).toEqual([394, 48, 21, 19, 19, 19, 30, 19]);
    expect(end(high(1))).toEqual([19, 19, 19, 19, 30, 19]);
  });

  it('is a blank row above a line, within what stands above the table', () => {
    const rows = [high(27), high(7), blank, of('headTop'), unit];
    expect(heightsOf(rows, 3)).toEqual([394, 106, 19, 30, 19]);
    const below = [high(27), high(7), blank, high(1), unit];
    expect(heightsOf(below, 2)).toEqual([394, 106, 19, 19, 19]);
    expect(heightsOf(below, 3)).toEqual([394, 106, 132, 70, 19]);
  });
});
