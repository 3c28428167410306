import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../../src/core/deadlines/deadline';
import { type DeadlineContext, parseDeadline } from '../../../src/core/deadlines/deadline-reading';
import { createCalendar } from '../../../src/core/time/calendar';
import { parseDateCell } from '../../../src/core/time/date-reading';
import { dayOf, formatDay, formatIsoDay } from '../../../src/core/time/day';
import { officialHolidays } from '../../../src/core/time/official-holidays';

const calendar = createCalendar(officialHolidays);
const context: DeadlineContext = {
  assignedOn: dayOf(2025, 10, 10),
  beforeIncludesDay: false,
  shiftFixedDeadlines: false,
  calendar,
};

function lastDayOf(deadline: Deadline): string {
  return deadline.kind === 'dated' ? `${deadline.mode} ${formatDay(deadline.lastDay)}` : deadline.kind;
}

describe('what a wording names as its last day', () => {
  it.each([
    ['14/10/2025', 'onDay 14/10/2025'],
    ['chậm nhất 14/10/2025', 'onDay 14/10/2025'],
    ['đến hết ngày 14/10/2025', 'onDay 14/10/2025'],
    ['trước 14/10/2025', 'beforeDay 13/10/2025'],
    ['tháng 12/2025', 'period 31/12/2025'],
    ['quý IV/2025', 'period 31/12/2025'],
    ['năm 2025', 'period 31/12/2025'],
    ['trước quý IV/2025', 'beforePeriod 30/09/2025'],
    ['10 ngày làm việc kể từ ngày giao', 'workingDays 24/10/2025'],
    ['10 ngày kể từ ngày giao', 'days 20/10/2025'],
    ['đầu tháng 12/2025', 'partOfPeriod 01/12/2025'],
    ['giữa tháng 12/2025', 'partOfPeriod 15/12/2025'],
    ['cuối tháng 12/2025', 'partOfPeriod 31/12/2025'],
    ['giữa năm 2026', 'partOfPeriod 30/06/2026'],
    ['cuối năm 2026', 'partOfPeriod 31/12/2026'],
    ['quý IV năm 2025', 'period 31/12/2025'],
    ['thường xuyên', 'regular'],
    ['hằng năm', 'regular'],
    ['chờ hướng dẫn của Bộ', 'condition'],
    ['', 'none'],
  ])('%s: %s', (wording, expected) => {
    expect(lastDayOf(parseDeadline(wording, context))).toBe(expected);
  });
});

describe('counting by the Civil Code', () => {
  it.each([
    ['the first day is not counted', '1 ngày làm việc kể từ ngày 10/10/2025', '13/10/2025', false],
    ['a period in days that ends on a Saturday ends on Monday', '1 ngày kể từ ngày 10/10/2025', '13/10/2025', true],
    ['a period that ends on a holiday ends after it', '10 ngày kể từ ngày 23/8/2025', '03/09/2025', true],
    ['a make-up Saturday is a working day', '1 ngày làm việc kể từ ngày 25/4/2025', '26/04/2025', false],
    ['a period in days may end on a make-up Saturday', '1 ngày kể từ ngày 25/4/2025', '26/04/2025', false],
    ['a month ends on the corresponding day', '1 tháng kể từ ngày 14/10/2025', '14/11/2025', false],
    ['a month ends on its last day when it has none', '1 tháng kể từ ngày 31/10/2025', '01/12/2025', true],
    ['weeks are seven days', '2 tuần kể từ ngày 14/10/2025', '28/10/2025', false],
    ['a year is twelve months', '1 năm kể từ ngày 14/10/2025', '14/10/2026', false],
  ])('%s', (_, wording, expected, shifted) => {
    const deadline = parseDeadline(wording, context);
    expect(deadline).toMatchObject({ kind: 'dated', shifted });
    expect(lastDayOf(deadline)).toContain(expected);
  });

  it('starts from the day of assignment, and says so when there is none', () => {
    const without = { ...context, assignedOn: undefined };
    expect(parseDeadline('10 ngày kể từ ngày giao', without)).toEqual({ kind: 'unreadable', problem: 'needsStart' });
    expect(lastDayOf(parseDeadline('10 ngày kể từ ngày 01/10/2025', without))).toBe('days 13/10/2025');
    expect(lastDayOf(parseDeadline('14/10/2025', without))).toBe('onDay 14/10/2025');
  });

  it.each([
    ['10 ngày kể từ ngày nhận', 'days 22/10/2025'],
    ['10 ngày kể từ ngày giao', 'days 20/10/2025'],
    ['10 ngày', 'days 20/10/2025'],
    ['10 ngày kể từ ngày 01/10/2025', 'days 13/10/2025'],
  ])('%s, received two days after it was assigned: %s', (wording, expected) => {
    expect(lastDayOf(parseDeadline(wording, { ...context, receivedOn: dayOf(2025, 10, 12) }))).toBe(expected);
  });

  it('starts from the assignment where nobody wrote when the document came', () => {
    expect(lastDayOf(parseDeadline('10 ngày kể từ ngày nhận', context))).toBe('days 20/10/2025');
  });
});

