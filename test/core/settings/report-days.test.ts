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

it.each([
  [1, 'thứ hai; thu 2; T2; monday; Mon'],
  [2, 'thứ ba; thu 3; T3; tuesday; Tue'],
  [3, 'thứ tư; thu 4; T4; wednesday; Wed'],
  [4, 'thứ năm; thu 5; T5; thursday; thu'],
  [5, 'thứ sáu; thu 6; T6; friday; Fri'],
  [6, 'thứ bảy; thu 7; T7; saturday; Sat'],
  [7, 'chủ nhật; CN; sunday; Sun'],
])('day %i of the week by each of its words', (weekday, words) => {
  for (const word of words.split('; ')) {
    expect(parseReportDays(word), word).toEqual({ days: { weekdays: [weekday], monthDays: [] }, wrong: [] });
  }
});

it.each(['hằng ngày', 'hàng ngày làm việc', 'Daily', 'every day'])('%s is every day of the week', (text) => {
  expect(parseReportDays(text).days).toEqual({ weekdays: [1, 2, 3, 4, 5, 6, 7], monthDays: [] });
});

it.each([
  ['ngày 28', [28], []],
  ['mùng 1 hằng tháng', [1], []],
  ['mồng 5', [5], []],
  ['day 15 of the month', [15], []],
  ['ngày 15; 15;', [15], []],
  ['ngày 29 ; 0', [], ['ngày 29', '0']],
])('%s of the month', (text, monthDays, wrong) => {
  expect(parseReportDays(text)).toEqual({ days: { weekdays: [], monthDays }, wrong });
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
