import type { Issue } from '../issue';
import type { TaskTablePlace } from '../task';
import { surplusIssue } from './master-issues';
import type { MasterRecord } from './master-row';

export interface RecordIndex {
  /** The first row of each code, in the order of the sheet. */
  readonly records: readonly MasterRecord[];
  /** Where in `records` each code stands. */
  readonly byCode: ReadonlyMap<string, number>;
  /** V04 for rows that someone copied within the master; they are left alone. */
  readonly issues: readonly Issue[];
}

/** The master's rows by code. */
export function indexRecords(
  records: readonly MasterRecord[],
  masterPlace: Omit<TaskTablePlace, 'unitCode'>,
): RecordIndex {
  const byCode = new Map<string, number>();
  for (let at = 0; at < records.length; at += 1) byCode.set((records[at] as MasterRecord).code, at);
  if (byCode.size === records.length) return { records, byCode, issues: [] };
  const holders: MasterRecord[] = [];
  const issues: Issue[] = [];
  byCode.clear();
  for (const record of records) {
    const holder = byCode.get(record.code);
    if (holder !== undefined) {
      issues.push(surplusIssue(record, holders[holder], masterPlace));
      continue;
    }
    byCode.set(record.code, holders.length);
    holders.push(record);
  }
  return { records: holders, byCode, issues };
}