describe('a number', () => {
  it.each([
    [dayOf(2025, 10, 14), { kind: 'dated', mode: 'onDay', lastDay: dayOf(2025, 10, 14), swappedDay: undefined }],
    [dayOf(2025, 10, 5), { kind: 'dated', mode: 'onDay', swappedDay: dayOf(2025, 5, 10) }],
    [2025, { kind: 'dated', mode: 'period', lastDay: dayOf(2025, 12, 31) }],
    [0.5, { kind: 'unreadable', problem: 'unreadable' }],
    [12, { kind: 'unreadable', problem: 'unreadable' }],
  ])('%d', (cell, expected) => {
    const deadline = parseDeadline(cell, context);
    expect(deadline).toMatchObject({ kind: expected.kind });
    for (const [key, value] of Object.entries(expected)) expect(Reflect.get(deadline, key), key).toBe(value);
  });

  it.each([
    [null, 'none'],
    [undefined, 'none'],
    [true, 'unreadable'],
  ])('and no number: %j is %s', (cell, kind) => {
    expect(parseDeadline(cell, context).kind).toBe(kind);
  });
});

describe('settings', () => {
  const shifting = { ...context, shiftFixedDeadlines: true };
  const including = { ...context, beforeIncludesDay: true };

  it.each([
    ['11/10/2025', 'onDay 13/10/2025', true],
    ['14/10/2025', 'onDay 14/10/2025', false],
    [45941, 'onDay 13/10/2025', true],
    ['tháng 5/2026', 'period 01/06/2026', true],
    ['trước 13/10/2025', 'beforeDay 12/10/2025', false],
    ['trước tháng 6/2026', 'beforePeriod 31/05/2026', false],
  ])('with shifting, %s: %s', (wording, expected, shifted) => {
    const deadline = parseDeadline(wording, shifting);
    expect(lastDayOf(deadline)).toBe(expected);
    expect(deadline).toMatchObject({ shifted });
  });

  it('without shifting, a named day stays on its Saturday', () => {
    expect(lastDayOf(parseDeadline('11/10/2025', context))).toBe('onDay 11/10/2025');
    expect(lastDayOf(parseDeadline('tháng 5/2026', context))).toBe('period 31/05/2026');
  });

  it('"trước ngày" may include the day', () => {
    expect(lastDayOf(parseDeadline('trước ngày 14/10/2025', including))).toBe('beforeDay 14/10/2025');
    expect(lastDayOf(parseDeadline('trước quý IV/2025', including))).toBe('beforePeriod 30/09/2025');
    const both = { ...including, shiftFixedDeadlines: true };
    expect(lastDayOf(parseDeadline('trước ngày 11/10/2025', both))).toBe('beforeDay 13/10/2025');
  });
});

describe('what is kept beside the last day', () => {
  it('the day as it was named, the expanded year and the swapped day', () => {
    expect(parseDeadline('trước ngày 05/10/25', context)).toEqual({
      kind: 'dated',
      mode: 'beforeDay',
      lastDay: dayOf(2025, 10, 4),
      namedDay: dayOf(2025, 10, 5),
      shifted: false,
      expandedYear: 2025,
      swappedDay: dayOf(2025, 5, 10),
    });
  });

  it('the reason and the condition, as they were written', () => {
    expect(parseDeadline('Thường xuyên, theo yêu cầu của UBND Thành phố', context)).toEqual({
      kind: 'regular',
      reason: 'theo yêu cầu của UBND Thành phố',
    });
    expect(parseDeadline('Chờ Bộ KH&CN ban hành hướng dẫn', context)).toEqual({
      kind: 'condition',
      condition: 'Bộ KH&CN ban hành hướng dẫn',
    });
    expect(parseDeadline('chờ điều kiện', context)).toEqual({ kind: 'condition', condition: '' });
  });
});

describe('any cell', () => {
  const cells = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789/-. qQiIvVtTháángnămgàytrướcđếnquý') }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(null, undefined, '#REF!', 'x'.repeat(50_000), `trước ${'ngày '.repeat(1000)}`),
  );

  it('is read without an exception', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        expect(parseDateCell(cell).kind).toMatch(/^(blank|day|unreadable)$/);
        expect(parseDeadline(cell, context).kind).toMatch(/^(dated|regular|condition|none|unreadable)$/);
      }),
    );
  });

  it('that holds a formatted day gives that day back', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2150, 1, 1) }), (day) => {
        expect(parseDateCell(day)).toMatchObject({ kind: 'day', day, fromText: false });
        expect(parseDateCell(formatDay(day))).toMatchObject({ kind: 'day', day, fromText: true });
        expect(parseDateCell(formatIsoDay(day))).toMatchObject({ kind: 'day', day, fromText: true });
        expect(parseDeadline(formatDay(day), context)).toMatchObject({ kind: 'dated', lastDay: day });
        expect(parseDeadline(`trước ngày ${formatDay(day)}`, context)).toMatchObject({ lastDay: day - 1 });
      }),
    );
  });

  it('a period of n working days has n working days', () => {
    const starts = fc.integer({ min: dayOf(2024, 1, 1), max: dayOf(2028, 1, 1) });
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 200 }), (start, count) => {
        const deadline = parseDeadline(`${count} ngày làm việc kể từ ngày giao`, { ...context, assignedOn: start });
        if (deadline.kind !== 'dated') throw new Error(deadline.kind);
        expect(calendar.countWorkingDays(start, deadline.lastDay)).toBe(count);
        expect(calendar.isWorkingDay(deadline.lastDay)).toBe(true);
      }),
    );
  });
});
