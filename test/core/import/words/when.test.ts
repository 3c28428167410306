import { describe, expect, it } from 'vitest';
import { findDayOrder, isMonthFirst, withDayFirst } from '../../../../src/core/import/words/day-order';
import { expandYear, isWhenLike, readWhen, yearForMonth } from '../../../../src/core/import/words/when';

describe('which number is the day', () => {
  it.each<[readonly string[], object]>([
    [['13/10/2025', '3/4/2025'], { kind: 'dayFirst' }],
    [['10/13/2025', '3/4/2025'], { kind: 'monthFirst', proof: '10/13/2025' }],
    [['13/10/2025', '10/13/2025'], { kind: 'mixed', dayFirst: '13/10/2025', monthFirst: '10/13/2025' }],
    [['3/4/2025', '5/6/2025'], { kind: 'unproven', example: '3/4/2025' }],
    [['4/4/2025', 'sớm', '32/10/2025'], { kind: 'unproven', example: undefined }],
    [['12/31', '31-12'], { kind: 'mixed', dayFirst: '31-12', monthFirst: '12/31' }],
    [['20/13/2025', '10/32/2025'], { kind: 'unproven', example: undefined }],
    [['12/5/2025'], { kind: 'unproven', example: '12/5/2025' }],
    [['5/12/2025'], { kind: 'unproven', example: '5/12/2025' }],
    [['10-13-2025'], { kind: 'unproven', example: undefined }],
  ])('%j', (texts, expected) => {
    expect(findDayOrder(texts)).toEqual(expected);
  });

  it('is turned first where the month stands there', () => {
    expect(
      ['10/31/2025', '10/31', 'trước 10/31/25', '13/10/2025', '31/10/2025', '10/32/2025'].map(withDayFirst),
    ).toEqual(['31/10/2025', '31/10', 'trước 31/10/25', '13/10/2025', '31/10/2025', '10/32/2025']);
    expect([isMonthFirst('10/31/2025'), isMonthFirst('3/4/2025')]).toEqual([true, false]);
  });
});

describe('when something is due', () => {
  const year = { year: 2025, isSchoolYear: false };
  const school = { year: 2025, isSchoolYear: true };

  it.each([
    ['30/10/2025', undefined, { kind: 'whole', text: '30/10/2025' }],
    ['thường xuyên', undefined, { kind: 'whole', text: 'thường xuyên' }],
    ['30/10', undefined, { kind: 'needsYear' }],
    ['30/10', year, { kind: 'filled', text: '30/10/2025' }],
    ['trước 30.10', year, { kind: 'filled', text: 'trước 30.10.2025' }],
    ['Quý IV (sau khi có hướng dẫn)', year, { kind: 'filled', text: 'Quý IV/2025 (sau khi có hướng dẫn)' }],
    ['End of year', year, { kind: 'filled', text: 'End of year 2025' }],
    ['Year-end', year, { kind: 'filled', text: '31/12/2025' }],
    ['by EOY', year, { kind: 'filled', text: '31/12/2025' }],
    ['cuối tháng 5', year, { kind: 'filled', text: 'cuối tháng 5/2025' }],
    ['End of May', year, { kind: 'filled', text: 'End of May 2025' }],
    ['by the end of May (draft)', year, { kind: 'filled', text: 'by the end of May 2025 (draft)' }],
    ['mid-May', school, { kind: 'filled', text: 'mid-May 2026' }],
    ['End of May', undefined, { kind: 'needsYear' }],
    ['end of the month', year, { kind: 'unread' }],
    ['cuối tháng', year, { kind: 'unread' }],
    ['Jan 5', year, { kind: 'filled', text: 'Jan 5 2025' }],
    ['Jan 5', school, { kind: 'filled', text: 'Jan 5 2026' }],
    ['Mon, Jan 5', year, { kind: 'filled', text: 'Mon, Jan 5 2025' }],
    ['before 5 January', year, { kind: 'filled', text: 'before 5 January 2025' }],
    ['by the 5th of January', year, { kind: 'filled', text: 'by the 5th of January 2025' }],
    ['15/3', school, { kind: 'filled', text: '15/3/2026' }],
    ['trước 15/3', school, { kind: 'filled', text: 'trước 15/3/2026' }],
    ['15/8', school, { kind: 'filled', text: '15/8/2025' }],
    ['khi nào xong', year, { kind: 'unread' }],
  ])('%j', (text, of, expected) => {
    expect(readWhen(text, of)).toEqual(expected);
  });

  it('a school year runs from August on into the next', () => {
    expect([7, 8, 12, 1].map((month) => yearForMonth(school, month))).toEqual([2026, 2025, 2025, 2026]);
    expect(yearForMonth(year, 1)).toBe(2025);
  });

  it.each([
    ['15/9/25', '15/9/2025'],
    ['15.9.85', '15.9.1985'],
    ['15/9/79', '15/9/2079'],
    ['15/9/80', '15/9/1980'],
    ['15/12/25', '15/12/2025'],
    ['15/13/25', '15/13/25'],
    ['32/9/25', '32/9/25'],
    ['15/9/2025', '15/9/2025'],
  ])('two digits of a year are written out: %j', (text, expected) => {
    expect(expandYear(text)).toBe(expected);
  });

  it.each([
    ['30/10', true],
    ['Quý IV', true],
    ['-', false],
    ['', false],
    ['Việc một', false],
    ['30/10/2025'.padStart(120), true],
    ['30/10/2025'.padStart(121), false],
    ['30/10'.padStart(120), true],
    [`30/10/2025 ${'x'.repeat(120)}`, false],
  ])('is told from what says something else: %j', (text, expected) => {
    expect(isWhenLike(text)).toBe(expected);
  });
});
