import { describe, expect, it } from 'vitest';
import { dutyLastDay, onceLastDay, parseDutyWording } from '../../../src/core/report-duties/duty-deadline';
import { dutyPeriodAt, nextPeriod, parseCutOff, periodName } from '../../../src/core/report-duties/duty-periods';
import { formatDay } from '../../../src/core/time/day';
import { context, day, today } from '../rules/fixtures';

const deadlines = {
  calendar: context.calendar,
  beforeIncludesDay: false,
  shiftFixedDeadlines: false,
  assignedOn: today,
};

describe('the day on which periods close', () => {
  it.each([
    ['', 14],
    ['1', 1],
    ['28', 28],
    ['29', undefined],
    ['0', undefined],
    ['ngày 20', 20],
    ['Cuối kỳ', 'end'],
    ['cuối tháng', 'end'],
    ['End of period', 'end'],
    ['20 hằng tháng', undefined],
    ['100', undefined],
  ])('%j', (text, expected) => {
    expect(parseCutOff(text)).toBe(expected);
  });
});

describe('the period that runs on a day', () => {
  it.each([
    ['month', '14/10/2025', 14, '2025-10', '10/2025', '15/09/2025–14/10/2025'],
    ['month', '15/10/2025', 14, '2025-11', '11/2025', '15/10/2025–14/11/2025'],
    ['month', '15/12/2025', 14, '2026-01', '01/2026', '15/12/2025–14/01/2026'],
    ['month', '28/02/2025', 'end', '2025-02', '02/2025', '01/02/2025–28/02/2025'],
    ['quarter', '14/12/2025', 14, '2025-Q4', 'Quý IV/2025', '15/09/2025–14/12/2025'],
    ['quarter', '15/12/2025', 14, '2026-Q1', 'Quý I/2026', '15/12/2025–14/03/2026'],
    ['quarter', '30/06/2025', 'end', '2025-Q2', 'Quý II/2025', '01/04/2025–30/06/2025'],
    ['half', '01/01/2025', 'end', '2025-H1', '6 tháng đầu năm 2025', '01/01/2025–30/06/2025'],
    ['half', '15/06/2025', 14, '2025-H2', '6 tháng cuối năm 2025', '15/06/2025–14/12/2025'],
    ['year', '15/12/2024', 14, '2025', 'Năm 2025', '15/12/2024–14/12/2025'],
    ['year', '31/12/2025', 'end', '2025', 'Năm 2025', '01/01/2025–31/12/2025'],
  ] as const)('%s on %s, closing on %s', (every, on, cutOff, mark, name, days) => {
    const period = dutyPeriodAt(every, day(on), cutOff);
    expect([period.mark, periodName(period)]).toEqual([mark, name]);
    expect(`${formatDay(period.firstDay)}–${formatDay(period.cutOff)}`).toBe(days);
  });

  it('follows the one before without a gap, over the turn of the year', () => {
    for (const every of ['month', 'quarter', 'half', 'year'] as const) {
      let period = dutyPeriodAt(every, day('01/02/2024'), 14);
      for (let count = 0; count < 14; count += 1) {
        const next = nextPeriod(period, 14);
        expect(next.firstDay).toBe(period.cutOff + 1);
        period = next;
      }
    }
  });

  it.each([
    ['month', '01/02/2025', '02/2025'],
    ['quarter', '01/02/2025', 'Q1/2025'],
    ['half', '01/02/2025', 'First half of 2025'],
    ['half', '01/07/2025', 'Second half of 2025'],
    ['year', '01/02/2025', 'Year 2025'],
  ] as const)('has a name in English: %s on %s is %s', (every, on, name) => {
    expect(periodName(dutyPeriodAt(every, day(on), 'end'), true)).toBe(name);
  });

  it('has none after it where a report is owed once', () => {
    const once = { mark: '', every: 'once', year: 0, index: 1, firstDay: 0, cutOff: today } as const;
    expect(periodName(once)).toBe('');
    expect(() => nextPeriod(once, 14)).toThrow('owed once');
  });
});

describe('by when a periodic report is owed', () => {
  // The period of October closes on Tuesday the 14th; Saturdays and Sundays are free.
  const period = dutyPeriodAt('month', today, 14);
  const lastDay = (text: string, over = {}) => {
    const wording = parseDutyWording(text);
    return wording === undefined ? undefined : formatDay(dutyLastDay(wording, period, { ...deadlines, ...over }));
  };

  it.each([
    ['ngày chốt', '14/10/2025'],
    ['Đúng ngày chốt số liệu.', '14/10/2025'],
    ['2 ngày làm việc sau ngày chốt', '16/10/2025'],
    ['chậm nhất 4 ngày làm việc sau ngày chốt', '20/10/2025'],
    ['trong vòng 2 ngày kể từ ngày chốt', '16/10/2025'],
    ['4 ngày sau ngày chốt', '20/10/2025'],
    ['trước ngày 20', '19/10/2025'],
    ['trước ngày 14', '13/11/2025'],
    ['trước ngày 15', '14/10/2025'],
    ['trước ngày 20 của tháng sau', '19/11/2025'],
    ['trước ngày 5 tháng kế tiếp', '04/11/2025'],
    ['trước ngày 31 tháng sau', '29/11/2025'],
    ['trước ngày 32', undefined],
    ['trước ngày 0', undefined],
    ['sớm nhất có thể', undefined],
    ['', undefined],
  ])('%j', (text, expected) => {
    expect(lastDay(text)).toBe(expected);
  });

  it('“trước ngày” takes the day itself in where the document says so', () => {
    expect(lastDay('trước ngày 20', { beforeIncludesDay: true })).toBe('20/10/2025');
  });

  it('an ad-hoc one is read in every wording of a deadline', () => {
    expect(onceLastDay('trước ngày 14/10/2025', deadlines)).toBe(day('13/10/2025'));
    expect(onceLastDay(day('14/10/2025'), deadlines)).toBe(day('14/10/2025'));
    expect(onceLastDay('thường xuyên', deadlines)).toBeUndefined();
  });
});
