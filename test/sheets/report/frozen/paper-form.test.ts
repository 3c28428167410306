import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../src/core/values/cell';
import { firstPageKinds } from '../../../../src/sheets/report/first-page';
import {
  type PaperTexts,
  paperHeadRows,
  paperRowCount,
  planPaper,
  withoutPaper,
} from '../../../../src/sheets/report/frozen/paper-form';
import { heightOf } from '../../../../src/sheets/report/printed-heights';
import { createWorkbook } from '../../workbook';

const texts: PaperTexts = {
  parentAgency: 'UBND THÀNH PHỐ HÀ NỘI',
  agency: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: 'Số: 12/BC-SKHCN',
  placeAndDate: 'Hà Nội, ngày 13 tháng 10 năm 2025',
  recipients: 'Nơi nhận:\n- Lưu: VT.',
  signature: 'GIÁM ĐỐC\n\n\n\nNguyễn Văn An',
};
const page: Row[] = [['BÁO CÁO'], ['3/4 đơn vị'], [10, '', '', 4]];
const foot = paperHeadRows + page.length + 1;

/** The page with the form of a paper around it; cells have a colour before, as rows of a report may. */
function printed(rows: readonly Row[], over: Partial<PaperTexts> = {}) {
  const book = createWorkbook({ title: 'BC-20251013-1630', sheetId: 2, rows: 120, columns: 30, values: rows });
  const all = { sheetId: 2, startRowIndex: 0, endRowIndex: 110, startColumnIndex: 0, endColumnIndex: 22 };
  const style = { style: 'SOLID' };
  const borders = {
    top: style,
    bottom: style,
    left: style,
    right: style,
    innerHorizontal: style,
    innerVertical: style,
  };
  book.apply([{ updateBorders: { range: all, ...borders } }, ...planPaper(2, rows, { ...texts, ...over })]);
  const { grid, merges, rowMetadata } = book.sheetOf(2);
  return {
    rows: book.read(2).rows,
    heightAt: (row: number) => rowMetadata[row]?.pixelSize,
    formatAt: (row: number, column: number) => grid.cellAt(row, column)?.format,
    merges: merges
      .map((merge) => [merge.startRowIndex ?? 0, merge.endRowIndex, merge.startColumnIndex ?? 0, merge.endColumnIndex])
      .sort((one, other) => Number(one[0]) - Number(other[0]) || Number(one[2]) - Number(other[2])),
  };
}

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
}

const white = { red: 1, green: 1, blue: 1 };
const formatOf = ({ bold, italic, underline, horizontal = 'CENTER', vertical = 'MIDDLE' }: Look) => ({
  backgroundColor: white,
  backgroundColorStyle: { rgbColor: white },
  wrapStrategy: 'WRAP',
  horizontalAlignment: horizontal,
  verticalAlignment: vertical,
  textFormat: {
    bold: bold === true,
    italic: italic === true,
    underline: underline === true,
    fontSize: 9,
    foregroundColor: {},
    foregroundColorStyle: { rgbColor: {} },
  },
});

describe('the form of a paper around a page', () => {
  it('has who reports at the left and the nation at the right, three rows above the page, and its foot a row below it', () => {
    expect(printed(page).rows.map((row) => [row[0] ?? '', row[3] ?? '', row[10] ?? ''])).toEqual([
      [texts.parentAgency, '', texts.nation],
      [texts.agency, '', texts.motto],
      [texts.number, '', texts.placeAndDate],
      ['BÁO CÁO', '', ''],
      ['3/4 đơn vị', '', ''],
      [10, 4, ''],
      ['', '', ''],
      [texts.recipients, '', texts.signature],
    ]);
  });

  it('merges the left third and the right half of its rows, and nothing of the page', () => {
    expect(printed(page).merges).toEqual(
      [0, 1, 2, foot].flatMap((row) => [
        [row, row + 1, 0, 7],
        [row, row + 1, 10, 22],
      ]),
    );
  });

  it.each<[string, number, number, Look]>([
    ['the authority above', 0, 0, {}],
    ['the nation', 0, 10, { bold: true }],
    ['the agency', 1, 0, { bold: true, underline: true }],
    ['the motto', 1, 21, { bold: true, underline: true }],
    ['the number', 2, 6, {}],
    ['place and date', 2, 10, { italic: true }],
    ['the recipients', foot, 0, { horizontal: 'LEFT', vertical: 'TOP' }],
    ['the signature', foot, 10, { bold: true, vertical: 'TOP' }],
    ['between both', 0, 8, {}],
    ['between both in the foot', foot, 9, {}],
  ])('looks as Decree 30/2020 has it: %s', (_, row, column, look) => {
    expect(printed(page).formatAt(row, column)).toEqual(formatOf(look));
  });

  it('has no lines around its cells; the page keeps its own', () => {
    const { formatAt } = printed(page);
    expect([0, 1, 2, foot].map((row) => formatAt(row, 9)?.borders ?? {})).toEqual([{}, {}, {}, {}]);
    expect(formatAt(4, 9)?.borders).toBeDefined();
  });

  it.each([
    ['by the recipients', { recipients: 'a\nb\nc\nd\ne\nf', signature: 'x' }, 6 * 17 + 8],
    ['by the signature', { recipients: 'a', signature: 'x\n\n\n\ny' }, 5 * 17 + 8],
    ['for one line', { recipients: 'a b c', signature: 'Nguyễn Văn An' }, 17 + 8],
  ])('has rows of 21 pixels and a foot as high as its lines need, %s', (_, over, height) => {
    const { heightAt } = printed(page, over);
    expect([0, 1, 2, foot].map(heightAt)).toEqual([21, 21, 21, height]);
  });
});

