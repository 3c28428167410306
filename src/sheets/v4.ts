import type { Cell } from '../core/values/cell';

/** The part of Sheets API v4's JSON that the product speaks: https://developers.google.com/sheets/api/reference/rest/v4/spreadsheets */
export interface GridRange {
  readonly sheetId: number;
  /** Half-open, from 0; an absent bound is open. */
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

/** One request of `spreadsheets.batchUpdate`: an object with a single key. Build them in `requests.ts` only. */
export type Request = { readonly [kind: string]: unknown };

export interface SheetSummary {
  readonly sheetId: number;
  readonly title: string;
  readonly index: number;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRowCount: number;
}

/** How a cell shows its number. Rows and columns count from 0. */
export interface CellFormat {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Of Sheets' kinds; '' where only the pattern is known. */
  readonly type: string;
  readonly pattern: string;
}

/** A sheet's values from its first row on, as one batchGet gave them. */
export interface SheetGrid {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly title: string;
  /** Row 0 is the sheet's row 1; trailing blanks may be missing. */
  readonly rows: readonly (readonly Cell[])[];
  /** Of a spreadsheet other than the tracker: how dates typed there are read; undefined where the reading does not tell. */
  readonly locale?: string | undefined;
  readonly timeZone?: string | undefined;
  /** Merged cells, where the reading tells. */
  readonly merges?: readonly GridRange[] | undefined;
  /** Of its numbers, where the reading tells. */
  readonly formats?: readonly CellFormat[] | undefined;
}
