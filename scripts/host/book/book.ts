import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { Grid } from './grid';
import { nextNumericId } from './ids';

/**
 * One sheet in Sheets API v4 terms. Only the grid changes in place; every other part is replaced, never changed,
 * so that a snapshot of a sheet is a shallow copy of it.
 */
export interface Sheet {
  /** sheetId, title, index, hidden, gridProperties …; `gridProperties.rowCount` and `.columnCount` are read from the grid. */
  properties: sheets_v4.Schema$SheetProperties;
  readonly grid: Grid;
  /** Sparse: an absent entry is a row as Google makes it. */
  rowMetadata: readonly (sheets_v4.Schema$DimensionProperties | undefined)[];
  columnMetadata: readonly (sheets_v4.Schema$DimensionProperties | undefined)[];
  /** Groups of rows and of columns, which fold. */
  groups: readonly sheets_v4.Schema$DimensionGroup[];
  merges: readonly sheets_v4.Schema$GridRange[];
  conditionalFormats: readonly sheets_v4.Schema$ConditionalFormatRule[];
  protectedRanges: readonly sheets_v4.Schema$ProtectedRange[];
  basicFilter: sheets_v4.Schema$BasicFilter | undefined;
  charts: readonly sheets_v4.Schema$EmbeddedChart[];
  bandedRanges: readonly sheets_v4.Schema$BandedRange[];
  developerMetadata: readonly sheets_v4.Schema$DeveloperMetadata[];
}

/** A spreadsheet: the host's own model, which .xlsx files are read into and written from. */
export interface Book {
  readonly spreadsheetId: string;
  properties: { readonly title: string; readonly locale: string; readonly timeZone: string };
  sheets: Sheet[];
  namedRanges: readonly sheets_v4.Schema$NamedRange[];
  developerMetadata: readonly sheets_v4.Schema$DeveloperMetadata[];
  /** What its file had and the host has not: whoever asks for such things must be told. */
  lost?: readonly LostPart[];
  /** As scripts set them; not kept in files. */
  calculation?: Calculation;
  /** How many ids this book has given out: ids come from it, so that equal runs give equal ids. */
  idsGiven: number;
}

export type LostPart = 'pictures' | 'drawings' | 'pivot tables' | 'slicers';

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets#IterativeCalculationSettings */
export interface Calculation {
  readonly interval?: string;
  readonly isIterative?: boolean;
  readonly cycles?: number;
  readonly threshold?: number;
}

interface BookOptions {
  readonly title?: string;
  readonly locale?: string;
  readonly timeZone?: string;
}

/** An empty book without sheets; Google's own always have one: see `createSheet`. */
export function createBook(spreadsheetId: string, options: BookOptions = {}): Book {
  return {
    spreadsheetId,
    properties: {
      title: options.title ?? spreadsheetId,
      locale: options.locale ?? 'vi_VN',
      timeZone: options.timeZone ?? 'Asia/Ho_Chi_Minh',
    },
    sheets: [],
    namedRanges: [],
    developerMetadata: [],
    idsGiven: 0,
  };
}

interface SheetOptions {
  readonly rows?: number;
  readonly columns?: number;
  /** Position among the sheets; the last by default. */
  readonly index?: number;
  readonly sheetId?: number;
}

/** Adds an empty sheet, 1000 x 26 as Google makes them. It checks neither the title nor the limits. */
export function createSheet(book: Book, title: string, options: SheetOptions = {}): Sheet {
  const sheetId =
    options.sheetId ?? (book.sheets.length === 0 ? 0 : nextNumericId(book, `sheet:${title}`, sheetIds(book)));
  const sheet: Sheet = {
    properties: { sheetId, title, index: 0, sheetType: 'GRID', gridProperties: {} },
    grid: new Grid(options.rows ?? 1000, options.columns ?? 26),
    rowMetadata: [],
    columnMetadata: [],
    groups: [],
    merges: [],
    conditionalFormats: [],
    protectedRanges: [],
    basicFilter: undefined,
    charts: [],
    bandedRanges: [],
    developerMetadata: [],
  };
  const at = Math.min(options.index ?? book.sheets.length, book.sheets.length);
  book.sheets = [...book.sheets.slice(0, at), sheet, ...book.sheets.slice(at)];
  renumberSheets(book);
  return sheet;
}

function sheetIds(book: Book): Set<number> {
  return new Set(book.sheets.map(sheetIdOf));
}

/** Makes every `properties.index` the sheet's place again. */
export function renumberSheets(book: Book): void {
  for (const [index, sheet] of book.sheets.entries()) {
    if (sheet.properties.index !== index) sheet.properties = { ...sheet.properties, index };
  }
}

export function sheetIdOf(sheet: Sheet): number {
  return sheet.properties.sheetId ?? 0;
}

export function titleOf(sheet: Sheet): string {
  return sheet.properties.title ?? '';
}

export function findSheetById(book: Book, sheetId: number): Sheet | undefined {
  return book.sheets.find((sheet) => sheetIdOf(sheet) === sheetId);
}

/** By exact title first, then without regard to case: Google allows no two titles that differ in case only. */
export function findSheetByTitle(book: Book, title: string): Sheet | undefined {
  const exact = book.sheets.find((sheet) => sheet.properties.title === title);
  if (exact !== undefined) return exact;
  const folded = title.toLowerCase();
  return book.sheets.find((sheet) => titleOf(sheet).toLowerCase() === folded);
}

/** Takes a sheet out, with the named ranges that lie on it. */
export function removeSheet(book: Book, sheet: Sheet): void {
  const sheetId = sheetIdOf(sheet);
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.namedRanges = book.namedRanges.filter((named) => (named.range?.sheetId ?? 0) !== sheetId);
  renumberSheets(book);
}
