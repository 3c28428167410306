import { describe, expect, it } from 'vitest';
import { checkHolidays, type PlacedHoliday } from '../../../../src/core/rules/tables/holiday-rules';
import { createCalendar, type HolidayKind } from '../../../../src/core/time/calendar';
import { officialHolidays } from '../../../../src/core/time/official-holidays';
import { day, today } from '../fixtures';
import { placeOf, say } from './table-fixtures';

const place = placeOf('day');

function holiday(text: string, kind: HolidayKind, rowNumber: number): PlacedHoliday {
  return { day: day(text), kind, name: 'x', basis: '', official: true, rowNumber };
}

function check(holidays: readonly PlacedHoliday[], now = today): string[] {
  return say(checkHolidays(holidays, place, { today: now, calendar: createCalendar(officialHolidays) }));
}

describe('the sheet `Ngày nghỉ`', () => {
  it('has make-up days on weekends only, and holidays on any day', () => {
    expect(check([holiday('26/04/2025', 'makeUp', 2), holiday('27/04/2025', 'makeUp', 3)])).toEqual([]);
    expect(check([holiday('25/04/2025', 'publicHoliday', 2), holiday('24/04/2025', 'inLieu', 3)])).toEqual([]);
    expect(check([holiday('25/04/2025', 'makeUp', 2)])).toEqual(['V55 A2 error: day 25/04/2025, weekday 5']);
  });

  it('has each day once', () => {
    expect(
      check([
        holiday('01/01/2025', 'publicHoliday', 2),
        holiday('01/01/2025', 'inLieu', 5),
        holiday('01/01/2025', 'inLieu', 6),
      ]),
    ).toEqual([
      'V59 A5 error: problem holidayTwice, day 01/01/2025, otherRow 2',
      'V59 A6 error: problem holidayTwice, day 01/01/2025, otherRow 2',
    ]);
  });

  it('has an official table of this year, and from December on of the next', () => {
    expect(check([], day('30/11/2026'))).toEqual([]);
    expect(check([], day('01/12/2025'))).toEqual([]);
    expect(check([], day('01/12/2026'))).toEqual(['V59 A2 warning: problem yearWithoutTable, year 2027']);
    expect(check([], day('31/12/2027'))).toEqual([
      'V59 A2 warning: problem yearWithoutTable, year 2027',
      'V59 A2 warning: problem yearWithoutTable, year 2028',
    ]);
  });

  it('is told of a missing table under its last row, wherever that stands', () => {
    const rows = [holiday('01/01/2026', 'publicHoliday', 8), holiday('02/01/2026', 'inLieu', 3)];
    expect(check(rows, day('01/02/2027'))).toEqual(['V59 A9 warning: problem yearWithoutTable, year 2027']);
  });
});
