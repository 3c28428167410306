import { checkTasks } from '../core/check-tasks';
import type { Issue } from '../core/issue';
import { groupByRow, rowKey } from '../core/issue-order';
import { readTask } from '../core/read-task';
import { computedKeys, type Task, type TaskKey } from '../core/task';
import { assignCodes } from '../core/task-code';
import { screenMessages } from '../i18n/screen/messages';
import { headingSearchRows } from '../sheets/headings';
import { sheetKeyOf } from '../sheets/sheet-names';
import { readTaskTable, type TaskTable } from '../sheets/task-table';
import { sayMovedDeadlines } from './calendar-changes';
import { findOwner, isRemembered, openEditContext, renewEditContext, toGrid } from './edit-context';
import { type EditedRow, writeEditedRows } from './edited-rows';
import { computedRow } from './plan-entries';
import type { Edit, Ports } from './ports';
import { recallGrids } from './remembered-grids';
import { recallSerials } from './remembered-serials';
import type { TrackerContext } from './tracker';

/** Judges the rows that a person typed, pasted or cleared, at once: the simple trigger `onEdit`. */
export function validateEdit(ports: Ports, edit: Edit): void {
  const key = sheetKeyOf(edit.sheet.title);
  if (key !== undefined) {
    if (!isRemembered(key)) return;
    const before = key === 'holidays' ? recallGrids(ports)?.holidays : undefined;
    const renewed = renewEditContext(ports, edit, key);
    sayEntries(ports, edit, renewed);
    if (before !== undefined) sayMovedDeadlines(ports, before, renewed.context);
    return;
  }
  const tracker = openEditContext(ports, edit);
  const unit = findOwner(edit.sheet.title, tracker.context.directory.units);
  if (unit === undefined) return;
  // Two people may add rows at once: numbers are given one after the other, each from what the sheet holds by then.
  const ran = ports.lock.tryExclusively(() => judgeSheet(ports, edit, unit.code, tracker, true), editWaitMs);
  // A long run holds the lock: it gives the codes itself.
  if (!ran) judgeSheet(ports, edit, unit.code, tracker, false);
}

const editWaitMs = 1_000;

function judgeSheet(ports: Ports, edit: Edit, unitCode: string, tracker: TrackerContext, givesCodes: boolean): void {
  const reading = readTaskTable(toGrid(edit.sheet), unitCode);
  if ('table' in reading) judge(ports, edit, reading.table, tracker, givesCodes);
  else if (edit.rowIndex < headingSearchRows) {
    ports.screen.toast(screenMessages(tracker.context.settings.language).headingsBroken);
  }
}

function sayEntries(ports: Ports, edit: Edit, { context, issues }: TrackerContext): void {
  const { rowIndex, rowCount, sheet } = edit;
  const own = issues.filter(
    ({ place }) =>
      place.sheetId === sheet.sheetId && place.rowNumber > rowIndex && place.rowNumber <= rowIndex + rowCount,
  );
  if (own.length === 0) return;
  ports.screen.toast(screenMessages(context.settings.language).entriesFound(own, context.settings.language));
}

function isInEdit({ rowIndex, rowCount }: Edit, rowNumber: number): boolean {
  return rowNumber > rowIndex && rowNumber <= rowIndex + rowCount;
}

function judge(ports: Ports, edit: Edit, table: TaskTable, tracker: TrackerContext, givesCodes: boolean): void {
  const { context, ruleSettings, ownRules } = tracker;
  const { place } = table;
  const touched = touchedKeys(edit, table);
  const onlyComputed = touched.length > 0 && touched.every((key) => (computedKeys as readonly TaskKey[]).includes(key));
  const restored = touched.includes('code') && edit.rowCount * edit.columnCount === 1 ? edit.oldValue : undefined;
  const all = table.rows.map((row) => {
    const isRestored = restored !== undefined && isInEdit(edit, row.rowNumber);
    return readTask(isRestored ? { ...row, cells: { ...row.cells, code: restored } } : row, place, context);
  });
  const mine = (task: Task) => isInEdit(edit, task.rowNumber);
  const known = recallSerials(ports, place.unitCode);
  const codes = givesCodes
    ? assignCodes(
        all.filter((task) => task.code !== '' || mine(task)),
        known,
        context.today,
      )
    : [];
  const codeOf = new Map(codes.filter(({ task }) => mine(task)).map(({ task, code }) => [task.rowNumber, code]));
  const tasks = all.map((task) => ({ ...task, code: codeOf.get(task.rowNumber) ?? task.code }));
  const issues = checkTasks(tasks, context, { ruleSettings, ownRules, known }).filter(({ rule }) => rule !== 'V35');
  const byRow = groupByRow(issues);
  const rows: EditedRow[] = tasks.filter(mine).map((task) => {
    const own = byRow.get(rowKey(task.place, task.rowNumber)) ?? [];
    const updatedAt = onlyComputed ? task.cells.updatedAt : context.now;
    const { wanted } = computedRow(task, own, context.settings.language);
    return { rowNumber: task.rowNumber, wanted: { ...wanted, code: task.code, updatedAt } };
  });
  writeEditedRows(edit, table, rows);
  if (codeOf.size > 0) edit.sheet.flush();
  say(
    ports,
    edit,
    tracker,
    issues.filter(({ place: { rowNumber } }) => isInEdit(edit, rowNumber)),
    rows.length,
    onlyComputed,
  );
}

function touchedKeys({ columnIndex, columnCount }: Edit, { place }: TaskTable): TaskKey[] {
  return (Object.entries(place.columnIndex) as [TaskKey, number][])
    .filter(([, index]) => index >= columnIndex && index < columnIndex + columnCount)
    .map(([key]) => key);
}

function say(
  ports: Ports,
  edit: Edit,
  { context }: TrackerContext,
  issues: readonly Issue[],
  rows: number,
  onlyComputed: boolean,
): void {
  const words = screenMessages(context.settings.language);
  if (onlyComputed) {
    if (rows > 0) ports.screen.toast(words.computedPutBack);
    return;
  }
  if (issues.length > 0) ports.screen.toast(words.editFound({ problems: issues.length, rows }));
  else if (rows > 0 && edit.rowCount > 1) ports.screen.toast(words.editClean(rows));
}
