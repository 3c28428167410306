import { expect, it } from 'vitest';
import { isAnswered, type Owed, type OwedState } from '../../../src/core/report-duties/answers';
import { parseDutyWording } from '../../../src/core/report-duties/duty-deadline';
import { dutyPeriodAt } from '../../../src/core/report-duties/duty-periods';
import { judgeOwed, stillOwed } from '../../../src/core/report-duties/match-answers';
import { createCalendar } from '../../../src/core/time/calendar';
import { dayOf } from '../../../src/core/time/day';

const today = dayOf(2025, 10, 20);
const owed: Owed = {
  code: 'BC02-DN1',
  dutyCode: 'BC02',
  title: 'Kết quả phong trào',
  period: { mark: '', every: 'once', year: 0, index: 1, firstDay: 0, cutOff: dayOf(2025, 10, 13) },
  unitCode: 'DN1',
  unitName: 'Công ty A',
  lastDay: dayOf(2025, 10, 13),
  isVoluntary: true,
};

it('is never late: a unit that was invited and did not answer', () => {
  const [report] = judgeOwed([owed], [], today, createCalendar([]));
  expect(report).toMatchObject({ state: 'pending', daysLate: 0 });
  const [other] = judgeOwed([{ ...owed, isVoluntary: false }], [], today, createCalendar([]));
  expect(other).toMatchObject({ state: 'overdue', daysLate: 7 });
  expect(
    stillOwed(
      [other].flatMap((one) => one ?? []),
      today,
      90,
    ),
  ).toHaveLength(1);
});

it.each<[OwedState, boolean]>([
  ['onTime', true],
  ['late', true],
  ['nothing', true],
  ['nothingLate', true],
  ['returned', false],
  ['pending', false],
  ['overdue', false],
])('a report that is %s is answered: %s', (state, expected) => {
  expect(isAnswered({ state })).toBe(expected);
});

const said = { unitCode: 'DN1', codes: [], kind: 'submitted', hasErrors: false, by: '', symbol: '' } as const;
const answer = (at: number, period = '') => ({ ...said, at, period, returnedOn: undefined, rowNumber: 2 });

it('a report that is owed once is answered whenever its answer comes', () => {
  const states = [dayOf(2025, 10, 1), dayOf(2025, 10, 13), dayOf(2025, 12, 1)].map((at) => {
    const [report] = judgeOwed(
      [{ ...owed, isVoluntary: false }],
      [answer(at)],
      dayOf(2025, 12, 31),
      createCalendar([]),
    );
    return [report?.state, report?.daysLate];
  });
  expect(states).toEqual([
    ['onTime', 0],
    ['onTime', 0],
    ['late', 49],
  ]);
});

it.each(['1', '2', '3', '4'])('the quarter %s is known by its number too', (number) => {
  const period = dutyPeriodAt('quarter', dayOf(2025, Number(number) * 3, 1), 14);
  const quarters = [1, 2, 3, 4].map((one) => ({
    ...owed,
    period: dutyPeriodAt('quarter', dayOf(2025, one * 3, 1), 14),
  }));
  const reports = judgeOwed(quarters, [answer(dayOf(2026, 2, 1), `Quý ${number}/2025`)], today, createCalendar([]));
  expect(reports.flatMap((one) => (one.answer === undefined ? [] : [one.period.mark]))).toEqual([period.mark]);
});

it.each([
  ['2 working days after cut-off', { kind: 'after', days: 2, inWorkingDays: true }],
  ['2 days after the cut-off day', { kind: 'after', days: 2, inWorkingDays: false }],
  ['within 5 days from cutoff', { kind: 'after', days: 5, inWorkingDays: false }],
  ['2 ngày làm việc kể từ ngày chốt', { kind: 'after', days: 2, inWorkingDays: true }],
  ['at the cut-off', { kind: 'atCutOff' }],
  ['before the 1st', { kind: 'before', dayOfMonth: 1, isNextMonth: false }],
  ['trước ngày 31', { kind: 'before', dayOfMonth: 31, isNextMonth: false }],
  ['before 5th of the next month', { kind: 'before', dayOfMonth: 5, isNextMonth: true }],
  ['trước ngày 1 tháng liền kề;', { kind: 'before', dayOfMonth: 1, isNextMonth: true }],
  ['before the 32nd', undefined],
])('the last day of a periodic report is worded %j', (text, wording) => {
  expect(parseDutyWording(text)).toEqual(wording);
});
