import { findCodeHolders } from '../codes/code-holders';
import type { KnownTask } from '../codes/known-task';
import type { UnitOutcome } from '../outcomes/outcome';
import type { Task } from '../tasks/task';
import { cellText } from '../tasks/task-text';
import type { DuplicateCode, MasterRecord } from './master-row';
import type { RecordIndex } from './record-index';

export interface TableHolders {
  /** For each row of the master, in their order, the task of the tables that bears its code. */
  readonly known: readonly (Task | undefined)[];
  /** Tasks whose codes the master does not have. */
  readonly added: ReadonlyMap<string, Task>;
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
  index: RecordIndex,
  masterTitle: string,
): TableHolders {
  const { records, byCode } = index;
  const known = new Array<Task | undefined>(records.length).fill(undefined);
  const added = new Map<string, Task>();
  const shared: Task[] = [];
  const duplicates: DuplicateCode[] = [];
  const unread = new Set<string>();
  for (const { kind, unitCode } of outcomes) if (kind === 'unchanged' || kind === 'leftOut') unread.add(unitCode);
  let withoutCode = 0;
  let next = 0;
  for (const outcome of outcomes) {
    if (outcome.kind !== 'read') continue;
    for (const task of outcome.tasks) {
      const { code } = task;
      if (code === '') {
        if (task.title !== '') withoutCode += 1;
        continue;
      }
      // Nearly always the master's next row, which spares the search.
      const at = records[next]?.code === code ? next : byCode.get(code);
      if (at === undefined) {
        if (added.has(code)) shared.push(task);
        else added.set(code, task);
        continue;
      }
      next = at + 1;
      const record = records[at] as MasterRecord;
      if (unread.size > 0 && isHeldElsewhere(record, task, unread)) {
        duplicates.push({ task, otherUnit: record.unitCode, otherSheet: masterTitle, otherRow: record.rowNumber });
      } else if (known[at] === undefined) {
        known[at] = task;
      } else {
        shared.push(task);
      }
    }
  }
  if (shared.length > 0) settleShared({ known, added, duplicates }, rivalsOf(shared, outcomes), index);
  return { known, added, duplicates, withoutCode };
}

function isHeldElsewhere(record: MasterRecord, task: Task, unread: ReadonlySet<string>): boolean {
  return record.unitCode !== task.place.unitCode && record.vanishedSince === undefined && unread.has(record.unitCode);
}

/** Every row that was read whose code is one of these. */
function rivalsOf(shared: readonly Task[], outcomes: readonly UnitOutcome[]): Task[] {
  const codes = new Set(shared.map(({ code }) => code));
  return outcomes.flatMap((outcome) =>
    outcome.kind === 'read' ? outcome.tasks.filter(({ code }) => code !== '' && codes.has(code)) : [],
  );
}

/** Rows that share a code within what was read: the rules' own judgement says which of them holds it. */
function settleShared(
  found: { known: (Task | undefined)[]; added: Map<string, Task>; duplicates: DuplicateCode[] },
  rivals: readonly Task[],
  { records, byCode }: RecordIndex,
): void {
  const remembered = new Map<string, KnownTask>();
  for (const { code } of rivals) {
    const record = records[byCode.get(code) ?? -1];
    if (record === undefined) continue;
    remembered.set(code, { unitCode: record.unitCode, title: cellText(record.cells.title), lastDay: undefined });
  }
  const holders = findCodeHolders(rivals, remembered);
  for (const task of rivals) {
    const holder = holders.findHolder(task.code);
    if (holder === undefined) continue;
    const at = byCode.get(task.code);
    if (at === undefined) found.added.set(task.code, holder);
    else found.known[at] = holder;
    if (holder === task) continue;
    const { unitCode, sheetTitle } = holder.place;
    found.duplicates.push({ task, otherUnit: unitCode, otherSheet: sheetTitle, otherRow: holder.rowNumber });
  }
}
