import { describe, expect, it } from 'vitest';
import { reportingPeriodAt } from '../../../src/core/duties/period';
import type { SubmissionStatement } from '../../../src/core/duties/submission';
import type { UnitOutcome } from '../../../src/core/outcomes/outcome';
import { buildReport, type ReportInput } from '../../../src/core/report/build-report';
import { takeSnapshot } from '../../../src/core/report/frozen/snapshot';
import { reportCodeAt } from '../../../src/core/report/report-code';
import { momentOf } from '../../../src/core/time/day';
import { type CellsSketch, context, day, read, skhcn, stc, tasksOf, today, usual } from '../consolidate/fixtures';

const noFacts = { vanished: 0, unitGone: 0, blocked: 0, duplicates: 0, assignedChanges: 0, withoutCode: 0 };

function reportOn(sketches: readonly CellsSketch[], over: Partial<ReportInput> = {}) {
  const tasks = tasksOf('SKHCN', sketches);
  const input = { tasks, outcomes: [], problems: new Map(), rowFacts: noFacts, asOf: context.now };
  return buildReport({ ...input, ...over }, context);
}

const done = { progress: 'Hoàn thành', evidence: '12/BC-SKHCN' };

describe('the table by unit', () => {
  it('stands in protocol order, the units without tasks among them, the unassigned tasks last', () => {
    const { byUnit } = reportOn(
      [
        usual('1', { lead: stc.name }),
        usual('2', { lead: 'Sở Lạ' }),
        usual('3', { lead: `${stc.name}; ${skhcn.name}` }),
      ],
      { outcomes: [read('VP', []), read('STC', [])] },
    );
    expect(byUnit.map(({ key, total }) => [key, total])).toEqual([
      ['VP', 0],
      ['STC', 1],
      ['', 2],
    ]);
  });

  it('counts by the lead, wherever the row stands, and coordination apart', () => {
    const { byUnit, partners } = reportOn([
      usual('1', { lead: stc.name, partners: `${skhcn.name}; VP` }),
      usual('2', { lead: stc.name, partners: skhcn.name }),
    ]);
    expect(byUnit.map(({ key, total }) => [key, total])).toEqual([['STC', 2]]);
    expect(partners.map(({ unitCode, tasks }) => [unitCode, tasks])).toEqual([
      ['VP', 1],
      ['SKHCN', 2],
    ]);
  });

  it('puts waiting tasks under “no deadline” and the cancelled outside the total', () => {
    const { total } = reportOn([
      usual('1', { dueText: 'chờ hướng dẫn của Bộ' }),
      usual('2', { dueText: '' }),
      usual('3', { progress: 'Hủy', evidence: '9/QĐ-UBND' }),
    ]);
    expect(total).toMatchObject({ total: 2, withoutDeadline: 2, open: 2, byStatus: { cancelled: 1 } });
  });

  it('gives each rate with its numerator and denominator', () => {
    const { total } = reportOn([
      usual('1', { ...done, dueText: '10/10/2025', doneOn: day('10/10/2025') }),
      usual('2', { ...done, dueText: '10/10/2025', doneOn: day('11/10/2025') }),
      usual('3', { ...done, dueText: '', doneOn: day('11/10/2025') }),
      usual('4', { dueText: '12/10/2025' }),
      usual('5', { dueText: '13/10/2025' }),
    ]);
    expect(total.doneRate).toEqual({ numerator: 3, denominator: 5 });
    expect(total.onTimeRate).toEqual({ numerator: 1, denominator: 2 });
    expect(total.overdueRate).toEqual({ numerator: 1, denominator: 5 });
  });
});

