import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, parseEntry } from '../../../scripts/host/formats/entry';
import { formatValue } from '../../../scripts/host/formats/number-format';

const DATE = { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } };
const format = (type: string, pattern: string) => ({ numberFormat: { type, pattern } });
const DAY = 45_944; // 14/10/2025

const vietnamese: readonly (readonly [string, Entry])[] = [
  ['', {}],
  ["'", {}],
  ['Sở KH&CN', { value: 'Sở KH&CN' }],
  ['  lùi vào', { value: '  lùi vào' }],
  ["'007", { value: '007' }],
  ["'=SUM(A1)", { value: '=SUM(A1)' }],
  ["'14/10/2025", { value: '14/10/2025' }],
  ["d'Artagnan", { value: "d'Artagnan" }],
  ['=SUM(A1:A3)', { formula: '=SUM(A1:A3)' }],
  ['=', { value: '=' }],
  ['+x', { formula: '=+x' }],
  ['-x', { formula: '=-x' }],
  ['- đang trình', { formula: '=- đang trình' }],
  ['-', { value: '-' }],
  ['+ -', { value: '+ -' }],
  ['+1', { value: 1 }],
  ['-5', { value: -5 }],
  ['-1.234,5', { value: -1234.5, format: format('NUMBER', '#,##0.00') }],
  ['7', { value: 7 }],
  ['007', { value: 7 }],
  ['0912345678', { value: 912345678 }],
  [' 12 ', { value: 12 }],
  ['\u00a012', { value: '\u00a012' }],
  ['1,5', { value: 1.5 }],
  [',5', { value: 0.5 }],
  ['1.234', { value: 1234, format: format('NUMBER', '#,##0') }],
  ['1.234,5', { value: 1234.5, format: format('NUMBER', '#,##0.00') }],
  ['1.234.567,89', { value: 1234567.89, format: format('NUMBER', '#,##0.00') }],
  ['1.5', { value: '1.5' }],
  ['1.23.456', { value: '1.23.456' }],
  ['1,234,567', { value: '1,234,567' }],
  ['12.345.6', { value: '12.345.6' }],
  ['1 234', { value: '1 234' }],
  ['12%', { value: 0.12, format: format('PERCENT', '0%') }],
  ['12,5%', { value: 0.125, format: format('PERCENT', '0.00%') }],
  ['12 %', { value: 0.12, format: format('PERCENT', '0%') }],
  ['-12,3%', { value: -0.123, format: format('PERCENT', '0.00%') }],
  ['12.5%', { value: '12.5%' }],
  ['100%%', { value: '100%%' }],
  ['1.234 ₫', { value: 1234, format: format('CURRENCY', '#,##0 [$₫]') }],
  ['₫1.234,50', { value: 1234.5, format: format('CURRENCY', '#,##0.00 [$₫]') }],
  ['-500₫', { value: -500, format: format('CURRENCY', '#,##0 [$₫]') }],
  ['1.234đ', { value: '1.234đ' }],
  ['$5', { value: '$5' }],
  ['5 triệu', { value: '5 triệu' }],
  ['1,5E3', { value: 1500, format: format('SCIENTIFIC', '0.00E+00') }],
  ['2e-2', { value: 0.02, format: format('SCIENTIFIC', '0.00E+00') }],
  ['TRUE', { value: true }],
  ['true', { value: true }],
  ['False', { value: false }],
  ['đúng', { value: 'đúng' }],
  ['14/10/2025', { value: DAY, format: DATE }],
  ['14/10/25', { value: DAY, format: DATE }],
  ['1/2/2025', { value: 45_689, format: DATE }],
  ['01/02/2025', { value: 45_689, format: DATE }],
  ['14-10-2025', { value: DAY, format: DATE }],
  ['2025-10-14', { value: DAY, format: DATE }],
  ['2025/10/14', { value: DAY, format: DATE }],
  ['14/10', { value: DAY, format: DATE }],
  ['10/2025', { value: DAY - 13, format: DATE }],
  ['2025-10', { value: DAY - 13, format: DATE }],
  ['29/02/2024', { value: 45_351, format: DATE }],
  ['1/1/30', { value: 10_959, format: DATE }],
  ['1/1/29', { value: 47_119, format: DATE }],
  ['31/02/2026', { value: '31/02/2026' }],
  ['29/02/2025', { value: '29/02/2025' }],
  ['10/14/2025', { value: '10/14/2025' }],
  ['14/10-2025', { value: '14/10-2025' }],
  ['14/10/225', { value: '14/10/225' }],
  ['0/10/2025', { value: '0/10/2025' }],
  ['14.10.2025', { value: '14.10.2025' }],
  ['ngày 14/10/2025', { value: 'ngày 14/10/2025' }],
  ['trước ngày 14/10/2025', { value: 'trước ngày 14/10/2025' }],
  ['Quý IV/2025', { value: 'Quý IV/2025' }],
  ['139/KH-UBND', { value: '139/KH-UBND' }],
  ['5514/UBND-ĐMPT', { value: '5514/UBND-ĐMPT' }],
  ['8:30', { value: 8.5 / 24, format: format('TIME', 'hh:mm') }],
  ['08:30:15', { value: 30_615 / 86_400, format: format('TIME', 'hh:mm:ss') }],
  ['8:30 CH', { value: 20.5 / 24, format: format('TIME', 'hh:mm am/pm') }],
  ['25:30', { value: 25.5 / 24, format: format('TIME', '[h]:mm:ss') }],
  ['8:75', { value: '8:75' }],
  ['14/10/2025 8:30', { value: DAY + 8.5 / 24, format: format('DATE_TIME', 'dd/mm/yyyy hh:mm:ss') }],
  ['08:30 14/10/2025', { value: DAY + 8.5 / 24, format: format('DATE_TIME', 'dd/mm/yyyy hh:mm:ss') }],
  ['31/02/2026 8:30', { value: '31/02/2026 8:30' }],
  ['14/10/2025\n15/10/2025', { value: '14/10/2025\n15/10/2025' }],
];

