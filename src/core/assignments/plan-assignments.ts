import { taskCodePattern } from '../codes/code-form';
import type { KnownTasks } from '../codes/known-task';
import { highestSerials, nextCode, seriesOf } from '../codes/task-code';
import type { Unit } from '../directory/unit';
import type { Issue } from '../issues/issue';
import type { RuleSettings } from '../rules/catalogue';
import type { OwnRule } from '../rules/own/own-rules';
import { checkRows } from '../rules/tasks/check-tasks';
import { progressWords } from '../tasks/progress/progress';
import { readTask } from '../tasks/read-task';
import { type Task, type TaskCells, type TaskKey, type TaskTablePlace, taskKeys } from '../tasks/task';
import type { TaskContext } from '../tasks/task-context';
import { cellText } from '../tasks/task-text';
import type { Cell } from '../values/cell';
import { parseRecipients, type RecipientProblem } from './assignees';

/** A row of `Giao việc`. */
export interface AssignmentRow {
  readonly rowNumber: number;
  readonly cells: { readonly [key in TaskKey | 'assignedAt' | 'result' | 'rolledFrom']?: Cell };
}

/** A task as it goes into one unit's table. */
export interface GivenTask {
  readonly unit: Unit;
  readonly code: string;
  readonly cells: TaskCells;
}

/** One row of `Giao việc` that is given out now. */
export interface Assignment {
  readonly rowNumber: number;
  /** The task's code; of several units, the parent's. */
  readonly code: string;
  readonly given: readonly GivenTask[];
  /** Units that hold it from an earlier run. */
  readonly holders: readonly Unit[];
  /** Units whose table cannot take it. */
  readonly without: readonly Unit[];
}

export interface RefusedAssignment {
  readonly rowNumber: number;
  readonly issues: readonly Issue[];
  readonly recipientProblems: readonly RecipientProblem[];
}

export interface AssignmentPlan {
  readonly assignments: readonly Assignment[];
  readonly refused: readonly RefusedAssignment[];
  /** Rows that were given out before, with nothing left to give. */
  readonly done: number;
}

export interface AssignmentInput {
  readonly rows: readonly AssignmentRow[];
  /** The sheet `Giao việc`, with its columns by the keys of the task table. */
  readonly place: Omit<TaskTablePlace, 'unitCode'>;
  /** All tasks of all tables that were read. */
  readonly tasks: readonly Task[];
  readonly known: KnownTasks;
  /** Units whose table was read and can be written to. */
  readonly reachable: ReadonlySet<string>;
  readonly ruleSettings?: RuleSettings;
  readonly ownRules?: readonly OwnRule[];
}

const noCells = Object.fromEntries(taskKeys.map((key) => [key, undefined])) as unknown as TaskCells;
const copiedKeys = ['title', 'field', 'source', 'assignedOn', 'partners', 'deliverable', 'dueText'] as const;

/**
 * What each row of `Giao việc` gives to whom. A task for several units becomes one parent, which the row itself stands for, and a child for each unit.
 * A unit that holds a row's code already gets nothing again, so an interrupted run is finished by the next.
 */
export function planAssignments(input: AssignmentInput, context: TaskContext): AssignmentPlan {
  const unitOf = holdersByCode(input);
  const serials = highestSerials(input.tasks, input.known);
  for (const { cells } of input.rows) reserve(cellText(cells.code), serials);
  const seen = new Map<string, AssignmentRow>();
  const assignments: Assignment[] = [];
  const refused: RefusedAssignment[] = [];
  let done = 0;
  for (const row of input.rows) {
    const ownCode = cellText(row.cells.code);
    const code = taskCodePattern.test(ownCode) && !seen.has(ownCode) ? ownCode : '';
    const isMarked = cellText(row.cells.assignedAt) !== '';
    const first = seen.get(ownCode);
    if (code !== '') seen.set(code, row);
    if (isMarked && first !== undefined && cellText(first.cells.title) !== cellText(row.cells.title)) {
      // Left at that, the new task would count as given and reach nobody.
      const copied: RecipientProblem = { kind: 'copied', rowNumber: first.rowNumber };
      refused.push({ rowNumber: row.rowNumber, issues: [], recipientProblems: [copied] });
      continue;
    }
    if (isMarked && code === '') {
      done += 1;
      continue;
    }
    const { units, problems } = parseRecipients(cellText(row.cells.lead), context.directory, context.today);
    const issues = isMarked ? [] : findErrors(row, units[0] ?? context.directory.units[0], input, context);
    if (problems.length > 0 || issues.length > 0) {
      if (isMarked) done += 1;
      else refused.push({ rowNumber: row.rowNumber, issues, recipientProblems: problems });
      continue;
    }
    const shared = code === '' ? newCode(row, units, input, serials, context) : code;
    const assignment = giveTo(row, shared, units, unitOf, input.reachable, context);
    if (isMarked && assignment.given.length === 0) done += 1;
    else assignments.push(assignment);
  }
  return { assignments, refused, done };
}

