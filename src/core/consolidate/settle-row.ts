import { readTask } from '../read-task';
import type { Task } from '../task';
import type { TaskContext } from '../task-context';
import { type AssignedChange, type AssignedKey, findAssignedChanges, keepAssigned } from './assigned-values';
import { type DeadlineChange, findDeadlineChange, hasSameDeadlineCells } from './deadline-change';
import type { MasterRecord, MasterRow, RowMark } from './master-row';

export interface RowToSettle {
  readonly task: Task;
  readonly record: MasterRecord | undefined;
  readonly source: string;
  readonly rules: readonly string[];
  readonly isAccepted: boolean;
  readonly actor: string;
  readonly readStored: (record: MasterRecord) => Task;
  readonly context: TaskContext;
}

export interface SettledRow {
  readonly row: MasterRow;
  readonly changes: readonly AssignedChange[];
  readonly deadlineChange: DeadlineChange | undefined;
}

const noChanges: readonly AssignedChange[] = [];
const noMarks: readonly RowMark[] = [];

/** A unit's row against what the master remembers of it: what the unit reports is taken, what was assigned stays. */
export function settleRow(given: RowToSettle): SettledRow {
  const { task, record, context } = given;
  if (record === undefined) {
    return { row: rowOf(given, task, noMarks), changes: noChanges, deadlineChange: undefined };
  }
  let stored: Task | undefined;
  const readStored = (): Task => {
    stored ??= given.readStored(record);
    return stored;
  };
  const differing = findAssignedChanges(task, record.cells, readStored, context);
  const takesOver = differing.length === 0 || given.isAccepted;
  const settled = takesOver ? task : withAssigned(task, record, differing, context);
  // A new wording beside a complete extension says the same thing twice: the extension moves the day, the wording first assigned stays.
  const told = takesOver || !settled.isExtended ? differing : differing.filter((key) => key !== 'dueText');
  const marks: readonly RowMark[] = takesOver || told.length === 0 ? noMarks : [{ kind: 'changed', keys: told }];
  const by = takesOver && differing.length > 0 ? given.actor : unitNameOf(task, context);
  return {
    row: rowOf(given, settled, marks),
    changes: told.length === 0 ? noChanges : told.map((key) => changeOf(task, record, key, given.isAccepted)),
    deadlineChange: hasSameDeadlineCells(settled.cells, record.cells)
      ? undefined
      : findDeadlineChange(readStored(), settled, by, context.now),
  };
}

function rowOf({ record, source, rules }: RowToSettle, task: Task, marks: readonly RowMark[]): MasterRow {
  return { code: task.code, record, task, unitCode: task.place.unitCode, source, isFresh: true, marks, rules };
}

function withAssigned(task: Task, record: MasterRecord, keys: readonly AssignedKey[], context: TaskContext): Task {
  const cells = keepAssigned(task.cells, record.cells, keys);
  return readTask({ rowNumber: task.rowNumber, cells }, task.place, context);
}

function changeOf(task: Task, record: MasterRecord, key: AssignedKey, isAccepted: boolean): AssignedChange {
  const { code, place, cells } = task;
  return { code, unitCode: place.unitCode, key, assigned: record.cells[key], found: cells[key], isAccepted };
}

function unitNameOf({ place }: Task, { directory }: TaskContext): string {
  return directory.findByCode(place.unitCode)?.name ?? place.unitCode;
}
