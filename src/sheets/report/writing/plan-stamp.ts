import { cellText } from '../../../core/tasks/task-text';
import { updateCells } from '../../requests/requests';
import type { GridRange, Request } from '../../v4';
import { type Page, stampRowIndex } from '../page';
import { type ReportSheetFacts, stampRangeName } from './report-sheet-facts';

/** Writes the stamp when it says something new, and sees that its name lies over its cell. */
export function planStamp(page: Page, facts: ReportSheetFacts): Request[] {
  const text = page.rows[stampRowIndex]?.cells[0];
  const isSame = cellText(facts.rows[stampRowIndex]?.[0]) === cellText(text);
  return [...(isSame ? [] : [updateCells(facts.sheetId, stampRowIndex, 0, [[text]])]), ...planName(facts)];
}

function planName({ sheetId, stampRange }: ReportSheetFacts): Request[] {
  const range: GridRange = {
    sheetId,
    startRowIndex: stampRowIndex,
    endRowIndex: stampRowIndex + 1,
    startColumnIndex: 0,
    endColumnIndex: 1,
  };
  return stampRange === undefined ? [{ addNamedRange: { namedRange: { name: stampRangeName, range } } }] : [];
}
