import { describe, expect, it } from 'vitest';
import {
  assignedChangeIssues,
  duplicateIssues,
  surplusIssue,
  vanishedIssue,
  weighIssues,
} from '../../../src/core/consolidate/master-issues';
import type { MasterRecord } from '../../../src/core/consolidate/master-row';
import type { Issue } from '../../../src/core/issues/issue';
import { day, masterOf, masterPlace, read, tasksOf, usual } from './fixtures';

const [task] = tasksOf('STC', [usual('A')]);
const [record, other] = masterOf(read('STC', [usual('A'), usual('B')])) as [MasterRecord, MasterRecord];
if (task === undefined) throw new Error('no task');
const where = ({ rule, severity, unitCode, taskCode, place, key, facts }: Issue) => [
  `${rule} ${severity} ${unitCode} ${taskCode} ${place.sheetTitle}!${place.rowNumber},${place.columnIndex} ${key}`,
  facts,
];
const columnOf = (key: 'code' | 'title' | 'dueText') => task.place.columnIndex[key];

describe('what is wrong between tables and master', () => {
  it('a code that another row holds is said at the row that does not', () => {
    const [issue] = duplicateIssues([{ task, otherUnit: 'SNV', otherSheet: 'SNV', otherRow: 7 }]);
    expect(issue && where(issue)).toEqual([
      `V04 error STC A STC!2,${columnOf('code')} code`,
      { code: 'A', otherUnit: 'SNV', otherSheet: 'SNV', otherRow: 7 },
    ]);
  });

  it('an assigned value that a unit changed is said with what was assigned, and for a deadline with the last day', () => {
    const change = (key: 'title' | 'dueText' | 'assignedOn', assigned: string | number, isAccepted = false) =>
      ({ key, assigned, isAccepted }) as unknown as Parameters<typeof assignedChangeIssues>[1][number];
    const changes = [change('title', 'Tên đã giao'), change('dueText', day('31/12/2025')), change('assignedOn', 'x')];
    const issues = assignedChangeIssues(task, changes, day('31/12/2025'));
    expect(issues.map(({ key, facts }) => [key, facts])).toEqual([
      ['title', { text: 'Tên đã giao' }],
      ['dueText', { text: '31/12/2025', assignedDay: day('31/12/2025') }],
      ['assignedOn', { text: 'x', assignedDay: day('31/12/2025') }],
    ]);
    expect(issues.map(({ rule, severity }) => [rule, severity])).toEqual([...Array(3)].map(() => ['V60', 'error']));
    expect(assignedChangeIssues(task, changes).map(({ facts }) => Object.keys(facts))).toEqual([
      ['text'],
      ['text'],
      ['text'],
    ]);
    expect(assignedChangeIssues(task, [change('title', 'x', true)])).toEqual([]);
  });

  it('a task that is gone from its table is said mildly, at the master’s row', () => {
    expect(where(vanishedIssue(record, day('13/10/2025'), masterPlace))).toEqual([
      `V61 warning STC A Tổng hợp!2,${columnOf('code')} code`,
      { sinceDay: day('13/10/2025') },
    ]);
  });

  it('a copied row of the master is said with the row that holds its code', () => {
    expect(where(surplusIssue(other, record, masterPlace))).toEqual([
      `V04 error STC B Tổng hợp!3,${columnOf('code')} code`,
      { code: 'B', at: 'master', otherUnit: 'STC', otherSheet: 'Tổng hợp', otherRow: 2 },
    ]);
    expect(surplusIssue(other, undefined, masterPlace).facts).toMatchObject({ otherUnit: '', otherRow: 0 });
  });

  it('is as grave as the tracker makes its rule; its own rules are untouched', () => {
    const issues = [vanishedIssue(record, 1, masterPlace), { ...vanishedIssue(record, 1, masterPlace), rule: 'R1' }];
    const weighed = (setting: 'off' | 'error') =>
      weighIssues(issues, new Map([['V61', setting]]) as Parameters<typeof weighIssues>[1]).map(
        ({ rule, severity }) => `${rule} ${severity}`,
      );
    expect([weighed('off'), weighed('error')]).toEqual([['R1 warning'], ['V61 error', 'R1 warning']]);
    expect(weighIssues(issues)).toEqual(issues);
  });
});
