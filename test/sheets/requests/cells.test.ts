import { describe, expect, it } from 'vitest';
import * as cells from '../../../src/sheets/requests/requests';

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
