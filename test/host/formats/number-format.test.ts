import { describe, expect, it } from 'vitest';
import { formatValue, isDateFormat, typeOfPattern } from '../../../scripts/host/formats/number-format';

type Row = readonly [string | number | boolean | null, { type?: string; pattern?: string } | undefined, string];
const pattern = (text: string) => ({ type: typeOfPattern(text) ?? 'NUMBER', pattern: text });
const MOMENT = 45_944 + 8.5 / 24; // 14/10/2025 08:30

const vietnamese: readonly Row[] = [
  [null, undefined, ''],
  ['', undefined, ''],
  ['văn bản', undefined, 'văn bản'],
  [true, undefined, 'TRUE'],
  [false, { type: 'DATE' }, 'FALSE'],
  [0, undefined, '0'],
  [-0, undefined, '0'],
  [1234.5, undefined, '1234,5'],
  [1 / 3, undefined, '0,3333333333'],
  [100 / 3, undefined, '33,33333333'],
  [0.1 + 0.2, undefined, '0,3'],
  [1234567890.5, undefined, '1234567891'],
  [1.5e21, undefined, '1,5E+21'],
  [1e-12, undefined, '1E-12'],
  [1234567.891, { type: 'NUMBER' }, '1.234.567,89'],
  [0.125, { type: 'PERCENT' }, '12,50%'],
  [1234, { type: 'CURRENCY' }, '1.234 ₫'],
  [12345, { type: 'SCIENTIFIC' }, '1,23E+04'],
  [45_944, { type: 'DATE' }, '14/10/2025'],
  [MOMENT, { type: 'DATE_TIME' }, '14/10/2025 08:30:00'],
  [8.5 / 24, { type: 'TIME' }, '08:30:00'],
  ['Quý IV/2025', { type: 'DATE' }, 'Quý IV/2025'],
  [7, { type: 'TEXT' }, '7'],
  [1.5, pattern('@'), '1,5'],
  ['007', pattern('@'), '007'],
  [1234.5, pattern('0'), '1235'],
  [1.005, pattern('0.00'), '1,01'],
  [-1234.5, pattern('#,##0.0'), '-1.234,5'],
  [-0.001, pattern('0.00'), '0,00'],
  [0.5, pattern('#.#'), ',5'],
  [0.5, pattern('0.0#'), '0,5'],
  [7, pattern('000'), '007'],
  [1234567, pattern('#,##0,'), '1.235'],
  [1234567, pattern('0.0,,"tr"'), '1,2tr'],
  [0.256, pattern('0.0%'), '25,6%'],
  [0.07, pattern('0%'), '7%'],
  [1500000, pattern('#,##0 [$₫-42A]'), '1.500.000 ₫'],
  [1500000, pattern('#,##0\\ "đồng"'), '1.500.000 đồng'],
  [-5, pattern('0;(0)'), '(5)'],
  [5, pattern('0;(0);"không"'), '5'],
  [0, pattern('0;(0);"không"'), 'không'],
  ['chữ', pattern('0;0;0;"[" @ "]"'), '[ chữ ]'],
  [150, pattern('[>=100]"cao" 0;[<0]"âm" 0;0'), 'cao 150'],
  [50, pattern('[>=100]"cao" 0;[<0]"âm" 0;0'), '50'],
  [5, pattern('[Red]0'), '5'],
  [912345678, pattern('0000-000-000'), '0912-345-678'],
  [1.5e10, pattern('0.00E+00'), '1,50E+10'],
  [0.00012, pattern('0.0E-0'), '1,2E-4'],
  [9.999e9, pattern('0.0E+0'), '1,0E+10'],
  [MOMENT, pattern('d/m/yy'), '14/10/25'],
  [MOMENT, pattern('yyyy-mm-dd"T"hh:mm'), '2025-10-14T08:30'],
  [MOMENT, pattern('dddd, d mmmm'), 'Thứ Ba, 14 tháng 10'],
  [MOMENT, pattern('ddd d mmm'), 'Th 3 14 thg 10'],
  [MOMENT + 0.5, pattern('h:mm am/pm'), '8:30 CH'],
  [MOMENT, pattern('mm:ss'), '30:00'],
  [MOMENT, pattern('"ngày" dd "tháng" mm "năm" yyyy'), 'ngày 14 tháng 10 năm 2025'],
  [25.5 / 24, pattern('[h]:mm:ss'), '25:30:00'],
  [90 / 1440, pattern('[mm]:ss'), '90:00'],
  [1.25 / 86_400, pattern('s.000'), '1,250'],
  [45_944.999999999, pattern('dd/mm/yyyy hh:mm'), '15/10/2025 00:00'],
  [8.5 / 24 - 1e-12, pattern('hh:mm'), '08:30'],
  [0, pattern('dd/mm/yyyy'), '30/12/1899'],
  [-1, pattern('dd/mm/yyyy'), '29/12/1899'],
  [46_081, pattern('dd/mm/yyyy'), '28/02/2026'],
  [46_082, pattern('dd/mm/yyyy'), '01/03/2026'],
];

const american: readonly Row[] = [
  [1234567.891, { type: 'NUMBER' }, '1,234,567.89'],
  [45_944, { type: 'DATE' }, '10/14/2025'],
  [2.99, { type: 'CURRENCY' }, '$2.99'],
  [MOMENT, pattern('dddd, mmmm d'), 'Tuesday, October 14'],
  [MOMENT, pattern('h:mm a/p'), '8:30 A'],
];

describe('what a cell shows', () => {
  it.each(vietnamese)('in vi_VN, %j as %j shows %j', (value, format, shown) => {
    expect(formatValue(value, format, 'vi_VN')).toBe(shown);
  });

  it.each(american)('in en_US, %j as %j shows %j', (value, format, shown) => {
    expect(formatValue(value, format, 'en_US')).toBe(shown);
  });
});

describe('the type that a pattern stands for', () => {
  it.each([
    ['dd/mm/yyyy', 'DATE'],
    ['mm/yyyy', 'DATE'],
    ['dd/mm/yyyy hh:mm', 'DATE_TIME'],
    ['h:mm', 'TIME'],
    ['mm:ss', 'TIME'],
    ['[h]:mm', 'TIME'],
    ['@', 'TEXT'],
    ['0%', 'PERCENT'],
    ['0.00E+00', 'SCIENTIFIC'],
    ['#,##0 [$₫-42A]', 'CURRENCY'],
    ['"$"#,##0', 'CURRENCY'],
    ['#,##0.00', 'NUMBER'],
    ['0 "ngày"', 'NUMBER'],
    ['General', undefined],
  ])('%s is %s', (text, type) => {
    expect(typeOfPattern(text)).toBe(type);
  });

  it('days and times are dates, numbers are not', () => {
    expect(isDateFormat({ type: 'DATE' })).toBe(true);
    expect(isDateFormat({ pattern: '[h]:mm' })).toBe(true);
    expect(isDateFormat({ type: 'NUMBER', pattern: '0' })).toBe(false);
    expect(isDateFormat(undefined)).toBe(false);
  });
});
