import type { KnownTask } from '../known-task';
import type { Task } from '../task';
import { findCodeHolders } from '../task-code-holders';
import { cellText } from '../task-text';
import type { MasterRecord } from './master-row';
import type { UnitOutcome } from './outcome';

/** A row whose code another row holds. */
export interface DuplicateCode {
  readonly task: Task;
  /** Where the code's holder stands: in its table, or in the master while that table is not read. */
  readonly otherUnit: string;
  readonly otherSheet: string;
  readonly otherRow: number;
}

export interface TableHolders {
  /** Each code's one task among the tables that were read. */
  readonly tasks: ReadonlyMap<string, Task>;
  readonly duplicates: readonly DuplicateCode[];
  /** Rows with a title that have no code yet. */
  readonly withoutCode: number;
}

/**
 * Decides which row of the tables holds each code. The unit that held it in the master goes on holding it, also while its table is not read.
 * The others are reported and not merged: a copied code is another task.
 */
export function findTableHolders(
  outcomes: readonly UnitOutcome[],
  records: ReadonlyMap<string, MasterRecord>,
  masterTitle: string,
): TableHolders {
  const tasks = new Map<string, Task>();
  const shared: Task[] = [];
  const duplicates: DuplicateCode[] = [];
  const unread = new Set<string>();
  for (const { kind, unitCode } of outcomes) if (kind === 'unchanged' || kind === 'leftOut') unread.add(unitCode);
  let withoutCode = 0;
  for (const outcome of outcomes) {
    if (outcome.kind !== 'read') continue;
    for (const task of outcome.tasks) {
      const { code } = task;
      if (code === '') {
        if (task.title !== '') withoutCode += 1;
        continue;
      }
      const record = unread.size === 0 ? undefined : records.get(code);
      if (record !== undefined && isHeldElsewhere(record, task, unread)) {
        duplicates.push({ task, otherUnit: record.unitCode, otherSheet: masterTitle, otherRow: record.rowNumber });
      } else if (tasks.has(code)) {
        shared.push(task);
      } else {
        tasks.set(code, task);
      }
    }
  }
  if (shared.length > 0) settleShared(tasks, shared, records, duplicates);
  return { tasks, duplicates, withoutCode };
}

function isHeldElsewhere(record: MasterRecord, task: Task, unread: ReadonlySet<string>): boolean {
  return record.unitCode !== task.place.unitCode && record.vanishedSince === undefined && unread.has(record.unitCode);
}

/** Rows that share a code within what was read: the rules' own judgement says which of them holds it. */
function settleShared(
  tasks: Map<string, Task>,
  shared: readonly Task[],
  records: ReadonlyMap<string, MasterRecord>,
  duplicates: DuplicateCode[],
): void {
  const codes = new Set(shared.map(({ code }) => code));
  const known = new Map<string, KnownTask>();
  const rivals = [...shared];
  for (const code of codes) {
    const first = tasks.get(code);
    if (first !== undefined) rivals.push(first);
    const record = records.get(code);
    if (record === undefined) continue;
    known.set(code, { unitCode: record.unitCode, title: cellText(record.cells.title), lastDay: undefined });
  }
  const holders = findCodeHolders(rivals, known);
  for (const code of codes) {
    const holder = holders.findHolder(code);
    if (holder !== undefined) tasks.set(code, holder);
  }
  for (const task of rivals) {
    const holder = tasks.get(task.code);
    if (holder === undefined || holder === task) continue;
    const { unitCode, sheetTitle } = holder.place;
    duplicates.push({ task, otherUnit: unitCode, otherSheet: sheetTitle, otherRow: holder.rowNumber });
  }
}
