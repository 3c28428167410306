import { describe, expect, it } from 'vitest';
import { cityListTitle, isCityListTitle, planCityList } from '../../../src/sheets/registers/city-list';
import type { Request } from '../../../src/sheets/v4';

describe('the name of a list that goes to the city', () => {
  it.each([
    [45_946.395834, 'VM-20251016-0930'],
    [45_658, 'VM-20250101-0000'],
    [46_022 + 1439 / 1440 + 0.0001, 'VM-20251231-2359'],
  ])('at %d is %s', (now, title) => {
    expect(cityListTitle(now)).toBe(title);
    expect(isCityListTitle(title)).toBe(true);
  });

  it.each(['VM-20251016-093', 'VM-20251016-0930 (2)', 'Bản của VM-20251016-0930', 'VM-2025-STC-001', 'Vướng mắc'])(
    'is not “%s”',
    (title) => {
      expect(isCityListTitle(title)).toBe(false);
    },
  );
});

describe('the page of a list that goes to the city', () => {
  const facts = {
    sheetId: 77,
    code: 'VM-20251016-0930',
    index: 4,
    title: 'DANH MỤC KHÓ KHĂN, VƯỚNG MẮC',
    subtitle: 'Trình UBND Thành phố',
    headings: ['STT', 'Đơn vị', 'Khó khăn', 'Đề xuất', 'Ý kiến Sở', 'Nội dung trả lời'],
    rows: [
      [1, 'Sở Tài chính', 'Thiếu vốn', 'Bổ sung', '', ''],
      [2, 'Sở Y tế', 'Thiếu người', '', '', ''],
    ],
    editors: ['dieu-phoi@example.vn'],
    protection: 'Danh mục đã trình',
  };
  const requests = planCityList(facts) as readonly Request[];
  const of = (name: string) => requests.flatMap((request) => (name in request ? [Object(request)[name]] : []));
  const rangeOf = (startRowIndex: number, endRowIndex: number, endColumnIndex = 6) => ({
    sheetId: 77,
    startRowIndex,
    endRowIndex,
    startColumnIndex: 0,
    endColumnIndex,
  });

  it('is a sheet as long as its rows, with its headings always in sight', () => {
    expect(of('addSheet')).toEqual([
      {
        properties: {
          sheetId: 77,
          title: 'VM-20251016-0930',
          index: 4,
          gridProperties: { rowCount: 11, columnCount: 6, frozenRowCount: 4 },
        },
      },
    ]);
  });

  it('has columns as broad as what they hold', () => {
    const widths = of('updateDimensionProperties').map(({ range, properties }) => [
      range.dimension,
      range.startIndex,
      range.endIndex,
      properties.pixelSize,
    ]);
    expect(widths).toEqual([
      ['COLUMNS', 0, 1, 45],
      ['COLUMNS', 1, 2, 180],
      ['COLUMNS', 2, 3, 300],
      ['COLUMNS', 3, 4, 280],
      ['COLUMNS', 4, 5, 240],
      ['COLUMNS', 5, 6, 260],
    ]);
  });

  it('says what it is, leaves a row, and lists', () => {
    const [{ start, rows }] = of('updateCells');
    const read = rows.map(({ values }: { values: { userEnteredValue?: object }[] }) =>
      values.map(({ userEnteredValue = {} }) => Object.values(userEnteredValue)[0] ?? ''),
    );
    expect(start).toEqual({ sheetId: 77, rowIndex: 0, columnIndex: 0 });
    expect(read).toEqual([[facts.title], [facts.subtitle], [], facts.headings, ...facts.rows]);
  });

  it('looks like a table below a title', () => {
    const looks = of('repeatCell').map(({ range, cell }) => [range, cell.userEnteredFormat]);
    expect(looks).toEqual([
      [rangeOf(0, 1, 1), expect.objectContaining({ textFormat: expect.objectContaining({ fontSize: 14 }) })],
      [rangeOf(3, 4), expect.objectContaining({ horizontalAlignment: 'CENTER', wrapStrategy: 'WRAP' })],
      [rangeOf(4, 6), { wrapStrategy: 'WRAP', verticalAlignment: 'TOP' }],
    ]);
    expect(of('updateBorders')[0].range).toEqual(rangeOf(3, 6));
  });

  it('is closed for all but the coordinators', () => {
    expect(of('addProtectedRange')).toEqual([
      {
        protectedRange: {
          range: { sheetId: 77 },
          description: 'Danh mục đã trình',
          warningOnly: false,
          editors: { users: ['dieu-phoi@example.vn'] },
        },
      },
    ]);
  });
});
