import { describe, expect, it } from 'vitest';
import type { UnitOutcome } from '../../../src/core/outcomes/outcome';
import { noFigures, type UnitFigures } from '../../../src/core/report/counting/unit-figures';
import type { LowerLine } from '../../../src/core/report/lower-line';
import type { OverdueTask, Report } from '../../../src/core/report/report';
import { momentOf } from '../../../src/core/time/day';
import { type PublishFacts, publish } from '../../../src/core/tree/publish';
import { taskOf, today } from '../rules/fixtures';
import { figures } from './published-fixtures';

const moment = momentOf(today, 7, 0);

interface Told {
  readonly units: readonly (readonly [code: string, name: string])[];
  readonly own: { readonly [code: string]: UnitFigures };
  readonly lines: readonly LowerLine[];
  readonly overdue: readonly OverdueTask[];
}

function reportOf({ units = [], own = {}, lines = [], overdue = [] }: Partial<Told>): Report {
  const report: Partial<Report> = {
    code: 'BC-20251010-0700',
    asOf: moment + 0.0001,
    year: 2025,
    byUnit: units.map(([key, unitName]) => ({ key, unitName })) as unknown as Report['byUnit'],
    lower: { lines, without: [] },
    ownFigures: new Map(Object.entries(own)),
    overdue: { items: overdue, hidden: 0 },
  };
  return report as Report;
}

function publishing(told: Partial<Told>, over: Partial<PublishFacts> = {}, report: Partial<Report> = {}) {
  return publish(
    { ...reportOf(told), ...report },
    {
      trackerName: 'Phường Một',
      trackerId: 'p1',
      below: ['p1-a'],
      outcomes: [],
      sourceOf: (code) => ({ fileId: `file-${code}`, sheetName: `Việc ${code}` }),
      nameOf: (code) => (code === 'X' ? '' : `Tên ${code}`),
      mayLeave: () => true,
      besides: new Map(),
      noUnit: 'chưa rõ chủ trì',
      ...over,
    },
  );
}

const readAt = (unitCode: string): UnitOutcome => ({ kind: 'read', unitCode, readAt: moment, source: '', tasks: [] });
const leftOut = (unitCode: string, more: object = {}): UnitOutcome => ({
  kind: 'leftOut',
  unitCode,
  reason: 'noAccess',
  facts: {},
  readAt: moment - 2,
  ...more,
});
const lineOf = (unitCode: string, over: Partial<LowerLine> = {}): LowerLine =>
  ({
    unitCode,
    unitName: `Xã ${unitCode}`,
    total: figures({ inTime: 7, overdue: 1 }),
    present: 3,
    expected: 4,
    oldest: moment - 1,
    isCurrent: true,
    decisions: [],
    decisionCount: 0,
    scopeYear: 2024,
    ...over,
  }) as LowerLine;

describe('what a tracker publishes', () => {
  it('says whose report it is, of when and about which year', () => {
    expect(publishing({})).toEqual({
      code: 'BC-20251010-0700',
      moment,
      oldest: moment,
      trackerName: 'Phường Một',
      trackerId: 'p1',
      below: ['p1-a'],
      scopeYear: 2025,
      units: [],
      total: noFigures,
      present: 0,
      expected: 0,
      decisions: [],
      decisionCount: 0,
    });
    expect(publishing({}, {}, { code: '?' }).moment).toBe(moment + 0.0001);
  });

  it('adds up its units', () => {
    const own = { A: figures({ inTime: 2 }), B: figures({ inTime: 3, overdue: 1 }) };
    const { total, present, expected } = publishing(
      {
        units: [
          ['A', 'Phòng A'],
          ['B', 'Phòng B'],
        ],
        own,
      },
      { outcomes: [readAt('A'), leftOut('B')] },
    );
    expect([total.counts.inTime, total.counts.overdue, present, expected]).toEqual([5, 1, 1, 2]);
  });
});

