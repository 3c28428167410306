import { findCodeHolders } from '../../codes/code-holders';
import { type KnownTasks, nothingKnown } from '../../codes/known-task';
import type { Issue } from '../../issues/issue';
import { compareIssues } from '../../issues/issue-order';
import type { Task } from '../../tasks/task';
import type { TaskContext } from '../../tasks/task-context';
import { isVacant } from '../../tasks/task-vacancy';
import { emptySignOf } from '../../values/no-content';
import type { RuleSettings } from '../catalogue';
import { type OwnRule, runOwnRules } from '../own/own-rules';
import { createRuleRun, type RuleRun } from '../rule-run';
import { withholdTexts } from '../safety/withholding';
import { childrenPrecedeParents, codesAreKept, codesAreUnique } from './code-rules';
import { cellsHaveContent } from './content-rules';
import { titlesDiffer } from './duplicate-rules';
import { taskRules } from './task-rules';

export interface CheckOptions {
  /** Severities that the tracker changed, and rules that it switched off. */
  readonly ruleSettings?: RuleSettings;
  /** Rules of the tracker's own (sheet `Quy tắc`). */
  readonly ownRules?: readonly OwnRule[];
  /** What the master remembers; without it no code can be told to have been edited. */
  readonly known?: KnownTasks;
}

/** What each row says by itself: for the rows of an edit. Vacant rows have no problems. */
export function checkRows(tasks: readonly Task[], context: TaskContext, options: CheckOptions = {}): Issue[] {
  const run = createRuleRun(context, options.ruleSettings);
  runRowRules(tasks, run, options.ownRules ?? []);
  return run.issues.sort(compareIssues);
}

/** Everything that is wrong with the tasks of all units, rows compared with one another too. Errors first, then as the rows stand. */
export function checkTasks(tasks: readonly Task[], context: TaskContext, options: CheckOptions = {}): Issue[] {
  const run = createRuleRun(context, options.ruleSettings);
  const filled = runRowRules(tasks, run, options.ownRules ?? []);
  const known = options.known ?? nothingKnown;
  const holders = findCodeHolders(filled, known);
  codesAreUnique(holders, run);
  codesAreKept(tasks, holders, run);
  titlesDiffer(filled, holders, run);
  childrenPrecedeParents(filled, holders, known, run);
  return run.issues.sort(compareIssues);
}

/** The rows that are not vacant. */
function runRowRules(tasks: readonly Task[], run: RuleRun, ownRules: readonly OwnRule[]): readonly Task[] {
  let vacant = 0;
  for (const task of tasks) {
    if (task.title === '' && isVacant(task)) {
      vacant += 1;
      // An unticked box is as good as blank in a row in which nothing else stands.
      if (Object.values(task.cells).some((cell) => cell !== false && emptySignOf(cell) !== undefined))
        cellsHaveContent(task, run);
      continue;
    }
    const before = run.issues.length;
    for (const rule of taskRules) rule(task, run);
    if (ownRules.length > 0) runOwnRules(task, ownRules, run);
    if (run.issues.length > before) withholdTexts(run.issues, before);
  }
  return vacant === 0 ? tasks : tasks.filter((task) => !isVacant(task));
}