/** Every code that a unit holds, in its table or by what the master remembers. */
function holdersByCode({ tasks, known }: AssignmentInput): ReadonlyMap<string, string> {
  const unitOf = new Map<string, string>();
  for (const [code, { unitCode }] of known) unitOf.set(code, unitCode);
  for (const { code, place } of tasks) if (code !== '') unitOf.set(code, place.unitCode);
  return unitOf;
}

const serialPart = /^(.+)-(\d{3,4})(?:\.\d{1,3})?$/;

function reserve(code: string, serials: Map<string, number>): void {
  const [, series = '', digits = '0'] = serialPart.exec(code) ?? [];
  if (series !== '' && Number(digits) > (serials.get(series) ?? 0)) serials.set(series, Number(digits));
}

/** The rules of a unit's own row, asked of the row of `Giao việc`: a task that would be wrong at once is not given. */
function findErrors(
  row: AssignmentRow,
  unit: Unit | undefined,
  { place, ruleSettings, ownRules }: AssignmentInput,
  context: TaskContext,
): Issue[] {
  if (unit === undefined) return [];
  const cells = cellsFor(row, '', unit, context);
  const task = readTask({ rowNumber: row.rowNumber, cells }, { ...place, unitCode: unit.code }, context);
  const options = { ...(ruleSettings && { ruleSettings }), ...(ownRules && { ownRules }) };
  return checkRows([task], context, options).filter(({ severity }) => severity === 'error');
}

function newCode(
  row: AssignmentRow,
  units: readonly Unit[],
  { place }: AssignmentInput,
  serials: Map<string, number>,
  context: TaskContext,
): string {
  const [only] = units;
  const holder = units.length === 1 && only !== undefined ? only.code : context.settings.coordinatingUnitCode;
  const cells = only === undefined ? noCells : cellsFor(row, '', only, context);
  const task = readTask({ rowNumber: row.rowNumber, cells }, { ...place, unitCode: holder }, context);
  return nextCode(seriesOf(task, context.today), serials);
}

function giveTo(
  row: AssignmentRow,
  code: string,
  units: readonly Unit[],
  unitOf: ReadonlyMap<string, string>,
  reachable: ReadonlySet<string>,
  context: TaskContext,
): Assignment {
  const children = childrenOf(code, unitOf);
  const isParent = units.length > 1 || children.size > 0;
  const taken = new Set(children.values());
  const given: GivenTask[] = [];
  const holders: Unit[] = [];
  const without: Unit[] = [];
  for (const [index, unit] of units.entries()) {
    // A single task may have been moved to another unit since: its code says that it was given. So it does for the one that had it alone before.
    if (isParent ? children.has(unit.code) || unitOf.get(code) === unit.code : unitOf.has(code)) {
      holders.push(unit);
    } else if (!reachable.has(unit.code)) {
      without.push(unit);
    } else {
      const ownCode = isParent ? `${code}.${freeNumber(index + 1, taken, units.length)}` : code;
      given.push({ unit, code: ownCode, cells: cellsFor(row, ownCode, unit, context) });
    }
  }
  return { rowNumber: row.rowNumber, code, given, holders, without };
}

/** Number of each unit's child under a parent. */
function childrenOf(parent: string, unitOf: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const children = new Map<string, number>();
  for (const [code, unitCode] of unitOf) {
    if (code.startsWith(`${parent}.`)) children.set(unitCode, Number(code.slice(parent.length + 1)));
  }
  return children;
}

/** A unit's number is its place among the recipients, so that an interrupted run gives the same again; past them when that is taken. */
function freeNumber(wanted: number, taken: Set<number>, count: number): number {
  let number = wanted;
  if (taken.has(number)) number = count + 1;
  while (taken.has(number)) number += 1;
  taken.add(number);
  return number;
}

function cellsFor({ cells }: AssignmentRow, code: string, unit: Unit, context: TaskContext): TaskCells {
  const copied: { [key in TaskKey]?: Cell } = {};
  for (const key of copiedKeys) copied[key] = cells[key];
  return {
    ...noCells,
    ...copied,
    assignedOn: cellText(cells.assignedOn) === '' ? context.today : cells.assignedOn,
    partners: partnersBeside(unit, cellText(cells.partners), context),
    lead: unit.name,
    originCode: cellText(cells.rolledFrom),
    progress: progressWords.notStarted[0],
    code,
  };
}

/** A unit does not coordinate with itself: of the units named, the one that gets the task is left out. */
function partnersBeside(unit: Unit, text: string, { directory }: TaskContext): Cell {
  const matches = directory.matchList(text);
  if (!matches.some((match) => match.kind === 'one' && match.unit === unit)) return text;
  return matches
    .filter((match) => match.kind !== 'one' || match.unit !== unit)
    .flatMap((match) => (match.kind === 'blank' ? [] : [match.kind === 'one' ? match.unit.name : match.text]))
    .join('; ');
}
