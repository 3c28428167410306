import { describe, expect, it } from 'vitest';
import { createRuleRun } from '../../../src/core/rules/rule-run';
import { context, place, taskOf } from './fixtures';

const task = taskOf({}, 7);
const at = { spreadsheetId: 'book', sheetId: 100, sheetTitle: 'SKHCN', rowNumber: 7 };

describe('a check of many rows', () => {
  it('keeps each issue with its unit, task, cell and facts', () => {
    const run = createRuleRun(context);
    run.report(task, 'V03', 'title');
    run.report(task, 'V12', 'partners', { unit: 'Sở Tài chính' }, 'warning');
    run.reportOwn(task, 'R2', 'note', 'beta', { text: 'x' });
    const of = { unitCode: 'SKHCN', taskCode: 'KH139-2025-SKHCN-001' };
    const cell = (columnIndex: number | undefined) => ({ ...at, columnIndex });
    const { title, partners, note } = place.columnIndex;
    expect(run.issues).toEqual([
      { rule: 'V03', severity: 'error', ...of, place: cell(title), key: 'title', facts: {} },
      {
        rule: 'V12',
        severity: 'warning',
        ...of,
        place: cell(partners),
        key: 'partners',
        facts: { unit: 'Sở Tài chính' },
      },
      { rule: 'R2', severity: 'beta', ...of, place: cell(note), key: 'note', facts: { text: 'x' } },
    ]);
    expect(run.context).toBe(context);
  });

  it('is as grave as the tracker wants, whatever the finding says, and silent where it wants', () => {
    const run = createRuleRun(
      context,
      new Map([
        ['V03', 'beta'],
        ['V12', 'error'],
        ['V29', 'off'],
      ]),
    );
    run.report(task, 'V03', 'title');
    run.report(task, 'V12', 'partners', { unit: 'Sở Tài chính' }, 'warning');
    run.report(task, 'V29', 'deliverable');
    expect(run.issues.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['V03', 'beta'],
      ['V12', 'error'],
    ]);
    expect([run.isOn('V03'), run.isOn('V29'), run.isOn('V30')]).toEqual([true, false, true]);
  });

  it('says nothing of a column that the table lacks', () => {
    const run = createRuleRun(context);
    const { note: _, ...columnIndex } = place.columnIndex;
    const without = taskOf({}, 7, { ...place, columnIndex });
    run.reportOwn(without, 'R1', 'note', 'error', {});
    run.report(without, 'V51', 'note');
    run.report(without, 'V51', 'title');
    expect(run.issues.map(({ key }) => key)).toEqual(['title']);
  });
});
