import { leadCodeOf } from '../report/frozen/snapshot';
import type { Task } from '../tasks/task';

/** What a unit's tasks say for the criterion of tasks done. */
export interface TaskFacts {
  readonly total: number;
  readonly done: number;
  readonly inTime: number;
  readonly overdue: number;
}

const nothing: TaskFacts = { total: 0, done: 0, inTime: 0, overdue: 0 };

/** Counts the tasks that each unit leads; cancelled ones are nobody's. */
export function countTaskFacts(rows: readonly { readonly task: Task }[]): (unitCode: string) => TaskFacts {
  const byUnit = new Map<string, TaskFacts>();
  for (const { task } of rows) {
    if (task.status === 'cancelled') continue;
    const unitCode = leadCodeOf(task);
    const { total, done, inTime, overdue } = byUnit.get(unitCode) ?? nothing;
    const isDone = task.status === 'doneOnTime' || task.status === 'doneLate' || task.status === 'doneUnassessed';
    byUnit.set(unitCode, {
      total: total + 1,
      done: done + (isDone ? 1 : 0),
      inTime: inTime + (task.status === 'doneOnTime' ? 1 : 0),
      overdue: overdue + (task.status === 'overdue' ? 1 : 0),
    });
  }
  return (unitCode) => byUnit.get(unitCode) ?? nothing;
}

/** `2/11 hoàn thành; đúng hạn 2/2; 2 quá hạn`. */
export function printTaskFacts({ total, done, inTime, overdue }: TaskFacts, english: boolean): string {
  return english
    ? `${done}/${total} done; in time ${inTime}/${done}; ${overdue} overdue`
    : `${done}/${total} hoàn thành; đúng hạn ${inTime}/${done}; ${overdue} quá hạn`;
}