describe('the foot of a paper', () => {
  const footOf = (rows: readonly Row[]) => printed(rows).rows.findIndex((row) => row[0] === texts.recipients);

  it.each<[string, Row[], number]>([
    ['of no row', [], 4],
    ['of one row', [['BÁO CÁO']], 5],
    ['with blank rows at its end', [['BÁO CÁO'], ['x'], [], ['', ''], ['']], 6],
    ['with texts only behind it', [['BÁO CÁO'], Array.from({ length: 23 }, (_, c) => (c === 22 ? 'Mã' : ''))], 5],
    ['that ends in its last column', [['BÁO CÁO'], Array.from({ length: 22 }, (_, c) => (c === 21 ? 3 : ''))], 6],
    ['with frozen reports in its first row', [['BC-20251001-0800', 1]], 12],
    ['with frozen reports above eight rows that are blank', [['x'], ['BC-20251001-0800', 1]], 13],
    [
      'with many rows below the frozen reports',
      [['x'], ['BC-20251001-0800', 1], ...Array.from({ length: 9 }, () => ['y'])],
      15,
    ],
  ])('stands below the page and the chart of frozen reports: a page %s', (_, rows, row) => {
    expect(footOf(rows)).toBe(row);
    expect(paperRowCount(rows)).toBe(row + 1);
  });
});

describe('the first page of a paper', () => {
  const end = firstPageKinds.length - 1;
  const lastHeight = (rows: readonly Row[]) => printed(rows).heightAt(end + paperHeadRows);
  const pageOf = (text: (index: number) => string): Row[] =>
    Array.from({ length: end + 2 }, (_, index) => [index === end ? '' : text(index)]);

  it('ends where it ended before the head stood above it', () => {
    const rows = pageOf(() => 'x');
    const used = firstPageKinds
      .slice(0, end)
      .reduce((sum, kind) => (kind === 'bar' ? sum : sum + heightOf(kind, ['x'])), 0);
    expect(lastHeight(rows)).toBe(632 - 3 * 21 - used);
    expect(printed(rows).heightAt(end + paperHeadRows + 1)).toBe(printed(rows).heightAt(end + paperHeadRows + 2));
  });

  it('keeps a narrow row at its end where its texts leave no room', () => {
    expect(lastHeight(pageOf(() => 'Một dòng rất dài. '.repeat(80)))).toBe(4);
  });

  it.each<[string, Row[]]>([
    ['does not end with a blank row', pageOf(() => 'x').with(end, ['Ghi chú'])],
    ['has nothing after it', pageOf(() => 'x').slice(0, end + 1)],
  ])('is left alone when it %s', (_, rows) => {
    expect(lastHeight(rows)).toBe(createWorkbook({ title: 'x', sheetId: 1 }).sheetOf(1).rowMetadata[0]?.pixelSize);
  });
});

describe('a page without the form of a paper', () => {
  const title = 'BÁO CÁO';

  it.each<[string, Row[], Row[]]>([
    ['as it stands without one', [[title], ['x'], ['y']], [[title], ['x'], ['y']]],
    ['as it stands without its title', [['a'], ['b'], ['c'], ['d']], [['a'], ['b'], ['c'], ['d']]],
    [
      'as it stands when its title stands too high for a head',
      [['a'], ['b'], [title], ['d']],
      [['a'], ['b'], [title], ['d']],
    ],
    ['without head and foot', [['a'], ['b'], ['c'], [title], ['x'], [], ['foot']], [[title], ['x'], []]],
    ['without blank rows below the foot', [['a'], ['b'], ['c'], [title], ['x'], ['foot'], [], ['']], [[title], ['x']]],
  ])('is %s', (_, rows, wanted) => {
    expect(withoutPaper(rows, title)).toEqual(wanted);
  });
});
