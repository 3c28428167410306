import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { noteRequests } from '../../accounting/write-count';
import { type Book, findSheetById, type Sheet } from '../../book/book';
import { BookError } from '../../book/guard';
import { type Rect, rangeOf } from '../../book/rect';
import type { DriveFile } from '../../drive/drive';
import { notImplemented, ServiceError } from '../../runs/exceptions';
import { changeBook, type OpenBook, openBook } from '../../sheets-api/access';
import { runRequests } from '../../sheets-api/batch-update';
import { ApiError } from '../../sheets-api/error';
import type { ServiceHost } from '../service-host';

/** Makes the objects of `SpreadsheetApp` that lead from one to another: a range to its sheet, a sheet to its ranges. */
export interface SpreadsheetObjects {
  range(place: Place): object;
  sheet(file: OpenFile, sheetId: number): object;
  spreadsheet(file: OpenFile): object;
}

/** A spreadsheet as `SpreadsheetApp` holds it. */
export interface OpenFile {
  readonly host: ServiceHost;
  readonly file: DriveFile;
  readonly objects: SpreadsheetObjects;
}

interface Asked {
  readonly notation?: string | undefined;
  /** Sides that were left open, as both rows' ends of `D:F`. */
  readonly open: readonly ('top' | 'left' | 'bottom' | 'right')[];
}

/** A rectangle of one of its sheets; the sheet is found anew at every use, since it may be gone. */
export interface Place extends OpenFile {
  readonly sheetId: number;
  readonly rect: Rect;
  /** How it was asked for, where that says more than the rectangle. */
  readonly asked?: Asked | undefined;
}

export function bookOf({ host, file }: OpenFile): Book {
  return open(host, file.id).book;
}

export function sheetOf(place: OpenFile & { readonly sheetId: number }): Sheet {
  const sheet = findSheetById(bookOf(place), place.sheetId);
  if (sheet === undefined) throw new ServiceError('Sheet not found');
  return sheet;
}

/** @throws when the rectangle is not inside the grid. */
export function assertInGrid(sheet: Sheet, rect: Rect): void {
  const { rowCount, columnCount } = sheet.grid;
  // Seen word for word in public scripts and their tables of errors.
  if (rect.top < 0) throw new ServiceError('The starting row of the range is too small.');
  if (rect.left < 0) throw new ServiceError('The starting column of the range is too small.');
  if (rect.bottom <= rect.top) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (rect.right <= rect.left) throw new ServiceError('The number of columns in the range must be at least 1.');
  if (rect.bottom > rowCount || rect.right > columnCount) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** The place of a cell of a rectangle, rows and columns counted from 0. */
export function cellPlace(place: Place, row: number, column: number): Place {
  const top = place.rect.top + row;
  const left = place.rect.left + column;
  return { ...place, asked: undefined, rect: { top, left, bottom: top + 1, right: left + 1 } };
}

export function gridRange({ sheetId, rect }: Place): sheets_v4.Schema$GridRange {
  return rangeOf(sheetId, rect);
}

/** Opens a file as the account that runs the script. @throws `SpreadsheetApp`'s errors. */
export function open(host: ServiceHost, id: string): OpenBook {
  try {
    return openBook(host.workspace, id, { email: host.execution.user });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.code === 403) throw new ServiceError('You do not have permission to access the requested document.');
    if (error.code === 404) {
      throw new ServiceError(
        'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
      );
    }
    throw new ServiceError(`Service Spreadsheets failed while accessing document with id ${id}.`);
  }
}

/** Changes cells wholly or not at all, through the write guard. */
export function change<T>({ host, file }: OpenFile, work: (open: OpenBook) => T): T {
  const opened = open(host, file.id);
  return asService(() => changeBook(host.workspace, opened, () => work(opened)));
}

/** Changes what v4 requests describe: `SpreadsheetApp` and the Sheets API are two faces of one engine. */
export function apply(
  place: OpenFile,
  ...requests: readonly sheets_v4.Schema$Request[]
): readonly sheets_v4.Schema$Response[] {
  const { ledger } = place.host.workspace;
  const counted = noteRequests(bookOf(place), requests);
  const replies = change(place, ({ book, writer }) => runRequests({ book, writer }, requests));
  for (const { sheet, rect, cells } of counted) ledger.note(bookOf(place), sheet, rect, cells);
  return replies;
}

/** The engine's refusals without what only REST puts before them. */
export function asService<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof BookError) throw new ServiceError(error.message);
    // A file shared for reading only; SpreadsheetApp's words.
    if (error instanceof ApiError && error.code === 403) {
      throw new ServiceError('You do not have permission to perform that action.');
    }
    if (error instanceof ApiError && error.code === 501) throw notImplemented(error.message.replace(/^.*?: /, ''));
    if (error instanceof ApiError) throw new ServiceError(error.message.replace(/^Invalid requests\[\d+\]\.\w+: /, ''));
    throw error;
  }
}
