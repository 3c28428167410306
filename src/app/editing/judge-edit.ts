import { type KnownTasks, nothingKnown } from '../../core/codes/known-task';
import { assignCodes } from '../../core/codes/task-code';
import { weighIssues } from '../../core/consolidate/master-issues';
import type { Issue } from '../../core/issues/issue';
import { groupByRow, rowKey } from '../../core/issues/issue-order';
import { checkTasks } from '../../core/rules/tasks/check-tasks';
import type { Lineage } from '../../core/tasks/lineage';
import { readTask } from '../../core/tasks/read-task';
import { parseStatusWord } from '../../core/tasks/status-words';
import { computedKeys, type Task, type TaskKey, type TaskRow } from '../../core/tasks/task';
import type { TaskContext } from '../../core/tasks/task-context';
import { cellText } from '../../core/tasks/task-text';
import { foldText } from '../../core/text/text';
import type { Cell } from '../../core/values/cell';
import type { TaskTable } from '../../sheets/tables/task-table';
import { replacedRule } from '../judging/examine-tasks';
import { computedRow } from '../planning/plan-entries';
import type { Edit } from '../ports/ports';
import type { TrackerContext } from '../ports/tracker';
import { assignedDayIssue, movesAssignedDay, withLastDay } from './assigned-day';
import type { EditedRow } from './edited-rows';
import { findStandingLines } from './standing-lines';

export interface JudgedEdit {
  /** What the computed columns of the edited rows should say; rows without people's content too, where one of these columns was typed over. */
  readonly rows: readonly EditedRow[];
  /** Of the edited rows. */
  readonly issues: readonly Issue[];
  /** Edited rows that hold a task. */
  readonly taskCount: number;
  readonly newCodes: number;
  /** Columns that the edit reached. */
  readonly touched: readonly TaskKey[];
  /** Codes changed as a block: only the master knows what they were. */
  readonly leavesCodes: boolean;
}

/** What an edit knows of earlier runs. */
export interface EditMemory {
  /** The numbers that were given before; undefined when codes cannot be given now. */
  readonly known: KnownTasks | undefined;
  /** Whether the master has a task of this code. */
  readonly isAssigned: (code: string) => boolean;
}

export function isInEdit({ rowIndex, rowCount }: Edit, rowNumber: number): boolean {
  return rowNumber > rowIndex && rowNumber <= rowIndex + rowCount;
}

export function isComputed(key: TaskKey): boolean {
  return (computedKeys as readonly TaskKey[]).includes(key);
}

/**
 * Judges the edited rows among all rows of their sheet.
 * @param touched `touchedKeys` of the table as it stood then.
 */
