import type { KnownTasks } from '../../core/codes/known-task';
import { assignCodes, type CodeAssignment } from '../../core/codes/task-code';
import type { Issue } from '../../core/issues/issue';
import { checkTasks } from '../../core/rules/tasks/check-tasks';
import { readTask } from '../../core/tasks/read-task';
import type { Task, TaskCells } from '../../core/tasks/task';
import type { Tracker } from '../ports/tracker';

/** All tasks of the tables that were read, each with its code, and what is wrong with them. */
export interface Examined {
  /** By unit code, in the order of the rows. */
  readonly tasksByUnit: ReadonlyMap<string, readonly Task[]>;
  readonly tasks: readonly Task[];
  readonly issues: readonly Issue[];
  /** V35: typed into a computed column, and replaced by this very run; shown once, in the log, so that the next run finds nothing to write. */
  readonly replaced: readonly Issue[];
  readonly codes: readonly CodeAssignment[];
}

/** V35: a typed status. */
export const replacedRule = 'V35';

/** Reads, codes and checks the rows of all tables at hand. `known` is what the master remembers: its codes are not given again. */
export function examineTasks(tracker: Tracker, known: KnownTasks): Examined {
  const { context, ruleSettings, ownRules } = tracker;
  const rows = tracker.unitTables.flatMap((unitTable) => {
    if (unitTable.kind !== 'read') return [];
    const { place } = unitTable.table;
    return unitTable.table.rows.map((row) => readTask(row, place, context));
  });
  const codes = assignCodes(rows, known, context.today);
  const tasks = withCodes(rows, codes);
  const judged = checkTasks(tasks, context, { ruleSettings, ownRules, known });
  const issues = judged.filter(({ rule }) => rule !== replacedRule);
  const tasksByUnit = new Map<string, Task[]>();
  for (const task of tasks) {
    const own = tasksByUnit.get(task.place.unitCode);
    if (own === undefined) tasksByUnit.set(task.place.unitCode, [task]);
    else own.push(task);
  }
  return {
    tasksByUnit,
    tasks,
    issues,
    replaced: judged.filter(({ rule }) => rule === replacedRule),
    codes,
  };
}

/** A code that is given now counts in this very run: the master and the mails name the task by it. */
function withCodes(tasks: readonly Task[], codes: readonly CodeAssignment[]): readonly Task[] {
  if (codes.length === 0) return tasks;
  const given = new Map(codes.map(({ task, code }) => [task, code]));
  return tasks.map((task) => {
    const code = given.get(task);
    if (code === undefined) return task;
    const cells: TaskCells = { ...task.cells, code };
    return { ...task, code, cells };
  });
}
