import { describe, expect, it } from 'vitest';
import { compareSnapshots, type ReportSnapshot } from '../../../../src/core/report/frozen/snapshot';
import { continueTrend } from '../../../../src/core/report/frozen/trend';
import { type Status, statuses } from '../../../../src/core/tasks/status';

const snapshot = (
  code: string,
  tasks: { readonly [code: string]: Status },
  below?: ReportSnapshot['below'],
): ReportSnapshot => ({
  code,
  asOf: undefined,
  tasks: new Map(Object.entries(tasks).map(([task, status]) => [task, { status, unitCode: 'STC' }])),
  below,
});
const move = (from: Status, to: Status) =>
  compareSnapshots(snapshot('BC-20251010-0800', { A: from }), snapshot('BC-20251013-0800', { A: to }));
const done: readonly Status[] = ['doneOnTime', 'doneLate', 'doneUnassessed'];

describe('between two frozen reports', () => {
  it('a task is newly done when it was not before, in whatever way', () => {
    for (const from of statuses)
      for (const to of statuses)
        expect(move(from, to).newlyDone, `${from} → ${to}`).toBe(!done.includes(from) && done.includes(to) ? 1 : 0);
  });

  it.each<[Status, Status, newly: number, noLonger: number]>([
    ['inTime', 'overdue', 1, 0],
    ['overdue', 'overdue', 0, 0],
    ['overdue', 'inTime', 0, 1],
    ['overdue', 'dueSoon', 0, 1],
    ['overdue', 'doneLate', 0, 0],
    ['overdue', 'cancelled', 0, 0],
    ['inTime', 'dueSoon', 0, 0],
  ])('from %s to %s: newly overdue %d, no longer %d', (from, to, newly, noLonger) => {
    const { newlyOverdue, noLongerOverdue } = move(from, to);
    expect([newlyOverdue, noLongerOverdue]).toEqual([newly, noLonger]);
  });

  it('totals leave out what is cancelled or goes on elsewhere; new and gone tasks are named', () => {
    const before = snapshot(
      'BC-1',
      { A: 'inTime', B: 'cancelled', C: 'rolled', D: 'overdue' },
      { total: 5, done: 1, overdue: 2, dueSoon: 3 },
    );
    const change = compareSnapshots(before, snapshot('BC-2', { A: 'inTime', D: 'doneLate', E: 'dueSoon' }));
    expect(change).toMatchObject({
      fromCode: 'BC-1',
      totalBefore: 2,
      totalAfter: 3,
      before: { total: 7, done: 1, overdue: 3, dueSoon: 3 },
      added: ['E'],
      gone: ['B', 'C'],
      moves: [{ code: 'D', unitCode: 'STC', from: 'overdue', to: 'doneLate' }],
    });
  });
});

describe('the line of frozen reports', () => {
  const point = (code: string) => ({ code, total: 1, done: 0, overdue: 0, dueSoon: 0 });

  it('goes on with the last one, eight at most, none twice', () => {
    const shown = Array.from({ length: 9 }, (_, index) => point(`BC-0${index}`));
    const codes = continueTrend(shown, snapshot('BC-08', { A: 'doneLate' })).map(({ code }) => code);
    expect(codes).toEqual(['BC-01', 'BC-02', 'BC-03', 'BC-04', 'BC-05', 'BC-06', 'BC-07', 'BC-08']);
    expect(continueTrend([], snapshot('BC-1', { A: 'doneLate', B: 'dueSoon' }))).toEqual([
      { code: 'BC-1', total: 2, done: 1, overdue: 0, dueSoon: 1 },
    ]);
    expect(continueTrend(shown, undefined)).toEqual([]);
  });
});
