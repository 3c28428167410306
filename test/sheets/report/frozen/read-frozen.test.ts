import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../src/core/values/cell';
import { reportWords } from '../../../../src/i18n/report/messages';
import { readFrozenPage } from '../../../../src/sheets/report/frozen/read-frozen';

const words = reportWords('vi');
const print = (value: number) =>
  value >= 1000 ? `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, '0')}` : `${value}`;
const read = (rows: readonly Row[], within = words) =>
  readFrozenPage({ spreadsheetId: 'tracker', sheetId: 2, title: 'BC-20251013-1630', rows }, within, print);

const blank: Row = [];
const headTop: Row = ['STT', 'Đơn vị', 'Tổng số', 'Đã hoàn thành', '', 'Tỷ lệ'];
const headSub: Row = ['', '', '', 'Tổng', 'Đúng hạn'];
const legend: Row = ['', 'Đơn vị', '', '', 'Hoàn thành đúng hạn'];

const above: Row[] = [
  [words.title],
  ['3/4 đơn vị; thiếu: Sở Nội vụ\nMã báo cáo: BC-20251013-1630'],
  at(0, 1234, 3, 60, 9, 7, 15, 0),
  ['Tổng số nhiệm vụ', '', '', 'Đã hoàn thành'],
  ['Có 3 đơn vị tham gia'],
  ['Căn cứ: Kế hoạch 139/KH-UBND'],
  ['Đơn vị có nhiều nhiệm vụ quá hạn nhất'],
  ['1. Sở Tài chính', '', '', '', '', 4, '', 30],
  blank,
];
const lines: Row[] = [['Tổng số 1.234 nhiệm vụ'], ['Đúng hạn 45%'], ['Quá hạn 7']];
const table: Row[] = [
  [1, 'Sở Khoa học và Công nghệ', 1200, 58, 50, '45,2%\n58/1.200'],
  ['', 'Trung tâm A', 34, 2, 1],
  [2, 'Sở Tài chính', 34, 2, 1, 0.5],
  ['', 'TỔNG CỘNG', 1234, 60, 51],
];
const bands: Row[] = [
  ['Theo lĩnh vực'],
  [1, 'Khoa học', 1234],
  ['', 'Cộng', 1234],
  ['Theo quý của thời hạn'],
  [1, 'Quý IV/2025', 1234],
];
const usualPage: Row[] = [...above, ...lines, blank, headTop, headSub, legend, ...table, ...bands];

/** `0, 'a', 3, 'b'`: a row with a in column 0 and b in column 3. */
function at(...pairs: (number | string)[]): Row {
  const row: (number | string)[] = Array.from({ length: 22 }, () => '');
  for (let index = 0; index < pairs.length; index += 2) row[Number(pairs[index])] = pairs[index + 1] ?? '';
  return row;
}

