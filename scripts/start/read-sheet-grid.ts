import type { SheetGrid } from '../../src/sheets/v4';
import { type Book, findSheetByTitle, sheetIdOf, titleOf } from '../host/book/book';

/** A sheet of a local book as the product's readers take it; undefined when there is none of that name. */
export function sheetGridOf(book: Book, title: string): SheetGrid | undefined {
  const sheet = findSheetByTitle(book, title);
  if (sheet === undefined) return undefined;
  const rows = Array.from({ length: sheet.grid.lastRowWithContent() }, (_, row) => sheet.grid.rowValues(row));
  return { spreadsheetId: book.spreadsheetId, sheetId: sheetIdOf(sheet), title: titleOf(sheet), rows };
}
