import { expect, it } from 'vitest';
import type { CellPlace, Issue } from '../../../src/core/issues/issue';
import { compareIssues, groupByRow, rowKey } from '../../../src/core/issues/issue-order';

const place: CellPlace = { spreadsheetId: 'm', sheetId: 5, sheetTitle: 'Nhiệm vụ', rowNumber: 5, columnIndex: 5 };

function issue(over: Partial<Issue> = {}, at: Partial<CellPlace> = {}): Issue {
  return {
    rule: 'V20',
    severity: 'warning',
    unitCode: 'M',
    taskCode: '',
    key: undefined,
    facts: { text: 'm' },
    ...over,
    place: { ...place, ...at },
  };
}

it.each<[what: string, first: Issue, second: Issue]>([
  ['errors before warnings', issue({ severity: 'error', unitCode: 'Z' }), issue()],
  ['warnings before trials', issue({ unitCode: 'Z' }), issue({ severity: 'beta' })],
  ['units by their codes', issue({ unitCode: 'L' }, { spreadsheetId: 'z' }), issue()],
  ['files', issue({}, { spreadsheetId: 'l', sheetId: 9 }), issue()],
  ['sheets', issue({}, { sheetId: 4, rowNumber: 9 }), issue()],
  ['rows by number', issue({}, { rowNumber: 5, columnIndex: 9 }), issue({}, { rowNumber: 12, columnIndex: 0 })],
  ['columns from the left', issue({ rule: 'V90' }, { columnIndex: 4 }), issue()],
  ['whole rows before their cells', issue({ rule: 'V90' }, { columnIndex: undefined }), issue({}, { columnIndex: 0 })],
  ['rules by their codes', issue({ rule: 'V19', facts: { text: 'z' } }), issue()],
  ['what they say', issue({ facts: { text: 'l' } }), issue()],
])('issues stand in order: %s', (_, first, second) => {
  expect([Math.sign(compareIssues(first, second)), Math.sign(compareIssues(second, first))]).toEqual([-1, 1]);
});

it('two that are alike are equal', () => {
  expect(compareIssues(issue(), issue())).toBe(0);
});

it('issues are kept by file, sheet and row, in the order in which they came', () => {
  const [one, two] = [issue({ rule: 'V30' }), issue({ rule: 'V10' })];
  const others = [issue({}, { rowNumber: 6 }), issue({}, { sheetId: 6 }), issue({}, { spreadsheetId: 'n' })];
  const groups = groupByRow([one, ...others, two]);
  expect([...groups.values()]).toEqual([[one, two], ...others.map((other) => [other])]);
  expect(groups.get(rowKey({ spreadsheetId: 'm', sheetId: 5 }, 5))).toEqual([one, two]);
});
