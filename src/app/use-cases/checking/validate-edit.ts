import { headingIssues } from '../../../core/rules/tables/structure-rules';
import { screenMessages } from '../../../i18n/screen/messages';
import { registerOf } from '../../../sheets/registers/register-sheets';
import { headingSearchRows } from '../../../sheets/tables/headings';
import { sheetKeyOf } from '../../../sheets/tables/sheet-names';
import { readTaskTable, type TaskTable } from '../../../sheets/tables/task-table';
import { findOwner, isRemembered, openEditContext, renewEditContext } from '../../editing/edit-context';
import { writeEditedRows } from '../../editing/edited-rows';
import { isInEdit, judgeEdit } from '../../editing/judge-edit';
import { judgeItems } from '../../editing/judge-items';
import { sayEdit } from '../../editing/say-edit';
import { noteMasterEdit } from '../../memory/master-copy';
import { recallGrids } from '../../memory/remembered-grids';
import { recallSerials } from '../../memory/remembered-serials';
import { sayMovedDeadlines } from '../../planning/calendar-changes';
import type { Edit, Ports } from '../../ports/ports';
import type { TrackerContext } from '../../ports/tracker';
import { toGrid } from '../../reading/to-grid';

/**
 * Judges the rows that a person typed, pasted or cleared, at once: the simple trigger `onEdit`. One read of the sheet and one write of the computed columns
 * beside each other. Only new codes need a second write and a flush: they stand apart, people's cells between hold formulas that must not be written
 * over, and `SpreadsheetApp` writes several ranges in one call only when all get the same value.
 */
export function validateEdit(ports: Ports, edit: Edit): void {
  noteMasterEdit(ports, edit);
  const key = sheetKeyOf(edit.sheet.title);
  const register = key === undefined ? undefined : registerOf(key);
  if (register !== undefined) {
    const tracker = openEditContext(ports, edit);
    if (tracker.context.settings.modules.includes(register.register.module)) judgeItems(ports, edit, register, tracker);
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
  // Two people may add rows at once: numbers are given one after the other, each from what the sheet holds by then.
  const ran = ports.lock.tryExclusively(() => judgeSheet(ports, edit, unit.code, tracker, true), editWaitMs);
  // A long run holds the lock: it gives the codes itself.
  if (!ran) judgeSheet(ports, edit, unit.code, tracker, false);
}

const editWaitMs = 1_000;

function judgeSheet(ports: Ports, edit: Edit, unitCode: string, tracker: TrackerContext, givesCodes: boolean): void {
  const reading = readTaskTable(toGrid(edit.sheet), unitCode);
  if ('problems' in reading) {
    if (edit.rowIndex < headingSearchRows) {
      ports.screen.toast(screenMessages(tracker.context.settings.language).headingsBroken);
    }
    return;
  }
  const { table } = reading;
  if (isInEdit(edit, table.headingRowNumber)) sayHeadings(ports, edit, table, tracker);
  const known = givesCodes ? recallSerials(ports, unitCode) : undefined;
  const judged = judgeEdit(edit, table, tracker, known);
  writeEditedRows(edit, table, judged.rows);
  if (judged.newCodes > 0) edit.sheet.flush();
  sayEdit(ports, edit, tracker, judged);
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
