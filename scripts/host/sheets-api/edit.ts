import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Book, findSheetById, type Sheet } from '../book/book';
import { assertMayEdit, BookError, type Writer } from '../book/guard';
import type { Dimension } from '../book/span';
import { type FieldMask, parseMask } from './field-mask';
import { unknownPath } from './schema';
import { gridById, rangeTarget, type Target } from './target';

/** One batchUpdate under way: the book as the requests before have left it. */
export interface Edit {
  readonly book: Book;
  readonly writer: Writer;
}

type Requests = sheets_v4.Schema$Request;

/** Does one kind of request; what it returns is the reply, `{}` when there is nothing to say. */
export type Handlers = {
  readonly [Kind in keyof Requests]?: (
    edit: Edit,
    request: NonNullable<Requests[Kind]>,
  ) => sheets_v4.Schema$Response | undefined;
};

export function refuse(message: string): never {
  throw new BookError('argument', message);
}

/** A range that the writer may edit, clipped to the grid. */
export function editableRange({ book, writer }: Edit, range: sheets_v4.Schema$GridRange | undefined): Target {
  const target = rangeTarget(book, range);
  assertMayEdit(book, target.sheet, target.rect, writer);
  return target;
}

export function sheetById({ book }: Edit, sheetId: number | null | undefined): Sheet {
  return findSheetById(book, sheetId ?? 0) ?? refuse(`No sheet with id: ${sheetId ?? 0}`);
}

/** The mask of a request; its texts are Google's for an empty one, and ours (unverified) for a name that is no field. */
export function requestMask(fields: string | null | undefined, message: string): FieldMask {
  if (fields === undefined || fields === null || fields.trim() === '') {
    refuse("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  const mask = parseMask(fields);
  const unknown = unknownPath(mask, message);
  if (unknown !== undefined) refuse(`Invalid field: ${unknown}`);
  return mask;
}

export interface Lines {
  readonly sheet: Sheet;
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
}

export function dimensionOf(value: string | null | undefined): Dimension {
  if (value === 'ROWS' || value === 'COLUMNS') return value;
  return refuse('No dimension specified.');
}

export function lengthOf(sheet: Sheet, dimension: Dimension): number {
  return dimension === 'ROWS' ? sheet.grid.rowCount : sheet.grid.columnCount;
}

/** A DimensionRange with its open end at the grid's; it may still reach past the grid. */
export function linesOf({ book }: Edit, range: sheets_v4.Schema$DimensionRange | undefined): Lines {
  if (range === undefined) refuse('range is required');
  const sheet = gridById(book, range.sheetId);
  const dimension = dimensionOf(range.dimension);
  const start = range.startIndex ?? 0;
  const end = range.endIndex ?? lengthOf(sheet, dimension);
  if (start < 0 || end < 0) refuse('DimensionRange indexes must be >= 0');
  if (end < start) refuse('DimensionRange endIndex must be >= startIndex');
  return { sheet, dimension, start, end };
}

/** The cells of whole rows or columns. */
export function rectOfLines({ sheet, dimension, start, end }: Lines): Target['rect'] {
  const { rowCount, columnCount } = sheet.grid;
  return dimension === 'ROWS'
    ? { top: start, left: 0, bottom: end, right: columnCount }
    : { top: 0, left: start, bottom: rowCount, right: end };
}

export function ids(book: Book, of: (sheet: Sheet) => readonly (number | null | undefined)[]): Set<number> {
  return new Set(book.sheets.flatMap((sheet) => of(sheet).map((id) => id ?? 0)));
}
