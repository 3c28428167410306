import { readTask } from '../tasks/read-task';
import type { Task } from '../tasks/task';
import type { TaskContext } from '../tasks/task-context';
import { type AssignedChange, type AssignedKey, findAssignedChanges, keepAssigned } from './assigned-values';
import { type DeadlineChange, findDeadlineChange } from './deadline-change';
import type { MasterRecord, RowMark } from './master-row';

export interface SettleOptions {
  /** The coordinator accepts what the unit has. */
  readonly isAccepted: boolean;
  readonly actor: string;
  readonly readStored: (record: MasterRecord) => Task;
  readonly context: TaskContext;
}

export interface SettledRow {
  /** The unit's task, with the assigned values where it may not change them. */
  readonly task: Task;
  readonly marks: readonly RowMark[];
  readonly changes: readonly AssignedChange[];
  readonly deadlineChange: DeadlineChange | undefined;
}

/** A unit's row that differs from what the master remembers of it: what the unit reports is taken, what was assigned stays. */
export function settleRow(task: Task, record: MasterRecord, options: SettleOptions): SettledRow {
  const { isAccepted, actor, context } = options;
  const stored = options.readStored(record);
  const differing = findAssignedChanges(task, record.cells, stored, context);
  const isAccepting = differing.length === 0 || isAccepted;
  const settled = isAccepting ? task : withAssigned(task, record, differing, context);
  // A new wording beside a complete extension says the same thing twice: the extension moves the day, the wording first assigned stays.
  const reported = isAccepting || !settled.isExtended ? differing : differing.filter((key) => key !== 'dueText');
  const by = isAccepted && differing.length > 0 ? actor : unitNameOf(task, context);
  return {
    task: settled,
    marks: isAccepting || reported.length === 0 ? [] : [{ kind: 'changed', keys: reported }],
    changes: reported.map((key) => changeOf(task, record, key, isAccepted)),
    deadlineChange: findDeadlineChange(stored, settled, by, context.now),
  };
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
