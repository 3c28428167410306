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
  let held = 0;
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
        continue;
      }
      // Setting and looking at the size costs half of asking first; the few that are shared are sorted out below.
      tasks.set(code, task);
      if (tasks.size === held) shared.push(task);
      held = tasks.size;
    }
  }
  if (shared.length > 0) settleShared(tasks, rivalsOf(shared, outcomes), records, duplicates);
  return { tasks, duplicates, withoutCode };
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
  tasks: Map<string, Task>,
  rivals: readonly Task[],
  records: ReadonlyMap<string, MasterRecord>,
  duplicates: DuplicateCode[],
): void {
  const known = new Map<string, KnownTask>();
  for (const { code } of rivals) {
    const record = records.get(code);
    if (record === undefined) continue;
    known.set(code, { unitCode: record.unitCode, title: cellText(record.cells.title), lastDay: undefined });
  }
  const holders = findCodeHolders(rivals, known);
  for (const task of rivals) {
    const holder = holders.findHolder(task.code);
    if (holder === undefined) continue;
    tasks.set(task.code, holder);
    if (holder === task) continue;
    const { unitCode, sheetTitle } = holder.place;
    duplicates.push({ task, otherUnit: unitCode, otherSheet: sheetTitle, otherRow: holder.rowNumber });
  }
}
