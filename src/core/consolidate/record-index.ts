import type { Issue } from '../issues/issue';
import type { UnitOutcome } from '../outcomes/outcome';
import type { TaskTablePlace } from '../tasks/task';
import { cellText } from '../tasks/task-text';
import { surplusIssue } from './master-issues';
import type { MasterRecord } from './master-row';

export interface RecordIndex {
  /** One row for each code, in the order of the sheet. */
  readonly records: readonly MasterRecord[];
  /** Where in `records` each code stands. */
  readonly byCode: ReadonlyMap<string, number>;
  /** V04 for rows whose code another row of the master holds; they are left alone. */
  readonly issues: readonly Issue[];
}

/**
 * The master's rows by code. Of several rows with one code, that holds it which says what the task says that bears the code in its
 * unit's table: someone may have typed the code over another's. Where that tells nothing, the first row does.
 */
export function indexRecords(
  records: readonly MasterRecord[],
  masterPlace: Omit<TaskTablePlace, 'unitCode'>,
  outcomes: readonly UnitOutcome[],
): RecordIndex {
  const byCode = indexCodes(records);
  if (byCode.size === records.length) return { records, byCode, issues: [] };
  const titles = titlesIn(outcomes);
  const holderOf = new Map<string, MasterRecord>();
  for (const record of records) {
    const { code } = record;
    const holder = holderOf.get(code);
    const title = titles.get(code);
    if (holder === undefined || (!isTitled(holder, title) && isTitled(record, title))) holderOf.set(code, record);
  }
  const holders: MasterRecord[] = [];
  const issues: Issue[] = [];
  for (const record of records) {
    const holder = holderOf.get(record.code);
    if (holder !== record) {
      issues.push(surplusIssue(record, holder, masterPlace));
      continue;
    }
    holders.push(record);
  }
  return { records: holders, byCode: indexCodes(holders), issues };
}

function indexCodes(records: readonly MasterRecord[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ code }, at) => [code, at]));
}

/** What the tables that were read call the task of each code. */
function titlesIn(outcomes: readonly UnitOutcome[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const outcome of outcomes) {
    if (outcome.kind === 'read') for (const task of outcome.tasks) titles.set(task.code, task.title);
  }
  return titles;
}

function isTitled({ cells }: MasterRecord, title: string | undefined): boolean {
  return title !== undefined && cellText(cells.title) === title;
}
