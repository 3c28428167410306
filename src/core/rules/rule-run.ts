import { type Issue, placeOf, type Severity } from '../issues/issue';
import type { Task, TaskKey } from '../tasks/task';
import type { TaskContext } from '../tasks/task-context';
import type { Facts } from '../values/facts';
import { noRuleSettings, type RuleNumber, type RuleSettings, ruleCatalogue } from './catalogue';
import type { GivenFacts } from './rule-facts';

/** A judgement of one row. It reports to the run, and is silent for a row that is right. */
export type TaskRule = (task: Task, run: RuleRun) => void;

/** One check of many rows: what the rules are judged against, and what they found. */
export interface RuleRun {
  readonly context: TaskContext;
  readonly issues: Issue[];
  /** False when the tracker has switched the rule off. */
  isOn(rule: RuleNumber): boolean;
  report<Rule extends RuleNumber>(task: Task, rule: Rule, key: TaskKey, ...facts: GivenFacts<Rule>): void;
  /** A rule of the tracker's own: `R1`. */
  reportOwn(task: Task, rule: string, key: TaskKey, severity: Severity, facts: Facts): void;
}

const noFacts: Facts = {};

export function createRuleRun(context: TaskContext, settings: RuleSettings = noRuleSettings): RuleRun {
  const issues: Issue[] = [];
  const add = (task: Task, rule: string, key: TaskKey, severity: Severity, facts: Facts): void => {
    // A column that the table lacks is one problem of its heading row (V01), not one for every row.
    if (task.place.columnIndex[key] === undefined) return;
    const place = placeOf(task.place, task.rowNumber, key);
    issues.push({ rule, severity, unitCode: task.place.unitCode, taskCode: task.code, place, key, facts });
  };
  return {
    context,
    issues,
    isOn: (rule) => settings.get(rule) !== 'off',
    report(task, rule, key, ...[facts = noFacts, severity = ruleCatalogue[rule].severity]) {
      const setting = settings.get(rule);
      if (setting !== 'off') add(task, rule, key, setting ?? severity, facts as Facts);
    },
    reportOwn: add,
  };
}