const american: readonly (readonly [string, Entry])[] = [
  ['1/2/2025', { value: 45_659, format: format('DATE', 'm/d/yyyy') }],
  ['14/10/2025', { value: '14/10/2025' }],
  ['10/14/2025', { value: DAY, format: format('DATE', 'm/d/yyyy') }],
  ['2025-10-14', { value: DAY, format: format('DATE', 'm/d/yyyy') }],
  ['Oct 14, 2025', { value: DAY, format: format('DATE', 'm/d/yyyy') }],
  ['14 October 2025', { value: DAY, format: format('DATE', 'm/d/yyyy') }],
  ['Undecember 2025', { value: 'Undecember 2025' }],
  ['1,234.5', { value: 1234.5, format: format('NUMBER', '#,##0.00') }],
  ['1.234', { value: 1.234 }],
  ['1.234,5', { value: '1.234,5' }],
  ['$2.99', { value: 2.99, format: format('CURRENCY', '[$$]#,##0.00') }],
  ['8:30 PM', { value: 20.5 / 24, format: format('TIME', 'h:mm am/pm') }],
];

describe('what a person types', () => {
  it.each(vietnamese)('in vi_VN, %j is read as Google would', (text, entry) => {
    expect(parseEntry(text, 'vi_VN', undefined, 2025)).toEqual(entry);
  });

  it.each(american)('in en_US, %j is read as Google would', (text, entry) => {
    expect(parseEntry(text, 'en_US', undefined, 2025)).toEqual(entry);
  });

  it('a day without a year stays text when nobody says which year it is', () => {
    expect(parseEntry('14/10')).toEqual({ value: '14/10' });
  });

  const formatted: readonly (readonly [string, string, string, Entry])[] = [
    ['14/10/2025', 'TEXT', '@', { value: '14/10/2025' }],
    ['007', 'TEXT', '@', { value: '007' }],
    ['=A1', 'TEXT', '@', { value: '=A1' }],
    ['TRUE', 'TEXT', '@', { value: 'TRUE' }],
    ['14/10/2025', 'DATE', 'yyyy-mm-dd', { value: DAY }],
    ['14/10/2025', 'DATE_TIME', 'dd/mm/yyyy hh:mm', { value: DAY }],
    ['14/10/2025', 'NUMBER', '0.00', { value: DAY, format: DATE }],
    ['14/10/2025', 'TIME', 'hh:mm', { value: DAY, format: DATE }],
    ['8:30', 'DATE', 'dd/mm/yyyy', { value: 8.5 / 24, format: format('TIME', 'hh:mm') }],
    ['50', 'PERCENT', '0%', { value: 0.5 }],
    ['50%', 'PERCENT', '0.0%', { value: 0.5 }],
    ['1.234', 'NUMBER', '0', { value: 1234 }],
    ['5', 'DATE', 'dd/mm/yyyy', { value: 5 }],
    ['12%', 'NUMBER', '0.00', { value: 0.12, format: format('PERCENT', '0%') }],
    ['31/02/2026', 'DATE', 'dd/mm/yyyy', { value: '31/02/2026' }],
  ];
  it.each(formatted)('%j into a cell formatted as %s %s', (text, type, pattern, entry) => {
    expect(parseEntry(text, 'vi_VN', { numberFormat: { type, pattern } })).toEqual(entry);
  });

  it('reads back every day that it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 367, max: 80_000 }), fc.constantFrom('vi_VN', 'en_US'), (serial, locale) => {
        const shown = formatValue(serial, { type: 'DATE' }, locale);
        expect(parseEntry(shown, locale).value).toBe(serial);
      }),
    );
  });

  it('reads back every number that it shows with two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('vi_VN', 'en_US'), (cents, locale) => {
        const value = cents / 100;
        const shown = formatValue(value, { type: 'NUMBER' }, locale);
        expect(parseEntry(shown, locale).value).toBeCloseTo(value, 2);
      }),
    );
  });

  it('never throws, and never loses text that is neither number, date, boolean nor formula', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const entry = parseEntry(text, 'vi_VN', undefined, 2025);
        if (typeof entry.value === 'string') expect(text.endsWith(entry.value)).toBe(true);
      }),
    );
  });
});
