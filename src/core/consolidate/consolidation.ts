import type { Issue } from '../issues/issue';
import type { UnitOutcome } from '../outcomes/outcome';
import type { RowFacts } from '../report/report';
import type { RuleSettings } from '../rules/catalogue';
import type { Task, TaskTablePlace } from '../tasks/task';
import type { TaskContext } from '../tasks/task-context';
import { type AssignedChange, isAsAssigned } from './assigned-values';
import { type DeadlineChange, findHandChange, rolledChange } from './deadline-change';
import { assignedChangeIssues, duplicateIssues, vanishedIssue, weighIssues } from './master-issues';
import type { MasterRecord, MasterRow, RowMark } from './master-row';
import { indexRecords } from './record-index';
import { blockingRule, indexIssues } from './row-issues';
import { settleRow } from './settle-row';
import { isStored } from './stored-cells';
import { createStoredReader } from './stored-reader';
import { findTableHolders } from './table-holders';

export interface ConsolidationInput {
  /** One for every unit in force, in protocol order. */
  readonly outcomes: readonly UnitOutcome[];
  /** The master as it stands, in the order of its rows. */
  readonly records: readonly MasterRecord[];
  readonly masterPlace: Omit<TaskTablePlace, 'unitCode'>;
  /** Problems of the rows that were read this time. */
  readonly issues: readonly Issue[];
  /** Tasks whose assigned values the coordinator accepts as the unit has them. */
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
  /** Rows of units that count otherwise than they say, because they change what was assigned: the row's task, and the one that counts. */
  readonly settled: ReadonlyMap<Task, Task>;
  /** Units with rows whose code another unit's row holds: when that one goes, theirs counts, though their own table has not changed. */
  readonly contested: ReadonlySet<string>;
}

/** What the master should hold after this run. Nothing is dropped: a row goes only when the coordinator deletes it. */
export function consolidate(input: ConsolidationInput, context: TaskContext): Consolidation {
  const { outcomes, records, masterPlace } = input;
  const index = indexRecords(records, masterPlace, outcomes);
  const holders = findTableHolders(outcomes, index, masterPlace.sheetTitle);
  const run = startRun(input, context, [...index.issues, ...duplicateIssues(holders.duplicates)]);
  for (let at = 0; at < index.records.length; at += 1) {
    const record = index.records[at] as MasterRecord;
    const task = holders.known[at];
    if (task !== undefined) takeRow(run, task, record);
    else keepRow(run, record, absenceMarks(record, run.outcomeOf.get(record.unitCode), context));
  }
  for (const task of holders.added.values()) addRow(run, task);
  return {
    rows: run.rows,
    assignedChanges: run.assignedChanges,
    deadlineChanges: run.deadlineChanges,
    issues: weighIssues(run.issues, input.ruleSettings),
    rowFacts: {
      vanished: run.vanished,
      unitGone: run.unitGone,
      blocked: run.blocked,
      duplicates: holders.duplicates.length,
      assignedChanges: run.changedRows,
      withoutCode: holders.withoutCode,
      blockedKept: run.blockedKept,
      kept: run.kept,
    },
    settled: run.settled,
    contested: new Set(
      holders.duplicates
        .filter(({ task, otherUnit }) => task.place.unitCode !== otherUnit)
        .map(({ task }) => task.place.unitCode),
    ),
  };
}

/** What a run stands on, and what it has gathered so far. */
interface Run {
  readonly input: ConsolidationInput;
  readonly context: TaskContext;
  readonly outcomeOf: ReadonlyMap<string, UnitOutcome>;
  readonly tableOf: (task: Task) => TableView;
  readonly readStored: (record: MasterRecord) => Task;
  readonly rows: MasterRow[];
  readonly assignedChanges: AssignedChange[];
  readonly deadlineChanges: DeadlineChange[];
  readonly issues: Issue[];
  readonly settled: Map<Task, Task>;
  vanished: number;
  unitGone: number;
  blocked: number;
  blockedKept: number;
  kept: number;
  changedRows: number;
}

function startRun(input: ConsolidationInput, context: TaskContext, issues: Issue[]): Run {
  const outcomeOf = new Map(input.outcomes.map((outcome) => [outcome.unitCode, outcome]));
  return {
    input,
    context,
    outcomeOf,
    tableOf: createTableReader(input.issues, outcomeOf),
    readStored: createStoredReader(input.masterPlace, context),
    rows: [],
    assignedChanges: [],
    deadlineChanges: [],
    issues,
    settled: new Map(),
    vanished: 0,
    unitGone: 0,
    blocked: 0,
    blockedKept: 0,
    kept: 0,
    changedRows: 0,
  };
}

interface TableView {
  readonly source: string;
  readonly rules: ReadonlyMap<number, readonly string[]> | undefined;
}

