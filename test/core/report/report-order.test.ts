import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../src/core/directory/directory';
import type { UnitOutcome } from '../../../src/core/outcomes/outcome';
import { buildReport, type ReportInput } from '../../../src/core/report/build-report';
import { context, contextOf, read, skhcn, stc, tasksOf, today, unit, usual } from '../consolidate/fixtures';

const noFacts = { vanished: 0, unitGone: 0, blocked: 0, duplicates: 0, assignedChanges: 0, withoutCode: 0 };

function reportOn(over: Partial<ReportInput> = {}, within = context) {
  const input = { tasks: [], outcomes: [], problems: new Map(), rowFacts: noFacts, asOf: context.now };
  return buildReport({ ...input, ...over }, within);
}

const late = { dueText: today - 9 };

describe('the table by unit, where the worst units come first', () => {
  const tasks = tasksOf('SKHCN', [
    usual('1', { lead: 'Văn phòng UBND Thành phố' }),
    usual('2', { ...late, lead: '' }),
    usual('3', { ...late, lead: '' }),
    usual('4', late),
    usual('5', { lead: stc.name }),
  ]);

  it('has those with most overdue first, equals in protocol order, and what has no clear lead last', () => {
    const worst = contextOf({ settings: { ...context.settings, worstUnitsFirst: true } });
    expect(reportOn({ tasks }, worst).byUnit.map(({ key }) => key)).toEqual(['SKHCN', 'VP', 'STC', '']);
    expect(reportOn({ tasks }).byUnit.map(({ key }) => key)).toEqual(['VP', 'SKHCN', 'STC', '']);
  });
});

describe('lists of units', () => {
  // In the directory by row; places in the protocol say otherwise.
  const units = [unit('C', 'Ban C', 3), unit('A', 'Ban A', 1), unit('B', 'Ban B', 2), unit('B2', 'Ban B2', 2)];
  const shuffled = contextOf({ directory: createDirectory(units) });
  const codes = ['Z', 'C', 'B2', 'A', 'B'];
  const ordered = ['A', 'B', 'B2', 'C', 'Z'];

  it('that are missing stand in protocol order, unknown ones last', () => {
    const outcomes = codes.map(
      (unitCode): UnitOutcome => ({ kind: 'leftOut', unitCode, reason: 'sheetMissing', facts: {}, readAt: undefined }),
    );
    const { completeness } = reportOn({ outcomes }, shuffled);
    expect(completeness.missing.map(({ unitCode }) => unitCode)).toEqual(ordered);
    expect(completeness.missing[1]).toMatchObject({ unitName: 'Ban B', reason: 'sheetMissing' });
  });

  it('that do not take part do so too', () => {
    const outcomes = codes.map((unitCode): UnitOutcome => ({ kind: 'absent', unitCode }));
    const { completeness, byUnit, submissions } = reportOn({ outcomes }, shuffled);
    expect(completeness.absent).toEqual(['Ban A', 'Ban B', 'Ban B2', 'Ban C', 'Z']);
    expect([byUnit, submissions]).toEqual([[], []]);
  });

  it('and what they have said of the monthly report', () => {
    const outcomes = codes.map((code) => read(code, []));
    expect(reportOn({ outcomes }, shuffled).submissions.map(({ unitCode }) => unitCode)).toEqual(ordered);
  });

  it('with problems stand most errors first, then most warnings, then by code; those without any are left out', () => {
    const problems = new Map([
      ['STC', { errors: 1, warnings: 2 }],
      ['VP', { errors: 0, warnings: 9 }],
      ['X', { errors: 2, warnings: 0 }],
      ['SNV', { errors: 1, warnings: 2 }],
      ['SKHCN', { errors: 1, warnings: 3 }],
      ['Y', { errors: 0, warnings: 0 }],
      ['Z', { errors: 0, warnings: 1 }],
    ]);
    const { quality } = reportOn({ problems });
    expect(quality.byUnit.map(({ unitCode }) => unitCode)).toEqual(['X', 'SKHCN', 'SNV', 'STC', 'VP', 'Z']);
    expect([quality.errors, quality.warnings]).toEqual([5, 17]);
    expect(quality.byUnit[1]).toEqual({ unitCode: 'SKHCN', unitName: skhcn.name, errors: 1, warnings: 3 });
  });
});