describe('a frozen report, read as texts', () => {
  it('has its first page, its lines, its table by unit and its breakdowns', () => {
    expect(read(usualPage)).toEqual({
      code: 'BC-20251013-1630',
      stamp: '3/4 đơn vị; thiếu: Sở Nội vụ',
      figures: ['1.234', '60', '7', '0'],
      participation: 'Có 3 đơn vị tham gia',
      basis: 'Căn cứ: Kế hoạch 139/KH-UBND',
      lines: ['Tổng số 1.234 nhiệm vụ', 'Đúng hạn 45%', 'Quá hạn 7'],
      headTop: ['STT', 'Đơn vị', 'Tổng số', 'Đã hoàn thành', '', 'Tỷ lệ'],
      headSub: ['', '', '', 'Tổng', 'Đúng hạn'],
      units: [
        ['1', 'Sở Khoa học và Công nghệ', '1.200', '58', '50', '45,2%\n58/1.200'],
        ['2', 'Sở Tài chính', '34', '2', '1', '0.5'],
        ['', 'TỔNG CỘNG', '1.234', '60', '51'],
      ],
      bands: [
        {
          title: 'Theo lĩnh vực',
          rows: [
            ['1', 'Khoa học', '1.234'],
            ['', 'Cộng', '1.234'],
          ],
        },
        { title: 'Theo quý của thời hạn', rows: [['1', 'Quý IV/2025', '1.234']] },
      ],
      sections: [],
    });
  });

  it('is read without the codes and amounts in the hidden columns behind it', () => {
    const hidden = usualPage.map((row) => [...Array.from({ length: 22 }, (_, column) => row[column] ?? ''), 'Mã', 5]);
    expect(read(hidden)?.units.map((row) => [row.length, row[1]])).toEqual([
      [22, 'Sở Khoa học và Công nghệ'],
      [22, 'Sở Tài chính'],
      [22, 'TỔNG CỘNG'],
    ]);
    expect(read([...hidden, at(0, '', 0, ''), ['QUÁ HẠN']])?.sections).toEqual([
      { title: 'QUÁ HẠN', notes: [], tables: [] },
    ]);
  });

  it('is the same in the form of a paper, whose head and foot are no part of it', () => {
    const paper: Row[] = [
      at(0, 'UBND THÀNH PHỐ', 10, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      at(0, 'SỞ KHOA HỌC', 10, 'Độc lập - Tự do - Hạnh phúc'),
      at(0, 'Số: 1/BC', 10, 'Hà Nội'),
      ...usualPage,
      blank,
      at(0, 'Nơi nhận:', 10, 'GIÁM ĐỐC'),
    ];
    expect(read(paper)).toEqual(read([...usualPage, blank]));
  });

  it('has the headings once that stand again at the top of each printed page', () => {
    const again: Row[] = [headTop, headSub];
    const printed = [...usualPage.slice(0, 17), ...again, ...usualPage.slice(17, 21), ...again, ...usualPage.slice(21)];
    expect(read(printed)).toEqual(read(usualPage));
  });

  it.each<[string, Row[], string[]]>([
    ['a row of several texts above them', [['Đơn vị', 'Quá hạn'], ['Một dòng']], ['Một dòng']],
    ['a blank row above them', [['Xa bảng'], blank, ['Gần bảng']], ['Gần bảng']],
    ['no blank row below them', [['Một'], ['Hai']], ['Một', 'Hai']],
    ['several blank rows below them', [['Một'], ['Hai'], blank, blank, ['', '']], ['Một', 'Hai']],
    ['none', [['Đơn vị', 'Quá hạn'], blank], []],
  ])('has the lines that stand together right above its table: %s', (_, rows, wanted) => {
    expect(read([...above, ...rows, headTop, headSub, ...table])?.lines).toEqual(wanted);
  });

  it('has the lines from the very first row on when nothing else stands above the table', () => {
    expect(read([['Một'], ['Hai'], headTop, headSub, ...table])?.lines).toEqual(['Một', 'Hai']);
    expect(read([headTop, headSub, ...table])).toMatchObject({ lines: [] });
  });

  it.each<[string, Row[]]>([
    ['it has none', [...above, ...lines]],
    ['its total has another name', [...above, ['STT', 'Đơn vị', 'Tổng'], headSub, ...table]],
    ['its number has another name', [...above, ['TT', 'Đơn vị', 'Tổng số'], headSub, ...table]],
    ['it is empty', []],
  ])('is undefined when its table is not found: %s', (_, rows) => {
    expect(read(rows)).toBeUndefined();
  });

  it('is read by the words of its own language', () => {
    const en = reportWords('en');
    const rows: Row[] = [
      [en.title],
      [en.table.number, en.table.unit, en.table.total],
      ['', '', '', en.table.sum],
      [1, 'Department of Finance', 3],
      ['', 'Below it', 3],
      ['', en.grandTotal, 3],
    ];
    expect(read(rows)).toBeUndefined();
    expect(read(rows, en)?.units).toEqual([
      ['1', 'Department of Finance', '3'],
      ['', en.grandTotal, '3'],
    ]);
  });

  it('has blanks for what a short sheet does not show', () => {
    expect(read([headTop])).toEqual({
      code: 'BC-20251013-1630',
      stamp: '',
      figures: ['', '', '', ''],
      participation: '',
      basis: '',
      lines: [],
      headTop: ['STT', 'Đơn vị', 'Tổng số', 'Đã hoàn thành', '', 'Tỷ lệ'],
      headSub: [],
      units: [],
      bands: [],
      sections: [],
    });
  });
});
