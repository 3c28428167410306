import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportSnapshot } from '../../../src/core/report/frozen/snapshot';
import { detailChange } from '../../../src/core/report/frozen/snapshot-detail';
import { type Status, statuses } from '../../../src/core/tasks/status';

function snapshot(code: string, tasks: readonly (readonly [string, Status])[]): ReportSnapshot {
  return { code, asOf: undefined, tasks: new Map(tasks.map(([task, status]) => [task, { status, unitCode: 'STC' }])) };
}

describe('two frozen reports', () => {
  it('tell each task’s way in one list', () => {
    const before = snapshot('BC-20251010-0800', [
      ['A', 'inTime'],
      ['B', 'inTime'],
      ['C', 'overdue'],
      ['D', 'dueSoon'],
      ['E', 'inTime'],
    ]);
    const after = snapshot('BC-20251110-0800', [
      ['A', 'overdue'],
      ['B', 'doneOnTime'],
      ['C', 'inTime'],
      ['D', 'dueSoon'],
      ['F', 'noDeadline'],
    ]);
    const detail = detailChange(before, after);
    const codes = (tasks: readonly { readonly code: string }[]) => tasks.map(({ code }) => code);
    expect(codes(detail.newlyOverdue)).toEqual(['A']);
    expect(codes(detail.newlyDone)).toEqual(['B']);
    expect(codes(detail.otherMoves)).toEqual(['C']);
    expect(codes(detail.added)).toEqual(['F']);
    expect(codes(detail.gone)).toEqual(['E']);
  });

  it('tell a task that is done, in whatever way, once it was not; and none that only changed how', () => {
    const ways = ['doneOnTime', 'doneLate', 'doneUnassessed'] as const;
    for (const to of ways) {
      const move = (from: Status) => detailChange(snapshot('BC-1', [['A', from]]), snapshot('BC-2', [['A', to]]));
      expect(move('inTime').newlyDone).toHaveLength(1);
      expect(move('inTime').otherMoves).toEqual([]);
      const from = to === 'doneLate' ? 'doneOnTime' : 'doneLate';
      expect([move(from).newlyDone, move(from).otherMoves.length]).toEqual([[], 1]);
    }
  });

  it('add up: counts before plus new minus gone are counts after, and every move is listed once', () => {
    const anySnapshot = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 30 }).map(String), fc.constantFrom(...statuses)), { maxLength: 30 })
      .map((tasks) => snapshot('BC', tasks));
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (before, after) => {
        const {
          statuses: lines,
          newlyOverdue,
          newlyDone,
          otherMoves,
          added,
          gone,
          change,
        } = detailChange(before, after);
        const sum = (pick: (line: (typeof lines)[number]) => number) =>
          lines.reduce((total, line) => total + pick(line), 0);
        expect(sum((line) => line.before)).toBe(before.tasks.size);
        expect(sum((line) => line.after)).toBe(before.tasks.size + added.length - gone.length);
        expect(newlyOverdue.length + newlyDone.length + otherMoves.length).toBe(change.moves.length);
      }),
    );
  });
});
