import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Sheet } from '../../book/book';
import type { CellRecord } from '../../book/cell';
import { assertMayEdit, assertRoom } from '../../book/guard';
import { covers, overlaps, type Rect, rectOf } from '../../book/rect';
import type { Dimension } from '../../book/span';
import { dimensionOf, type Edit, type Handlers, refuse } from '../edit';
import { rangeTarget } from '../target';

function readCells(sheet: Sheet, rect: Rect): (CellRecord | undefined)[][] {
  const rows: (CellRecord | undefined)[][] = [];
  for (let r = rect.top; r < rect.bottom; r++) {
    const row: (CellRecord | undefined)[] = [];
    for (let c = rect.left; c < rect.right; c++) row.push(sheet.grid.cellAt(r, c));
    rows.push(row);
  }
  return rows;
}

function putCells(
  sheet: Sheet,
  top: number,
  left: number,
  rows: readonly (readonly (CellRecord | undefined)[])[],
): void {
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries()) sheet.grid.setCell(top + r, left + c, cell);
  }
}

function clear(sheet: Sheet, rect: Rect): void {
  for (let r = rect.top; r < rect.bottom; r++) {
    for (let c = rect.left; c < rect.right; c++) sheet.grid.setCell(r, c, undefined);
  }
}

/** All cells that the shift moves: the range and what lies behind it to the grid's end. */
function stripOf(sheet: Sheet, rect: Rect, dimension: Dimension): Rect {
  const { rowCount, columnCount } = sheet.grid;
  return dimension === 'ROWS' ? { ...rect, bottom: rowCount } : { ...rect, right: columnCount };
}

function prepare(edit: Edit, range: sheets_v4.Schema$GridRange | undefined, shift: string | null | undefined) {
  const dimension = dimensionOf(shift);
  const { sheet, rect } = rangeTarget(edit.book, range);
  const strip = stripOf(sheet, rect, dimension);
  assertMayEdit(edit.book, sheet, strip, edit.writer);
  for (const merge of sheet.merges) {
    const merged = rectOf(merge, sheet.grid);
    if (overlaps(merged, strip) && !covers(strip, merged)) {
      refuse('You must select all cells in a merged range to merge or unmerge them.');
    }
  }
  return { sheet, rect, strip, dimension };
}

/** How much of the strip's end holds something: that much the grid must grow, as Google loses no cell. */
function usedLength(sheet: Sheet, strip: Rect, dimension: Dimension): number {
  const { grid } = sheet;
  let used = 0;
  for (let r = strip.top; r < Math.min(strip.bottom, grid.storedRowCount()); r++) {
    for (let c = strip.left; c < Math.min(strip.right, grid.storedWidth(r)); c++) {
      if (grid.valueAt(r, c) === null && grid.extraAt(r, c)?.formula === undefined) continue;
      used = Math.max(used, dimension === 'ROWS' ? r + 1 : c + 1);
    }
  }
  return used;
}

function moveMerges(sheet: Sheet, strip: Rect, dimension: Dimension, by: number, dropped: Rect | undefined): void {
  sheet.merges = sheet.merges.flatMap((merge) => {
    const rect = rectOf(merge, sheet.grid);
    if (!covers(strip, rect)) return [merge];
    if (dropped !== undefined && overlaps(dropped, rect)) return [];
    const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = merge;
    return dimension === 'ROWS'
      ? [{ ...merge, startRowIndex: (startRowIndex ?? 0) + by, endRowIndex: (endRowIndex ?? 0) + by }]
      : [{ ...merge, startColumnIndex: (startColumnIndex ?? 0) + by, endColumnIndex: (endColumnIndex ?? 0) + by }];
  });
}

function insertRange(edit: Edit, request: sheets_v4.Schema$InsertRangeRequest): undefined {
  const { sheet, rect, strip, dimension } = prepare(edit, request.range, request.shiftDimension);
  const { grid } = sheet;
  const rows = dimension === 'ROWS';
  const count = rows ? rect.bottom - rect.top : rect.right - rect.left;
  const length = rows ? grid.rowCount : grid.columnCount;
  const grown = Math.max(0, usedLength(sheet, strip, dimension) + count - length);
  assertRoom(edit.book, grown * (rows ? grid.columnCount : grid.rowCount));
  const cells = readCells(sheet, strip);
  grid.resize(grid.rowCount + (rows ? grown : 0), grid.columnCount + (rows ? 0 : grown));
  clear(sheet, strip);
  const room = length + grown - count;
  const kept = rows ? cells.slice(0, room - rect.top) : cells.map((row) => row.slice(0, room - rect.left));
  putCells(sheet, rect.top + (rows ? count : 0), rect.left + (rows ? 0 : count), kept);
  moveMerges(sheet, strip, dimension, count, undefined);
  return;
}

function deleteRange(edit: Edit, request: sheets_v4.Schema$DeleteRangeRequest): undefined {
  const { sheet, rect, strip, dimension } = prepare(edit, request.range, request.shiftDimension);
  const rows = dimension === 'ROWS';
  const count = rows ? rect.bottom - rect.top : rect.right - rect.left;
  const cells = readCells(sheet, strip);
  clear(sheet, strip);
  putCells(sheet, rect.top, rect.left, rows ? cells.slice(count) : cells.map((row) => row.slice(count)));
  moveMerges(sheet, strip, dimension, -count, rect);
  return;
}

export const shiftRangeRequests: Handlers = { insertRange, deleteRange };
