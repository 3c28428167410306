import { expect, it } from 'vitest';
import { isOfYear } from '../../../src/core/report/report-year';
import type { Status } from '../../../src/core/tasks/status';
import { dayOf } from '../../../src/core/time/day';

it.each<[string, number | undefined, Status, number | undefined, boolean]>([
  ['due on the year’s first day', dayOf(2025, 1, 1), 'doneOnTime', 2025, true],
  ['due on its last day', dayOf(2025, 12, 31), 'inTime', 2025, true],
  ['open from the year before', dayOf(2024, 12, 31), 'overdue', 2025, true],
  ['done, of the year before', dayOf(2024, 12, 31), 'doneLate', 2025, false],
  ['cancelled, of the year before', dayOf(2024, 12, 31), 'cancelled', 2025, false],
  ['open, of the next year', dayOf(2026, 1, 1), 'inTime', 2025, false],
  ['done, of the next year', dayOf(2026, 1, 1), 'doneOnTime', 2025, false],
  ['without a last day', undefined, 'noDeadline', 2025, true],
  ['of any year, where the report is about all', dayOf(2019, 1, 1), 'doneOnTime', undefined, true],
])('a report on one year counts, or not, a task that is %s', (_, lastDay, status, year, isCounted) => {
  expect(isOfYear({ lastDay, status }, year)).toBe(isCounted);
});
