import { describe, expect, it } from 'vitest';
import { isPlausibleYear, readDayText, readMonth, readYear, tidyDateText } from '../../../src/core/time/date-text';
import { formatDay } from '../../../src/core/time/day';

/** The day, the time beside it, and what could be doubted. */
function shown(written: string): string {
  const reading = readDayText(tidyDateText(written));
  if (reading?.kind !== 'day') return reading?.kind ?? 'no day';
  const { day, minute, expandedYear, swappedDay } = reading;
  return [
    formatDay(day),
    ...(minute === undefined ? [] : [`at minute ${minute}`]),
    ...(expandedYear === undefined ? [] : [`year ${expandedYear}?`]),
    ...(swappedDay === undefined ? [] : [`or ${formatDay(swappedDay)}?`]),
  ].join(' ');
}

describe('a day', () => {
  it.each([
    ['14/10/2025', '14/10/2025'],
    ['12/10/2025', '12/10/2025 or 10/12/2025?'],
    ['13/10/2025', '13/10/2025'],
    ['10/10/2025', '10/10/2025'],
    ['ngày 5/9, năm 2025', '05/09/2025 or 09/05/2025?'],
    ['14\\10\\2025', '14/10/2025'],
    ['2025-10-04', '04/10/2025'],
    ['2025 / 10 / 14', '14/10/2025'],
    ['2025.10.14', '14/10/2025'],
    ['2025-10/14', 'no day'],
    ['14/10-2025', 'no day'],
    ['20251014', '14/10/2025'],
    ['20260131', '31/01/2026'],
    ['14102025', '14/10/2025'],
    ['31012026', '31/01/2026'],
    ['20251314', 'no day'],
    ['99999999', 'no day'],
    ['36526', '01/01/2000'],
    ['36525', 'no day'],
    ['73050', '31/12/2099'],
    ['73051', 'no day'],
    ['45944.75', '14/10/2025'],
    ['ngày 14 tháng 10 năm 2025', '14/10/2025'],
    ['04 tháng 10, năm 25', '04/10/2025 year 2025?'],
    ['1 tháng một năm 2026', '01/01/2026'],
    ['1 tháng hai năm 2026', '01/02/2026'],
    ['1 tháng ba năm 2026', '01/03/2026'],
    ['1 tháng tư năm 2026', '01/04/2026'],
    ['1 tháng năm năm 2026', '01/05/2026'],
    ['1 tháng sáu năm 2026', '01/06/2026'],
    ['1 tháng bảy năm 2026', '01/07/2026'],
    ['1 tháng tám năm 2026', '01/08/2026'],
    ['1 tháng chín năm 2026', '01/09/2026'],
    ['1 tháng mười năm 2026', '01/10/2026'],
    ['1 tháng mười một năm 2026', '01/11/2026'],
    ['1 tháng mười hai năm 2026', '01/12/2026'],
    ['30 tháng 2 năm 2026', 'impossible'],
    ['14 tháng 13 năm 2025', 'impossible'],
    ['Chủ nhật, 12/10/2025', '12/10/2025 or 10/12/2025?'],
    ['mùng 5 tháng 10 năm 2025', 'no day'],
    ['ngày mùng 5 tháng 10 năm 2025', '05/10/2025'],
  ])('%j is %s', (written, expected) => {
    expect(shown(written)).toBe(expected);
  });

  it.each([
    ['5 Jan 2026', '05/01/2026'],
    ['5th of February, 2026', '05/02/2026'],
    ['the 3rd of March 2026', '03/03/2026'],
    ['1st April 2026', '01/04/2026'],
    ['22nd May 2026', '22/05/2026'],
    ['5-Jun-26', '05/06/2026 year 2026?'],
    ['July 5, 2026', '05/07/2026'],
    ['Aug. 5th, 2026', '05/08/2026'],
    ['Sept 5 2026', '05/09/2026'],
    ['Mon, October 5, 2026', '05/10/2026'],
    ['November 31, 2026', 'impossible'],
    ['5 December 2026', '05/12/2026'],
    ['Foo 5, 2026', 'no day'],
    ['5 Foo 2026', 'no day'],
    ['January 2026', 'no day'],
  ])('in English: %j is %s', (written, expected) => {
    expect(shown(written)).toBe(expected);
  });
});

