import { expect, it } from 'vitest';
import { isHeartbeatLate, workingHoursBetween } from '../../../src/core/reminders/heartbeat';
import { momentOf } from '../../../src/core/time/day';
import { calendar, day } from './fixtures';

const at = (text: string, hour: number, minute = 0) => momentOf(day(text), hour, minute);

it.each([
  ['within a day', at('10/10/2025', 8), at('10/10/2025', 20), 12],
  ['over a night', at('09/10/2025', 8), at('10/10/2025', 8, 30), 24.5],
  ['over a weekend, which counts nothing', at('10/10/2025', 8), at('13/10/2025', 8), 24],
  ['from a Sunday', at('12/10/2025', 8), at('13/10/2025', 9), 9],
  ['over Tết', at('13/02/2026', 8), at('23/02/2026', 10), 26],
  ['over a make-up Saturday', at('09/01/2026', 8), at('12/01/2026', 8), 48],
  ['backwards', at('10/10/2025', 8), at('09/10/2025', 8), 0],
])('working hours %s', (_, from, to, hours) => {
  expect(workingHoursBetween(from, to, calendar)).toBeCloseTo(hours, 6);
});

it.each([
  ['the next morning', at('09/10/2025', 8), at('10/10/2025', 9, 30), false],
  ['on Monday, after Friday’s run', at('10/10/2025', 8), at('13/10/2025', 9, 30), false],
  ['when Monday’s run did not come', at('10/10/2025', 8), at('13/10/2025', 10, 30), true],
  ['after three missed days', at('07/10/2025', 8), at('10/10/2025', 7), true],
  ['during a long holiday', at('13/02/2026', 8), at('22/02/2026', 12), false],
  ['before any run', undefined, at('13/10/2025', 8), false],
])('%s the heartbeat is late: %s', (_, last, now, expected) => {
  expect(isHeartbeatLate(last, now, calendar)).toBe(expected);
});
