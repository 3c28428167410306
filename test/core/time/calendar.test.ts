import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendar, compareCalendars, createCalendar, type Holiday } from '../../../src/core/time/calendar';
import { type Day, dayOf, formatDay, parseIsoDay, weekdayOf } from '../../../src/core/time/day';
import { lunarFeastsOf } from '../../../src/core/time/lunar';
import { officialHolidays } from '../../../src/core/time/official-holidays';

const official = createCalendar(officialHolidays);
const statutoryOnly = createCalendar([]);
const iso = (text: string): Day => parseIsoDay(text) as Day;
const dayText = (text: string): Day => {
  const [dayOfMonth, month, year] = text.split('/').map(Number) as [number, number, number];
  return dayOf(year, month, dayOfMonth);
};

function workingDaysOf(calendar: Calendar, year: number): number {
  return calendar.countWorkingDays(dayOf(year - 1, 12, 31), dayOf(year, 12, 31));
}

describe('working days', () => {
  it.each([
    ['10/10/2025', 1, '13/10/2025'],
    ['25/04/2025', 1, '26/04/2025'],
    ['29/04/2025', 1, '05/05/2025'],
    ['29/08/2025', 1, '03/09/2025'],
    ['30/12/2025', 3, '06/01/2026'],
    ['09/01/2026', 1, '10/01/2026'],
    ['13/02/2026', 1, '23/02/2026'],
    ['24/04/2026', 1, '28/04/2026'],
    ['21/08/2026', 1, '22/08/2026'],
    ['28/08/2026', 1, '03/09/2026'],
    ['23/11/2026', 1, '25/11/2026'],
    ['13/10/2025', -1, '10/10/2025'],
    ['28/04/2025', -1, '26/04/2025'],
    ['05/05/2025', -1, '29/04/2025'],
    ['12/10/2025', -1, '10/10/2025'],
    ['12/10/2025', 0, '12/10/2025'],
  ])('%s and %i working days is %s', (from, count, expected) => {
    expect(formatDay(official.addWorkingDays(dayText(from), count))).toBe(expected);
  });

  it.each([
    [2025, 250],
    [2026, 249],
  ])('%i has %i of them', (year, expected) => {
    expect(workingDaysOf(official, year)).toBe(expected);
  });

  it.each([
    ['11/10/2025', '13/10/2025', '10/10/2025'],
    ['10/10/2025', '10/10/2025', '10/10/2025'],
    ['01/01/2026', '05/01/2026', '31/12/2025'],
    ['15/02/2026', '23/02/2026', '13/02/2026'],
    ['26/04/2025', '26/04/2025', '26/04/2025'],
  ])('%s moves on to %s and back to %s', (day, after, before) => {
    expect(formatDay(official.workingDayOnOrAfter(dayText(day)))).toBe(after);
    expect(formatDay(official.workingDayOnOrBefore(dayText(day)))).toBe(before);
  });

  it('are found in any order of years', () => {
    const calendar = createCalendar(officialHolidays);
    expect(formatDay(calendar.addWorkingDays(dayOf(2045, 1, 2), 1))).toBe('03/01/2045');
    expect(formatDay(calendar.addWorkingDays(dayOf(1999, 12, 31), 1))).toBe('04/01/2000');
    expect(workingDaysOf(calendar, 2025)).toBe(250);
    expect(calendar.countWorkingDays(dayOf(2026, 12, 31), dayOf(2024, 12, 31))).toBe(-499);
  });

  it('adding, counting and stepping back agree', () => {
    const aDay = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2060, 1, 1) });
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 700 }), (day, count) => {
        const later = official.addWorkingDays(day, count);
        expect(official.isWorkingDay(later)).toBe(true);
        expect(official.countWorkingDays(day, later)).toBe(count);
        expect(official.countWorkingDays(later, day)).toBe(-count);
        expect(official.addWorkingDays(later, -count)).toBe(official.workingDayOnOrBefore(day));
      }),
    );
  });

  it.each([
    [30_000, '08/05/2143'],
    [-30_000, '17/03/1909'],
  ])('%i of them reach as far as they must', (count, expected) => {
    const calendar = createCalendar([]);
    const day = calendar.addWorkingDays(dayOf(2026, 1, 5), count);
    expect(formatDay(day)).toBe(expected);
    expect(calendar.countWorkingDays(dayOf(2026, 1, 5), day)).toBe(count);
  });

  it('a day that is no date of this trade ends at the first and the last day that are', () => {
    expect([official.isWorkingDay(-1e9), official.isWorkingDay(1e9)]).toEqual([false, true]);
    expect(formatDay(official.addWorkingDays(9e8, 5))).toBe('31/12/2200');
    expect(formatDay(official.addWorkingDays(-9e8, -5))).toBe('02/01/1900');
  });
});

