import type { KnownTasks } from '../../core/codes/known-task';
import { assignCodes, type CodeAssignment } from '../../core/codes/task-code';
import { assignedKeys } from '../../core/consolidate/assigned-values';
import type { Issue } from '../../core/issues/issue';
import { rowKey } from '../../core/issues/issue-order';
import type { RuleNumber } from '../../core/rules/catalogue';
import { checkTasks } from '../../core/rules/tasks/check-tasks';
import { readTask } from '../../core/tasks/read-task';
import type { Task, TaskCells, TaskRow } from '../../core/tasks/task';
import type { ReadTable, Tracker } from '../ports/tracker';

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

/**
 * Reads, codes and checks the rows of all tables at hand.
 * @param known what the master remembers: its codes are not given again.
 * @param rowsOf the rows of a table, each with the moment of its last change.
 */
export function examineTasks(
  tracker: Tracker,
  known: KnownTasks,
  rowsOf: (table: ReadTable) => readonly TaskRow[],
): Examined {
  const { context } = tracker;
  const rows = tracker.unitTables.flatMap((unitTable) => {
    if (unitTable.kind !== 'read') return [];
    const { place } = unitTable.table;
    return rowsOf(unitTable).map((row) => readTask(row, place, context));
  });
  const codes = assignCodes(rows, known, context.today);
  const tasks = withCodes(rows, codes);
  const judged = judgeTasks(tracker, known, tasks);
  const tasksByUnit = new Map<string, Task[]>();
  for (const task of tasks) {
    const own = tasksByUnit.get(task.place.unitCode);
    if (own === undefined) tasksByUnit.set(task.place.unitCode, [task]);
    else own.push(task);
  }
  return {
    tasksByUnit,
    tasks,
    ...judged,
    codes,
  };
}

/**
 * Judges rows by what was assigned where they say otherwise: their status, and whether they are late, follow that. What is wrong with an assigned cell itself is
 * said of what stands there.
 * @param settled by the task as its row has it.
 */
export function judgeAsSettled(
  tracker: Tracker,
  known: KnownTasks,
  examined: Examined,
  settled: ReadonlyMap<Task, Task>,
): Examined {
  const changed = [...settled].filter(([task, as]) => task.lastDay !== as.lastDay).map(([task]) => task);
  if (changed.length === 0) return examined;
  const rows = new Set(changed.map(({ place, rowNumber }) => rowKey(place, rowNumber)));
  const isOfRows = ({ place }: Issue) => rows.has(rowKey(place, place.rowNumber));
  const isOfAssigned = ({ key }: Issue) => assignedKeys.some((one) => one === key);
  const judged = judgeTasks(
    tracker,
    known,
    examined.tasks.map((task) => settled.get(task) ?? task),
  );
  const own = examined.issues.filter((issue) => !isOfRows(issue) || isOfAssigned(issue));
  const bySettled = judged.issues.filter((issue) => isOfRows(issue) && !isOfAssigned(issue));
  return { ...examined, issues: [...own, ...bySettled] };
}

function judgeTasks(
  { spreadsheetId, context, ruleSettings, ownRules }: Tracker,
  known: KnownTasks,
  tasks: readonly Task[],
): Pick<Examined, 'issues' | 'replaced'> {
  const judged = checkTasks(tasks, context, { ruleSettings, ownRules, known });
  return {
    issues: judged
      .filter(({ rule }) => rule !== replacedRule)
      .map((issue) => (sayReviewed.includes(issue.rule) ? saidIn(issue, spreadsheetId) : issue)),
    replaced: judged.filter(({ rule }) => rule === replacedRule),
  };
}

/** Rules whose cure is to say that a row was looked at: by the menu, which a unit's own file does not have. */
const sayReviewed: readonly string[] = ['V25', 'V39'] satisfies readonly RuleNumber[];

function saidIn(issue: Issue, ownId: string): Issue {
  return issue.place.spreadsheetId === ownId ? issue : { ...issue, facts: { ...issue.facts, at: 'file' } };
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
