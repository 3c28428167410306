import { describe, expect, it } from 'vitest';
import { reportingPeriodAt } from '../../../src/core/duties/period';
import { daysSince, deriveSubmission, isCounted } from '../../../src/core/duties/submission';
import { formatDay, momentOf } from '../../../src/core/time/day';
import { day, today } from '../rules/fixtures';

describe('the monthly period', () => {
  it.each([
    ['14/10/2025', undefined, '10/2025 15/09/2025–14/10/2025'],
    ['15/10/2025', undefined, '11/2025 15/10/2025–14/11/2025'],
    ['15/12/2025', undefined, '1/2026 15/12/2025–14/01/2026'],
    ['01/01/2026', undefined, '1/2026 15/12/2025–14/01/2026'],
    ['28/02/2025', 28, '2/2025 29/01/2025–28/02/2025'],
    ['01/10/2025', 1, '10/2025 02/09/2025–01/10/2025'],
    ['02/10/2025', 1, '11/2025 02/10/2025–01/11/2025'],
  ])('on %s, closing on day %s, is %s', (on, closingDay, expected) => {
    const { year, month, firstDay, lastDay } = reportingPeriodAt(day(on), closingDay);
    expect(`${month}/${year} ${formatDay(firstDay)}–${formatDay(lastDay)}`).toBe(expected);
  });
});

describe('what a unit said of a period', () => {
  const period = reportingPeriodAt(today);
  const said = (at: number | undefined, errors = 0, kind: 'submitted' | 'nothingToReport' = 'submitted') =>
    deriveSubmission({ kind, by: 'an@example.vn', at }, errors, period);

  it.each<[string, number | undefined, string]>([
    ['before its first day', momentOf(day('14/09/2025'), 23, 59), 'notSubmitted'],
    ['on its first day', day('15/09/2025'), 'submitted'],
    ['late on its last day', momentOf(day('14/10/2025'), 23, 59), 'submitted'],
    ['after its last day', day('15/10/2025'), 'notSubmitted'],
    ['just now', undefined, 'submitted'],
  ])('counts for it, or not: %s', (_, at, expected) => {
    expect(said(at)).toBe(expected);
  });

  it('stays submitted with errors while one is left; nothing to report has none', () => {
    expect([said(today, 0), said(today, 1)]).toEqual(['submitted', 'submittedWithErrors']);
    expect(said(today, 5, 'nothingToReport')).toBe('nothingToReport');
    expect(deriveSubmission(undefined, 0, period)).toBe('notSubmitted');
  });

  it('counts from its own day on, and not without one', () => {
    const at = (moment: number | undefined) => isCounted({ kind: 'submitted', by: '', at: moment }, today);
    expect([at(undefined), at(today), at(momentOf(today, 23, 59)), at(today + 1)]).toEqual([false, true, true, false]);
  });

  it('is so many whole days old', () => {
    expect([daysSince(undefined, today), daysSince(today + 0.9, today), daysSince(today - 0.1, today)]).toEqual([
      undefined,
      0,
      1,
    ]);
  });
});
