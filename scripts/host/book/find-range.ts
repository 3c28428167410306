import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { parseA1 } from './a1';
import { type Book, findSheetById, findSheetByTitle, type Sheet, sheetIdOf } from './book';

interface FoundRange {
  readonly sheet: Sheet;
  /** With open bounds as written. */
  readonly range: sheets_v4.Schema$GridRange;
}

/**
 * What a text in A1 notation means in this book. Without a sheet's name, cells are those of the first visible sheet; a bare
 * word is a named range first and a sheet's title second, quoted it is only a title.
 * Source: https://developers.google.com/workspace/sheets/api/guides/concepts ("A1 notation").
 */
export function findRange(book: Book, text: string): FoundRange | undefined {
  const parsed = parseA1(text);
  if (parsed === undefined) return undefined;
  if (parsed.title === undefined) {
    const sheet = book.sheets.find((candidate) => candidate.properties.hidden !== true) ?? book.sheets[0];
    return sheet === undefined ? undefined : { sheet, range: { sheetId: sheetIdOf(sheet), ...parsed.bounds } };
  }
  if (parsed.bounds === undefined && !text.startsWith("'")) {
    const named = findNamedRange(book, parsed.title);
    if (named !== undefined) return named;
  }
  const sheet = findSheetByTitle(book, parsed.title);
  return sheet === undefined ? undefined : { sheet, range: { sheetId: sheetIdOf(sheet), ...parsed.bounds } };
}

/** Names of ranges do not tell upper from lower case. */
export function findNamedRange(book: Book, name: string): FoundRange | undefined {
  const folded = name.toLowerCase();
  const named = book.namedRanges.find((item) => item.name?.toLowerCase() === folded);
  const sheet = named?.range === undefined ? undefined : findSheetById(book, named.range.sheetId ?? 0);
  return sheet === undefined || named?.range === undefined ? undefined : { sheet, range: named.range };
}
