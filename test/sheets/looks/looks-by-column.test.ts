import { describe, expect, it } from 'vitest';
import { type ColumnLook, formatColumns } from '../../../src/sheets/looks/looks-by-column';

const look = (columnIndex: number, over: Partial<ColumnLook> = {}): ColumnLook => ({
  columnIndex,
  startRowIndex: 4,
  endRowIndex: 300,
  look: { bold: true },
  ...over,
});
const formatted = (startColumnIndex: number, endColumnIndex: number, over: object = {}, bold = true) => ({
  repeatCell: {
    range: { sheetId: 7, startRowIndex: 4, endRowIndex: 300, startColumnIndex, endColumnIndex, ...over },
    cell: { userEnteredFormat: { textFormat: { bold } } },
    fields: 'userEnteredFormat.textFormat.bold',
  },
});

describe('the looks of columns', () => {
  it('are one request for neighbours that look alike, in whatever order they come', () => {
    expect(formatColumns(7, [look(5), look(3), look(4)])).toEqual([formatted(3, 6)]);
    expect(formatColumns(7, [])).toEqual([]);
  });

  it.each<[string, ColumnLook, object]>([
    ['a column stands between', look(6), formatted(6, 7)],
    ['they look different', look(5, { look: { bold: false } }), formatted(5, 6, {}, false)],
    ['one begins lower', look(5, { startRowIndex: 9 }), formatted(5, 6, { startRowIndex: 9 })],
    ['one ends higher', look(5, { endRowIndex: 200 }), formatted(5, 6, { endRowIndex: 200 })],
  ])('are two where %s', (_, other, wanted) => {
    expect(formatColumns(7, [look(4), other])).toEqual([formatted(4, 5), wanted]);
  });
});
