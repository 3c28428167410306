import { expect, it } from 'vitest';
import { isReportCode, momentOfReport, reportCodeAt } from '../../../src/core/report/report-code';
import { dayOf, momentOf } from '../../../src/core/time/day';

it.each([
  ['BC-20251013-1630', momentOf(dayOf(2025, 10, 13), 16, 30)],
  ['BC-20260102-0005', momentOf(dayOf(2026, 1, 2), 0, 5)],
  ['BC-20251231-2359', momentOf(dayOf(2025, 12, 31), 23, 59)],
])('%s names the moment of its figures, and that moment names it', (code, moment) => {
  expect(isReportCode(code)).toBe(true);
  expect(momentOfReport(code)).toBeCloseTo(moment, 8);
  expect(reportCodeAt(moment)).toBe(code);
});

it.each(['', 'BC-2025-10', 'BC-20251013', 'bc-20251013-1630', 'BC-20251013-1630 (2)', 'Bản BC-20251013-1630'])(
  '“%s” is no code of a report',
  (text) => {
    expect(isReportCode(text)).toBe(false);
    expect(momentOfReport(text)).toBeUndefined();
  },
);
