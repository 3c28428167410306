import { describe, expect, it } from 'vitest';
import { findMovedDeadlines, listCalendarChanges } from '../../../src/core/tasks/moved-deadlines';
import { createCalendar, type Holiday } from '../../../src/core/time/calendar';
import { officialHolidays } from '../../../src/core/time/official-holidays';
import { context, day, taskOf } from '../rules/fixtures';

const holiday = (text: string, kind: Holiday['kind']): Holiday => ({
  day: day(text),
  kind,
  name: 'Thử',
  basis: '',
  official: true,
});

const before = createCalendar(officialHolidays);
const extraDayOff = createCalendar([...officialHolidays, holiday('15/10/2025', 'inLieu')]);
const extraSaturday = createCalendar([...officialHolidays, holiday('18/10/2025', 'makeUp')]);

const tenDays = taskOf({ code: 'A', dueText: '10 ngày làm việc kể từ ngày 06/10/2025' });
const fixedDay = taskOf({ code: 'B', dueText: day('15/10/2025') });
const tasks = [tenDays, fixedDay, taskOf({ code: 'C', dueText: 'thường xuyên' }), taskOf({ code: 'D', dueText: '' })];

describe('a change of the holiday table', () => {
  it('moves periods in working days later by a new day off, and leaves fixed days alone', () => {
    expect(findMovedDeadlines(tasks, before, { ...context, calendar: extraDayOff })).toEqual([
      { code: 'A', from: day('20/10/2025'), to: day('21/10/2025') },
    ]);
  });

  it('moves them earlier by a make-up Saturday', () => {
    expect(findMovedDeadlines(tasks, before, { ...context, calendar: extraSaturday })).toEqual([
      { code: 'A', from: day('20/10/2025'), to: day('18/10/2025') },
    ]);
  });

  it('moves nothing when the table says the same', () => {
    expect(findMovedDeadlines(tasks, before, { ...context, calendar: before })).toEqual([]);
    expect(listCalendarChanges(before, createCalendar(officialHolidays), day('10/10/2025'))).toEqual([]);
  });

  it('is listed by its days', () => {
    expect(listCalendarChanges(before, extraDayOff, day('10/10/2025'))).toEqual([
      { day: day('15/10/2025'), isWorkingDay: false, holidayName: 'Thử' },
    ]);
  });
});
