import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { changedExtra, validationChange } from '../cell-change';
import { type Edit, editableRange, type Handlers } from '../edit';
import { mapExtras } from '../map-extras';

function trimWhitespace(edit: Edit, request: sheets_v4.Schema$TrimWhitespaceRequest): sheets_v4.Schema$Response {
  const { sheet, rect } = editableRange(edit, request.range);
  const { grid } = sheet;
  let cellsChangedCount = 0;
  for (let r = rect.top; r < Math.min(rect.bottom, grid.storedRowCount()); r++) {
    for (let c = rect.left; c < rect.right; c++) {
      const value = grid.valueAt(r, c);
      const extra = grid.extraAt(r, c);
      if (typeof value !== 'string' || (extra?.formula ?? extra?.error) !== undefined) continue;
      const trimmed = value.replace(/\s+/g, ' ').trim();
      if (trimmed === value) continue;
      grid.setParts(r, c, trimmed === '' ? null : trimmed, extra);
      cellsChangedCount++;
    }
  }
  return { trimWhitespace: { cellsChangedCount } };
}

/** A request without a rule takes the rules of the range away. */
function setDataValidation(edit: Edit, request: sheets_v4.Schema$SetDataValidationRequest): undefined {
  const { sheet, rect } = editableRange(edit, request.range);
  const given = request.rule === undefined ? {} : { dataValidation: request.rule };
  const change = validationChange();
  mapExtras(sheet, rect, (extra) => changedExtra(extra, given, change));
  return;
}

export const contentRequests: Handlers = { trimWhitespace, setDataValidation };
