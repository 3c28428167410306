import { describe, expect, it } from 'vitest';
import {
  createLadderReader,
  hasLadder,
  hasRung,
  type LadderRule,
  offsetOfRung,
} from '../../../src/core/reminders/ladder/current-rung';
import { parseLadder } from '../../../src/core/settings/ladder';
import { statuses } from '../../../src/core/tasks/status';
import { calendar, day, ladder } from './fixtures';

const working = { rungs: ladder, inWorkingDays: true };
const calendarDays = { rungs: ladder, inWorkingDays: false };

/** Of the focal person, the leader and the coordinating unit, as far as their ladders have begun. */
function currentOn(today: string, lastDay: string, rule: LadderRule = working): string {
  const standings = createLadderReader(rule, day(today), calendar)(day(lastDay));
  return standings.map(({ current }) => current.label).join(' ');
}

describe('the current rung in working days', () => {
  it.each([
    // today, last day, rung
    ['10/10/2025', '14/10/2025', 'T-3'], // two working days: Monday and Tuesday
    ['09/10/2025', '14/10/2025', 'T-3'],
    ['08/10/2025', '14/10/2025', 'T-7'],
    ['02/10/2025', '14/10/2025', ''],
    ['03/10/2025', '14/10/2025', 'T-7'],
    ['13/10/2025', '14/10/2025', 'T-1'],
    ['14/10/2025', '14/10/2025', 'T0'],
    ['15/10/2025', '14/10/2025', 'T+1'],
    ['16/10/2025', '14/10/2025', 'T+1'],
    ['17/10/2025', '14/10/2025', 'T+1 T+3'],
    ['21/10/2025', '14/10/2025', 'T+1 T+3'],
    ['22/10/2025', '14/10/2025', 'T+6 T+3'],
    ['23/10/2025', '14/10/2025', 'T+6 T+3 T+7'],
    ['29/10/2025', '14/10/2025', 'T+11 T+3 T+7'],
    ['31/10/2025', '14/10/2025', 'T+11 T+13 T+7'],
    ['06/11/2025', '14/10/2025', 'T+16 T+13 T+17'],
    // 260 working days late: the highest repetition reached, of each
    ['23/10/2026', '14/10/2025', 'T+256 T+253 T+257'],
    // a last day on a Sunday: T0 is the Friday before, and Monday is the first day late
    ['17/10/2025', '19/10/2025', 'T0'],
    ['20/10/2025', '19/10/2025', 'T+1'],
    // 26/4/2025 is a make-up Saturday
    ['25/04/2025', '26/04/2025', 'T-1'],
    ['26/04/2025', '26/04/2025', 'T0'],
    ['26/04/2025', '28/04/2025', 'T-1'],
    // 30/4 to 4/5/2025 are days off
    ['29/04/2025', '02/05/2025', 'T0'],
    ['29/04/2025', '05/05/2025', 'T-1'],
    ['05/05/2025', '30/04/2025', 'T+1'],
    // 2/1/2026 was swapped for Saturday 10/1/2026
    ['31/12/2025', '02/01/2026', 'T0'],
    ['09/01/2026', '10/01/2026', 'T-1'],
    ['12/01/2026', '09/01/2026', 'T+1'],
    ['10/01/2026', '09/01/2026', 'T+1'],
    // over Tết 2026: 13/2 to 23/2 is one working day
    ['13/02/2026', '23/02/2026', 'T-1'],
    ['13/02/2026', '20/02/2026', 'T0'],
    ['23/02/2026', '13/02/2026', 'T+1'],
  ])('on %s, for the last day %s, is %s', (today, lastDay, expected) => {
    expect(currentOn(today, lastDay)).toBe(expected);
  });
});

describe('the current rung in calendar days', () => {
  it.each([
    ['10/10/2025', '14/10/2025', 'T-3'], // a Friday: T-3 falls on the Saturday
    ['09/10/2025', '14/10/2025', 'T-7'],
    ['13/10/2025', '14/10/2025', 'T-1'],
    ['17/10/2025', '19/10/2025', 'T0'], // the Sunday's rung goes out on the Friday before
    ['20/10/2025', '19/10/2025', 'T+1'],
    ['20/10/2025', '17/10/2025', 'T+1 T+3'],
    ['23/10/2025', '17/10/2025', 'T+6 T+3'], // repetitions are counted as the ladder counts
    ['17/10/2025', '17/10/2025', 'T0'], // and "overdue" is never said before it is true
  ])('on %s, for the last day %s, is %s', (today, lastDay, expected) => {
    expect(currentOn(today, lastDay, calendarDays)).toBe(expected);
  });
});

it('names the fixed rungs that each audience was passed by', () => {
  const standings = createLadderReader(working, day('31/10/2025'), calendar)(day('14/10/2025'));
  expect(standings.map(({ audience, passed }) => [audience, passed.map(({ label }) => label).join(' ')])).toEqual([
    ['contact', 'T-7 T-3 T-1 T0 T+1'],
    ['leader', 'T+3'],
    ['coordinator', ''],
  ]);
});

it('gives each audience its own rung on one day', () => {
  const { rungs } = parseLadder('T+1; T+3 → đầu mối | T+3 → lãnh đạo | T0 → đơn vị tổng hợp');
  expect(currentOn('17/10/2025', '14/10/2025', { rungs, inWorkingDays: true })).toBe('T+3 T+3 T0');
});

it('repeats only while the task is overdue', () => {
  const { rungs } = parseLadder('T-7; lặp 3 → đầu mối');
  const rule = { rungs, inWorkingDays: true };
  expect(
    ['13/10/2025', '14/10/2025', '16/10/2025', '21/10/2025'].map((today) => currentOn(today, '14/10/2025', rule)),
  ).toEqual(['T-7', 'T-7', 'T+2', 'T+5']);
});

it.each([
  ['contact', -1, true],
  ['contact', -6, true],
  ['contact', -7, false],
  ['contact', 4, false],
  ['contact', 5, false],
  ['leader', -13, true],
  ['coordinator', -3, false],
] as const)('knows whether %s has a rung at %s: %s', (audience, offset, expected) => {
  expect(hasRung(ladder, audience, offset)).toBe(expected);
});

it('knows that a repetition begins when the task is overdue', () => {
  const { rungs } = parseLadder('T-7; lặp 7 → đầu mối');
  expect([7, 0, -7, -8].map((offset) => hasRung(rungs, 'contact', offset))).toEqual([true, false, true, false]);
  const rule = { rungs, inWorkingDays: true };
  expect(['14/10/2025', '15/10/2025', '23/10/2025'].map((today) => currentOn(today, '14/10/2025', rule))).toEqual([
    'T-7',
    'T-7',
    'T+7',
  ]);
});

it('has a ladder for open dated tasks only, and for one that claims to be done without evidence', () => {
  expect(statuses.filter(hasLadder)).toEqual(['unconfirmed', 'overdue', 'dueSoon', 'inTime']);
});

it.each([
  ['T-7', 7],
  ['T0', 0],
  ['T+3', -3],
  ['DDN', undefined],
  ['', undefined],
])('reads the rung %s as offset %s', (label, offset) => {
  expect(offsetOfRung(label)).toBe(offset);
});