describe('the line of a unit', () => {
  it('has its figures, and where its table stands', () => {
    const own = { A: figures({ inTime: 2 }) };
    const { units } = publishing({ units: [['A', 'Phòng A']], own }, { outcomes: [readAt('A')] });
    expect(units).toEqual([
      {
        kind: 'unit',
        code: 'A',
        name: 'Phòng A',
        fileId: 'file-A',
        sheetName: 'Việc A',
        present: 1,
        expected: 1,
        moment: undefined,
        figures: own.A,
      },
    ]);
  });

  it.each<[string, UnitOutcome | undefined, object]>([
    ['was read', readAt('A'), { present: 1, expected: 1, moment: undefined }],
    ['has not changed', { kind: 'unchanged', unitCode: 'A', readAt: moment - 1 }, { present: 1, expected: 1 }],
    ['was left out', leftOut('A'), { present: 0, expected: 1, moment: moment - 2 }],
    ['was never read', leftOut('A', { readAt: undefined }), { present: 0, expected: 1, moment: undefined }],
    ['takes no part', { kind: 'absent', unitCode: 'A' }, { present: 0, expected: 0, moment: undefined }],
    ['is in no list', undefined, { present: 0, expected: 0, moment: undefined }],
  ])('whose table %s', (_, outcome, expected) => {
    const outcomes = outcome === undefined ? [] : [outcome];
    const { units, oldest } = publishing({ units: [['A', 'Phòng A']] }, { outcomes });
    expect(units).toMatchObject([{ kind: 'unit', figures: noFigures, ...expected }]);
    expect(oldest).toBe(units[0]?.moment ?? moment);
  });

  it('of tasks without a clear lead has no table', () => {
    const { units } = publishing({ units: [['', '']], own: { '': figures({ overdue: 4 }) } });
    expect(units).toMatchObject([
      { code: '', name: 'chưa rõ chủ trì', fileId: '', sheetName: '', figures: { counts: { overdue: 4 } } },
    ]);
  });

  it('has what modules count besides, and stands for that alone', () => {
    const besides = new Map([
      ['A', { budget: 5 }],
      ['B', { budget: 7 }],
      ['X', { budget: 9 }],
      ['', { budget: 1 }],
    ]);
    const { units } = publishing({ units: [['A', 'Phòng A']], own: { A: figures({ inTime: 2 }) } }, { besides });
    expect(units.map(({ name, figures: { counts } }) => [name, counts.inTime, counts.budget])).toEqual([
      ['Phòng A', 2, 5],
      ['Tên B', 0, 7],
      ['X', 0, 9],
      ['chưa rõ chủ trì', 0, 1],
    ]);
  });
});

describe('the line of a tracker below', () => {
  it('has the sums of that tracker, its moment and its year', () => {
    const { units, oldest } = publishing({ units: [['XA', 'Xã A']], lines: [lineOf('XA')] });
    expect(units).toEqual([
      {
        kind: 'lower',
        code: 'XA',
        name: 'Xã A',
        fileId: 'file-XA',
        sheetName: '',
        present: 3,
        expected: 4,
        moment: moment - 1,
        figures: figures({ inTime: 7, overdue: 1 }),
        scopeYear: 2024,
      },
    ]);
    expect(oldest).toBe(moment - 1);
  });

  it('has nobody present where its figures are of an earlier day', () => {
    const { units } = publishing({ units: [['XA', 'Xã A']], lines: [lineOf('XA', { isCurrent: false })] });
    expect(units).toMatchObject([{ present: 0, expected: 4 }]);
  });

  it.each<[string, UnitOutcome]>([
    ['is counted now', { kind: 'lower', unitCode: 'XA', readAt: moment }],
    ['was left out', leftOut('XA', { isLower: true })],
  ])('stands as one unit without figures where it never gave any and %s', (_, outcome) => {
    expect(publishing({ units: [['XA', 'Xã A']] }, { outcomes: [outcome] }).units).toMatchObject([
      { kind: 'lower', present: 0, expected: 1, moment: undefined, figures: noFigures, sheetName: '' },
    ]);
  });

  it('stands apart from the tasks that this tracker keeps of it', () => {
    const own = { XA: figures({ overdue: 2 }) };
    const { units, total } = publishing({ units: [['XA', 'Xã A']], own, lines: [lineOf('XA')] });
    expect(units.map(({ kind, fileId, expected }) => [kind, fileId, expected])).toEqual([
      ['lower', 'file-XA', 4],
      ['unit', '', 0],
    ]);
    expect(units[1]).toMatchObject({ code: 'XA', name: 'Xã A', sheetName: '', present: 0, moment: undefined });
    expect(total.counts.overdue).toBe(3);
  });
});

describe('what leaders are asked to decide', () => {
  const late = (code: string, daysLate: number, unitCode = 'A'): OverdueTask =>
    ({ task: taskOf({ code }), unitCode, unitName: 'Phòng A', lastDay: today - daysLate, daysLate }) as OverdueTask;
  const below = { code: 'Z', title: 'Việc dưới', unitName: 'Thôn', daysLate: 9 } as LowerLine['decisions'][number];

  it('goes up, longest overdue first, with what the trackers below tell', () => {
    const lines = [lineOf('XA', { decisions: [below], decisionCount: 6 })];
    const { decisions, decisionCount } = publishing({ lines, overdue: [late('K', 12), late('L', 3), late('M', 2)] });
    expect(decisions.map(({ code, unitName }) => [code, unitName])).toEqual([
      ['K', 'Phòng A'],
      ['Z', 'Thôn (Xã XA)'],
      ['L', 'Phòng A'],
    ]);
    expect(decisionCount).toBe(8);
  });

  it('stays where the row may not leave the tracker, or nobody answers for it', () => {
    const overdue = [late('K', 12), late('L', 11), late('M', 10, '')];
    const { decisions, decisionCount } = publishing({ overdue }, { mayLeave: ({ code }) => code !== 'K' });
    expect(decisions.map(({ code }) => code)).toEqual(['L']);
    expect(decisionCount).toBe(1);
  });

  it('is cut after the twentieth; the others are counted', () => {
    const overdue = Array.from({ length: 23 }, (_, index) => late(`K${index}`, 40 - index));
    const { decisions, decisionCount } = publishing({ overdue });
    expect([decisions.length, decisions[19]?.code, decisionCount]).toEqual([20, 'K19', 23]);
  });
});