/** Rows of one table come together: what is true of the table is looked up once for all of them. */
function createTableReader(
  issues: readonly Issue[],
  outcomeOf: ReadonlyMap<string, UnitOutcome>,
): (task: Task) => TableView {
  const rowIssues = indexIssues(issues);
  let place: TaskTablePlace | undefined;
  let view: TableView = { source: '', rules: undefined };
  return (task) => {
    if (task.place !== place) {
      place = task.place;
      const outcome = outcomeOf.get(place.unitCode);
      view = { source: outcome?.kind === 'read' ? outcome.source : '', rules: rowIssues.ofTable(place) };
    }
    return view;
  };
}

const noRules: readonly string[] = [];
const noMarks: readonly RowMark[] = [];

/** A task that the master has and its unit's table too. */
function takeRow(run: Run, task: Task, record: MasterRecord): void {
  const { source, rules: tableRules } = run.tableOf(task);
  const rules = tableRules?.get(task.rowNumber) ?? noRules;
  const rule = rules.length === 0 ? undefined : blockingRule(rules);
  if (rule !== undefined) {
    keepRow(run, record, [{ kind: 'blocked', rule }]);
  } else if (isStored(task, record.cells, run.input.masterPlace.english)) {
    // So it is with nearly every row, and what is stored is as assigned: both rows are compared once, while they are at hand.
    run.rows.push(freshRow(task, record, source, rules, noMarks, true));
  } else if (isAsAssigned(task, record.cells)) {
    run.rows.push(freshRow(task, record, source, rules, noMarks));
    noteHandChange(run, task, record);
  } else {
    const { input, context, readStored } = run;
    const isAccepted = input.acceptedCodes.has(task.code);
    const settled = settleRow(task, record, { isAccepted, actor: input.actor, readStored, context });
    run.rows.push(freshRow(settled.task, record, source, rules, settled.marks));
    if (settled.task !== task) run.settled.set(task, settled.task);
    if (settled.deadlineChange !== undefined) run.deadlineChanges.push(settled.deadlineChange);
    else noteHandChange(run, settled.task, record);
    run.assignedChanges.push(...settled.changes);
    if (settled.changes.length > 0 && !isAccepted) {
      run.changedRows += 1;
      run.issues.push(...assignedChangeIssues(task, settled.changes, settled.task.lastDay));
    }
  }
}

function noteHandChange({ deadlineChanges, context }: Run, task: Task, record: MasterRecord): void {
  const change = findHandChange(record, task, context.settings, context.now);
  if (change !== undefined) deadlineChanges.push(change);
}

/** A task that the master does not have yet. */
function addRow(run: Run, task: Task): void {
  const { source, rules: tableRules } = run.tableOf(task);
  const rules = tableRules?.get(task.rowNumber) ?? noRules;
  if (blockingRule(rules) === undefined) {
    run.rows.push(freshRow(task, undefined, source, rules, noMarks));
    run.deadlineChanges.push(...rolledChange(task, run.context.now));
  } else run.blocked += 1;
}

function freshRow(
  task: Task,
  record: MasterRecord | undefined,
  source: string,
  rules: readonly string[],
  marks: readonly RowMark[],
  isStored = false,
): MasterRow {
  const { code, place } = task;
  return { code, record, task, unitCode: place.unitCode, source, isFresh: true, isStored, marks, rules };
}

/** A row that stands as it is, because there is nothing newer that may be taken. */
function keepRow(run: Run, record: MasterRecord, marks: readonly RowMark[]): void {
  const { code, unitCode, source, rules } = record;
  for (const mark of marks) {
    if (mark.kind === 'blocked') run.blocked += 1;
    if (mark.kind === 'blocked') run.blockedKept += 1;
    if (mark.kind === 'vanished' || mark.kind === 'outdated') run.kept += 1;
    if (mark.kind === 'changed') run.changedRows += 1;
    if (mark.kind === 'outdated' && mark.isUnitGone === true) run.unitGone += 1;
    if (mark.kind !== 'vanished') continue;
    run.vanished += 1;
    run.issues.push(vanishedIssue(record, mark.since, run.input.masterPlace));
  }
  const task = run.readStored(record);
  noteHandChange(run, task, record);
  run.rows.push({
    code,
    record,
    task,
    unitCode,
    source,
    isFresh: false,
    isStored: false,
    marks,
    rules,
  });
}

/** Why a row of the master has no row in a table that was read; what was true of it stays true while its table is known not to have changed. */
function absenceMarks(
  { vanishedSince, standing = noMarks }: MasterRecord,
  outcome: UnitOutcome | undefined,
  { today }: TaskContext,
): readonly RowMark[] {
  if (outcome?.kind === 'lower' || (outcome?.kind === 'leftOut' && outcome.isLower === true))
    return [{ kind: 'outdated', readAt: undefined, isHandedOver: true }];
  if (outcome?.kind === 'read') return [{ kind: 'vanished', since: vanishedSince ?? today }];
  if (vanishedSince !== undefined) return [{ kind: 'vanished', since: vanishedSince }];
  if (outcome === undefined) return [{ kind: 'outdated', readAt: undefined, isUnitGone: true }];
  if (outcome.kind === 'unchanged') return standing;
  return [{ kind: 'outdated', readAt: outcome.kind === 'leftOut' ? outcome.readAt : undefined }];
}
