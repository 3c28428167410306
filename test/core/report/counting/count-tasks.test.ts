import { describe, expect, it } from 'vitest';
import { countTasks } from '../../../../src/core/report/counting/count-tasks';
import {
  addToTally,
  createTally,
  finishTally,
  mergeTallies,
  statusIndex,
} from '../../../../src/core/report/counting/tally';
import { measureUnits, noFigures, sumFigures, tallyOf } from '../../../../src/core/report/counting/unit-figures';
import { type Status, statuses } from '../../../../src/core/tasks/status';
import { type Cells, context, day, done, taskOf, today } from '../../rules/fixtures';

const count = (...sketches: readonly Cells[]) =>
  countTasks(
    sketches.map((cells) => taskOf(cells)),
    context,
  );
const staleDays = context.settings.staleAfterDays;

describe('one pass over the tasks', () => {
  it('notes open rows that nobody has looked after, for longer than the setting, or ever', () => {
    const { stale, neverUpdated } = count(
      { updatedAt: '' },
      { updatedAt: '' },
      { updatedAt: '', reviewedOn: today },
      { updatedAt: today - staleDays },
      { updatedAt: today - staleDays - 0.1 },
      { ...done, updatedAt: '' },
    );
    expect([neverUpdated, stale]).toEqual([2, 1]);
  });

  it('notes claims without evidence, several fields, and those that go on from another task', () => {
    const { unconfirmed, severalFields, carried } = count(
      { progress: 'Hoàn thành' },
      { ...done, field: 'KHCN' },
      { originCode: 'KH1-2024-STC-001' },
      { originCode: 'KH1-2024-STC-002', progress: 'Hủy', evidence: '9/QĐ-UBND' },
    );
    expect([unconfirmed, severalFields, carried.length]).toEqual([1, 3, 1]);
  });

  it('counts a task for each of its partners', () => {
    const { partnerTasks } = count(
      { partners: 'Sở Tài chính; Sở Nội vụ' },
      { partners: 'Sở Tài chính; Sở Lạ' },
      { partners: '' },
    );
    expect([...partnerTasks]).toEqual([
      ['STC', 2],
      ['SNV', 1],
    ]);
  });
});

describe('the figures of a unit', () => {
  const measured = (...sketches: readonly Cells[]) => measureUnits(count(...sketches), today).get('SKHCN') ?? noFigures;

  it.each([
    [1, 'upTo7'],
    [7, 'upTo7'],
    [8, 'from8To30'],
    [30, 'from8To30'],
    [31, 'over30'],
  ] as const)('%d days overdue stand under %s', (days, key) => {
    const { counts, longestDays } = measured({ dueText: today - days });
    expect([counts[key], counts.upTo7 + counts.from8To30 + counts.over30, longestDays]).toEqual([1, 1, days]);
  });

  it('are on time by the first deadline unless an extension made them so', () => {
    const extended = { extendedTo: day('31/10/2025'), extensionBasis: '139/KH-UBND', dueText: day('08/10/2025') };
    const { counts } = measured(
      done,
      { ...done, ...extended },
      { ...extended, dueText: day('09/10/2025') },
      { ...extended, dueText: today },
    );
    expect([counts.doneOnTime, counts.onTimeByOriginal, counts.extended, counts.savedByExtension]).toEqual([
      2, 1, 3, 1,
    ]);
  });

  it('stay on time by the first deadline where an extension was not needed, and are none where they were late anyway', () => {
    const extended = { extendedTo: day('31/10/2025'), extensionBasis: '139/KH-UBND' };
    const { counts } = measured(
      { ...done, ...extended, dueText: day('09/10/2025') },
      { ...done, ...extended, dueText: day('01/10/2025'), extendedTo: day('08/10/2025') },
      { ...extended, dueText: day('01/10/2025'), extendedTo: day('08/10/2025') },
      { ...extended, dueText: day('01/10/2025'), extendedTo: day('12/10/2025') },
    );
    expect([counts.doneOnTime, counts.doneLate, counts.onTimeByOriginal]).toEqual([1, 1, 1]);
    expect([counts.overdue, counts.dueSoon, counts.extended, counts.savedByExtension]).toEqual([1, 1, 4, 1]);
  });

  it('add up money and reports of trackers below, too', () => {
    const one = {
      ...noFigures,
      counts: { ...noFigures.counts, reportsOwed: 2, reportsLate: 1, budget: 5, disbursed: 3, forecast: 4 },
    };
    expect(sumFigures([one, one]).counts).toMatchObject({
      reportsOwed: 4,
      reportsLate: 2,
      budget: 10,
      disbursed: 6,
      forecast: 8,
    });
  });

  it('add up', () => {
    const one = measured({ dueText: today - 3, updatedAt: today - 2 });
    const other = measured({ dueText: today - 9, updatedAt: today - 1 }, {});
    const sum = sumFigures([one, other, noFigures]);
    expect([sum.counts.overdue, sum.counts.inTime, sum.longestDays]).toEqual([2, 1, 9]);
    expect(sum.updatedAt).toBe(other.updatedAt);
    expect(sumFigures([other, one]).updatedAt).toBe(other.updatedAt);
    expect(sumFigures([])).toEqual(noFigures);
  });
});

