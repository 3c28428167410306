import { writeXlsx as writePackage } from 'hucre/xlsx';
import { type Book, findSheetById } from '../../book/book';
import { rectOf } from '../../book/rect';
import { type HiddenPart, type HiddenSheet, packHiddenPart } from '../parts/hidden-part';
import { DEFAULT_FONT } from '../style/font';
import { namedRef, ownNames, writeSheet } from './sheet-out';
import { createWriteContext, type WriteContext } from './write-context';

/** Every file carries the same dates, so that equal books make equal bytes. It is the first day that ZIP knows. */
const FILE_DATE = new Date(Date.UTC(1980, 0, 1));

/**
 * The book as an .xlsx file, the same bytes for the same book. What .xlsx cannot hold goes into its hidden part (`hidden-part.ts`):
 * protections with their editors, ids, banding, filters' criteria, developer metadata, and originals of what it can only say roughly.
 */
export async function writeXlsx(book: Book): Promise<Uint8Array> {
  const context = createWriteContext(book);
  const sheets = book.sheets.map((sheet, index) => writeSheet(sheet, context.names[index] ?? '', context));
  const namedRanges = namesOf(context);
  const firstShown = book.sheets.findIndex((sheet) => !sheet.properties.hidden);
  return writePackage({
    sheets: sheets.map(({ xlsx }) => xlsx),
    ...(namedRanges.length === 0 ? {} : { namedRanges }),
    ...(firstShown > 0 ? { activeSheet: firstShown } : {}),
    defaultFont: { ...DEFAULT_FONT },
    properties: {
      title: book.properties.title,
      created: FILE_DATE,
      modified: FILE_DATE,
      custom: packHiddenPart(
        hiddenPartOf(
          context,
          sheets.map(({ hidden }) => hidden),
        ),
      ),
    },
  });
}

function namesOf({ book, names, nameById, originals }: WriteContext) {
  const own = book.sheets.flatMap((sheet, index) => ownNames(sheet, names[index] ?? ''));
  const named = book.namedRanges.flatMap(({ name, range }) => {
    const sheet = range === undefined ? undefined : findSheetById(book, range.sheetId ?? 0);
    const sheetName = nameById.get(range?.sheetId ?? 0);
    if (!name || range === undefined || sheet === undefined || sheetName === undefined) return [];
    const ref = namedRef(rectOf(range, sheet.grid), sheetName, sheet);
    if (ref === undefined) return [];
    originals.keep('name', { name, ref }, range, undefined);
    return [{ name, range: ref }];
  });
  return [...own, ...named];
}

function hiddenPartOf({ book, originals }: WriteContext, sheets: readonly HiddenSheet[]): HiddenPart {
  const { title, locale, timeZone } = book.properties;
  return {
    version: 1,
    title,
    locale,
    timeZone,
    idsGiven: book.idsGiven,
    developerMetadata: book.developerMetadata,
    namedRangeIds: Object.fromEntries(
      book.namedRanges.flatMap(({ name, namedRangeId }) => (name && namedRangeId ? [[name, namedRangeId]] : [])),
    ),
    sheets,
    originals: originals.toJson(),
  };
}