describe('what a report counts', () => {
  it('are difficulties by the register’s rows where it is kept, else by the tasks’ cells', () => {
    const tasks = tasksOf('SKHCN', [usual('1', { difficulty: 'thiếu vốn' })]);
    const rows = [
      { unitCode: 'STC', taskCode: '1' },
      { unitCode: 'STC', taskCode: '' },
    ];
    expect(reportOn({ tasks }).total.openDifficulties).toBe(1);
    expect(reportOn({ tasks, openDifficulties: [] }).total.openDifficulties).toBe(0);
    const { byUnit, total } = reportOn({ tasks, openDifficulties: rows });
    expect(byUnit.map(({ key, openDifficulties }) => `${key}: ${openDifficulties}`)).toEqual(['SKHCN: 0', 'STC: 2']);
    expect(total.openDifficulties).toBe(2);
  });

  it('are difficulties of open tasks, listed with what each unit proposes', () => {
    const tasks = tasksOf('SKHCN', [
      usual('1', { difficulty: 'thiếu vốn', proposal: 'bố trí vốn' }),
      usual('2', { difficulty: 'đã xong', progress: 'Hủy', evidence: '9/QĐ-UBND' }),
      usual('3'),
    ]);
    const { difficulties } = reportOn({ tasks });
    expect(difficulties.items.map(({ task, proposal }) => `${task.code} ${proposal}`)).toEqual(['1 bố trí vốn']);
  });

  it('are the rows that were read, as a sum that says where each went', () => {
    const tasks = tasksOf('SKHCN', [
      usual('1'),
      usual('2', { progress: 'Hủy', evidence: '9/QĐ-UBND' }),
      usual('3', { dueText: '15/01/2026' }),
    ]);
    const rowFacts = { ...noFacts, duplicates: 2, blocked: 3, withoutCode: 4, blockedKept: 1, kept: 1 };
    const ofYear = contextOf({ settings: { ...context.settings, reportYear: 2025 } });
    expect(reportOn({ tasks, rowFacts }, ofYear).sums).toEqual({
      read: 10,
      duplicates: 2,
      blocked: 2,
      withoutCode: 4,
      kept: 1,
      tasks: 3,
      cancelled: 1,
      rolled: 0,
      otherYears: 1,
      counted: 1,
      below: 0,
    });
  });
});

describe('the monthly report', () => {
  it('is asked of no lower tracker, nor of anybody where the tracker keeps no such duty', () => {
    const leftOut: UnitOutcome = {
      kind: 'leftOut',
      unitCode: 'VP',
      reason: 'sheetMissing',
      facts: {},
      readAt: undefined,
    };
    const outcomes: UnitOutcome[] = [
      read('SKHCN', []),
      { kind: 'lower', unitCode: 'STC', readAt: today },
      { ...leftOut, isLower: true },
    ];
    expect(reportOn({ outcomes }).submissions.map(({ unitCode }) => unitCode)).toEqual(['SKHCN']);
    expect(reportOn({ outcomes: [leftOut] }).submissions.map(({ unitCode }) => unitCode)).toEqual(['VP']);
    expect(reportOn({ outcomes, statementOf: 'none' }).submissions).toEqual([]);
  });

  it('that cannot be counted is shown beside its unit, with the last day on which a row was updated', () => {
    const uncounted = { kind: 'submitted', by: 'Lan', at: today } as const;
    const tasks = tasksOf('SKHCN', [
      usual('1', { updatedAt: today - 3 }),
      usual('2', { updatedAt: today - 1 }),
      usual('3', { updatedAt: today - 2 }),
      usual('4', { updatedAt: '' }),
    ]);
    const outcome = { ...read('SKHCN', []), uncounted } as UnitOutcome;
    expect(reportOn({ tasks, outcomes: [outcome] }).submissions[0]).toMatchObject({ uncounted, updatedAt: today - 1 });
  });

  it('is handed in as the duty’s answers say, where duties are kept', () => {
    const statementOf = () => ({ kind: 'submitted', by: 'Lan', at: today }) as const;
    expect(reportOn({ outcomes: [read('SKHCN', [])], statementOf }).submissions[0]).toMatchObject({
      state: 'submitted',
      by: 'Lan',
      at: today,
    });
  });
});
