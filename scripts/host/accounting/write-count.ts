import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Book, Sheet } from '../book/book';
import { findRange } from '../book/find-range';
import { clipRect, rangeOf, rectOf, wholeRect } from '../book/rect';
import { createPlaces, type Places, type WrittenBlock } from './write-places';

type Request = sheets_v4.Schema$Request;

/** What these requests write; formats, sizes and rules are no content. */
export function noteRequests(book: Book, requests: readonly Request[]): WrittenBlock[] {
  const places = createPlaces(book);
  return requests.flatMap((request) => {
    const blocks = blocksOf(places, request);
    places.follow(request);
    return blocks;
  });
}

function blocksOf(places: Places, request: Request): WrittenBlock[] {
  if (request.updateCells !== undefined) return updateCells(places, request.updateCells);
  if (request.appendCells !== undefined) return appendCells(places, request.appendCells);
  if (request.copyPaste !== undefined) return copyPaste(places, request.copyPaste);
  if (request.cutPaste !== undefined) return cutPaste(places, request.cutPaste);
  if (request.duplicateSheet !== undefined) return duplicateSheet(places, request.duplicateSheet);
  const whole =
    (namesContent(request.repeatCell?.fields) ? request.repeatCell?.range : undefined) ??
    request.sortRange?.range ??
    request.randomizeRange?.range ??
    request.trimWhitespace?.range ??
    request.deleteDuplicates?.range ??
    request.textToColumns?.source;
  return whole === undefined ? [] : [places.block(whole)];
}

function namesContent(fields: string | null | undefined): boolean {
  return fields !== undefined && fields !== null && /(^|,)\s*(\*|userEnteredValue)/.test(fields);
}

function updateCells(places: Places, request: sheets_v4.Schema$UpdateCellsRequest): WrittenBlock[] {
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
  const whole = places.block(range);
  // The part of a range that no row reaches is cleared: only what stood there is written.
  const cleared = rows.length === 0 && whole.sheet !== undefined ? contentCells(whole.sheet, whole.rect) : 0;
  return [{ ...whole, cells: given + cleared }];
}

function appendCells(places: Places, request: sheets_v4.Schema$AppendCellsRequest): WrittenBlock[] {
  if (!namesContent(request.fields)) return [];
  const sheet = places.sheet(request.sheetId);
  if (sheet === undefined) return [];
  const rows = request.rows ?? [];
  const top = sheet.grid.lastRowWithContent();
  const rect = { top, left: 0, bottom: top + rows.length, right: sheet.grid.columnCount };
  return [{ sheet, rect, cells: rows.reduce((sum, row) => sum + (row.values?.length ?? 0), 0) }];
}

const CONTENT_PASTES = new Set(['PASTE_NORMAL', 'PASTE_VALUES', 'PASTE_FORMULA', 'PASTE_NO_BORDERS']);

/** Each cell of the destination once, which is as large as the sources that fit into it; what is only read costs nothing. */
function copyPaste(places: Places, request: sheets_v4.Schema$CopyPasteRequest): WrittenBlock[] {
  if (!CONTENT_PASTES.has(request.pasteType ?? 'PASTE_NORMAL')) return [];
  const source = places.rect(request.source ?? {});
  const { top, left, bottom, right } = places.rect(request.destination ?? {});
  const height = source.bottom - source.top;
  const width = source.right - source.left;
  const down = Math.max(1, Math.floor((bottom - top) / height));
  const across = Math.max(1, Math.floor((right - left) / width));
  const sheetId = request.destination?.sheetId ?? 0;
  return [places.block(rangeOf(sheetId, { top, left, bottom: top + down * height, right: left + across * width }))];
}

function cutPaste(places: Places, request: sheets_v4.Schema$CutPasteRequest): WrittenBlock[] {
  if (!CONTENT_PASTES.has(request.pasteType ?? 'PASTE_NORMAL')) return [];
  const from = places.block(request.source ?? {});
  const { sheetId, rowIndex, columnIndex } = request.destination ?? {};
  const top = rowIndex ?? 0;
  const left = columnIndex ?? 0;
  const { rect, sheet } = from;
  const to = { top, left, bottom: top + rect.bottom - rect.top, right: left + rect.right - rect.left };
  const emptied = sheet === undefined ? 0 : contentCells(sheet, rect);
  return [{ ...from, cells: emptied }, places.block(rangeOf(sheetId ?? 0, to))];
}

function duplicateSheet(places: Places, request: sheets_v4.Schema$DuplicateSheetRequest): WrittenBlock[] {
  const source = places.sheet(request.sourceSheetId);
  if (source === undefined) return [];
  const rect = wholeRect(source.grid);
  return [{ sheet: undefined, rect, cells: contentCells(source, rect) }];
}

/** How many cells of the rectangle have content. */
function contentCells(sheet: Sheet, rect: WrittenBlock['rect']): number {
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
