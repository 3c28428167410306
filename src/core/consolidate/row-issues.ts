import type { Issue } from '../issues/issue';
import { isRuleNumber, ruleEntry } from '../rules/catalogue';
import type { TaskTablePlace } from '../tasks/task';

/** The rules that rows break, found by where the rows stand. */
export interface RowIssues {
  /** Rules by row number of one table; undefined when the table has no problem. */
  ofTable(place: Pick<TaskTablePlace, 'spreadsheetId' | 'sheetId'>): ReadonlyMap<number, readonly string[]> | undefined;
}

/** Trial rules are left out: they judge nothing yet. */
export function indexIssues(issues: readonly Issue[]): RowIssues {
  const tables = new Map<string, Map<number, string[]>>();
  for (const { rule, severity, place } of issues) {
    if (severity === 'beta') continue;
    const key = tableKey(place);
    let rows = tables.get(key);
    if (rows === undefined) {
      rows = new Map();
      tables.set(key, rows);
    }
    const rules = rows.get(place.rowNumber);
    if (rules === undefined) rows.set(place.rowNumber, [rule]);
    else if (!rules.includes(rule)) rules.push(rule);
  }
  return { ofTable: (place) => tables.get(tableKey(place)) };
}

function tableKey({ spreadsheetId, sheetId }: Pick<TaskTablePlace, 'spreadsheetId' | 'sheetId'>): string {
  return `${spreadsheetId}\n${sheetId}`;
}

/** The rule that keeps a row out of the master (secrecy, personal data); undefined when none does. */
export function blockingRule(rules: readonly string[]): string | undefined {
  return rules.find((rule) => isRuleNumber(rule) && ruleEntry(rule).keepsOutOfMaster === true);
}

/** Two lists of problems as one, each problem once: the same row may be judged by more than one check. */
export function mergeIssues(first: readonly Issue[], second: readonly Issue[]): Issue[] {
  const merged = [...first];
  const seen = new Set(first.map(issueKey));
  for (const issue of second) {
    const key = issueKey(issue);
    if (seen.has(key)) continue;
    seen.add(key);
    merged.push(issue);
  }
  return merged;
}

function issueKey({ rule, place }: Issue): string {
  return `${rule}\n${place.spreadsheetId}\n${place.sheetId}\n${place.rowNumber}\n${place.columnIndex ?? ''}`;
}