describe('the other breakdowns', () => {
  it('count a task of several fields and documents once, for the first', () => {
    const report = reportOn([usual('1', { field: 'CĐS; KHCN', source: '57-NQ/TW; 139/KH-UBND' }), usual('2')]);
    expect(report.byField.map(({ key, total }) => [key, total])).toEqual([
      ['science', 1],
      ['digital', 1],
    ]);
    expect(report.byDocument.map(({ key }) => key)).toEqual(['139/KH-UBND', '57-NQ/TW']);
    expect(report.severalFields).toBe(1);
  });

  it('go by the quarter of the last day, extensions included, those without one last', () => {
    const { byQuarter } = reportOn([
      usual('1', { dueText: '' }),
      usual('2', { dueText: '30/09/2025', extendedTo: day('15/01/2026'), extensionBasis: '7/UBND' }),
      usual('3', { dueText: 'quý IV/2025' }),
      usual('4', { dueText: '30/09/2025' }),
    ]);
    expect(byQuarter.map(({ key, total }) => [key, total])).toEqual([
      ['2025-Q3', 1],
      ['2025-Q4', 1],
      ['2026-Q1', 1],
      ['', 1],
    ]);
  });
});

describe('overdue tasks', () => {
  it.each([
    [0, 'none'],
    [1, 'upTo7'],
    [7, 'upTo7'],
    [8, 'from8To30'],
    [30, 'from8To30'],
    [31, 'over30'],
  ] as const)('%i days late count under %s', (days, age) => {
    const { ageing } = reportOn([usual('1', { dueText: today - days })]);
    const none = { upTo7: 0, from8To30: 0, over30: 0 };
    expect(ageing).toEqual(age === 'none' ? none : { ...none, [age]: 1 });
  });

  it('are listed longest overdue first, with who, how late, what is missing and who decides', () => {
    const { overdue } = reportOn([
      usual('1', { dueText: today - 2, deliverable: 'Tờ trình' }),
      usual('2', { dueText: today - 9, evidenceTo: 'UBND Thành phố', lead: stc.name }),
    ]);
    expect(overdue.items).toEqual([
      expect.objectContaining({ unitName: stc.name, daysLate: 9, deliverable: 'Báo cáo', decidedBy: 'UBND Thành phố' }),
      expect.objectContaining({ unitName: skhcn.name, daysLate: 2, deliverable: 'Tờ trình', decidedBy: '' }),
    ]);
  });

  it('are claims without evidence too', () => {
    const { overdue, quality } = reportOn([usual('1', { dueText: today - 2, progress: 'Hoàn thành' })]);
    expect(overdue.items).toHaveLength(1);
    expect(quality.unconfirmed).toBe(1);
  });
});
describe('punctuality', () => {
  it('is given by the day first assigned and by the day after extensions', () => {
    const extension = { extendedTo: day('12/10/2025'), extensionBasis: '7/UBND' };
    const { punctuality } = reportOn([
      usual('1', { ...done, dueText: '01/10/2025', ...extension, doneOn: day('11/10/2025') }),
      usual('2', { ...done, dueText: '10/10/2025', doneOn: day('10/10/2025') }),
      usual('3', { dueText: '01/10/2025', extendedTo: day('30/11/2025'), extensionBasis: '7/UBND' }),
    ]);
    expect(punctuality).toEqual({
      byOriginal: { numerator: 1, denominator: 2 },
      byExtended: { numerator: 2, denominator: 2 },
      extended: 2,
      savedByExtension: 1,
      ...{ carried: 0, carriedLate: 0 },
    });
  });
});

describe('completeness', () => {
  it('says how many units are in, which are missing and why, and counts those that do not take part apart', () => {
    const outcomes: UnitOutcome[] = [
      read('VP', []),
      { kind: 'leftOut', unitCode: 'STC', reason: 'sheetMissing', facts: { sheet: 'STC' }, readAt: today - 2 },
      { kind: 'unchanged', unitCode: 'SKHCN', readAt: today },
      { kind: 'absent', unitCode: 'X' },
    ];
    expect(reportOn([], { outcomes }).completeness).toEqual({
      present: 2,
      expected: 3,
      missing: [expect.objectContaining({ unitCode: 'STC', unitName: stc.name, readAt: today - 2 })],
      notParticipating: 1,
      absent: ['X'],
      ...{ stale: [], otherScopes: [] },
    });
  });
});

