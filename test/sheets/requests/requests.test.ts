import fc from 'fast-check';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { describe, expect, it } from 'vitest';
import * as formats from '../../../src/sheets/requests/format-requests';
import * as cells from '../../../src/sheets/requests/requests';
import * as sheets from '../../../src/sheets/requests/sheet-requests';
import type { Request } from '../../../src/sheets/v4';

const range = { sheetId: 7, startRowIndex: 4, endRowIndex: 9, startColumnIndex: 0, endColumnIndex: 3 };
const condition = { type: 'ONE_OF_LIST', values: ['Có', 'Không'] };

/** The compiler checks each against Google's own schema, and against the product's. */
const everyRequest: (sheets_v4.Schema$Request & Request)[] = [
  cells.updateCells(7, 4, 0, [['a', 1, true, null]]),
  ...cells.writeCells(7, [{ rowIndex: 4, columnIndex: 0, value: 45944, as: 'date', link: 'https://example.vn' }]),
  cells.appendDimension(7, 'ROWS', 10),
  cells.insertDimension(7, 'COLUMNS', 2, 4, true),
  cells.deleteDimension(7, 'ROWS', 2, 4),
  cells.resizeDimension(7, 'COLUMNS', 0, 1, 190),
  sheets.addSheet(7, 'SKHCN', { rowCount: 300, columnCount: 25, frozenRowCount: 4, tabColor: '#2E75B6' }),
  sheets.updateSheet(7, { title: 'SKHCN', frozenRowCount: 4 }),
  sheets.deleteSheet(7),
  sheets.duplicateSheet(7, 8, 'BC-20251013-1630', 3),
  sheets.updateSpreadsheet({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' }),
  sheets.mergeCells(range),
  sheets.unmergeCells(range),
  sheets.setBasicFilter(range),
  formats.formatCells(range, {
    bold: true,
    background: '#DCE6F1',
    numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' },
  }),
  formats.setValidation(range, { ...condition, strict: true, help: 'Chọn một mục' }),
  formats.addConditionalFormat(0, { ranges: [range], condition, look: { background: '#FFD7D7' } }),
  formats.deleteConditionalFormat(7, 0),
  formats.protectHard({ sheetId: 7 }, 'Đôn Đốc', ['a@example.vn']),
  formats.protectWithWarning(range, 'Đôn Đốc'),
  formats.moveProtection(3, range),
  formats.setProtectionEditors(3, ['a@example.vn']),
  formats.deleteProtection(3),
  formats.addBanding(range, { header: '#DCE6F1', first: '#FFFFFF', second: '#F7F9FC' }),
  formats.drawBorders(range, '#BFBFBF'),
];

describe('request builders', () => {
  it('make objects with one key each', () => {
    for (const request of everyRequest) expect(Object.keys(request)).toHaveLength(1);
  });

  it('make plain JSON: nothing is undefined and nothing is lost', () => {
    for (const request of everyRequest) expect(JSON.parse(JSON.stringify(request))).toStrictEqual(request);
  });

  it.each([
    ['=HYPERLINK("http://x")', { stringValue: '=HYPERLINK("http://x")' }],
    ['+84', { stringValue: '+84' }],
    ['14/10/2025', { stringValue: '14/10/2025' }],
    ['007', { stringValue: '007' }],
    ["'x", { stringValue: "'x" }],
    [45944, { numberValue: 45944 }],
    [0, { numberValue: 0 }],
    [false, { boolValue: false }],
  ])('store %j as it is', (value, userEnteredValue) => {
    expect(cells.cellData(value)).toEqual({ userEnteredValue });
  });

  it.each(['', null, undefined])('clear a cell with %j', (value) => {
    expect(cells.cellData(value)).toEqual({});
  });

  it('cut a text that no cell could hold', () => {
    const { userEnteredValue } = cells.cellData('x'.repeat(60_000));
    expect(userEnteredValue).toEqual({ stringValue: `${'x'.repeat(49_999)}…` });
  });

  it('name in the mask exactly what they set', () => {
    expect(formats.formatCells(range, { bold: true, wrap: 'WRAP' }).repeatCell.fields).toBe(
      'userEnteredFormat.wrapStrategy,userEnteredFormat.textFormat.bold',
    );
    expect(sheets.updateSheet(7, { title: 'x', frozenRowCount: 1 }).updateSheetProperties.fields).toBe(
      'title,gridProperties.frozenRowCount',
    );
  });
});

describe('writeCells', () => {
  const change = (rowIndex: number, columnIndex: number, value: string) => ({ rowIndex, columnIndex, value });

  it('writes a full block in one request', () => {
    const requests = cells.writeCells(7, [change(5, 1, 'd'), change(4, 0, 'a'), change(4, 1, 'b'), change(5, 0, 'c')]);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.updateCells.start).toEqual({ sheetId: 7, rowIndex: 4, columnIndex: 0 });
  });

  it('writes a column with a gap in two', () => {
    const changes = [4, 5, 6, 9, 10].map((rowIndex) => change(rowIndex, 23, 'x'));
    expect(cells.writeCells(7, changes)).toHaveLength(2);
  });

  it('lets the later of two changes of one cell count', () => {
    expect(cells.writeCells(7, [change(1, 1, 'old'), change(1, 1, 'new')])).toEqual(
      cells.writeCells(7, [change(1, 1, 'new')]),
    );
  });

  it('keeps cells that carry a format apart from those that do not', () => {
    const requests = cells.writeCells(7, [
      { rowIndex: 4, columnIndex: 0, value: 45944, as: 'date' },
      { rowIndex: 4, columnIndex: 1, value: 'Quá hạn' },
    ]);
    expect(requests.map(({ updateCells }) => updateCells.fields)).toEqual([
      'userEnteredValue,userEnteredFormat.numberFormat',
      'userEnteredValue',
    ]);
  });

  it('touches exactly the cells it was given, whatever their order', () => {
    const cell = fc.record({
      rowIndex: fc.nat(12),
      columnIndex: fc.nat(6),
      value: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    });
    const changes = fc.uniqueArray(cell, { selector: ({ rowIndex, columnIndex }) => `${rowIndex},${columnIndex}` });
    fc.assert(
      fc.property(changes, (given) => {
        const written = new Map<string, unknown>();
        for (const { updateCells } of cells.writeCells(7, given)) {
          for (const [down, { values }] of updateCells.rows.entries()) {
            for (const [across, data] of values.entries()) {
              const at = `${updateCells.start.rowIndex + down},${updateCells.start.columnIndex + across}`;
              expect(written.has(at)).toBe(false);
              written.set(at, data);
            }
          }
        }
        const expected = given.map(({ rowIndex, columnIndex, value }): [string, unknown] => [
          `${rowIndex},${columnIndex}`,
          cells.cellData(value),
        ]);
        expect(written).toEqual(new Map(expected));
      }),
    );
  });
});

describe('a cell', () => {
  it.each([
    ['becomes a link', 'https://example.vn', { textFormat: { link: { uri: 'https://example.vn' } } }],
    ['loses its link', '', { textFormat: {} }],
  ])('%s', (_, link, userEnteredFormat) => {
    const [request] = cells.writeCells(7, [{ rowIndex: 4, columnIndex: 0, value: 'a', link }]);
    expect(request?.updateCells).toEqual({
      start: { sheetId: 7, rowIndex: 4, columnIndex: 0 },
      rows: [{ values: [{ userEnteredValue: { stringValue: 'a' }, userEnteredFormat }] }],
      fields: 'userEnteredValue,userEnteredFormat.textFormat.link',
    });
  });

  it.each([
    ['date', 'DATE', 'dd/mm/yyyy'],
    ['dateTime', 'DATE_TIME', 'dd/mm/yyyy hh:mm'],
  ] as const)('shows a number as a %s', (as, type, pattern) => {
    expect(cells.cellData(45944, undefined, as)).toEqual({
      userEnteredValue: { numberValue: 45944 },
      userEnteredFormat: { numberFormat: { type, pattern } },
    });
  });

  it.each([
    [50_000, 50_000, 'x'],
    [50_001, 50_000, '…'],
  ])('takes of %i letters %i, the last of them “%s”', (length, taken, last) => {
    const text = cells.fitText('x'.repeat(length));
    expect([text.length, text.slice(-1)]).toEqual([taken, last]);
  });
});
