import { describe, expect, it } from 'vitest';
import { blockingRule, indexIssues, mergeIssues } from '../../../src/core/consolidate/row-issues';
import type { Issue } from '../../../src/core/issues/issue';

function issue(
  rule: string,
  rowNumber: number,
  over: Partial<Issue['place']> = {},
  severity: Issue['severity'] = 'error',
): Issue {
  const place = { spreadsheetId: 'tracker', sheetId: 1, sheetTitle: 'STC', rowNumber, columnIndex: undefined, ...over };
  return { rule, severity, unitCode: 'STC', taskCode: '', place, key: undefined, facts: {} };
}

describe('the rules that the rows of a table break', () => {
  const rows = indexIssues([
    issue('V18', 5),
    issue('V30', 5),
    issue('V18', 5, { columnIndex: 3 }),
    issue('V09', 6),
    issue('V10', 7, {}, 'beta'),
    issue('V11', 5, { sheetId: 2 }),
    issue('V12', 5, { spreadsheetId: 'file' }),
  ]);
  const ofTable = (spreadsheetId: string, sheetId: number) => [...(rows.ofTable({ spreadsheetId, sheetId }) ?? [])];

  it('stand by row, each once, in the order in which they were found; trial rules judge nothing', () => {
    expect(ofTable('tracker', 1)).toEqual([
      [5, ['V18', 'V30']],
      [6, ['V09']],
    ]);
  });

  it('are those of that sheet of that file', () => {
    expect(ofTable('tracker', 2)).toEqual([[5, ['V11']]]);
    expect(ofTable('file', 1)).toEqual([[5, ['V12']]]);
    expect(rows.ofTable({ spreadsheetId: 'file', sheetId: 9 })).toBeUndefined();
  });
});

it.each([
  [['V18', 'V52'], 'V52'],
  [['V18', 'V30'], undefined],
  [['R1', 'constructor'], undefined],
  [[], undefined],
])('of %j the rule that keeps a row out of the master is %s', (rules, rule) => {
  expect(blockingRule(rules)).toBe(rule);
});

describe('the problems of two checks', () => {
  const one = issue('V18', 5, { columnIndex: 3 });

  it('are told once each, those of the first check first', () => {
    const other = issue('V30', 5);
    expect(mergeIssues([one], [other, one, other])).toEqual([one, other]);
    expect(mergeIssues([], [])).toEqual([]);
  });

  it.each<[string, Issue]>([
    ['rule', issue('V19', 5, { columnIndex: 3 })],
    ['row', issue('V18', 6, { columnIndex: 3 })],
    ['column', issue('V18', 5, { columnIndex: 4 })],
    ['sheet', issue('V18', 5, { columnIndex: 3, sheetId: 2 })],
    ['file', issue('V18', 5, { columnIndex: 3, spreadsheetId: 'file' })],
  ])('are two where they differ in their %s', (_, other) => {
    expect(mergeIssues([one], [other])).toEqual([one, other]);
  });
});
