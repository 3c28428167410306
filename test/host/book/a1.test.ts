import { describe, expect, it } from 'vitest';
import { columnIndexOf, columnName, formatA1, parseA1, parseBounds, quoteTitle } from '../../../scripts/host/book/a1';

const all = (r0: number, r1: number, c0: number, c1: number) => ({
  startRowIndex: r0,
  endRowIndex: r1,
  startColumnIndex: c0,
  endColumnIndex: c1,
});

describe('A1 notation', () => {
  it.each([
    ['A1', all(0, 1, 0, 1)],
    ['$B$3', all(2, 3, 1, 2)],
    ['aa10:ab12', all(9, 12, 26, 28)],
    ['C3:A1', all(0, 3, 0, 3)],
    ['A:C', { startColumnIndex: 0, endColumnIndex: 3 }],
    ['2:5', { startRowIndex: 1, endRowIndex: 5 }],
    ['A5:B', { startRowIndex: 4, startColumnIndex: 0, endColumnIndex: 2 }],
    ['AA1:2', { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 26 }],
    ['R5C3', all(4, 5, 2, 3)],
    ['R1C1:R2C2', all(0, 2, 0, 2)],
    // Column RC, row 1: not R1C1, which needs a number behind each letter.
    ['RC1', all(0, 1, 470, 471)],
  ])('reads %s', (text, bounds) => {
    expect(parseBounds(text)).toEqual(bounds);
  });

  it.each(['', 'A', '7', 'A0', 'A1:', 'A1:B2:C3', 'AAAA1', 'A-1', 'Sheet1', 'Đ1'])('takes %j for no cells', (text) => {
    expect(parseBounds(text)).toBeUndefined();
  });

  it.each([
    ['Sheet1!A1', { title: 'Sheet1', bounds: all(0, 1, 0, 1) }],
    ["'Đơn vị'!A:A", { title: 'Đơn vị', bounds: { startColumnIndex: 0, endColumnIndex: 1 } }],
    ["'Jon's_Data'!A1", { title: "Jon's_Data", bounds: all(0, 1, 0, 1) }],
    ["'Jon''s_Data'!A1", { title: "Jon's_Data", bounds: all(0, 1, 0, 1) }],
    ["'A!B'!A1", { title: 'A!B', bounds: all(0, 1, 0, 1) }],
    ["'Tổng hợp'", { title: 'Tổng hợp' }],
    ['SKHCN', { title: 'SKHCN' }],
    ['A1:B2', { bounds: all(0, 2, 0, 2) }],
  ])('splits %s', (text, parsed) => {
    expect(parseA1(text)).toEqual(parsed);
  });

  it.each(['Sheet1!', 'Sheet1!foo', "'open", "''", ''])('cannot split %j', (text) => {
    expect(parseA1(text)).toBeUndefined();
  });

  it.each([
    ['Sheet1', 'Sheet1'],
    ['SKHCN', 'SKHCN'],
    ['BC2025', "'BC2025'"],
    ['Đơn', "'Đơn'"],
    ['My Sheet', "'My Sheet'"],
    ["Jon's", "'Jon''s'"],
    ['2025', "'2025'"],
    ['R1C1', "'R1C1'"],
  ])('writes the title %s as %s', (title, quoted) => {
    expect(quoteTitle(title)).toBe(quoted);
  });

  it.each([
    ['T', all(0, 1, 0, 1), 'T!A1'],
    ['T', all(0, 3, 0, 2), 'T!A1:B3'],
    ['T', { startRowIndex: 1000, startColumnIndex: 0, endColumnIndex: 2 }, 'T!A1001:B'],
    ['T', { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 26 }, 'T!AA1:2'],
    ['T', { startColumnIndex: 0, endColumnIndex: 2 }, 'T!A:B'],
    ['T', { startRowIndex: 1, endRowIndex: 4 }, 'T!2:4'],
    ['Tổng hợp', {}, "'Tổng hợp'"],
  ])('spells %s %j as %s', (title, bounds, text) => {
    expect(formatA1(title, bounds)).toBe(text);
  });

  it('names columns both ways', () => {
    for (const [index, name] of [
      [0, 'A'],
      [25, 'Z'],
      [26, 'AA'],
      [701, 'ZZ'],
      [702, 'AAA'],
      [18_277, 'ZZZ'],
    ] as const) {
      expect(columnName(index)).toBe(name);
      expect(columnIndexOf(name)).toBe(index);
    }
  });
});
