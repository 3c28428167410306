import { describe, expect, it } from 'vitest';
import { assignedDayIssue, movesAssignedDay, withLastDay } from '../../../src/app/editing/assigned-day';
import { findStandingLines } from '../../../src/app/editing/standing-lines';
import { assignedChangeIssues } from '../../../src/core/consolidate/master-issues';
import { defaultSettings } from '../../../src/core/settings/settings-table';
import type { Task, TaskKey } from '../../../src/core/tasks/task';
import { renderCheckLine } from '../../../src/i18n/rules/render';
import { cellName } from '../../../src/sheets/requests/a1';
import { type CellsSketch, context, day, tasksOf, usual } from '../../core/consolidate/fixtures';

const taskWith = (over: CellsSketch): Task => tasksOf('SKHCN', [usual('A-1', over)])[0] as Task;

/** What the last run wrote of a changed cell. */
function lineOf(key: 'title' | 'dueText'): string {
  const task = taskWith({});
  const change = { code: 'A-1', unitCode: 'SKHCN', key, assigned: 'trước', found: 'sau', isAccepted: false };
  const [issue] = assignedChangeIssues(task, [change], day('31/12/2025'));
  if (issue === undefined) throw new Error('Nothing was said.');
  return renderCheckLine(issue, cellName(task.rowNumber, task.place.columnIndex[key] ?? 0), 'vi');
}

const told = 'VM-2025-STC-001: đã có ý kiến';
const other = 'B2: ⚠ Ngày không đọc được.';

describe('lines that the last run wrote', () => {
  const check = [lineOf('title'), other, lineOf('dueText'), told].join('\n');
  const standing = (touched: readonly TaskKey[], text: unknown = check) =>
    findStandingLines(taskWith({ check: text as string }), touched, defaultSettings);

  it('stay where they speak of cells that the edit left alone', () => {
    expect(standing(['note'])).toEqual({ lines: [lineOf('title'), lineOf('dueText'), told], keepsLastDay: true });
  });

  it.each<[string, TaskKey[], string[], boolean]>([
    ['the title', ['title'], [lineOf('dueText'), told], true],
    ['the deadline', ['dueText'], [lineOf('title'), told], false],
    ['the day of an extension', ['extendedTo'], [lineOf('title'), told], false],
    ['the document of an extension', ['extensionBasis'], [lineOf('title'), told], false],
    ['the last day itself', ['dueOn'], [lineOf('title'), lineOf('dueText'), told], false],
    ['the line itself', ['check'], [], false],
  ])('go with an edit of %s', (_, touched, lines, keepsLastDay) => {
    expect(standing(touched)).toEqual({ lines, keepsLastDay });
  });

  it.each(['', 7, null])('are none in a cell that holds %o', (text) => {
    expect(standing(['note'], text)).toEqual({ lines: [], keepsLastDay: false });
  });
});

describe('an edit of a deadline that was assigned', () => {
  const moved = taskWith({ dueText: '15/01/2026', dueOn: day('31/12/2025') });
  const yes = () => true;

  it('does not move the last day that stands there', () => {
    expect(movesAssignedDay(moved, ['dueText'], yes)).toBe(true);
    expect(movesAssignedDay(moved, ['assignedOn'], yes)).toBe(true);
    expect(withLastDay(moved, context).lastDay).toBe(day('31/12/2025'));
    expect(assignedDayIssue(moved)).toMatchObject({
      rule: 'V60',
      severity: 'error',
      taskCode: 'A-1',
      key: 'dueText',
      facts: { assignedDay: day('31/12/2025') },
    });
  });

  it.each<[string, Task, TaskKey[], () => boolean]>([
    ['another cell was typed into', moved, ['note'], yes],
    ['the last day itself was typed over', moved, ['dueText', 'dueOn'], yes],
    ['the row was pasted with its code', moved, ['dueText', 'code'], yes],
    ['the master has no such task', moved, ['dueText'], () => false],
    ['no last day stands there', taskWith({ dueText: '15/01/2026' }), ['dueText'], yes],
    ['the day stays', taskWith({ dueOn: day('31/12/2025') }), ['dueText'], yes],
    [
      'an extension allows it',
      taskWith({ dueOn: day('31/12/2025'), extendedTo: day('15/01/2026'), extensionBasis: '139/KH-UBND' }),
      ['dueText'],
      yes,
    ],
  ])('counts otherwise where %s', (_, task, touched, isAssigned) => {
    expect(movesAssignedDay(task, touched, isAssigned)).toBe(false);
  });
});
