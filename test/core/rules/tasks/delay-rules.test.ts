import { describe, expect, it } from 'vitest';
import { type Cells, day, findings, today } from '../fixtures';

const overdue: Cells = { dueText: '30/09/2025', decidingLevel: 'UBND Thành phố' };
const explained: Cells = { ...overdue, delayCause: 'Chờ thẩm định', committedOn: day('31/10/2025') };

const fires: readonly (readonly [rule: string, what: string, cells: Cells, expected: readonly string[]])[] = [
  ['V36', 'overdue without a commitment', { ...explained, committedOn: '' }, ['V36@committedOn']],
  ['V36', 'a commitment that was not kept', { ...explained, committedOn: day('09/10/2025') }, ['V36@committedOn']],
  [
    'V37',
    'overdue by three days without a level',
    { ...explained, dueText: day('07/10/2025'), decidingLevel: ' ' },
    ['V37@decidingLevel'],
  ],
  ['V17', 'unreadable commitment', { ...explained, committedOn: 'sớm' }, ['V17@committedOn']],
  ['V18', 'review on a day that is not', { reviewedOn: '31/09/2025' }, ['V18@reviewedOn']],
  ['V15', 'reviewed tomorrow', { reviewedOn: today + 1 }, ['V15@reviewedOn']],
  ['V56', 'a result of a review outside its list', { reviewedOn: today, reviewResult: 'Ổn' }, ['V56@reviewResult']],
];

const silent: readonly (readonly [rule: string, what: string, cells: Cells])[] = [
  ['V36', 'a commitment beside the cause', { ...overdue, delayCause: 'Chờ thẩm định; cam kết xong ngày 31/10/2025' }],
  ['V36', 'a commitment for today', { ...explained, committedOn: today }],
  ['V37', 'overdue by two days', { ...explained, dueText: day('08/10/2025'), decidingLevel: '' }],
  [
    'V39',
    'reviewed lately, though not updated for long',
    { updatedAt: day('01/08/2025'), reviewedOn: day('01/10/2025') },
  ],
  ['V56', 'a result in English', { reviewedOn: today, reviewResult: 'to be adjusted' }],
];

describe('what a unit answers for a row', () => {
  it.each(fires)('%s fires: %s', (_, __, cells, expected) => {
    expect(findings(cells)).toEqual(expected);
  });

  it.each(silent)('%s does not fire, nor does another: %s', (_, __, cells) => {
    expect(findings(cells)).toEqual([]);
  });
});
