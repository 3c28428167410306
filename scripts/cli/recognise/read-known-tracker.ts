import { createDirectory } from '../../../src/core/directory/directory';
import { createDocumentRegister } from '../../../src/core/documents/document-register';
import type { RecognitionContext } from '../../../src/core/import/recognise';
import { findSheet } from '../../../src/sheets/tables/sheet-names';
import { readDocuments } from '../../../src/sheets/tables/system-tables';
import { readUnits } from '../../../src/sheets/tables/unit-table';
import type { SheetGrid } from '../../../src/sheets/v4';
import { type Book, type Sheet, sheetIdOf, titleOf } from '../../host/book/book';
import { UsageError } from '../usage-error';

/** The directory and the documents of a tracker. @throws UsageError when it has no readable sheet `Đơn vị`. */
export function readTracker(book: Book): Pick<RecognitionContext, 'directory' | 'documents'> {
  const grids = book.sheets.map((sheet) => gridOf(book, sheet));
  const units = findSheet(grids, 'units');
  const reading = units === undefined ? undefined : readUnits(units);
  if (reading === undefined || 'problems' in reading) {
    throw new UsageError(
      `--units ${book.spreadsheetId} has no readable sheet Đơn vị. Name the .xlsx file of a tracker.`,
    );
  }
  const documents = findSheet(grids, 'documents');
  const register = documents === undefined ? undefined : readDocuments(documents);
  return {
    directory: createDirectory(reading.table.items),
    documents:
      register === undefined || 'problems' in register ? undefined : createDocumentRegister(register.table.items),
  };
}

function gridOf(book: Book, sheet: Sheet): SheetGrid {
  const rows = Array.from({ length: sheet.grid.storedRowCount() }, (_, row) => sheet.grid.rowValues(row));
  return { spreadsheetId: book.spreadsheetId, sheetId: sheetIdOf(sheet), title: titleOf(sheet), rows };
}
