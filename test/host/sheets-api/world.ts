import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Book, createBook, createSheet, type Sheet } from '../../../scripts/host/book/book';
import type { Scalar } from '../../../scripts/host/book/cell';
import { createDrive, type DriveFile, SPREADSHEET_MIME_TYPE } from '../../../scripts/host/drive/drive';
import type { ApiWorld } from '../../../scripts/host/sheets-api/access';
import { createSheetsApi, type SheetsApi } from '../../../scripts/host/sheets-api/api';
import { ApiError } from '../../../scripts/host/sheets-api/error';

export const OWNER = { email: 'owner@hanoi.example' };
export const EDITOR = { email: 'editor@hanoi.example' };
export const NOON = Date.parse('2025-10-10T05:00:00Z');

export interface TestWorld extends ApiWorld {
  readonly api: SheetsApi;
  readonly book: Book;
  readonly file: DriveFile;
  readonly sheet: Sheet;
  /** One batchUpdate as the owner, or someone else. */
  run(requests: sheets_v4.Schema$Request[], caller?: { email: string }): sheets_v4.Schema$Response[];
  /** The error of one batchUpdate. */
  refusal(requests: sheets_v4.Schema$Request[], caller?: { email: string }): string;
}

export interface TestSheet {
  readonly title?: string;
  readonly rows?: number;
  readonly columns?: number;
  readonly values?: readonly (readonly (Scalar | null)[])[];
}

export function fill(sheet: Sheet, values: TestSheet['values']): void {
  for (const [r, row] of (values ?? []).entries()) {
    for (const [c, value] of row.entries()) if (value !== null) sheet.grid.setCell(r, c, { value });
  }
}

/** A drive of one spreadsheet `book`; its first sheet is `T` with id 0, further ones have ids 1, 2 … */
export function testWorld(...sheets: TestSheet[]): TestWorld {
  const book = createBook('book', { title: 'Sổ' });
  for (const [sheetId, wanted] of (sheets.length === 0 ? [{}] : sheets).entries()) {
    const title = wanted.title ?? (sheetId === 0 ? 'T' : `T${sheetId}`);
    const made = createSheet(book, title, { rows: wanted.rows ?? 20, columns: wanted.columns ?? 10, sheetId });
    fill(made, wanted.values);
  }
  const file: DriveFile = {
    id: 'book',
    name: 'Sổ',
    mimeType: SPREADSHEET_MIME_TYPE,
    modifiedTime: '2025-10-01T00:00:00.000Z',
    owner: OWNER.email,
    book,
  };
  const world = { drive: createDrive([file]), clock: { now: () => NOON } };
  const api = createSheetsApi(world);
  const sheet = book.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  const run: TestWorld['run'] = (requests, caller = OWNER) =>
    api.batchUpdate('book', { requests }, caller).replies ?? [];
  return { ...world, api, book, file, sheet, run, refusal: (requests, caller) => errorOf(() => run(requests, caller)) };
}

/** The text of the ApiError that a call throws; anything else fails the test. */
export function errorOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof ApiError) return error.message;
    throw error;
  }
  throw new Error('the call was accepted');
}

/** The sheet's values, null for blanks, without trailing blanks. */
export function valuesOf(sheet: Sheet): (Scalar | null)[][] {
  const rows: (Scalar | null)[][] = [];
  for (let r = 0; r < sheet.grid.lastRowWithContent(); r++) {
    const row = [...sheet.grid.rowValues(r)];
    while (row.length > 0 && row[row.length - 1] === null) row.pop();
    rows.push(row);
  }
  return rows;
}

export function range(
  top: number,
  bottom: number,
  left: number,
  right: number,
  sheetId = 0,
): sheets_v4.Schema$GridRange {
  return { sheetId, startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right };
}

export function sheetAt(world: { book: Book }, index: number): Sheet {
  const sheet = world.book.sheets[index];
  if (sheet === undefined) throw new Error(`no sheet ${index}`);
  return sheet;
}
