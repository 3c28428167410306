import { daysLate, isCounted } from '../tasks/status';
import type { Task } from '../tasks/task';
import type { Day } from '../time/day';

/** Why a task stands on the page of its unit, most pressing first. */
export type ToDoKind = 'overdue' | 'today' | 'soon' | 'unconfirmed';

export interface ToDo {
  readonly kind: ToDoKind;
  readonly task: Task;
  /** Calendar days until the last day; negative when it has passed. */
  readonly daysLeft: number;
}

/** What a unit has to do now, each kind with the longest overdue or the next due first. */
export function listToDo(tasks: readonly Task[], today: Day): ToDo[] {
  return tasks
    .flatMap((task): ToDo[] => {
      const kind = kindOf(task, today);
      return kind === undefined ? [] : [{ kind, task, daysLeft: (task.lastDay ?? today) - today }];
    })
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.daysLeft - b.daysLeft);
}

export const kinds: readonly ToDoKind[] = ['overdue', 'today', 'soon', 'unconfirmed'];

function kindOf(task: Task, today: Day): ToDoKind | undefined {
  const { status, lastDay } = task;
  if (status === 'overdue') return daysLate(task, today) > 0 ? 'overdue' : undefined;
  if (status === 'unconfirmed') return 'unconfirmed';
  if (status !== 'dueSoon') return undefined;
  return lastDay === today ? 'today' : 'soon';
}

/** How far a unit has come. */
export interface UnitProgress {
  readonly total: number;
  readonly done: number;
  readonly overdue: number;
}

export function measureProgress(tasks: readonly Task[]): UnitProgress {
  const counted = tasks.filter(({ status }) => isCounted(status));
  const isDone = ({ status }: Task) => status === 'doneOnTime' || status === 'doneLate' || status === 'doneUnassessed';
  return {
    total: counted.length,
    done: counted.filter(isDone).length,
    overdue: counted.filter(({ status }) => status === 'overdue').length,
  };
}
