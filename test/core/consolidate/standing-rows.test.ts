import { describe, expect, it } from 'vitest';
import type { MasterRecord } from '../../../src/core/consolidate/master-row';
import type { UnitOutcome } from '../../../src/core/outcomes/outcome';
import { masterOf, read, run, skhcn, stc, today, usual } from './fixtures';

const before = masterOf(read('SKHCN', [usual('A')]));
const marksOf = (outcomes: readonly UnitOutcome[], records: readonly MasterRecord[] = before) =>
  run(outcomes, records).rows[0]?.marks;
const leftOut = { kind: 'leftOut', unitCode: 'SKHCN', reason: 'noAccess', facts: {}, readAt: today - 3 } as const;

describe('a row whose table was not read', () => {
  it.each<[string, readonly UnitOutcome[], object]>([
    ['because it could not be', [leftOut], { kind: 'outdated', readAt: today - 3 }],
    [
      'because its unit has a tracker of its own',
      [{ kind: 'lower', unitCode: 'SKHCN', readAt: today }],
      { kind: 'outdated', isHandedOver: true },
    ],
    [
      'because its unit’s tracker could not be',
      [{ ...leftOut, isLower: true }],
      { kind: 'outdated', isHandedOver: true },
    ],
    ['because its unit is no more', [], { kind: 'outdated', isUnitGone: true }],
    ['because its unit has none now', [{ kind: 'absent', unitCode: 'SKHCN' }], { kind: 'outdated' }],
  ])('stands with a mark that says why: %s', (_, outcomes, mark) => {
    expect(marksOf(outcomes)).toEqual([{ readAt: undefined, ...mark }]);
    const unitGone = 'isUnitGone' in mark ? 1 : 0;
    expect(run(outcomes, before).rowFacts).toMatchObject({ kept: 1, vanished: 0, unitGone });
  });

  it('stays changed, and counted so, while its table is as it was', () => {
    const standing = before.map(
      (record): MasterRecord => ({ ...record, standing: [{ kind: 'changed', keys: ['title'] }] }),
    );
    const unchanged: UnitOutcome = { kind: 'unchanged', unitCode: 'SKHCN', readAt: today };
    expect(marksOf([unchanged], standing)).toEqual([{ kind: 'changed', keys: ['title'] }]);
    expect(run([unchanged], [...standing]).rowFacts).toMatchObject({ assignedChanges: 1, kept: 0 });
    expect(run([unchanged], before).rowFacts.assignedChanges).toBe(0);
  });
});

describe('a new code that two units use', () => {
  const copied = [
    read('STC', [usual('KH139-2025-SKHCN-001', { title: 'Chép lại', lead: stc.name })]),
    read('SKHCN', [usual('KH139-2025-SKHCN-001')]),
  ];

  it('is the one’s whose name stands in it, and the other is told', () => {
    const { rows, issues, contested, rowFacts } = run(copied);
    expect(rows.map(({ unitCode }) => unitCode)).toEqual(['SKHCN']);
    expect(issues.map(({ rule, unitCode, facts }) => [rule, unitCode, facts])).toEqual([
      ['V04', 'STC', { code: 'KH139-2025-SKHCN-001', otherUnit: 'SKHCN', otherSheet: 'SKHCN', otherRow: 2 }],
    ]);
    expect([[...contested], rowFacts.duplicates]).toEqual([['STC'], 1]);
  });

  it('within one table is the upper row’s, and no other unit waits for it', () => {
    const { rows, contested, rowFacts } = run([read('SKHCN', [usual('A'), usual('A', { title: 'Chép lại' })])]);
    expect(rows.map(({ task }) => task.title)).toEqual(['Nhiệm vụ A']);
    expect([[...contested], rowFacts.duplicates]).toEqual([[], 1]);
    expect(rows[0]?.task.lead[0]).toMatchObject({ unit: { name: skhcn.name } });
  });
});

describe('a document that a unit changes', () => {
  it('is no change where the master names none', () => {
    const blank = masterOf(read('SKHCN', [usual('A', { source: '' })]));
    expect(run([read('SKHCN', [usual('A', { source: '', title: 'Nhiệm vụ khác' })])], blank).rows[0]?.marks).toEqual([
      { kind: 'changed', keys: ['title'] },
    ]);
    expect(run([read('SKHCN', [usual('A', { source: '9/KH-UBND' })])], blank).rows[0]?.marks).toEqual([]);
  });
});
