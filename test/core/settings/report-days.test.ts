import { expect, it } from 'vitest';
import { isReportDay, parseReportDays } from '../../../src/core/settings/report-days';
import { calendar, day } from '../reminders/fixtures';

it.each([
  ['Thứ Hai', [1], []],
  ['thứ 2; ngày 15', [1], [15]],
  ['Monday, day 1', [1], [1]],
  ['15', [], [15]],
  ['hằng ngày', [1, 2, 3, 4, 5, 6, 7], []],
])('%s is read', (text, weekdays, monthDays) => {
  expect(parseReportDays(text)).toEqual({ days: { weekdays, monthDays }, wrong: [] });
});

it.each([['ngày 31'], ['cuối tháng'], ['thứ chín']])('%s is no day that every month or week has', (text) => {
  expect(parseReportDays(text).wrong).toEqual([text]);
});

it.each([
  ['Thứ Hai', '13/10/2025', true],
  ['Thứ Hai', '14/10/2025', false],
  ['ngày 15', '15/10/2025', true],
  // 15/11/2025 is a Saturday: the Monday after it, and no other day
  ['ngày 15', '17/11/2025', true],
  ['ngày 15', '18/11/2025', false],
  ['ngày 15', '15/11/2025', false],
  // 1/9 and 2/9/2025 are days off
  ['Thứ Hai', '03/09/2025', true],
])('%s on %s: %s', (text, today, expected) => {
  expect(isReportDay(parseReportDays(text).days, day(today), calendar)).toBe(expected);
});
