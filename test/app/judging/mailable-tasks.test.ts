import { expect, it } from 'vitest';
import { listMailable } from '../../../src/app/judging/mailable-tasks';
import type { MasterRow, RowMark } from '../../../src/core/consolidate/master-row';
import type { Issue } from '../../../src/core/issues/issue';
import type { Task } from '../../../src/core/tasks/task';
import { tasksOf, today, usual } from '../../core/consolidate/fixtures';

const task = tasksOf('SKHCN', [usual('A')])[0] as Task;

function mailable(over: Partial<MasterRow>, issues: readonly Issue[] = []): boolean {
  const row = { task, marks: [], rules: [], isFresh: true, ...over } as unknown as MasterRow;
  return listMailable({ consolidation: { rows: [row] } as never, issues }).includes(task);
}

it.each<[string, readonly RowMark[], boolean]>([
  ['as it should', [], true],
  ['with an assigned value put back', [{ kind: 'changed', keys: ['title'] }], true],
  ['though its table could not be read', [{ kind: 'outdated', readAt: today }], true],
  ['of a unit that is gone', [{ kind: 'outdated', readAt: undefined, isUnitGone: true }], true],
  ['of a unit that has a tracker of its own', [{ kind: 'outdated', readAt: undefined, isHandedOver: true }], false],
  ['gone from its table', [{ kind: 'vanished', since: today }], false],
  ['with content that may not be stored', [{ kind: 'blocked', rule: 'V52' }], false],
  [
    'with two marks of which one keeps it in',
    [
      { kind: 'changed', keys: ['title'] },
      { kind: 'vanished', since: today },
    ],
    false,
  ],
])('a row that stands %s may be mailed about: %s', (_, marks, expected) => {
  expect(mailable({ marks })).toBe(expected);
});

it.each([
  [true, ['V17'], true],
  [false, ['V17'], false],
  [false, ['V30'], true],
  [false, ['R1'], true],
  [false, [], true],
])('a row that was read now (%s) and broke %j may be mailed about: %s', (isFresh, rules, expected) => {
  expect(mailable({ isFresh, rules })).toBe(expected);
});

it('a row with a secret may not, whatever its marks say', () => {
  const { place, rowNumber } = task;
  const issue = { rule: 'V52', severity: 'error', place: { ...place, rowNumber } } as unknown as Issue;
  expect([mailable({}, [issue]), mailable({}, [{ ...issue, rule: 'V30' }])]).toEqual([false, true]);
});
