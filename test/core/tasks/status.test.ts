import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysLate,
  deriveStatus,
  isCounted,
  isOpen,
  type Status,
  type StatusBasis,
  statuses,
} from '../../../src/core/tasks/status';
import { parseStatusWord, statusWords } from '../../../src/core/tasks/status-words';
import { day } from '../rules/fixtures';

const today = day('10/10/2025');
const basis: StatusBasis = {
  progress: 'inProgress',
  hasEvidence: false,
  doneOn: undefined,
  deadline: 'dated',
  lastDay: today + 30,
  today,
  dueSoonDays: 7,
};
const doneBasis = { progress: 'done', hasEvidence: true, doneOn: today } as const;

const cases: readonly (readonly [what: string, over: Partial<StatusBasis>, status: Status])[] = [
  ['cancelled with its document', { progress: 'cancelled', hasEvidence: true }, 'cancelled'],
  ['cancelled by a word', { progress: 'cancelled' }, 'inTime'],
  ['cancelled by a word and past its day', { progress: 'cancelled', lastDay: today - 1 }, 'overdue'],
  [
    'suspended with its document, past its day',
    { progress: 'suspended', hasEvidence: true, lastDay: today - 9 },
    'suspended',
  ],
  ['suspended by a word', { progress: 'suspended', lastDay: today + 1 }, 'dueSoon'],
  ['done without evidence', { ...doneBasis, hasEvidence: false }, 'unconfirmed'],
  ['done without a day', { ...doneBasis, doneOn: undefined }, 'unconfirmed'],
  ['done on a day to come', { ...doneBasis, doneOn: today + 1 }, 'unconfirmed'],
  ['done without evidence, past its day', { ...doneBasis, hasEvidence: false, lastDay: today - 1 }, 'overdue'],
  ['done without evidence, due today', { ...doneBasis, hasEvidence: false, lastDay: today }, 'unconfirmed'],
  [
    'done without evidence or deadline',
    { ...doneBasis, hasEvidence: false, deadline: 'none', lastDay: undefined },
    'unconfirmed',
  ],
  ['done on the last day', { ...doneBasis, lastDay: today }, 'doneOnTime'],
  ['done the day after', { ...doneBasis, lastDay: today - 1 }, 'doneLate'],
  ['done without a deadline', { ...doneBasis, deadline: 'none', lastDay: undefined }, 'doneUnassessed'],
  ['done, regular', { ...doneBasis, deadline: 'regular', lastDay: undefined }, 'doneUnassessed'],
  ['regular', { deadline: 'regular', lastDay: undefined }, 'regular'],
  ['regular with a date stays regular', { deadline: 'regular', lastDay: today - 5 }, 'regular'],
  ['waiting', { deadline: 'condition', lastDay: undefined }, 'waiting'],
  ['no deadline', { deadline: 'none', lastDay: undefined }, 'noDeadline'],
  ['unreadable deadline', { deadline: 'unreadable', lastDay: undefined }, 'noDeadline'],
  ['due yesterday', { lastDay: today - 1 }, 'overdue'],
  ['due today', { lastDay: today }, 'dueSoon'],
  ['due in 7 days', { lastDay: today + 7 }, 'dueSoon'],
  ['due in 8 days', { lastDay: today + 8 }, 'inTime'],
  ['due in 8 days with a threshold of 10', { lastDay: today + 8, dueSoonDays: 10 }, 'dueSoon'],
  ['rolled over, past its day', { isRolled: true, lastDay: today - 1 }, 'rolled'],
  ['rolled over, regular', { isRolled: true, deadline: 'regular', lastDay: undefined }, 'rolled'],
  ['rolled over after a claim', { ...doneBasis, doneOn: undefined, isRolled: true, lastDay: today - 1 }, 'rolled'],
  ['done, and rolled over all the same', { ...doneBasis, isRolled: true }, 'doneOnTime'],
  [
    'cancelled with its document, rolled over',
    { progress: 'cancelled', hasEvidence: true, isRolled: true },
    'cancelled',
  ],
  ['blank progress', { progress: undefined, lastDay: today - 1 }, 'overdue'],
];

describe('status', () => {
  it.each(cases)('%s', (_, over, status) => {
    expect(deriveStatus({ ...basis, ...over })).toBe(status);
  });

  it('is always one of the twelve, and a claim never makes an overdue task look well', () => {
    fc.assert(
      fc.property(
        fc.record({
          progress: fc.constantFrom('notStarted', 'inProgress', 'done', 'suspended', 'cancelled', undefined),
          hasEvidence: fc.boolean(),
          doneOn: fc.option(fc.integer({ min: today - 40, max: today + 40 }), { nil: undefined }),
          deadline: fc.constantFrom('dated', 'regular', 'condition', 'none', 'unreadable'),
          lastDay: fc.option(fc.integer({ min: today - 40, max: today + 40 }), { nil: undefined }),
        }),
        (over) => {
          const status = deriveStatus({ ...basis, ...over });
          expect(statuses).toContain(status);
          const isPast = over.lastDay !== undefined && over.lastDay < today;
          if (isPast && !over.hasEvidence && over.deadline !== 'regular') expect(status).toBe('overdue');
        },
      ),
    );
  });
});

describe('days', () => {
  const task = (status: Status, lastDay: number | undefined, doneDay?: number) => ({
    status,
    lastDay,
    doneOn: doneDay === undefined ? ({ kind: 'blank' } as const) : { kind: 'day', day: doneDay },
  });

  it('late are counted to today, or to the day when it was done', () => {
    expect(daysLate(task('overdue', today - 1), today)).toBe(1);
    expect(daysLate(task('doneLate', today - 9, today - 6), today)).toBe(3);
    expect(daysLate(task('doneOnTime', today - 9, today - 9), today)).toBe(0);
    expect(daysLate(task('noDeadline', undefined), today)).toBe(0);
  });

  it('only closed statuses need nobody', () => {
    expect(statuses.filter((status) => !isOpen(status))).toEqual([
      'cancelled',
      'suspended',
      'doneOnTime',
      'doneLate',
      'doneUnassessed',
      'rolled',
    ]);
  });
});

describe('the total', () => {
  it('leaves out what was cancelled and what counts under its new code', () => {
    expect(statuses.filter((status) => !isCounted(status))).toEqual(['cancelled', 'rolled']);
  });
});

describe('status words', () => {
  it.each([
    ['Báo hoàn thành, chờ xác nhận', 'unconfirmed'],
    ['Nhiệm vụ thường xuyên', 'regular'],
    ['Regular', 'regular'],
    ['Chưa xác định thời hạn', 'noDeadline'],
    ['Đang thực hiện, trong hạn', 'inTime'],
    ['Sắp đến hạn', 'dueSoon'],
    ['Carried over', 'rolled'],
    ['', undefined],
  ])('%j is %s', (word, status) => {
    expect(parseStatusWord(word)).toBe(status);
  });

  it.each(statuses)('%s is read back in both languages, in any case and without accents', (status) => {
    for (const word of statusWords[status]) {
      expect(parseStatusWord(word)).toBe(status);
      expect(parseStatusWord(` ${word.toUpperCase().normalize('NFD')}`)).toBe(status);
    }
  });

  it('are no others', () => {
    expect(parseStatusWord('sắp xong')).toBeUndefined();
  });
});
