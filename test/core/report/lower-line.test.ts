import { describe, expect, it } from 'vitest';
import { listRows } from '../../../src/core/report/breakdowns';
import { countTasks } from '../../../src/core/report/counting/count-tasks';
import { noFigures, type UnitFigures } from '../../../src/core/report/counting/unit-figures';
import { addLower, type LowerLine, viewLower } from '../../../src/core/report/lower-line';
import type { TaskContext } from '../../../src/core/tasks/task-context';
import { context, taskOf } from '../rules/fixtures';
import { lowerLine } from './fixtures';

const figures = (counts: Partial<UnitFigures['counts']>): UnitFigures => ({
  ...noFigures,
  counts: { ...noFigures.counts, ...counts },
});

const withAreas: TaskContext = { ...context, settings: { ...context.settings, modules: ['emulation'] } };

describe('the figures of trackers below', () => {
  it('stand under their unit, beside its own tasks, and in one line of every other breakdown, behind all others', () => {
    const counts = countTasks(
      [taskOf({ lead: 'Sở Tài chính' }), taskOf({ lead: '', field: '', dueText: '' })],
      withAreas,
    );
    const lines = [
      lowerLine('STC', { total: figures({ overdue: 2, openDifficulties: 1 }) }),
      lowerLine('SNV', { total: figures({ inTime: 3 }) }),
    ];
    addLower(counts, { lines, without: ['XBAVI'] });
    const shown = [...counts.byUnit].map(([code, { byStatus }]) => [code, byStatus.reduce((sum, one) => sum + one, 0)]);
    expect(shown).toEqual([
      ['STC', 3],
      ['', 1],
      ['SNV', 3],
    ]);
    const rows = listRows(counts);
    const totals = (name: keyof typeof rows) => rows[name].map(({ key, total }) => `${key}: ${total}`);
    expect(totals('byField')).toEqual(['science: 1', ': 1', '^: 5']);
    expect(totals('byQuarter')).toEqual(['2025-Q4: 1', ': 1', '^: 5']);
    expect(totals('byDocument')).toEqual(['139/KH-UBND: 2', '^: 5']);
    expect(totals('bySource')).toEqual([': 2', '^: 5']);
    expect(totals('byArea')).toEqual([': 2', '^: 5']);
    expect(rows.byField.at(-1)).toMatchObject({ byStatus: { overdue: 2, inTime: 3 }, openDifficulties: 1 });
  });

  it('of no tracker add no line', () => {
    const counts = countTasks([taskOf({})], context);
    addLower(counts, { lines: [], without: ['STC'] });
    expect(listRows(counts).byField.map(({ key }) => key)).toEqual(['science']);
    expect(listRows(counts).byArea).toEqual([]);
  });
});

describe('how many units stand behind the figures', () => {
  it.each<[string, readonly Partial<LowerLine>[], readonly string[], object | undefined]>([
    ['no tracker', [], [], undefined],
    ['one that never gave any', [], ['XBAVI'], { present: 0, expected: 1 }],
    [
      'two that gave theirs',
      [
        { present: 3, expected: 4 },
        { present: 2, expected: 2 },
      ],
      [],
      { present: 5, expected: 6 },
    ],
    [
      'one that gave them, one whose last good ones are kept, and one without any',
      [
        { present: 3, expected: 4 },
        { present: 2, expected: 2, isCurrent: false },
      ],
      ['XBAVI'],
      { present: 3, expected: 7 },
    ],
  ])('of %s', (_, lines, without, below) => {
    expect(viewLower({ lines: lines.map((over) => lowerLine('STC', over)), without }).below).toEqual(below);
  });

  it('and whose are too old, or about another year', () => {
    const lines = [
      lowerLine('STC', { isStale: true, ageDays: 9 }),
      lowerLine('SNV', { hasOtherScope: true, scopeYear: 2024 }),
      lowerLine('SKHCN'),
    ];
    expect(viewLower({ lines, without: [] })).toMatchObject({
      stale: [{ unitName: 'Đơn vị STC', ageDays: 9 }],
      otherScopes: [{ unitName: 'Đơn vị SNV', scopeYear: 2024 }],
    });
  });
});
