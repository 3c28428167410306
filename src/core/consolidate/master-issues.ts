import { type Issue, placeOf } from '../issues/issue';
import { isRuleNumber, noRuleSettings, type RuleSettings } from '../rules/catalogue';
import { quote } from '../rules/quote';
import type { Task, TaskTablePlace } from '../tasks/task';
import { type Day, formatDay } from '../time/day';
import type { Cell } from '../values/cell';
import type { AssignedChange } from './assigned-values';
import type { DuplicateCode, MasterRecord } from './master-row';

/** V04 for each row whose code another row holds. */
export function duplicateIssues(duplicates: readonly DuplicateCode[]): Issue[] {
  return duplicates.map(({ task, otherUnit, otherSheet, otherRow }) =>
    taskIssue(task, 'V04', 'code', { code: task.code, otherUnit, otherSheet, otherRow }),
  );
}

/**
 * V60 for each assigned value that a unit changed by itself; what the coordinator accepted is no problem.
 * @param assignedDay the last day that counts.
 */
export function assignedChangeIssues(task: Task, changes: readonly AssignedChange[], assignedDay?: Day): Issue[] {
  return changes
    .filter(({ isAccepted }) => !isAccepted)
    .map(({ key, assigned }) => {
      const isOfDeadline = assignedDay !== undefined && (key === 'dueText' || key === 'assignedOn');
      return taskIssue(task, 'V60', key, { text: shown(assigned), ...(isOfDeadline && { assignedDay }) });
    });
}

/** V61: a task that its unit's table no longer has. The place is the master's row. */
export function vanishedIssue(
  record: MasterRecord,
  sinceDay: Day,
  masterPlace: Omit<TaskTablePlace, 'unitCode'>,
): Issue {
  return {
    rule: 'V61',
    severity: 'warning',
    unitCode: record.unitCode,
    taskCode: record.code,
    place: placeOf({ ...masterPlace, unitCode: record.unitCode }, record.rowNumber, 'code'),
    key: 'code',
    facts: { sinceDay },
  };
}

/** V04 for a second row of the master with the same code: someone copied it. */
export function surplusIssue(
  record: MasterRecord,
  holder: MasterRecord | undefined,
  masterPlace: Omit<TaskTablePlace, 'unitCode'>,
): Issue {
  return {
    rule: 'V04',
    severity: 'error',
    unitCode: record.unitCode,
    taskCode: record.code,
    place: placeOf({ ...masterPlace, unitCode: record.unitCode }, record.rowNumber, 'code'),
    key: 'code',
    facts: {
      code: record.code,
      at: 'master',
      otherUnit: holder?.unitCode ?? '',
      otherSheet: masterPlace.sheetTitle,
      otherRow: holder?.rowNumber ?? 0,
    },
  };
}

/** The same problems, as grave as the tracker's own settings make their rules. */
export function weighIssues(issues: readonly Issue[], settings: RuleSettings = noRuleSettings): readonly Issue[] {
  if (settings.size === 0) return issues;
  return issues.flatMap((issue) => {
    const setting = isRuleNumber(issue.rule) ? settings.get(issue.rule) : undefined;
    if (setting === undefined) return [issue];
    return setting === 'off' ? [] : [{ ...issue, severity: setting }];
  });
}

function taskIssue(task: Task, rule: string, key: 'code' | AssignedChange['key'], facts: Issue['facts']): Issue {
  return {
    rule,
    severity: 'error',
    unitCode: task.place.unitCode,
    taskCode: task.code,
    place: placeOf(task.place, task.rowNumber, key),
    key,
    facts,
  };
}

function shown(cell: Cell): string {
  return typeof cell === 'number' ? formatDay(cell) : quote(cell);
}
