import { describe, expect, it } from 'vitest';
import type { FigureKey } from '../../../src/core/report/counting/unit-figures';
import type { Publication } from '../../../src/core/tree/publication';
import { planLowerStore, readLowerStore } from '../../../src/sheets/published/lower-store';
import { planPublished, publishedRangeName } from '../../../src/sheets/published/plan-published';
import { publishedRows } from '../../../src/sheets/published/published-rows';
import { isHiddenTitle } from '../../../src/sheets/requests/hidden-sheets';
import type { SheetGrid, SheetSummary } from '../../../src/sheets/v4';
import { publication } from './publication';

const all = new Set<FigureKey>();
const rows = publishedRows(publication, 'vi', all).map((row) => [...row]);
const place = { newSheetId: 900, language: 'vi', hidden: all, editors: ['a@example.vn'], summary: undefined } as const;
const grid = (cells: SheetGrid['rows'], sheetId = 5): SheetGrid => ({
  spreadsheetId: 'x',
  sheetId,
  title: 't',
  rows: cells,
});
const summaryOf = (rowCount: number, columnCount: number) => ({ rowCount, columnCount }) as SheetSummary;

describe('a published sheet', () => {
  it.each([
    ['vi', 'Đôn Đốc (số liệu)'],
    ['en', 'Đôn Đốc (data)'],
  ] as const)('is made for a tracker in %s', (language, title) => {
    const { requests } = planPublished(publication, { ...place, language, grid: undefined });
    expect(isHiddenTitle(title)).toBe(true);
    expect(requests.slice(0, 4)).toEqual([
      {
        addSheet: {
          properties: { sheetId: 900, title, hidden: true, gridProperties: { rowCount: 39, columnCount: 39 } },
        },
      },
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: 'don-doc.sheet',
            metadataValue: 'published',
            location: { sheetId: 900 },
            visibility: 'DOCUMENT',
          },
        },
      },
      {
        addNamedRange: {
          namedRange: {
            name: publishedRangeName,
            range: { sheetId: 900, startRowIndex: 2, endRowIndex: 5, startColumnIndex: 1, endColumnIndex: 2 },
          },
        },
      },
      {
        addProtectedRange: {
          protectedRange: {
            range: { sheetId: 900 },
            description: title,
            warningOnly: false,
            editors: { users: ['a@example.vn'] },
          },
        },
      },
    ]);
    expect(publishedRangeName).toBe('dondoc_published');
  });

  it.each([
    [19, 39, []],
    [18, 39, [['ROWS', 21]]],
    [19, 38, [['COLUMNS', 1]]],
    [
      10,
      30,
      [
        ['ROWS', 29],
        ['COLUMNS', 9],
      ],
    ],
  ])('of %d rows and %d columns grows by %j', (rowCount, columnCount, grown) => {
    const { requests } = planPublished(publication, {
      ...place,
      grid: grid(rows),
      summary: summaryOf(rowCount, columnCount),
    });
    expect(requests).toEqual(
      grown.map(([dimension, length]) => ({ appendDimension: { sheetId: 5, dimension, length } })),
    );
  });

  it('tells moments, which show as such, from figures, and clears what is no more', () => {
    const standing = rows.map((row) => [...row]);
    standing[2] = ['Mã báo cáo', 'BC-0'];
    standing[3] = ['Số liệu tính đến', 1, 'ghi chú'];
    standing[5] = ['Tên bảng theo dõi', 'Khác'];
    standing.push(['', 'thừa']);
    const plan = planPublished(publication, { ...place, grid: grid(standing), summary: summaryOf(50, 50) });
    const cells = (requests: typeof plan.requests) =>
      requests.flatMap((request) => {
        const { start, rows: written, fields } = Object(request).updateCells;
        return [[start.rowIndex, start.columnIndex, JSON.stringify(written), fields]];
      });
    expect(cells(plan.stamp)).toEqual([
      [2, 1, '[{"values":[{"userEnteredValue":{"stringValue":"BC-20251013-1630"}}]}]', 'userEnteredValue'],
      [
        3,
        1,
        '[{"values":[{"userEnteredValue":{"numberValue":45943.6875},"userEnteredFormat":{"numberFormat":{"type":"DATE_TIME","pattern":"dd/mm/yyyy hh:mm"}}}]}]',
        'userEnteredValue,userEnteredFormat.numberFormat',
      ],
    ]);
    expect(cells(plan.requests)).toEqual([
      [5, 1, '[{"values":[{"userEnteredValue":{"stringValue":"Bảng theo dõi"}}]}]', 'userEnteredValue'],
      [19, 1, '[{"values":[{}]}]', 'userEnteredValue'],
      [3, 2, '[{"values":[{}]}]', 'userEnteredValue'],
    ]);
  });
});