describe('a time beside the day', () => {
  it.each([
    ['17h ngày 14/10/2025', '14/10/2025 at minute 1020'],
    ['lúc 8h30, ngày 14/10/2025', '14/10/2025 at minute 510'],
    ['17 giờ 30 phút ngày 14/10/2025', '14/10/2025 at minute 1050'],
    ['17 giờ 14/10/2025', '14/10/2025 at minute 1020'],
    ['08:05:59 14/10/2025', '14/10/2025 at minute 485'],
    ['0h ngày 14/10/2025', '14/10/2025 at minute 0'],
    ['14/10/2025 08:30', '14/10/2025 at minute 510'],
    ['14/10/2025, lúc 17h', '14/10/2025 at minute 1020'],
    ['14/10/2025 17h45', '14/10/2025 at minute 1065'],
    ['14/10/2025 17 giờ 15', '14/10/2025 at minute 1035'],
    ['14/10/2025 8:30 AM', '14/10/2025 at minute 510'],
    ['14/10/2025 11:59 PM', '14/10/2025 at minute 1439'],
    ['14/10/2025 12:30 PM', '14/10/2025 at minute 750'],
    ['14102025 08:30', '14/10/2025 at minute 510'],
    ['20251014 08:30', '14/10/2025 at minute 510'],
    ['2025-10-14 08:30', '14/10/2025 at minute 510'],
    ['14 tháng 10 năm 2025 08:30', '14/10/2025 at minute 510'],
    ['5 Oct 2025 08:30', '05/10/2025 at minute 510'],
    ['Oct 5, 2025 08:30', '05/10/2025 at minute 510'],
    ['Tue Oct 14 2025 09:15:00 GMT+0700 (Indochina Time)', '14/10/2025 at minute 555'],
    ['2025-10-14T08:30', '14/10/2025 at minute 510'],
    ['2025-02-30T08:30:00Z', 'impossible'],
  ])('%j is %s', (written, expected) => {
    expect(shown(written)).toBe(expected);
  });

  it.each([
    ['2025-10-13T17:00:00Z', '14/10/2025 at minute 0'],
    ['2025-10-13T16:59:00Z', '13/10/2025 at minute 1439'],
    ['2025-10-14T00:30:00+08:30', '13/10/2025 at minute 1380'],
    ['2025-10-14T02:30:00+10:30', '13/10/2025 at minute 1380'],
    ['2025-10-14T01:00:00+0900', '13/10/2025 at minute 1380'],
    ['2025-10-13T23:45:00-03:30', '14/10/2025 at minute 615'],
    ['2025-10-14T08:30:00+07:00', '14/10/2025 at minute 510'],
  ])('%j falls on the day that Vietnam had then: %s', (written, expected) => {
    expect(shown(written)).toBe(expected);
  });
});

describe('what stands around a day', () => {
  it.each([
    ['(14/10/2025)', '14/10/2025'],
    ['"14/10/2025"', '14/10/2025'],
    ['14/10/2025).', '14/10/2025'],
    ['[14/10/2025]', '14/10/2025'],
    ['14/10/2025 :', '14/10/2025'],
    ['１４/１０/２０２５', '14/10/2025'],
    ['14/10/2025 (dự kiến)', 'no day'],
  ])('%j is %s', (written, expected) => {
    expect(shown(written)).toBe(expected);
  });
});

describe('a year', () => {
  it.each([
    ['25', 2025],
    ['00', 2000],
    ['79', 2079],
    ['80', 1980],
    ['99', 1999],
  ])('of two digits is written out, for a question: %s is %i', (digits, year) => {
    expect(readYear(digits)).toEqual({ year, expandedYear: year });
  });

  it('of four digits stands as it is', () => {
    expect(readYear('2025')).toEqual({ year: 2025 });
  });

  it.each([
    [1899, false],
    [1900, true],
    [2199, true],
    [2200, false],
  ])('%i can be meant: %s', (year, expected) => {
    expect(isPlausibleYear(year)).toBe(expected);
    expect(shown(`14/10/${year}`)).toBe(expected ? `14/10/${year}` : 'no day');
  });
});

describe('a month', () => {
  it.each([
    ['0', 0],
    ['1', 1],
    ['12', 12],
    ['13', 0],
    ['tu', 4],
    ['bon', 0],
    ['muoi hai', 12],
    ['december', 12],
    ['xyz', 0],
  ])('%s is %i', (text, month) => {
    expect(readMonth(text)).toBe(month);
  });
});
