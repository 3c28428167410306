import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import { formatMoney, formatRate, type MoneyUnit, parseMoney } from '../../../src/core/values/money';

const read = (cell: Cell, unit: MoneyUnit) => {
  const reading = parseMoney(cell, unit);
  return reading.kind === 'amount' ? reading.amountVnd : reading.kind;
};

describe('parseMoney', () => {
  it.each<[Cell, MoneyUnit, number | string]>([
    ['1.234.567,89', 'dong', 1234568],
    ['1.234.567,89', 'million', 1234567890000],
    ['914.897', 'million', 'ambiguous'],
    ['914,897', 'million', 'ambiguous'],
    [914.897, 'million', 914897000],
    [914897, 'million', 914897000000],
    ['914.897 triệu đồng', 'dong', 'ambiguous'],
    ['914897 triệu đồng', 'dong', 914897000000],
    ['1.234,5', 'million', 1234500000],
    ['1,234.5', 'million', 1234500000],
    ['12,5', 'million', 12500000],
    ['12.5', 'million', 12500000],
    ['1.234.567', 'dong', 1234567],
    ['1,234,567', 'dong', 1234567],
    ['1 234 567', 'dong', 1234567],
    ['1\u00a0234\u00a0567', 'dong', 1234567],
    ['1.500.000 đ', 'million', 1500000],
    ['1.500.000 VNĐ', 'million', 1500000],
    ['1.500.000 đồng', 'million', 1500000],
    ['1.500.000 ₫', 'million', 1500000],
    ['1,5 tỷ', 'million', 1500000000],
    ['1,5 tỉ đồng', 'dong', 1500000000],
    ['500 triệu', 'dong', 500000000],
    ['500tr', 'dong', 500000000],
    ['9,1 nghìn tỷ', 'million', 9100000000000],
    ['227,2 nghìn tỷ đồng'.normalize('NFD'), 'million', 227200000000000],
    ['-5', 'million', -5000000],
    ['+5', 'million', 5000000],
    [0, 'million', 0],
    ['0', 'million', 0],
    ['', 'million', 'blank'],
    [' \u00a0', 'million', 'blank'],
    [null, 'million', 'blank'],
    [true, 'million', 'unreadable'],
    ['#REF!', 'million', 'unreadable'],
    ['khoảng 5 tỷ', 'million', 'unreadable'],
    ['5 %', 'million', 'unreadable'],
    ['1.23.456', 'dong', 'unreadable'],
    ['1.234,5,6', 'dong', 'unreadable'],
    ['1 2', 'dong', 'unreadable'],
    ['1234.567,8', 'dong', 'unreadable'],
    ['99999999999', 'billion', 'unreadable'],
    [Number.NaN, 'dong', 'unreadable'],
  ])('%j in %s: %s', (cell, unit, expected) => {
    expect(read(cell, unit)).toBe(expected);
  });

  it('never throws, and reads back what it has written unless that could be read in two ways', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseMoney(text, 'dong')));
    const units = fc.constantFrom<MoneyUnit>('dong', 'million', 'billion');
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), units, (amount, unit) => {
        const text = formatMoney(amount, unit);
        const expected = /^-?\d{1,3}[.,]\d{3}$/.test(text)
          ? 'ambiguous'
          : unit === 'billion'
            ? expect.any(Number)
            : amount;
        expect(read(text, unit)).toEqual(/^-?\d+,\d{3}$/.test(text) ? 'ambiguous' : expected);
      }),
    );
  });
});

describe('formatMoney', () => {
  it.each<[number, MoneyUnit, string]>([
    [914897000000, 'million', '914.897'],
    [1234500000, 'million', '1.234,5'],
    [1234567, 'dong', '1.234.567'],
    [-500000, 'million', '-0,5'],
    [0, 'billion', '0'],
  ])('%i in %s: %s', (amount, unit, expected) => {
    expect(formatMoney(amount, unit)).toBe(expected);
  });
});

describe('formatRate', () => {
  it.each([
    [536_179_000_000, 618_093_000_000, '86,7 %'],
    [11_168_000_000, 33_389_000_000, '33,4 %'],
    [0, 51_600_000_000, '0,0 %'],
    [1, 2000, '0,1 %'],
    [1, 2001, '0,0 %'],
    [-1, 10, '-10,0 %'],
    [-1, 1_000_000, '0,0 %'],
    [900_719_925_474_099, 900_719_925_474_100, '100,0 %'],
    [5, 0, '–'],
    [5, -1, '–'],
  ])('%d of %d is %s', (part, whole, expected) => {
    expect(formatRate(part, whole)).toBe(expected);
  });
});