describe('what is kept of lower trackers', () => {
  const packing = { pack: (text: string) => text, unpack: (text: string) => text };
  const kept = (unitCode: string, trackerName: string) => ({
    unitCode,
    publication: { trackerName } as unknown as Publication,
  });
  const size = JSON.stringify({ trackerName: '' }).length;
  const store = { newSheetId: 901, summary: undefined, ...packing };
  const lengthsOf = (length: number) => {
    const requests = planLowerStore([kept('XA', 'x'.repeat(length - size))], { ...store, grid: undefined });
    const written = requests.flatMap((request) => Object(request).updateCells?.rows ?? []);
    return written.map(({ values }: { values: { userEnteredValue: { stringValue: string } }[] }) =>
      values.map(({ userEnteredValue }) => userEnteredValue.stringValue.length),
    );
  };

  it('is cut into cells of 45,000 letters', () => {
    expect(lengthsOf(45_000)).toEqual([[2, 45_000]]);
    expect(lengthsOf(45_001)).toEqual([[2, 45_000, 1]]);
    expect(lengthsOf(90_000)).toEqual([[2, 45_000, 45_000]]);
  });

  it('is kept in a hidden sheet, as large as what is in it', () => {
    const made = (...wanted: ReturnType<typeof kept>[]) => planLowerStore(wanted, { ...store, grid: undefined })[0];
    const sheet = (rowCount: number, columnCount: number) => ({
      addSheet: {
        properties: {
          sheetId: 901,
          title: 'Đôn Đốc (cấp dưới)',
          hidden: true,
          gridProperties: { rowCount, columnCount },
        },
      },
    });
    expect(made(kept('XA', 'a'))).toEqual(sheet(1, 2));
    expect(made(kept('XA', 'a'), kept('XB', 'x'.repeat(50_000)))).toEqual(sheet(2, 3));
  });

  it.each([
    [2, 3, []],
    [1, 3, [['ROWS', 1]]],
    [9, 2, [['COLUMNS', 1]]],
  ])('in a sheet of %d rows and %d columns makes it grow by %j', (rowCount, columnCount, grown) => {
    const wanted = [kept('XA', 'a'), kept('XB', 'x'.repeat(50_000))];
    const requests = planLowerStore(wanted, { ...store, grid: grid([], 5), summary: summaryOf(rowCount, columnCount) });
    expect(requests.filter((request) => 'appendDimension' in request)).toEqual(
      grown.map(([dimension, length]) => ({ appendDimension: { sheetId: 5, dimension, length } })),
    );
  });

  it('is written where it differs, and the rest of a longer row is cleared', () => {
    const text = (name: string) => JSON.stringify({ trackerName: name });
    const standing = grid([
      ['XA', text('a'), ''],
      ['XB', text('cũ'), 'phần hai'],
      ['XC', text('c')],
    ]);
    const requests = planLowerStore([kept('XA', 'a'), kept('XB', 'mới')], { ...store, grid: standing });
    const cells = requests.map((request) => {
      const { start, rows: written } = Object(request).updateCells;
      return [start.rowIndex, start.columnIndex, written.length, JSON.stringify(written[0].values)];
    });
    expect(cells).toEqual([
      [2, 0, 1, '[{},{}]'],
      [1, 1, 1, JSON.stringify([{ userEnteredValue: { stringValue: text('mới') } }, {}])],
    ]);
    expect(planLowerStore([], { ...store, grid: grid([]) })).toEqual([]);
  });

  it('is read with blanks for parts that are missing', () => {
    const { trackerName } =
      readLowerStore(grid([['XA', '{"trackerName":', null, '"a"}']]), packing.unpack).get('XA') ?? {};
    expect(trackerName).toBe('a');
  });
});
