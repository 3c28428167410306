import { describe, expect, it } from 'vitest';
import { listToDo, measureProgress } from '../../../src/core/to-do/to-do';
import { type Cells, done, taskOf, today } from '../rules/fixtures';

const due = (days: number, more: Cells = {}) => taskOf({ title: String(days), dueText: today + days, ...more });

describe('what a unit has to do now', () => {
  it('stands by what presses most: overdue longest first, today, soon, then what waits for evidence', () => {
    const claimed = taskOf({ title: 'chờ minh chứng', progress: 'Hoàn thành' });
    const tasks = [claimed, due(3), due(0), due(-2), due(7), due(8), due(-9), taskOf(done), taskOf({ dueText: '' })];
    expect(listToDo(tasks, today).map(({ kind, task, daysLeft }) => [kind, task.title, daysLeft])).toEqual([
      ['overdue', '-9', -9],
      ['overdue', '-2', -2],
      ['today', '0', 0],
      ['soon', '3', 3],
      ['soon', '7', 7],
      ['unconfirmed', 'chờ minh chứng', expect.any(Number)],
    ]);
  });

  it('has no day left of a claim without a deadline', () => {
    const claimed = taskOf({ progress: 'Hoàn thành', dueText: '' });
    expect(listToDo([claimed], today).map(({ kind, daysLeft }) => [kind, daysLeft])).toEqual([['unconfirmed', 0]]);
  });
});

it('how far a unit has come: all that count, the done of them, the overdue', () => {
  const tasks = [
    taskOf(done),
    taskOf({ ...done, dueText: today - 10 }),
    taskOf({ ...done, dueText: '' }),
    due(-1),
    due(0),
    taskOf({ progress: 'Hoàn thành' }),
    taskOf({ progress: 'Hủy', evidence: '9/QĐ-UBND' }),
  ];
  expect(measureProgress(tasks)).toEqual({ total: 6, done: 3, overdue: 1 });
  expect(measureProgress([])).toEqual({ total: 0, done: 0, overdue: 0 });
});
