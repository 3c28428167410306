import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilOf,
  dayFromMoment,
  dayOf,
  formatDay,
  formatIsoDay,
  formatMoment,
  isValidDate,
  lastDayOfMonth,
  momentOf,
  parseIsoDay,
  quarterOf,
  weekdayOf,
  yearOf,
} from '../../../src/core/time/day';

describe('a day is the Sheets serial', () => {
  it.each([
    [1899, 12, 30, 0],
    [1900, 1, 1, 2],
    [1900, 3, 1, 61],
    [1970, 1, 1, 25569],
    [2000, 2, 29, 36585],
    [2025, 10, 14, 45944],
    [2026, 2, 28, 46081],
    [2100, 3, 1, 73110],
  ])('%i-%i-%i is %i', (year, month, dayOfMonth, serial) => {
    expect(dayOf(year, month, dayOfMonth)).toBe(serial);
    expect(civilOf(serial)).toEqual({ year, month, dayOfMonth });
  });

  it.each([
    [2025, 10, 13, 1],
    [2025, 10, 14, 2],
    [2025, 10, 12, 7],
    [1899, 12, 30, 6],
  ])('%i-%i-%i is weekday %i', (year, month, dayOfMonth, weekday) => {
    expect(weekdayOf(dayOf(year, month, dayOfMonth))).toBe(weekday);
  });

  it.each([
    [2026, 2, 31, false],
    [2026, 2, 29, false],
    [2028, 2, 29, true],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2100, 2, 29, false],
    [2025, 4, 31, false],
    [2025, 6, 31, false],
    [2025, 9, 31, false],
    [2025, 11, 31, false],
    [2025, 10, 31, true],
    [2025, 8, 31, true],
    [2025, 13, 1, false],
    [2025, 0, 1, false],
    [2025, 12, 31, true],
    [2025, 1, 0, false],
  ])('%i-%i-%i exists: %s', (year, month, dayOfMonth, expected) => {
    expect(isValidDate(year, month, dayOfMonth)).toBe(expected);
  });

  it.each([
    [2025, 2, '28/02/2025'],
    [2028, 2, '29/02/2028'],
    [2025, 11, '30/11/2025'],
    [2025, 12, '31/12/2025'],
  ])('month %i/%i ends on %s', (year, month, expected) => {
    expect(formatDay(lastDayOfMonth(year, month))).toBe(expected);
  });

  it.each([
    ['2025-10-14', 1, '2025-11-14'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months is %s', (from, count, expected) => {
    expect(formatIsoDay(addMonths(parseIsoDay(from) as number, count))).toBe(expected);
  });

  it('knows its quarter and year', () => {
    expect([1, 3, 4, 6, 7, 9, 10, 12].map((month) => quarterOf(dayOf(2025, month, 15)))).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4,
    ]);
    expect(yearOf(dayOf(2025, 12, 31))).toBe(2025);
  });

  it('formats and reads back every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2199, 12, 31) }), (day) => {
        const { year, month, dayOfMonth } = civilOf(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
        expect(isValidDate(year, month, dayOfMonth)).toBe(true);
        expect(parseIsoDay(formatIsoDay(day))).toBe(day);
        expect(formatDay(day)).toMatch(/^\d\d\/\d\d\/\d{4}$/);
      }),
    );
  });

  it.each(['2026-02-31', '14/10/2025', '2025-10-14T00:00', ''])('%j is no ISO day', (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  });
});

describe('a moment is a serial with a fraction', () => {
  const day = dayOf(2025, 10, 13);
  it.each([
    [momentOf(day, 16, 30), '16:30 13/10/2025'],
    [momentOf(day, 0, 0), '00:00 13/10/2025'],
    [momentOf(day, 23, 59), '23:59 13/10/2025'],
    [momentOf(day, 23, 0), '23:00 13/10/2025'],
    [momentOf(day, 9, 5), '09:05 13/10/2025'],
    [day + 86399 / 86400, '23:59 13/10/2025'],
    [day + 0.3541666666666, '08:30 13/10/2025'],
    [day + 0.9999999999, '00:00 14/10/2025'],
    [day + 59 / 86400, '00:00 13/10/2025'],
  ])('%d is %s', (moment, expected) => {
    expect(formatMoment(moment)).toBe(expected);
  });

  it('falls on its day, a hair short of midnight on the next', () => {
    expect(dayFromMoment(momentOf(day, 23, 59))).toBe(day);
    expect(dayFromMoment(day + 0.9999999999)).toBe(day + 1);
  });
});