describe('submissions', () => {
  const statement = (kind: SubmissionStatement['kind'], at: number): SubmissionStatement => ({ kind, by: 'Lan', at });
  const inPeriod = day('20/09/2025');

  it.each<[string, SubmissionStatement | undefined, number, string]>([
    ['nothing said', undefined, 0, 'notSubmitted'],
    ['submitted', statement('submitted', inPeriod), 0, 'submitted'],
    ['submitted, errors left', statement('submitted', inPeriod), 2, 'submittedWithErrors'],
    ['nothing to report', statement('nothingToReport', inPeriod), 0, 'nothingToReport'],
    ['said on the first day of the period', statement('submitted', day('15/09/2025')), 0, 'submitted'],
    ['said in the period before', statement('submitted', day('14/09/2025')), 0, 'notSubmitted'],
    ['said in the last minute', statement('submitted', momentOf(day('14/10/2025'), 23, 59)), 0, 'submitted'],
  ])('%s', (_, said, errors, state) => {
    const outcome: UnitOutcome = { ...read('STC', []), statement: said } as UnitOutcome;
    const problems = new Map([['STC', { errors, warnings: 1 }]]);
    const [submission] = reportOn([], { outcomes: [outcome], problems }).submissions;
    expect(submission).toMatchObject({ state, errors });
  });

  it.each<[string, CellsSketch, { isStale: boolean; neverUpdated: boolean }]>([
    ['updated this month', { updatedAt: today - 30 }, { isStale: false, neverUpdated: false }],
    ['not updated for longer than the setting', { updatedAt: today - 31 }, { isStale: true, neverUpdated: false }],
    ['never updated', { updatedAt: '' }, { isStale: false, neverUpdated: true }],
  ])('a unit %s', (_, over, expected) => {
    const outcome = read('SKHCN', []);
    expect(reportOn([usual('1', over)], { outcomes: [outcome] }).submissions[0]).toMatchObject(expected);
  });

  it.each([
    ['14/10/2025', '15/09/2025', '14/10/2025'],
    ['15/10/2025', '15/10/2025', '14/11/2025'],
    ['01/01/2026', '15/12/2025', '14/01/2026'],
    ['20/12/2025', '15/12/2025', '14/01/2026'],
  ])('on %s the period runs from %s to %s', (on, first, last) => {
    expect(reportingPeriodAt(day(on))).toMatchObject({ firstDay: day(first), lastDay: day(last) });
  });
});

describe('the change since a frozen report', () => {
  it('names what came, what went, and what moved', () => {
    const before = takeSnapshot(
      'BC-20251001-0800',
      day('01/10/2025'),
      tasksOf('SKHCN', [
        usual('1'),
        usual('2', { dueText: '12/10/2025' }),
        usual('3'),
        usual('4', { dueText: today - 5 }),
      ]),
    );
    const earlier = new Map(before.tasks).set('2', { status: 'dueSoon', unitCode: 'SKHCN' });
    const { change } = reportOn(
      [
        usual('2', { dueText: '12/10/2025' }),
        usual('3', { ...done, doneOn: day('10/10/2025') }),
        usual('4', { dueText: today - 5, extendedTo: today + 20, extensionBasis: '7/UBND' }),
        usual('5'),
      ],
      { previous: { ...before, tasks: earlier } },
    );
    expect(change).toMatchObject({
      fromCode: 'BC-20251001-0800',
      totalBefore: 4,
      totalAfter: 4,
      added: ['5'],
      gone: ['1'],
      newlyDone: 1,
      newlyOverdue: 1,
      noLongerOverdue: 1,
    });
    expect(change?.moves).toContainEqual({ code: '2', unitCode: 'SKHCN', from: 'dueSoon', to: 'overdue' });
  });
});

describe('a report’s code', () => {
  it.each([
    ['13/10/2025', 16, 30, 'BC-20251013-1630'],
    ['02/01/2026', 0, 5, 'BC-20260102-0005'],
    ['31/12/2025', 23, 59, 'BC-20251231-2359'],
  ] as const)('of %s %i:%i', (on, hour, minute, code) => {
    expect(reportCodeAt(momentOf(day(on), hour, minute))).toBe(code);
  });
});
