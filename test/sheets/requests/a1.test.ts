import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellAddress,
  cellName,
  columnIndexOf,
  columnLetters,
  parseA1,
  quoteSheet,
  rangeName,
} from '../../../src/sheets/requests/a1';

describe('A1 names', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [18277, 'ZZZ'],
  ])('call column %i %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndexOf(letters)).toBe(index);
    expect(columnIndexOf(letters.toLowerCase())).toBe(index);
  });

  it('count rows from 1 and columns from 0', () => {
    expect(cellName(12, 9)).toBe('J12');
  });

  it.each([
    ['SKHCN', "'SKHCN'!J12"],
    ["It's", "'It''s'!J12"],
    ['Phường Hoàn Kiếm', "'Phường Hoàn Kiếm'!J12"],
    ['A1', "'A1'!J12"],
  ])('quote the sheet %s', (title, address) => {
    expect(cellAddress(title, 12, 9)).toBe(address);
  });

  it.each([
    [{}, "'S'"],
    [{ startRowIndex: 4, startColumnIndex: 0, endColumnIndex: 3 }, "'S'!A5:C"],
    [{ startRowIndex: 0, endRowIndex: 10, startColumnIndex: 0, endColumnIndex: 3 }, "'S'!A1:C10"],
    [{ startRowIndex: 4, endRowIndex: 10 }, "'S'!5:10"],
    [{ startRowIndex: 4 }, "'S'!A5:ZZZ"],
    [{ startRowIndex: 4, endRowIndex: 6, startColumnIndex: 2 }, "'S'!C5:ZZZ6"],
  ])('spell the bounds %j', (bounds, text) => {
    expect(rangeName('S', bounds)).toBe(text);
  });

  it.each([
    ['J12', undefined, { startRowIndex: 11, endRowIndex: 12, startColumnIndex: 9, endColumnIndex: 10 }],
    ['$A$1:c10', undefined, { startRowIndex: 0, endRowIndex: 10, startColumnIndex: 0, endColumnIndex: 3 }],
    ['C10:A1', undefined, { startRowIndex: 0, endRowIndex: 10, startColumnIndex: 0, endColumnIndex: 3 }],
    ['S!A5:C', 'S', { startRowIndex: 4, startColumnIndex: 0, endColumnIndex: 3 }],
    ["'Đơn vị'!$B$2:$B", 'Đơn vị', { startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 }],
    ["'It''s'!A:C", "It's", { startColumnIndex: 0, endColumnIndex: 3 }],
    ['S!5:10', 'S', { startRowIndex: 4, endRowIndex: 10 }],
    ["'a!b'", 'a!b', {}],
  ])('are read back: %s', (text, sheetTitle, bounds) => {
    expect(parseA1(text)).toEqual({ sheetTitle, bounds });
  });

  it.each(['', 'A', '12', 'A0', 'ABCD1', 'S!', "'S'!", '=A1', 'A1:B2:C3', 'Hạn J12'])('are not: %j', (text) => {
    expect(parseA1(text)).toBeUndefined();
  });

  it('survive any sheet title and any bounds', () => {
    const title = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' });
    const bounds = fc.record({
      startRowIndex: fc.nat(5000),
      startColumnIndex: fc.nat(700),
      rows: fc.integer({ min: 1, max: 500 }),
      columns: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(title, bounds, (sheetTitle, { startRowIndex, startColumnIndex, rows, columns }) => {
        const expected = {
          startRowIndex,
          endRowIndex: startRowIndex + rows,
          startColumnIndex,
          endColumnIndex: startColumnIndex + columns,
        };
        expect(parseA1(rangeName(sheetTitle, expected))).toEqual({ sheetTitle, bounds: expected });
        expect(parseA1(quoteSheet(sheetTitle))).toEqual({ sheetTitle, bounds: {} });
      }),
    );
  });
});