describe('years without an official table', () => {
  it.each([2025, 2026])('%i is official in the table that set-up fills in', (year) => {
    expect(official.hasOfficialYear(year)).toBe(true);
    expect(statutoryOnly.hasOfficialYear(year)).toBe(false);
    expect(official.hasOfficialYear(2027)).toBe(false);
  });

  it.each([
    [2025, '2025-01-29', '2025-04-07'],
    [2026, '2026-02-17', '2026-04-26'],
    [2027, '2027-02-06', '2027-04-16'],
    [2028, '2028-01-26', '2028-04-04'],
    [2029, '2029-02-13', '2029-04-23'],
    [2030, '2030-02-02', '2030-04-12'],
  ])('Tết and Giỗ Tổ of %i', (year, newYear, hungKings) => {
    expect(lunarFeastsOf(year)).toEqual({ newYear: iso(newYear), hungKings: iso(hungKings) });
    expect(statutoryOnly.isWorkingDay(iso(newYear))).toBe(false);
    expect(statutoryOnly.isWorkingDay(iso(hungKings))).toBe(false);
    expect(statutoryOnly.holidayName(iso(newYear))).toBe('Tết Nguyên đán');
    expect(statutoryOnly.holidayName(iso(hungKings))).toBe('Giỗ Tổ Hùng Vương');
  });

  it.each([
    ['01/01/2027', false],
    ['04/02/2027', true],
    ['05/02/2027', false],
    ['09/02/2027', false],
    ['10/02/2027', false],
    ['11/02/2027', true],
    ['16/04/2027', false],
    ['30/04/2027', false],
    ['03/05/2027', false],
    ['04/05/2027', true],
    ['02/09/2027', false],
    ['24/11/2027', false],
    ['24/11/2026', false],
    ['24/11/2025', true],
  ])('without a table, %s is a working day: %s', (day, works) => {
    expect(statutoryOnly.isWorkingDay(dayText(day))).toBe(works);
  });

  it.each([
    ['01/01/2027', 'Tết Dương lịch'],
    ['30/04/2027', 'Ngày Chiến thắng'],
    ['01/05/2027', 'Ngày Quốc tế lao động'],
    ['03/05/2027', 'Ngày Quốc tế lao động'],
    ['02/09/2027', 'Quốc khánh'],
    ['24/11/2027', 'Ngày nghỉ lễ 24/11'],
  ])('%s is called %s', (day, name) => {
    expect(statutoryOnly.holidayName(dayText(day))).toBe(name);
  });

  it('no lunar day is guessed for a year that the table does not cover', () => {
    expect(lunarFeastsOf(2031)).toBeUndefined();
    expect(statutoryOnly.isWorkingDay(dayOf(2031, 1, 1))).toBe(false);
  });
});

describe('the holiday table', () => {
  const row = (text: string, kind: Holiday['kind'], isOfficial = true): Holiday => ({
    day: dayText(text),
    kind,
    name: 'thử',
    basis: '',
    official: isOfficial,
  });

  it('a tentative row counts for nothing', () => {
    const calendar = createCalendar([row('04/02/2027', 'publicHoliday', false)]);
    expect(calendar.isWorkingDay(dayOf(2027, 2, 4))).toBe(true);
    expect(calendar.hasOfficialYear(2027)).toBe(false);
  });

  it('a table that names only Tết leaves the other statutory days off', () => {
    const calendar = createCalendar([row('04/02/2027', 'publicHoliday')]);
    expect(calendar.isWorkingDay(dayOf(2027, 2, 4))).toBe(false);
    expect(calendar.isWorkingDay(dayOf(2027, 4, 30))).toBe(false);
  });

  it('a make-up day on a weekday changes nothing', () => {
    const calendar = createCalendar([row('30/04/2027', 'makeUp'), row('17/04/2027', 'makeUp')]);
    expect(calendar.isWorkingDay(dayOf(2027, 4, 30))).toBe(false);
    expect(calendar.isWorkingDay(dayOf(2027, 4, 17))).toBe(true);
    expect(calendar.holidayName(dayOf(2027, 4, 17))).toBe('');
  });

  it('every row that set-up fills in falls where its kind belongs', () => {
    for (const holiday of officialHolidays) {
      expect(weekdayOf(holiday.day) >= 6, formatDay(holiday.day)).toBe(holiday.kind === 'makeUp');
      expect(holiday.basis).not.toBe('');
      expect(holiday.name).not.toBe('');
      expect(['publicHoliday', 'inLieu', 'makeUp']).toContain(holiday.kind);
    }
  });

  it.each([
    ['Tết Nguyên đán Ất Tỵ', ['27/01/2025', '28/01/2025', '29/01/2025', '30/01/2025', '31/01/2025']],
    ['Tết Nguyên đán Bính Ngọ', ['16/02/2026', '17/02/2026', '18/02/2026', '19/02/2026', '20/02/2026']],
    ['Quốc khánh', ['01/09/2025', '02/09/2025', '01/09/2026', '02/09/2026']],
    ['Ngày Chiến thắng', ['30/04/2025', '30/04/2026']],
    ['Làm bù cho ngày 02/01/2026', ['10/01/2026']],
    ['Làm bù cho ngày 31/8/2026', ['22/08/2026']],
    ['Nghỉ hoán đổi, làm bù ngày 22/8/2026', ['31/08/2026']],
  ])('set-up fills in the days of %s', (name, days) => {
    const rows = officialHolidays.filter((holiday) => holiday.name === name);
    expect(rows.map(({ day }) => formatDay(day))).toEqual(days);
  });

  it('a holiday has its name, a weekend and a working day have none', () => {
    expect(official.holidayName(dayOf(2025, 9, 2))).toBe('Quốc khánh');
    expect(official.holidayName(dayOf(2025, 10, 11))).toBe('');
    expect(official.holidayName(dayOf(2025, 10, 10))).toBe('');
  });

  it('comparing two tables names the days that changed', () => {
    const changed = createCalendar([...officialHolidays, row('21/09/2026', 'inLieu'), row('26/09/2026', 'makeUp')]);
    expect(compareCalendars(official, changed, dayOf(2026, 1, 1), dayOf(2026, 12, 31))).toEqual([
      { day: dayOf(2026, 9, 21), isWorkingDay: false, holidayName: 'thử' },
      { day: dayOf(2026, 9, 26), isWorkingDay: true, holidayName: '' },
    ]);
    expect(compareCalendars(official, official, dayOf(2026, 1, 1), dayOf(2026, 12, 31))).toEqual([]);
  });
});
