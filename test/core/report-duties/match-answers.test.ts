import { expect, it } from 'vitest';
import type { Owed } from '../../../src/core/report-duties/answers';
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