export function judgeEdit(
  edit: Edit,
  table: TaskTable,
  touched: readonly TaskKey[],
  { context: found, ruleSettings, ownRules }: TrackerContext,
  { known, isAssigned }: EditMemory,
): JudgedEdit {
  const context = touched.includes('status') ? found : withRolledRows(found, table);
  const isOfComputed = touched.length > 0 && touched.every(isComputed);
  const restoresCode = edit.knowsOldValue && touched.includes('code');
  const leavesCodes = isOfComputed && !restoresCode && touched.includes('code');
  const updatedAt = (row: TaskRow): Cell => {
    if (!isOfComputed) return context.now;
    return touched.includes('updatedAt') ? (momentBefore(edit) ?? context.now) : row.cells.updatedAt;
  };
  const read = (row: TaskRow): Task => {
    if (!isInEdit(edit, row.rowNumber)) return readTask(row, table.place, context);
    const code = restoresCode ? cellText(edit.oldValue) : row.cells.code;
    // The edit is an update of its rows, so that they are stale no more.
    const cells = { ...row.cells, code, updatedAt: updatedAt(row) };
    return readTask({ rowNumber: row.rowNumber, cells }, table.place, context);
  };
  const isMine = ({ rowNumber }: { rowNumber: number }) => isInEdit(edit, rowNumber);
  const all = withoutCopiedCodes(table.rows.map(read), isMine, touched);
  const given =
    known === undefined || leavesCodes ? [] : assignCodes(all.filter(hasCodeOr(isMine)), known, context.today);
  const codeOf = new Map(given.filter(({ task }) => isMine(task)).map(({ task, code }) => [task.rowNumber, code]));
  const asTyped = all.map((task) => ({ ...task, code: codeOf.get(task.rowNumber) ?? task.code }));
  const standing = new Map(
    asTyped.filter(isMine).map((task) => [task.rowNumber, findStandingLines(task, touched, context.settings)]),
  );
  const held = asTyped.filter((task) => isMine(task) && movesAssignedDay(task, touched, isAssigned));
  const keepsDay = (task: Task) => held.includes(task) || standing.get(task.rowNumber)?.keepsLastDay === true;
  const tasks = asTyped.map((task) => (keepsDay(task) ? withLastDay(task, context) : task));
  const options = { ruleSettings, ownRules, known: known ?? nothingKnown };
  const issues = [
    ...checkTasks(tasks, context, options).filter(({ rule }) => rule !== replacedRule),
    ...weighIssues(held.map(assignedDayIssue), ruleSettings),
  ];
  const byRow = groupByRow(issues);
  const filled = tasks.filter(isMine).map((task): EditedRow => {
    const { rowNumber, place } = task;
    const lines = standing.get(rowNumber)?.lines ?? [];
    const { wanted } = computedRow(task, byRow.get(rowKey(place, rowNumber)) ?? [], context.settings.language);
    const check = [cellText(wanted.check), ...lines].filter((text) => text !== '').join('\n');
    return { rowNumber, wanted: { ...wanted, check, code: task.code, updatedAt: updatedAt(task) } };
  });
  const emptied = isOfComputed ? table.computedRows.filter(isMine) : [];
  return {
    rows: [...filled, ...emptied.map((row) => emptyRow(row, restoresCode ? cellText(edit.oldValue) : row.cells.code))],
    issues: issues.filter(({ place }) => isMine(place)),
    taskCount: filled.length,
    newCodes: codeOf.size,
    touched,
    leavesCodes,
  };
}

/** That a task goes on under another code is told by another sheet; what the last run said of it holds. */
function withRolledRows(context: TaskContext, table: TaskTable): TaskContext {
  const rolled = new Set(
    table.rows.flatMap(({ cells }) =>
      parseStatusWord(cellText(cells.status)) === 'rolled' ? [cellText(cells.code)] : [],
    ),
  );
  if (rolled.size === 0) return context;
  const origins = new Map(table.rows.map(({ cells }) => [cellText(cells.code), cellText(cells.originCode)]));
  const lineage: Lineage = {
    isRolled: (code) => rolled.has(code),
    originOf: (code) => origins.get(code) ?? '',
    firstDayOf: () => undefined,
  };
  return { ...context, lineage };
}

/** The columns that an edit reached, by the headings that stood when it was made. */
export function touchedKeys({ columnIndex, columnCount }: Edit, { place }: TaskTable): TaskKey[] {
  return (Object.entries(place.columnIndex) as [TaskKey, number][])
    .filter(([, index]) => index >= columnIndex && index < columnIndex + columnCount)
    .map(([key]) => key);
}

/** A pasted row that says the same as the row it was copied from is another task, wherever it was pasted: that row keeps the code. */
function withoutCopiedCodes(
  tasks: readonly Task[],
  isMine: (task: Task) => boolean,
  touched: readonly TaskKey[],
): readonly Task[] {
  if (!touched.includes('code') || !touched.includes('title')) return tasks;
  const standing = new Map<string, Task>();
  for (const task of tasks) if (task.code !== '' && !isMine(task)) standing.set(task.code, task);
  return tasks.map((task) => {
    const other = task.code === '' || !isMine(task) ? undefined : standing.get(task.code);
    if (other === undefined || foldText(other.title) !== foldText(task.title)) return task;
    return { ...task, code: '' };
  });
}

function hasCodeOr(isMine: (task: Task) => boolean): (task: Task) => boolean {
  return (task) => task.code !== '' || isMine(task);
}

/** A date's old value comes as its serial, or in a form that nobody has documented: then it counts as unknown. */
function momentBefore({ oldValue, knowsOldValue }: Edit): number | undefined {
  const serial = knowsOldValue ? Number(cellText(oldValue)) : 0;
  return serial > 0 ? serial : undefined;
}

function emptyRow({ rowNumber }: TaskRow, code: Cell): EditedRow {
  return { rowNumber, wanted: { code, dueOn: '', status: '', check: '', updatedAt: '', originCode: '' } };
}
