import { describe, expect, it } from 'vitest';
import { examineTasks, judgeAsSettled } from '../../../src/app/judging/examine-tasks';
import type { Tracker, UnitTable } from '../../../src/app/ports/tracker';
import { nothingKnown } from '../../../src/core/codes/known-task';
import { noRuleSettings } from '../../../src/core/rules/catalogue';
import type { Task } from '../../../src/core/tasks/task';
import { contextOf, day, skhcn, tasksOf, today, usual } from '../../core/consolidate/fixtures';
import { gridOf, type Sketch, tableOf } from '../editing/sheet';

const rows = (tasks: readonly Sketch[], spreadsheetId = 'tracker'): UnitTable => {
  const grid = { ...gridOf(tasks), spreadsheetId };
  return { kind: 'read', unit: skhcn, grid, table: tableOf(grid) };
};

const trackerOf = (...unitTables: UnitTable[]) =>
  ({
    spreadsheetId: 'tracker',
    unitTables,
    context: contextOf(),
    ruleSettings: noRuleSettings,
    ownRules: [],
  }) as unknown as Tracker;

const sketch = (over: Sketch = {}): Sketch => ({ ...usual('KH139-2025-SKHCN-001'), ...over }) as Sketch;
const examine = (tracker: Tracker) => examineTasks(tracker, nothingKnown, ({ table }) => table.rows);
const told = (issues: readonly { readonly rule: string; readonly key: string | undefined }[]) =>
  issues.map(({ rule, key }) => `${rule} ${key}`);

describe('tasks that a run examines', () => {
  it('bear in this very run the codes that it gives', () => {
    const { tasks, codes, tasksByUnit } = examine(trackerOf(rows([sketch(), sketch({ code: '', title: 'Việc mới' })])));
    expect(tasks.map(({ code, cells }) => [code, cells.code])).toEqual([
      ['KH139-2025-SKHCN-001', 'KH139-2025-SKHCN-001'],
      ['KH139-2025-STC-001', 'KH139-2025-STC-001'],
    ]);
    expect(codes.map(({ code }) => code)).toEqual(['KH139-2025-STC-001']);
    expect([...tasksByUnit.keys()]).toEqual(['STC']);
  });

  it('that were not touched for long are cured by the menu here, and in its cells in a file of the unit’s own', () => {
    const stale = sketch({ updatedAt: today - 60 });
    const facts = (spreadsheetId: string) =>
      examine(trackerOf(rows([stale], spreadsheetId))).issues.find(({ rule }) => rule === 'V39')?.facts;
    expect([facts('tracker')?.at, facts('tep')?.at]).toEqual([undefined, 'file']);
  });
});

describe('a row that says otherwise than was assigned', () => {
  const tracker = trackerOf(rows([sketch({ dueText: '31/12/2026', field: 'lạ' })]));
  const examined = examine(tracker);
  const [task] = examined.tasks as [Task];
  const [assigned] = tasksOf('SKHCN', [usual(task.code, { dueText: '10/09/2025', field: 'lạ' })]) as [Task];
  const as: Task = { ...assigned, place: task.place, rowNumber: task.rowNumber };

  it('is judged by the day that was assigned, and by its own assigned cells', () => {
    const before = told(examined.issues);
    const after = told(judgeAsSettled(tracker, nothingKnown, examined, new Map([[task, as]])).issues);
    expect(as.lastDay).toBe(day('10/09/2025'));
    expect(before).toEqual(['V56 field', 'V63 lead']);
    expect(after).toEqual(['V63 lead', 'V56 field', 'V36 delayCause', 'V37 decidingLevel']);
  });

  it('is judged as it stands where the day is the same', () => {
    const same = { ...as, lastDay: task.lastDay };
    expect(judgeAsSettled(tracker, nothingKnown, examined, new Map([[task, same]]))).toBe(examined);
    expect(judgeAsSettled(tracker, nothingKnown, examined, new Map())).toBe(examined);
  });
});
