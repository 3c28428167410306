import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../src/core/values/cell';
import { reportWords } from '../../../../src/i18n/report/messages';
import { readFrozenPage } from '../../../../src/sheets/report/frozen/read-frozen';

const words = reportWords('vi');
const blank: Row = [];
const table: Row[] = [
  ['STT', 'Đơn vị', 'Tổng số'],
  ['', '', '', 'Tổng'],
  [1, 'Sở Tài chính', 34],
  ['', 'TỔNG CỘNG', 34],
];

describe('the sections of a frozen report', () => {
  const sectionsOf = (...rows: Row[]) => {
    const grid = { spreadsheetId: 'tracker', sheetId: 2, title: 'BC-20251013-1630', rows: [...table, blank, ...rows] };
    return readFrozenPage(grid, words, (value) => value.toLocaleString('de-DE'))?.sections;
  };

  it('have a title, remarks above and below, and a table of the columns that its headings fill', () => {
    expect(
      sectionsOf(
        ['NHIỆM VỤ QUÁ HẠN'],
        ['Tính đến 13/10/2025'],
        ['STT', 'Đơn vị', 'Mã', '', 'Số ngày'],
        [1, 'Sở Tài chính', 'B-1', 'ẩn', 1030],
        [2, 'Sở Nội vụ', 'B-2'],
        ['… và 12 nhiệm vụ khác'],
      ),
    ).toEqual([
      {
        title: 'NHIỆM VỤ QUÁ HẠN',
        notes: ['Tính đến 13/10/2025', '… và 12 nhiệm vụ khác'],
        tables: [
          {
            headings: ['STT', 'Đơn vị', 'Mã', 'Số ngày'],
            rows: [
              ['1', 'Sở Tài chính', 'B-1', '1.030'],
              ['2', 'Sở Nội vụ', 'B-2', ''],
            ],
          },
        ],
      },
    ]);
  });

  it('follow each other after blank rows, however many', () => {
    expect(sectionsOf(blank, ['MỘT'], ['Không có.'], blank, ['', ''], ['HAI'], blank, ['BA'], ['Ghi chú'])).toEqual([
      { title: 'MỘT', notes: ['Không có.'], tables: [] },
      { title: 'HAI', notes: [], tables: [] },
      { title: 'BA', notes: ['Ghi chú'], tables: [] },
    ]);
  });

  it('have headings once, though they stand again on the next printed page', () => {
    const heading: Row = ['STT', 'Đơn vị', 'Mã'];
    const [section] = sectionsOf(['QUÁ HẠN'], heading, [1, 'A', 'x'], heading, [2, 'B', 'y']) ?? [];
    expect(section?.tables).toEqual([
      {
        headings: ['STT', 'Đơn vị', 'Mã'],
        rows: [
          ['1', 'A', 'x'],
          ['2', 'B', 'y'],
        ],
      },
    ]);
  });

  it.each<[string, Row, Row]>([
    ['below a row of sums', ['TỔNG CỘNG', 5], ['Nguồn', 'Số tiền']],
    ['below a row of sums in other letters', ['Tổng  cộng', 5], ['Nguồn', 'Số tiền']],
    ['by a heading that begins with STT', ['Khác', 5], ['STT', 'Nguồn']],
  ])('have a second table %s', (_, last, heading) => {
    const [section] = sectionsOf(['KINH PHÍ'], ['Loại', 'Số'], ['Chi', 5], last, heading, ['a', 'b']) ?? [];
    expect(section?.tables).toEqual([
      {
        headings: ['Loại', 'Số'],
        rows: [
          ['Chi', '5'],
          [String(last[0]).replace(/ +/g, ' '), '5'],
        ],
      },
      { headings: heading, rows: [['a', 'b']] },
    ]);
  });

  it('go on with the same table below any other row', () => {
    const [section] = sectionsOf(['KINH PHÍ'], ['Loại', 'Số'], ['Chi', 'TỔNG CỘNG'], ['Khác', 'STT'], ['x', 'y']) ?? [];
    expect(section?.tables.map(({ rows }) => rows)).toEqual([
      [
        ['Chi', 'TỔNG CỘNG'],
        ['Khác', 'STT'],
        ['x', 'y'],
      ],
    ]);
  });

  it('do not begin with a row of several texts: what stands under no title is left out', () => {
    expect(sectionsOf(['Nơi nhận', 'Giám đốc'], blank, ['HAI'])).toEqual([{ title: 'HAI', notes: [], tables: [] }]);
  });

  it('keep a table together over a blank row when several texts follow it', () => {
    const [section] = sectionsOf(['MỘT'], ['Loại', 'Số'], ['Chi', 5], blank, ['Thu', 6]) ?? [];
    expect(section?.tables[0]?.rows).toEqual([
      ['Chi', '5'],
      ['Thu', '6'],
    ]);
  });
});
