import type { Issue } from '../issue';
import type { TaskTablePlace } from '../task';
import { surplusIssue } from './master-issues';
import type { MasterRecord } from './master-row';

export interface RecordIndex {
  /** The first row of each code, in the order of the sheet. */
  readonly byCode: ReadonlyMap<string, MasterRecord>;
  /** V04 for rows that someone copied within the master; they are left alone. */
  readonly issues: readonly Issue[];
}

/** The master's rows by code. */
export function indexRecords(
  records: readonly MasterRecord[],
  masterPlace: Omit<TaskTablePlace, 'unitCode'>,
): RecordIndex {
  const byCode = new Map<string, MasterRecord>();
  for (const record of records) byCode.set(record.code, record);
  if (byCode.size === records.length) return { byCode, issues: [] };
  const issues: Issue[] = [];
  byCode.clear();
  for (const record of records) {
    const holder = byCode.get(record.code);
    if (holder === undefined) byCode.set(record.code, record);
    else issues.push(surplusIssue(record, holder, masterPlace));
  }
  return { byCode, issues };
}
