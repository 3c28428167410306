import { describe, expect, it } from 'vitest';
import type { UnitRow } from '../../../src/core/report/counting/report-row';
import { addToTally, createTally, finishTally, statusIndex } from '../../../src/core/report/counting/tally';
import { noFigures } from '../../../src/core/report/counting/unit-figures';
import { mergeDecisions, viewForLeaders, waitingForDecision } from '../../../src/core/report/leaders';
import type { Decision, LowerLine } from '../../../src/core/report/lower-line';
import type { OverdueTask } from '../../../src/core/report/report';
import type { Status } from '../../../src/core/tasks/status';
import { day, taskOf, today } from '../rules/fixtures';
import { lowerLine } from './fixtures';

function unitRow(key: string, counts: { readonly [status in Status]?: number }): UnitRow {
  const tally = createTally(key);
  for (const [status, count] of Object.entries(counts))
    for (let at = 0; at < count; at += 1) addToTally(tally, statusIndex[status as Status], false, undefined);
  return { ...finishTally(tally), unitName: `Đơn vị ${key}` };
}

function late(code: string, unitCode: string, daysLate: number): OverdueTask {
  const task = taskOf({ code, dueText: today - daysLate });
  const about = { deliverable: 'Báo cáo', cause: 'thiếu vốn', decidedBy: 'UBND', committedOn: day('01/11/2025') };
  return { task, unitCode, unitName: `Đơn vị ${unitCode}`, lastDay: today - daysLate, daysLate, ...about };
}

const cut = (...items: readonly OverdueTask[]) => ({ items, hidden: 0 });

function decision(code: string, daysLate: number): Decision {
  const about = { cause: '', committedOn: undefined, decidedBy: '', isBelow: false };
  return { code, title: code, unitName: 'Phòng A', daysLate, ...about };
}

describe('the units where most is late', () => {
  it('are five at most, most overdue first, then most open, then most in all; those without overdue tasks have a bar alone', () => {
    const rows = [
      unitRow('A', { overdue: 1, inTime: 1 }),
      unitRow('B', { overdue: 2 }),
      unitRow('C', { overdue: 1, inTime: 2 }),
      unitRow('D', { inTime: 3, doneOnTime: 1 }),
      unitRow('E', { overdue: 1, inTime: 1, doneOnTime: 1 }),
      unitRow('F', { inTime: 3 }),
      unitRow('G', {}),
      unitRow('', { overdue: 9 }),
    ];
    const { worst, bars, unitsWithoutBar } = viewForLeaders(rows, cut());
    expect(worst.map(({ unitName, overdue }) => `${unitName}: ${overdue}`)).toEqual([
      'Đơn vị B: 2',
      'Đơn vị C: 1',
      'Đơn vị E: 1',
      'Đơn vị A: 1',
    ]);
    expect(bars.map(({ key }) => key)).toEqual(['B', 'C', 'E', 'A', 'D']);
    expect(unitsWithoutBar).toBe(1);
  });

  it('are no more than five, and none has to do without a bar where there are as many', () => {
    const rows = ['A', 'B', 'C', 'D', 'E', 'F'].map((key) => unitRow(key, { overdue: 1 }));
    expect(viewForLeaders(rows, cut()).worst).toHaveLength(5);
    expect(viewForLeaders(rows.slice(0, 3), cut()).unitsWithoutBar).toBe(0);
  });

  it('say how long the longest has waited, be it in a tracker below', () => {
    const rows = ['A', 'B', 'C'].map((key) => unitRow(key, { overdue: 1 }));
    const lower = [
      lowerLine('B', { total: { ...noFigures, longestDays: 7 } }),
      lowerLine('A', { total: { ...noFigures, longestDays: 4 } }),
    ];
    const { worst } = viewForLeaders(rows, cut(late('1', 'A', 9), late('2', 'A', 5), late('3', 'B', 2)), lower);
    expect(worst.map(({ longestDays }) => longestDays)).toEqual([9, 7, 0]);
  });
});

describe('what waits for a decision', () => {
  it('is overdue for three days or more, and some unit’s to answer for', () => {
    const overdue = cut(late('1', 'A', 3), late('2', 'A', 2), late('3', '', 9));
    expect(waitingForDecision(overdue).map(({ task }) => task.code)).toEqual(['1']);
    expect(viewForLeaders([], overdue).decisions).toEqual({
      items: [
        {
          code: '1',
          title: 'Xây dựng nền tảng dữ liệu dùng chung của Thành phố',
          unitName: 'Đơn vị A',
          daysLate: 3,
          cause: 'thiếu vốn',
          committedOn: day('01/11/2025'),
          decidedBy: 'UBND',
          isBelow: false,
        },
      ],
      hidden: 0,
    });
  });

  it('is five at most; how many more there are is told, with what the list of overdue tasks and trackers below left out', () => {
    const six = ['1', '2', '3', '4', '5', '6'].map((code) => late(code, 'A', 9));
    const hidden = (count: number, cutAway: number, lower: readonly LowerLine[] = []) => {
      const { decisions } = viewForLeaders([], { items: six.slice(0, count), hidden: cutAway }, lower);
      return [decisions.items.length, decisions.hidden];
    };
    expect(hidden(6, 0)).toEqual([5, 1]);
    expect(hidden(5, 0)).toEqual([5, 0]);
    expect(hidden(3, 0)).toEqual([3, 0]);
    expect(hidden(6, 4)).toEqual([5, 5]);
    const below = lowerLine('B', { decisions: [decision('X', 30)], decisionCount: 3 });
    expect(hidden(3, 0, [below, lowerLine('C', { decisionCount: 2 })])).toEqual([4, 3]);
  });

  it('stands longest overdue first, wherever it is, then by code; of a tracker below the unit is named too', () => {
    const own = [decision('KH3', 9), decision('KH1', 4)];
    const lower = [
      lowerLine('B', { decisions: [decision('KH2', 9), decision('KH9', 12)] }),
      lowerLine('C', { decisions: [decision('KH0', 4)] }),
    ];
    expect(mergeDecisions(own, lower).map((one) => `${one.code} ${one.unitName} ${one.isBelow}`)).toEqual([
      'KH9 Phòng A (Đơn vị B) true',
      'KH2 Phòng A (Đơn vị B) true',
      'KH3 Phòng A false',
      'KH0 Phòng A (Đơn vị C) true',
      'KH1 Phòng A false',
    ]);
  });

  it('stays in the order of the overdue tasks where no tracker stands below', () => {
    const own = [decision('KH3', 9), decision('KH1', 9)];
    expect(mergeDecisions(own, []).map(({ code }) => code)).toEqual(['KH3', 'KH1']);
  });
});
