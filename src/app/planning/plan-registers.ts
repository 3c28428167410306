import { checkText } from '../../core/issues/check-cell';
import type { ItemPlace } from '../../core/register/item';
import { itemIssues } from '../../core/register/item-issues';
import { derivedKeys } from '../../core/register/register';
import { isSame } from '../../core/register/settle-items';
import type { Language } from '../../core/settings/settings';
import { renderCheckLine } from '../../i18n/rules/render';
import { cellName } from '../../sheets/requests/a1';
import { appendDimension, type CellChange, deleteDimension, writeCells } from '../../sheets/requests/requests';
import type { Request } from '../../sheets/v4';
import type { Assessment } from '../judging/assess-tracker';
import { summaryOf, type Tracker } from '../ports/tracker';
import type { AssessedItem, AssessedRegister } from '../registers/assess-registers';
import { planAnswers } from './plan-answers';

/** The writes that make the registers' sheets in the tracker say what was worked out. */
export function planRegisters(assessment: Assessment): Request[] {
  const { tracker, registers } = assessment;
  return [...registers.flatMap((one) => planRegister(tracker, one)), ...planAnswers(assessment)];
}

function planRegister(tracker: Tracker, { table, rows, left }: AssessedRegister): Request[] {
  const { place } = table.sheet;
  const { language } = tracker.context.settings;
  const changes: CellChange[] = [];
  let lastRow = 0;
  for (const row of rows) {
    const { draft } = row;
    const wanted = { ...draft.cells, check: checkOf(row, place, draft.rowNumber, language) };
    for (const [key, value] of Object.entries(wanted)) {
      const columnIndex = place.columnIndex[key];
      if (columnIndex === undefined || isSame(value, draft.standing?.cells[key])) continue;
      changes.push({ rowIndex: draft.rowNumber - 1, columnIndex, value });
    }
    lastRow = Math.max(lastRow, draft.rowNumber);
  }
  for (const { rowNumber, cells } of table.sheet.emptied) {
    for (const key of derivedKeys(table.kind.register)) {
      const columnIndex = place.columnIndex[key];
      if (columnIndex !== undefined && !isSame(cells[key], ''))
        changes.push({ rowIndex: rowNumber - 1, columnIndex, value: '' });
    }
  }
  const missing = lastRow - (summaryOf(tracker, place.sheetId)?.rowCount ?? lastRow);
  return [
    ...(missing > 0 ? [appendDimension(place.sheetId, 'ROWS', missing)] : []),
    ...writeCells(place.sheetId, changes),
    // From the last one up: each deletion moves what stands below it.
    ...left
      .map(({ rowNumber }) => rowNumber)
      .sort((a, b) => b - a)
      .map((rowNumber) => deleteDimension(place.sheetId, 'ROWS', rowNumber - 1, rowNumber)),
  ];
}

/** What `Kiểm tra` says of a row, naming the cells of the table in which it is written. */
function checkOf({ item, faults }: AssessedItem, place: ItemPlace, rowNumber: number, language: Language): string {
  return checkText(itemIssues(item, faults, place, rowNumber), (issue) => {
    const { columnIndex } = issue.place;
    return renderCheckLine(issue, columnIndex === undefined ? '' : cellName(rowNumber, columnIndex), language);
  });
}
