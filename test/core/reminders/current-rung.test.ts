import { describe, expect, it } from 'vitest';
import { createLadderReader, hasLadder, offsetOfRung } from '../../../src/core/reminders/current-rung';
import { statuses } from '../../../src/core/tasks/status';
import { calendar, day, ladder } from './fixtures';

const working = { rungs: ladder, inWorkingDays: true };
const calendarDays = { rungs: ladder, inWorkingDays: false };

function currentOn(today: string, lastDay: string, rule = working): string {
  const { current } = createLadderReader(rule, day(today), calendar)(day(lastDay));
  return current.map(({ label }) => label).join(' ');
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
    ['17/10/2025', '14/10/2025', 'T+3'],
    ['22/10/2025', '14/10/2025', 'T+3'],
    ['23/10/2025', '14/10/2025', 'T+7'],
    ['23/10/2026', '14/10/2025', 'T+7'],
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
    ['20/10/2025', '17/10/2025', 'T+3'],
    ['17/10/2025', '17/10/2025', 'T0'], // and "overdue" is never said before it is true
  ])('on %s, for the last day %s, is %s', (today, lastDay, expected) => {
    expect(currentOn(today, lastDay, calendarDays)).toBe(expected);
  });
});

it('names the rungs that were passed', () => {
  const { passed } = createLadderReader(working, day('17/10/2025'), calendar)(day('14/10/2025'));
  expect(passed.map(({ label }) => label)).toEqual(['T-7', 'T-3', 'T-1', 'T0', 'T+1']);
});

it('gives every audience of a step that goes to several', () => {
  const rungs = [...ladder, { label: 'T+3', offset: -3, audience: 'coordinator' } as const];
  const { current } = createLadderReader(
    { rungs, inWorkingDays: true },
    day('17/10/2025'),
    calendar,
  )(day('14/10/2025'));
  expect(current.map(({ audience }) => audience)).toEqual(['leader', 'coordinator']);
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
