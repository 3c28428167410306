import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Bounds, formatA1 } from '../book/a1';
import { type Book, findSheetById, type Sheet, titleOf } from '../book/book';
import { findRange } from '../book/find-range';
import { BookError } from '../book/guard';
import { clipRect, type Rect, rectOf } from '../book/rect';
import { notImplemented } from './error';
import { allMetadata, fitsLookup } from './find-metadata';

type GridRange = sheets_v4.Schema$GridRange;

/** A place in a book. */
export interface Target {
  readonly sheet: Sheet;
  /** Clipped to the grid. */
  readonly rect: Rect;
}

function boundsOf(range: GridRange): Bounds {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range;
  return {
    ...(startRowIndex !== undefined && startRowIndex !== null && { startRowIndex }),
    ...(endRowIndex !== undefined && endRowIndex !== null && { endRowIndex }),
    ...(startColumnIndex !== undefined && startColumnIndex !== null && { startColumnIndex }),
    ...(endColumnIndex !== undefined && endColumnIndex !== null && { endColumnIndex }),
  };
}

/** `Range (Sheet1!A4) exceeds grid limits. Max rows: 3, max columns: 2`, seen in many public reports. */
export function beyondGrid(sheet: Sheet, range: GridRange): BookError {
  const { rowCount, columnCount } = sheet.grid;
  return new BookError(
    'bounds',
    `Range (${formatA1(titleOf(sheet), boundsOf(range))}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
  );
}

/**
 * The rectangle of a range: one that starts at or past the grid's end is refused, one that only ends past it is clipped
 * (both as live calls of September 2026 showed: repeatCell over 1000 rows, in a public project's findings).
 */
export function clipTarget(sheet: Sheet, range: GridRange): Target {
  const rect = rectOf(range, sheet.grid);
  if (rect.top < 0 || rect.left < 0) throw new BookError('argument', 'GridRange indexes must be >= 0');
  if (rect.bottom < rect.top || rect.right < rect.left) {
    throw new BookError('argument', 'GridRange end indexes must be >= start indexes');
  }
  const { rowCount, columnCount } = sheet.grid;
  if (rect.top >= rowCount || rect.left >= columnCount) throw beyondGrid(sheet, range);
  return { sheet, rect: clipRect(rect, sheet.grid) };
}

export function unparsable(text: string): BookError {
  return new BookError('argument', `Unable to parse range: ${text}`);
}

/** Where a text in A1 notation points, clipped. */
export function readTarget(book: Book, text: string): Target {
  const found = findRange(book, text);
  if (found === undefined) throw unparsable(text);
  return clipTarget(found.sheet, found.range);
}

/** The sheet of an id in a request; an absent id is 0, as in all of Google's JSON. */
export function gridById(book: Book, sheetId: number | null | undefined): Sheet {
  const sheet = findSheetById(book, sheetId ?? 0);
  if (sheet === undefined) throw new BookError('argument', `No grid with id: ${sheetId ?? 0}`);
  return sheet;
}

/** Where a GridRange of a request points, clipped. */
export function rangeTarget(book: Book, range: GridRange | undefined): Target {
  if (range === undefined) throw new BookError('argument', 'range is required');
  return clipTarget(gridById(book, range.sheetId), range);
}

/**
 * Where a data filter points; with developer metadata to wherever such items are kept, which may be nowhere:
 * https://developers.google.com/workspace/sheets/api/guides/metadata#read_data_with_a_developer_metadata_lookup
 */
export function filterTargets(book: Book, filter: sheets_v4.Schema$DataFilter): Target[] {
  const lookup = filter.developerMetadataLookup;
  if (lookup === undefined) return [filterTarget(book, filter)];
  return allMetadata(book).flatMap((item) => (fitsLookup(item, lookup) ? [locationTarget(book, item)] : []));
}

function locationTarget(book: Book, { location = {} }: sheets_v4.Schema$DeveloperMetadata): Target {
  const { sheetId, dimensionRange: range } = location;
  if (location.spreadsheet === true) throw notImplemented('reading what the metadata of a whole spreadsheet selects');
  if (range === undefined) return rangeTarget(book, { sheetId: sheetId ?? 0 });
  const { startIndex = 0, endIndex = 0 } = range;
  const rows = { startRowIndex: startIndex, endRowIndex: endIndex };
  const columns = { startColumnIndex: startIndex, endColumnIndex: endIndex };
  return rangeTarget(book, { sheetId: range.sheetId ?? 0, ...(range.dimension === 'ROWS' ? rows : columns) });
}

/** Where a data filter points that names a range. */
export function filterTarget(book: Book, filter: sheets_v4.Schema$DataFilter): Target {
  if (filter.a1Range !== undefined && filter.a1Range !== null) return readTarget(book, filter.a1Range);
  if (filter.gridRange !== undefined) return rangeTarget(book, filter.gridRange);
  if (filter.developerMetadataLookup !== undefined) throw notImplemented('values by developerMetadataLookup');
  throw new BookError('argument', 'Must specify a data filter.');
}
