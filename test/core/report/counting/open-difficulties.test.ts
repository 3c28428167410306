import { expect, it } from 'vitest';
import { createDocumentRegister } from '../../../../src/core/documents/document-register';
import { countTasks } from '../../../../src/core/report/counting/count-tasks';
import { addOpenDifficulties, type OpenDifficulty } from '../../../../src/core/report/counting/open-difficulties';
import type { TaskContext } from '../../../../src/core/tasks/task-context';
import { context, day, document, taskOf } from '../../rules/fixtures';

const withAreas: TaskContext = {
  ...context,
  settings: { ...context.settings, modules: ['difficulties', 'emulation'] },
  documents: createDocumentRegister([document('57-NQ/TW', '22/12/2024', 2, { sourceType: 'Nghị quyết' })]),
};
const task = (code: string, cells: object) => taskOf({ code, ...cells }, 5, undefined, withAreas);
const tasks = [
  task('A', { difficulty: 'chưa có kinh phí', field: 'CĐS; KHCN', source: '57-NQ/TW', areas: 'ND3; ND4' }),
  task('B', { difficulty: 'chưa có người', source: '9/KH-UBND', dueText: day('15/01/2026'), areas: '' }),
];

function counted(difficulties: readonly OpenDifficulty[], within = withAreas) {
  const counts = countTasks(tasks, within);
  addOpenDifficulties(counts, tasks, difficulties);
  const { byUnit, byField, byDocument, bySource, byQuarter, byArea } = counts;
  const shown = Object.entries({ byUnit, byField, byDocument, bySource, byQuarter, byArea }).map(([name, tallies]) => [
    name,
    [...(tallies ?? [])].flatMap(([key, { openDifficulties }]) =>
      openDifficulties === 0 ? [] : [`${key}: ${openDifficulties}`],
    ),
  ]);
  return Object.fromEntries(shown);
}

it('rows of the register take the place of the tasks’ own cells', () => {
  const none = { byUnit: [], byField: [], byDocument: [], bySource: [], byQuarter: [], byArea: [] };
  expect(counted([])).toEqual(none);
});

it('each row counts under its unit, and in the other breakdowns under its task', () => {
  const rows = [
    { unitCode: 'SKHCN', taskCode: 'A' },
    { unitCode: 'STC', taskCode: 'A' },
    { unitCode: 'SKHCN', taskCode: 'B' },
  ];
  expect(counted(rows)).toEqual({
    byUnit: ['SKHCN: 2', 'STC: 1'],
    byField: ['digital: 2', 'science: 1'],
    byDocument: ['57-NQ/TW: 2', '9/KH-UBND: 1'],
    bySource: ['resolution: 2', ': 1'],
    byQuarter: ['2025-Q4: 2', '2026-Q1: 1'],
    byArea: ['ND3: 2', ': 1'],
  });
});

it.each([
  ['of no task', ''],
  ['of a task that is not in the report', 'KH9'],
])('a row %s counts under its unit, and with what names none elsewhere', (_, taskCode) => {
  expect(counted([{ unitCode: 'SNV', taskCode }])).toEqual({
    byUnit: ['SNV: 1'],
    byField: [': 1'],
    byDocument: [': 1'],
    bySource: [': 1'],
    byQuarter: [': 1'],
    byArea: [': 1'],
  });
});

it('a tracker that does not follow the movement has no breakdown by its contents', () => {
  const counts = countTasks(tasks, context);
  addOpenDifficulties(counts, tasks, [{ unitCode: 'SNV', taskCode: '' }]);
  expect(counts.byArea).toBeUndefined();
});
