import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Sheet } from '../../book/book';
import { offsetFormula } from '../../book/formula';
import { assertMayEdit, assertRoom } from '../../book/guard';
import { isEmptyRect, type Rect } from '../../book/rect';
import { type CellChange, cellChange, changedExtra, putCell } from '../cell-change';
import { type Edit, editableRange, type Handlers, refuse, requestMask } from '../edit';
import { mapExtras } from '../map-extras';
import { beyondGrid, gridById } from '../target';

type RowData = sheets_v4.Schema$RowData;

/** Writes the given rows from the rectangle's corner on, and clears the masked fields of the rest of the rectangle. */
function putRows(sheet: Sheet, rect: Rect, rows: readonly RowData[], change: CellChange, clearRest: boolean): void {
  if (rows.length > rect.bottom - rect.top) {
    refuse(`Attempting to write row: ${rect.bottom}, beyond the last requested row of: ${rect.bottom - 1}`);
  }
  const width = rows.reduce((widest, row) => Math.max(widest, row.values?.length ?? 0), 0);
  if (width > rect.right - rect.left) {
    refuse(`Attempting to write column: ${rect.right}, beyond the last requested column of: ${rect.right - 1}`);
  }
  const bottom = clearRest ? rect.bottom : rect.top + rows.length;
  for (let r = rect.top; r < bottom; r++) {
    const values = rows[r - rect.top]?.values ?? [];
    const right = clearRest ? rect.right : rect.left + values.length;
    for (let c = rect.left; c < right; c++) putCell(sheet.grid, r, c, values[c - rect.left] ?? {}, change);
  }
}

function writtenRect(rect: Rect, rows: readonly RowData[]): Rect {
  const width = rows.reduce((widest, row) => Math.max(widest, row.values?.length ?? 0), 0);
  return { ...rect, bottom: rect.top + rows.length, right: rect.left + width };
}

function updateCells(edit: Edit, request: sheets_v4.Schema$UpdateCellsRequest): undefined {
  const change = cellChange(requestMask(request.fields, 'CellData'));
  const rows = request.rows ?? [];
  const { book, writer } = edit;
  if (request.range !== undefined) {
    const { sheet, rect } = editableRange(edit, request.range);
    putRows(sheet, rect, rows, change, true);
    return;
  }
  if (request.start === undefined) refuse('Must specify start or range.');
  const { sheetId, rowIndex, columnIndex } = request.start;
  const sheet = gridById(book, sheetId);
  const { rowCount, columnCount } = sheet.grid;
  const rect = { top: rowIndex ?? 0, left: columnIndex ?? 0, bottom: rowCount, right: columnCount };
  if (rect.top < 0 || rect.left < 0) refuse('GridCoordinate indexes must be >= 0');
  if (rect.top >= rowCount || rect.left >= columnCount) {
    throw beyondGrid(sheet, {
      startRowIndex: rect.top,
      endRowIndex: rect.top + 1,
      startColumnIndex: rect.left,
      endColumnIndex: rect.left + 1,
    });
  }
  const written = writtenRect(rect, rows);
  if (!isEmptyRect(written)) assertMayEdit(book, sheet, written, writer);
  putRows(sheet, rect, rows, change, false);
  return;
}

/** One cell into a whole range; formulas are counted on as if copied from the first cell. */
function repeatCell(edit: Edit, request: sheets_v4.Schema$RepeatCellRequest): undefined {
  const change = cellChange(requestMask(request.fields, 'CellData'));
  const { sheet, rect } = editableRange(edit, request.range);
  const given = request.cell ?? {};
  if (!change.value) {
    mapExtras(sheet, rect, (extra) => changedExtra(extra, given, change));
    return;
  }
  const formula = given.userEnteredValue?.formulaValue ?? undefined;
  for (let r = rect.top; r < rect.bottom; r++) {
    for (let c = rect.left; c < rect.right; c++) {
      const formulaValue = formula === undefined ? undefined : offsetFormula(formula, r - rect.top, c - rect.left);
      putCell(
        sheet.grid,
        r,
        c,
        formulaValue === undefined ? given : { ...given, userEnteredValue: { formulaValue } },
        change,
      );
    }
  }
  return;
}

/** Adds rows below the last row with data; the grid grows by rows, not by columns. */
function appendCells(edit: Edit, request: sheets_v4.Schema$AppendCellsRequest): undefined {
  const change = cellChange(requestMask(request.fields, 'CellData'));
  const { book, writer } = edit;
  const sheet = gridById(book, request.sheetId);
  const { grid } = sheet;
  const rows = request.rows ?? [];
  const top = grid.lastRowWithContent();
  const missing = top + rows.length - grid.rowCount;
  if (missing > 0) {
    assertRoom(book, missing * grid.columnCount);
    grid.resize(grid.rowCount + missing, grid.columnCount);
  }
  const rect = { top, left: 0, bottom: grid.rowCount, right: grid.columnCount };
  const written = writtenRect(rect, rows);
  if (!isEmptyRect(written)) assertMayEdit(book, sheet, written, writer);
  putRows(sheet, rect, rows, change, false);
  return;
}

export const cellRequests: Handlers = { updateCells, repeatCell, appendCells };
