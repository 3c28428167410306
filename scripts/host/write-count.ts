import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Book, findSheetById, type Sheet } from './book/book';
import { findRange } from './book/find-range';
import { clipRect, type Rect, rectOf } from './book/rect';
import { areaOf } from './write-ledger';

/** Cells whose content a call writes. */
export interface WrittenBlock {
  readonly sheet: Sheet | undefined;
  readonly rect: Rect;
  readonly cells: number;
}

type Request = sheets_v4.Schema$Request;
type GridRange = sheets_v4.Schema$GridRange;

const NO_GRID = { rowCount: 0, columnCount: 0 };

/** What these requests write, as the book stands before them; formats, sizes and rules are no content. */
export function noteRequests(book: Book, requests: readonly Request[]): WrittenBlock[] {
  return requests.flatMap((request) => blocksOf(book, request));
}

function blocksOf(book: Book, request: Request): WrittenBlock[] {
  if (request.updateCells !== undefined) return updateCells(book, request.updateCells);
  if (request.appendCells !== undefined) return appendCells(book, request.appendCells);
  const whole =
    (namesContent(request.repeatCell?.fields) ? request.repeatCell?.range : undefined) ??
    request.copyPaste?.destination ??
    request.sortRange?.range ??
    request.randomizeRange?.range ??
    request.trimWhitespace?.range ??
    request.deleteDuplicates?.range ??
    request.textToColumns?.source;
  return whole === undefined ? [] : [block(book, whole)];
}

function namesContent(fields: string | null | undefined): boolean {
  return fields !== undefined && fields !== null && /(^|,)\s*(\*|userEnteredValue)/.test(fields);
}

function updateCells(book: Book, request: sheets_v4.Schema$UpdateCellsRequest): WrittenBlock[] {
  if (!namesContent(request.fields)) return [];
  const rows = request.rows ?? [];
  const given = rows.reduce((sum, row) => sum + (row.values?.length ?? 0), 0);
  const start = request.start ?? {};
  const width = rows.reduce((widest, row) => Math.max(widest, row.values?.length ?? 0), 0);
  const range = request.range ?? {
    sheetId: start.sheetId ?? 0,
    startRowIndex: start.rowIndex ?? 0,
    endRowIndex: (start.rowIndex ?? 0) + rows.length,
    startColumnIndex: start.columnIndex ?? 0,
    endColumnIndex: (start.columnIndex ?? 0) + width,
  };
  const whole = block(book, range);
  // The part of a range that no row reaches is cleared: only what stood there is written.
  const cleared = rows.length === 0 && whole.sheet !== undefined ? contentCells(whole.sheet, whole.rect) : 0;
  return [{ ...whole, cells: given + cleared }];
}

function appendCells(book: Book, request: sheets_v4.Schema$AppendCellsRequest): WrittenBlock[] {
  if (!namesContent(request.fields)) return [];
  const sheet = findSheetById(book, request.sheetId ?? 0);
  if (sheet === undefined) return [];
  const rows = request.rows ?? [];
  const top = sheet.grid.lastRowWithContent();
  const rect = { top, left: 0, bottom: top + rows.length, right: sheet.grid.columnCount };
  return [{ sheet, rect, cells: rows.reduce((sum, row) => sum + (row.values?.length ?? 0), 0) }];
}

/** A sheet that the same batch adds is not there yet: its range is taken as it is written. */
function block(book: Book, range: GridRange): WrittenBlock {
  const sheet = findSheetById(book, range.sheetId ?? 0);
  if (sheet === undefined)
    return { sheet: undefined, rect: rectOf(range, NO_GRID), cells: areaOf(rectOf(range, NO_GRID)) };
  const rect = clipRect(rectOf(range, sheet.grid), sheet.grid);
  return { sheet, rect, cells: areaOf(rect) };
}

/** How many cells of the rectangle have content. */
function contentCells(sheet: Sheet, rect: Rect): number {
  let cells = 0;
  const bottom = Math.min(rect.bottom, sheet.grid.storedRowCount());
  for (let r = rect.top; r < bottom; r++) {
    const values = sheet.grid.rowValues(r);
    for (let c = rect.left; c < Math.min(rect.right, values.length); c++) if (values[c] !== null) cells++;
  }
  return cells;
}

/** What one ValueRange writes; a null leaves its cell alone. */
export function noteValues(book: Book, range: string, values: readonly (readonly unknown[])[]): WrittenBlock[] {
  const found = findRange(book, range);
  if (found === undefined) return [];
  const { top, left } = rectOf(found.range, found.sheet.grid);
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const cells = values.reduce((sum, row) => sum + row.filter((one) => one !== null && one !== undefined).length, 0);
  return [{ sheet: found.sheet, rect: { top, left, bottom: top + values.length, right: left + width }, cells }];
}

export function noteClear(book: Book, range: string): WrittenBlock[] {
  const found = findRange(book, range);
  if (found === undefined) return [];
  const rect = clipRect(rectOf(found.range, found.sheet.grid), found.sheet.grid);
  return [{ sheet: found.sheet, rect, cells: contentCells(found.sheet, rect) }];
}
