import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Book, Sheet } from '../../book/book';
import { insertDimension } from '../../book/dimensions';
import { assertMayInsert, assertRoom, type Writer } from '../../book/guard';
import type { Rect } from '../../book/rect';
import { beyondGrid, readTarget } from '../target';
import { type InputOption, putRows, type Written } from './write-values';

function hasContent(sheet: Sheet, row: number, column: number): boolean {
  return sheet.grid.valueAt(row, column) !== null || sheet.grid.extraAt(row, column)?.formula !== undefined;
}

function rowHasContent(sheet: Sheet, row: number, left: number, right: number): boolean {
  for (let c = left; c < right; c++) if (hasContent(sheet, row, c)) return true;
  return false;
}

function columnHasContent(sheet: Sheet, column: number, top: number, bottom: number): boolean {
  for (let r = top; r < bottom; r++) if (hasContent(sheet, r, column)) return true;
  return false;
}

/**
 * The last table that the range touches: its last row with content, grown over neighbouring rows and columns with content.
 * Source: https://developers.google.com/workspace/sheets/api/guides/values#append_values ("a table within that range");
 * the exact rule for several tables side by side is not documented.
 */
function findTable(sheet: Sheet, rect: Rect): Rect | undefined {
  let last = Math.min(rect.bottom, sheet.grid.storedRowCount()) - 1;
  while (last >= rect.top && !rowHasContent(sheet, last, rect.left, rect.right)) last--;
  if (last < rect.top) return undefined;
  let left = rect.left;
  while (!hasContent(sheet, last, left)) left++;
  let table: Rect = { top: last, bottom: last + 1, left, right: left + 1 };
  for (;;) {
    const grown = grow(sheet, table);
    if (grown.top === table.top && grown.bottom === table.bottom && grown.left === table.left) {
      if (grown.right === table.right) return table;
    }
    table = grown;
  }
}

function grow(sheet: Sheet, table: Rect): Rect {
  const { rowCount, columnCount } = sheet.grid;
  let { top, left, bottom, right } = table;
  while (top > 0 && rowHasContent(sheet, top - 1, left, right)) top--;
  while (bottom < rowCount && rowHasContent(sheet, bottom, left, right)) bottom++;
  while (left > 0 && columnHasContent(sheet, left - 1, top, bottom)) left--;
  while (right < columnCount && columnHasContent(sheet, right, top, bottom)) right++;
  return { top, left, bottom, right };
}

interface Appended {
  readonly table: Rect | undefined;
  readonly sheet: Sheet;
  readonly written: Written;
}

/** Appends rows below the table; the grid grows by rows, never by columns. */
export function appendValues(
  book: Book,
  text: string,
  body: sheets_v4.Schema$ValueRange,
  input: InputOption,
  insertRows: boolean,
  writer: Writer,
): Appended {
  const { sheet, rect } = readTarget(book, text);
  const { grid } = sheet;
  const rows: readonly (readonly unknown[])[] = body.values ?? [];
  const table = findTable(sheet, rect);
  const top = table?.bottom ?? rect.top;
  const left = table?.left ?? rect.left;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (left + width > grid.columnCount) {
    throw beyondGrid(sheet, { startRowIndex: top, endRowIndex: top + 1, startColumnIndex: grid.columnCount });
  }
  const missing = top + rows.length - grid.rowCount;
  if (insertRows && top < grid.rowCount && rows.length > 0) {
    assertRoom(book, rows.length * grid.columnCount);
    assertMayInsert(book, sheet, true, top, writer);
    insertDimension(book, sheet, 'ROWS', top, rows.length);
  } else if (missing > 0) {
    assertRoom(book, missing * grid.columnCount);
    grid.resize(grid.rowCount + missing, grid.columnCount);
  }
  return { table, sheet, written: putRows(book, sheet, top, left, rows, input, writer) };
}
