import type { Issue } from '../issue';
import { readTask } from '../read-task';
import type { RowFacts } from '../report/report';
import type { RuleSettings } from '../rules/catalogue';
import type { Task, TaskTablePlace } from '../task';
import type { TaskContext } from '../task-context';
import type { AssignedChange } from './assigned-values';
import type { DeadlineChange } from './deadline-change';
import { assignedChangeIssues, duplicateIssues, surplusIssue, vanishedIssue, weighIssues } from './master-issues';
import type { MasterRecord, MasterRow, RowMark } from './master-row';
import type { UnitOutcome } from './outcome';
import { blockingRule, indexIssues } from './row-issues';
import { settleRow } from './settle-row';
import { findTableHolders } from './table-holders';

export interface ConsolidationInput {
  /** One for every unit in force, in protocol order. */
  readonly outcomes: readonly UnitOutcome[];
  /** The master as it stands, in the order of its rows. */
  readonly records: readonly MasterRecord[];
  readonly masterPlace: Omit<TaskTablePlace, 'unitCode'>;
  /** Problems of the rows that were read this time. */
  readonly issues: readonly Issue[];
  /** Tasks whose assigned values the coordinator takes over as the unit has them. */
  readonly acceptedCodes: ReadonlySet<string>;
  /** Who runs it; '' when it is not known. */
  readonly actor: string;
  /** Severities that the tracker changed, and rules that it switched off. */
  readonly ruleSettings?: RuleSettings | undefined;
}

export interface Consolidation {
  /** The master's rows in their present order, new ones last. */
  readonly rows: readonly MasterRow[];
  readonly assignedChanges: readonly AssignedChange[];
  readonly deadlineChanges: readonly DeadlineChange[];
  /** What consolidation itself found: V04 over units, V60, V61. */
  readonly issues: readonly Issue[];
  readonly rowFacts: RowFacts;
}

/** What the master should hold after this run. Nothing is dropped: a row goes only when the coordinator deletes it. */
export function consolidate(input: ConsolidationInput, context: TaskContext): Consolidation {
  const { outcomes, records, masterPlace } = input;
  const rowIssues = indexIssues(input.issues);
  const rulesOf = createRulesReader(rowIssues);
  const byCode = new Map<string, MasterRecord>();
  const issues: Issue[] = [];
  for (const record of records) {
    if (byCode.has(record.code)) issues.push(surplusIssue(record, byCode.get(record.code), masterPlace));
    else byCode.set(record.code, record);
  }
  const holders = findTableHolders(outcomes, byCode, masterPlace.sheetTitle);
  issues.push(...duplicateIssues(holders.duplicates));
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.unitCode, outcome]));
  const readStored = createStoredReader(masterPlace, context);
  const rows: MasterRow[] = [];
  const assignedChanges: AssignedChange[] = [];
  const deadlineChanges: DeadlineChange[] = [];
  let vanished = 0;
  let blocked = 0;
  let changedRows = 0;

  const settle = (task: Task, record: MasterRecord | undefined): void => {
    const rules = rulesOf(task);
    const settled = settleRow({
      task,
      record,
      source: sourceOf(outcomeOf.get(task.place.unitCode)),
      rules,
      isAccepted: input.acceptedCodes.has(task.code),
      actor: input.actor,
      readStored,
      context,
    });
    rows.push(settled.row);
    if (settled.deadlineChange !== undefined) deadlineChanges.push(settled.deadlineChange);
    if (settled.changes.length === 0) return;
    assignedChanges.push(...settled.changes);
    const found = assignedChangeIssues(task, settled.changes);
    if (found.length > 0) changedRows += 1;
    issues.push(...found);
  };

  for (const record of byCode.values()) {
    const task = holders.tasks.get(record.code);
    const rule = task === undefined ? undefined : blockingRule(rulesOf(task));
    if (task !== undefined && rule === undefined) {
      settle(task, record);
      continue;
    }
    const mark: RowMark | undefined =
      rule === undefined ? absenceOf(record, outcomeOf.get(record.unitCode), context) : { kind: 'blocked', rule };
    if (rule !== undefined) blocked += 1;
    if (mark?.kind === 'vanished') {
      vanished += 1;
      issues.push(vanishedIssue(record, mark.since, masterPlace));
    }
    rows.push(standingRow(record, mark, readStored(record)));
  }
  for (const task of holders.tasks.values()) {
    if (byCode.has(task.code)) continue;
    if (blockingRule(rulesOf(task)) === undefined) settle(task, undefined);
    else blocked += 1;
  }
  const rowFacts = {
    vanished,
    blocked,
    duplicates: holders.duplicates.length,
    assignedChanges: changedRows,
    withoutCode: holders.withoutCode,
  };
  return { rows, assignedChanges, deadlineChanges, issues: weighIssues(issues, input.ruleSettings), rowFacts };
}

const noRules: readonly string[] = [];

/** Rows of one table come together: its rules are looked up once for all of them. */
function createRulesReader(rowIssues: ReturnType<typeof indexIssues>): (task: Task) => readonly string[] {
  let place: TaskTablePlace | undefined;
  let rules: ReadonlyMap<number, readonly string[]> | undefined;
  return (task) => {
    if (task.place !== place) {
      place = task.place;
      rules = rowIssues.ofTable(place);
    }
    return rules?.get(task.rowNumber) ?? noRules;
  };
}

/** Reads a row of the master as the task it was; each unit's rows share one place. */
function createStoredReader(
  masterPlace: Omit<TaskTablePlace, 'unitCode'>,
  context: TaskContext,
): (record: MasterRecord) => Task {
  const places = new Map<string, TaskTablePlace>();
  return ({ rowNumber, cells, unitCode }) => {
    let place = places.get(unitCode);
    if (place === undefined) {
      place = { ...masterPlace, unitCode };
      places.set(unitCode, place);
    }
    return readTask({ rowNumber, cells }, place, context);
  };
}

/** Why a row of the master has no row in a table that was read; undefined when its table is known not to have changed. */
function absenceOf(
  record: MasterRecord,
  outcome: UnitOutcome | undefined,
  { today }: TaskContext,
): RowMark | undefined {
  const { vanishedSince } = record;
  if (outcome?.kind === 'read') return { kind: 'vanished', since: vanishedSince ?? today };
  if (vanishedSince !== undefined) return { kind: 'vanished', since: vanishedSince };
  if (outcome?.kind === 'unchanged') return undefined;
  return { kind: 'outdated', readAt: outcome?.kind === 'leftOut' ? outcome.readAt : undefined };
}

function standingRow(record: MasterRecord, mark: RowMark | undefined, task: Task): MasterRow {
  const { code, unitCode, source, rules } = record;
  return { code, record, task, unitCode, source, isFresh: false, marks: mark === undefined ? [] : [mark], rules };
}

function sourceOf(outcome: UnitOutcome | undefined): string {
  return outcome?.kind === 'read' ? outcome.source : '';
}
