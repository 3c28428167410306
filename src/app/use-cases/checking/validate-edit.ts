import { headingIssues } from '../../../core/rules/tables/structure-rules';
import type { TaskKey } from '../../../core/tasks/task';
import { screenMessages } from '../../../i18n/screen/messages';
import { registerOf } from '../../../sheets/registers/register-sheets';
import { headingSearchRows } from '../../../sheets/tables/headings';
import { sheetKeyOf } from '../../../sheets/tables/sheet-names';
import { readTaskTable, type TaskTable } from '../../../sheets/tables/task-table';
import { findOwner, isRemembered, openEditContext, renewEditContext } from '../../editing/edit-context';
import { readEditedAsShown } from '../../editing/edited-as-shown';
import { type EditedBlock, planEditedRows } from '../../editing/edited-rows';
import { type EditMemory, isInEdit, type JudgedEdit, judgeEdit, touchedKeys } from '../../editing/judge-edit';
import { reportEdit } from '../../editing/report-edit';
import { findEditAgain, stillStands, writtenTask } from '../../editing/stand-again';
import { validateItems } from '../../editing/validate-items';
import { recallAssigned } from '../../memory/assigned-series';
import { noteMasterEdit } from '../../memory/master-memory';
import { recallGrids } from '../../memory/remembered-grids';
import { recallSerials } from '../../memory/remembered-serials';
import { sayMovedDeadlines } from '../../planning/calendar-changes';
import type { Edit, Ports } from '../../ports/ports';
import type { TrackerContext } from '../../ports/tracker';
import { toGrid } from '../../reading/to-grid';

/**
 * Judges the rows that a person typed, pasted or cleared, at once: the simple trigger `onEdit`. One read of the sheet, a smaller one before the writing, and one
 * write of the computed columns beside each other. Only new codes need a second write and a flush: they stand apart, people's cells between hold formulas that must not be written
 * over, and `SpreadsheetApp` writes several ranges in one call only when all get the same value.
 */
export function validateEdit(ports: Ports, edit: Edit): void {
  noteMasterEdit(ports, edit);
  const key = sheetKeyOf(edit.sheet.title);
  const register = key === undefined ? undefined : registerOf(key);
  if (register !== undefined) {
    const tracker = openEditContext(ports, edit);
    if (tracker.context.settings.modules.includes(register.register.module))
      validateItems(ports, edit, register, tracker);
    return;
  }
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
  const own: OwnSheet = { unitCode: unit.code, known: undefined, isAssigned: recallAssigned(ports) };
  // Two people may add rows at once: numbers are given one after the other, each from what the sheet holds by then.
  const ran = ports.lock.tryExclusively(() => {
    validateSheet(ports, edit, tracker, { ...own, known: recallSerials(ports, unit.code) });
  }, editWaitMs);
  // A long run holds the lock: it gives the codes itself.
  if (!ran) validateSheet(ports, edit, tracker, own);
}

const editWaitMs = 1_000;

interface OwnSheet extends EditMemory {
  readonly unitCode: string;
}

function validateSheet(ports: Ports, edit: Edit, tracker: TrackerContext, own: OwnSheet): void {
  const grid = toGrid(edit.sheet);
  const reading = readTaskTable(grid, own.unitCode);
  if ('problems' in reading) {
    if (edit.rowIndex < headingSearchRows) {
      ports.screen.toast(screenMessages(tracker.context.settings.language).headingsBroken);
    }
    return;
  }
  const table = readEditedAsShown(edit, grid, reading.table);
  if (isInEdit(edit, table.headingRowNumber)) sayHeadings(ports, edit, table, tracker);
  const touched = touchedKeys(edit, table);
  const judged = judgeEdit(edit, table, touched, tracker, own);
  const blocks = planEditedRows(edit, table, judged.rows);
  if (blocks.length === 0 || stillStands(edit.sheet, grid, writtenTask(table), edit)) writeBlocks(edit, blocks, judged);
  else validateWhereItStands(edit, table, touched, tracker, own);
  reportEdit(ports, edit, tracker, judged);
}

/** Once more, with the rows where they stand by now; when they move again, or cannot be told from others, the next run fills in what belongs beside them. */
function validateWhereItStands(
  edit: Edit,
  before: TaskTable,
  touched: readonly TaskKey[],
  tracker: TrackerContext,
  own: OwnSheet,
): void {
  const grid = toGrid(edit.sheet);
  const reading = readTaskTable(grid, own.unitCode);
  const moved = 'table' in reading ? findEditAgain(edit, before, reading.table) : undefined;
  if (moved === undefined || !('table' in reading)) return;
  const table = readEditedAsShown(moved, grid, reading.table);
  const judged = judgeEdit(moved, table, touched, tracker, own);
  const blocks = planEditedRows(moved, table, judged.rows);
  if (stillStands(edit.sheet, grid, writtenTask(table), moved)) writeBlocks(moved, blocks, judged);
}

/** `SpreadsheetApp` sends writes together that no reading stands between. */
function writeBlocks({ sheet }: Edit, blocks: readonly EditedBlock[], { newCodes }: JudgedEdit): void {
  for (const { rowIndex, columnIndex, cells } of blocks) sheet.write(rowIndex, columnIndex, cells);
  // Before the lock is released, so that the next person's row gets the next number.
  if (newCodes > 0) sheet.flush();
}

/** A column of the template that the heading row has lost: the rest is checked all the same. */
function sayHeadings(ports: Ports, { sheet }: Edit, { remarks, place }: TaskTable, tracker: TrackerContext): void {
  if (remarks.length === 0) return;
  const { language } = tracker.context.settings;
  const issues = headingIssues({ ...sheet, sheetTitle: sheet.title }, place.unitCode, remarks, tracker.ruleSettings);
  ports.screen.toast(screenMessages(language).entriesFound(issues, language));
}

function sayEntries(ports: Ports, edit: Edit, { context, issues }: TrackerContext): void {
  const own = issues.filter(({ place }) => place.sheetId === edit.sheet.sheetId && isInEdit(edit, place.rowNumber));
  if (own.length === 0) return;
  ports.screen.toast(screenMessages(context.settings.language).entriesFound(own, context.settings.language));
}
