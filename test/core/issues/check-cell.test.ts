import { expect, it } from 'vitest';
import { checkText } from '../../../src/core/issues/check-cell';
import { type Issue, placeOf } from '../../../src/core/issues/issue';
import type { TaskTablePlace } from '../../../src/core/tasks/task';

const table = {
  spreadsheetId: 't',
  sheetId: 1,
  sheetTitle: 'Nhiệm vụ',
  columnIndex: { title: 3 },
} as unknown as TaskTablePlace;

function issue(rule: string, severity: Issue['severity']): Issue {
  return { rule, severity, unitCode: '', taskCode: '', key: 'title', facts: {}, place: placeOf(table, 7, 'title') };
}

const say = ({ rule }: Issue) => `D7: ${rule}`;

it('a row without issues says nothing', () => {
  expect(checkText([], say)).toBe('');
});

it('each issue has a line, errors first', () => {
  expect(checkText([issue('V30', 'warning'), issue('V14', 'error')], say)).toBe('D7: V14\nD7: V30');
});

it.each([
  [25, 25, 'D7: V34'],
  [26, 26, '… +1'],
  [40, 26, '… +15'],
])('of %i issues %i lines are shown, the last being %s', (count, lines, last) => {
  const all = Array.from({ length: count }, (_, index) => issue(`V${index + 10}`, 'error'));
  const shown = checkText(all, say).split('\n');
  expect([shown.length, shown[shown.length - 1]]).toEqual([lines, last]);
});

it('a task’s column stands where its table has it', () => {
  expect(placeOf(table, 7, 'title')).toEqual({
    spreadsheetId: 't',
    sheetId: 1,
    sheetTitle: 'Nhiệm vụ',
    rowNumber: 7,
    columnIndex: 3,
  });
  expect(placeOf(table, 7, 'status').columnIndex).toBeUndefined();
});
