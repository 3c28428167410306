import { createBook, createSheet } from '../host/book/book';
import { createDrive, type Drive, SPREADSHEET_MIME_TYPE } from '../host/drive/drive';
import type { BlankBook } from './scratch';

/** Of the local host alone: no account of this name exists. */
export const localAccount = 'smoke@dondoc.example';

/** A local Drive whose only file is as blank as the scratch spreadsheet. */
export function createLocalDrive(blank: BlankBook): Drive {
  const { spreadsheetId, locale, timeZone, sheetId, title, rowCount, columnCount } = blank;
  const book = createBook(spreadsheetId, { title: 'scratch', locale, timeZone });
  createSheet(book, title, { sheetId, rows: rowCount, columns: columnCount });
  const modifiedTime = '2025-10-10T00:00:00.000Z';
  return createDrive([
    { id: spreadsheetId, name: 'scratch', mimeType: SPREADSHEET_MIME_TYPE, modifiedTime, owner: localAccount, book },
  ]);
}