describe('a line of the report', () => {
  const lineOf = (...all: readonly Status[]) => {
    const tally = createTally('STC');
    for (const [index, status] of all.entries())
      addToTally(tally, statusIndex[status], index === 0, index === 0 ? 5 : undefined);
    return finishTally(tally);
  };

  it.each<[Status, total: number, done: number, open: number, without: number]>([
    ['doneOnTime', 1, 1, 0, 0],
    ['doneLate', 1, 1, 0, 0],
    ['doneUnassessed', 1, 1, 0, 0],
    ['inTime', 1, 0, 1, 0],
    ['dueSoon', 1, 0, 1, 0],
    ['overdue', 1, 0, 1, 0],
    ['unconfirmed', 1, 0, 1, 0],
    ['noDeadline', 1, 0, 1, 1],
    ['waiting', 1, 0, 1, 1],
    ['regular', 1, 0, 0, 0],
    ['suspended', 1, 0, 0, 0],
    ['cancelled', 0, 0, 0, 0],
    ['rolled', 0, 0, 0, 0],
  ])(
    'of a task that is %s: total %d, done %d, open %d, without a deadline %d',
    (status, total, isDone, open, without) => {
      const line = lineOf(status);
      expect([line.total, line.done, line.open, line.withoutDeadline, line.byStatus[status]]).toEqual([
        total,
        isDone,
        open,
        without,
        1,
      ]);
      expect(line.doneRate).toEqual({ numerator: isDone, denominator: total });
    },
  );

  it('has its rates of what they are rates of', () => {
    const line = lineOf('doneOnTime', 'doneOnTime', 'doneLate', 'doneUnassessed', 'overdue', 'cancelled');
    expect([line.onTimeRate, line.overdueRate, line.openDifficulties, line.updatedAt]).toEqual([
      { numerator: 2, denominator: 3 },
      { numerator: 1, denominator: 5 },
      1,
      5,
    ]);
  });

  it('is the sum of the lines that make it', () => {
    const one = tallyOf('a', {
      ...noFigures,
      counts: { ...noFigures.counts, overdue: 2, openDifficulties: 1 },
      updatedAt: 5,
    });
    const other = tallyOf('b', { ...noFigures, counts: { ...noFigures.counts, overdue: 1, inTime: 4 }, updatedAt: 6 });
    for (const order of [
      [one, other],
      [other, one],
    ]) {
      const line = finishTally(mergeTallies(order));
      expect([line.byStatus.overdue, line.byStatus.inTime, line.total, line.openDifficulties, line.updatedAt]).toEqual([
        3, 4, 7, 1, 6,
      ]);
    }
    expect(finishTally(mergeTallies([])).total).toBe(0);
    expect(Object.keys(finishTally(createTally('')).byStatus)).toEqual([...statuses]);
  });
});
