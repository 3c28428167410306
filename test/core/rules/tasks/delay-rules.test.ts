import { describe, expect, it } from 'vitest';
import { type Cells, day, done, findings, tellings, today } from '../fixtures';

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

/** What a row with these cells is told: rule, cell, severity, and all that its sentence may say. */
const told: readonly (readonly [what: string, cells: Cells, told: readonly string[]])[] = [
  [
    'without a cause',
    { dueText: '30/09/2025', decidingLevel: 'Sở KH&CN' },
    ['V36@delayCause error: missing cause, daysLate 10'],
  ],
  [
    'without a cause, of three days',
    { dueText: day('07/10/2025') },
    ['V36@delayCause error: missing cause, daysLate 3', 'V37@decidingLevel warning'],
  ],
  ['without a cause, of two days', { dueText: day('08/10/2025') }, ['V36@delayCause error: missing cause, daysLate 2']],
  [
    'without a commitment',
    { dueText: day('08/10/2025'), delayCause: 'Chờ thẩm định' },
    ['V36@committedOn warning: missing commitment, daysLate 2'],
  ],
  [
    'with a commitment of yesterday',
    { dueText: day('08/10/2025'), delayCause: 'Chờ thẩm định', committedOn: today - 1 },
    ['V36@committedOn warning: missing newCommitment, daysLate 2, committedDay 09/10/2025'],
  ],
  ['with a commitment of today', { dueText: day('08/10/2025'), delayCause: 'Chờ thẩm định', committedOn: today }, []],
  [
    'with a commitment that cannot be read',
    { dueText: day('08/10/2025'), delayCause: 'Chờ thẩm định', committedOn: 'sớm' },
    ['V17@committedOn warning: problem unreadable, text sớm'],
  ],
  [
    'of a task that is claimed to be done',
    { ...done, dueText: '30/09/2025', evidence: '' },
    ['V32@evidence error: missing evidence'],
  ],
  [
    'of a task that was cancelled by a word',
    { progress: 'Hủy', dueText: '30/09/2025' },
    ['V38@evidence error: progress cancelled'],
  ],
  [
    'of a task that was suspended by a word',
    { progress: 'Tạm dừng', dueText: '30/09/2025' },
    ['V38@evidence error: progress suspended'],
  ],
  ['not looked after for 31 days', { updatedAt: today - 31 }, ['V39@updatedAt warning: age 31']],
  ['not looked after since 30 days and an hour', { updatedAt: today - 30 + 0.04 }, []],
  [
    'not looked after since the evening of 31 days ago',
    { updatedAt: today - 31 + 0.9 },
    ['V39@updatedAt warning: age 31'],
  ],
  ['not looked after, done', { ...done, updatedAt: today - 31 }, []],
  ['a difficulty without a proposal', { difficulty: 'Thiếu vốn' }, ['V46@proposal error']],
];

describe('a delay is told of', () => {
  it.each(told)('%s', (_, cells, expected) => {
    expect(tellings(cells)).toEqual(expected);
  });
});
