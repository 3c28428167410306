import { describe, expect, it } from 'vitest';
import { type Cells, tellings, today } from '../fixtures';

/** What a row with these cells is told: rule, cell, severity, and all that its sentence may say. */
const told: readonly (readonly [what: string, cells: Cells, told: readonly string[]])[] = [
  [
    'reviewed tomorrow',
    { reviewedOn: today + 1 },
    ['V15@reviewedOn error: key reviewedOn, day 11/10/2025, today 10/10/2025'],
  ],
  [
    'reviewed with a slip of a letter',
    { reviewedOn: today, reviewResult: 'Giữ nguyễn nhé' },
    ['V56@reviewResult error: text Giữ nguyễn nhé'],
  ],
  [
    'reviewed with a letter too many',
    { reviewedOn: today, reviewResult: 'Đã cập nhậtt' },
    ['V56@reviewResult error: text Đã cập nhậtt, suggestion Đã cập nhật'],
  ],
  ['reviewed with another word', { reviewedOn: today, reviewResult: 'Ổn' }, ['V56@reviewResult error: text Ổn']],
];

describe('a review is told of', () => {
  it.each(told)('%s', (_, cells, expected) => {
    expect(tellings(cells)).toEqual(expected);
  });
});
