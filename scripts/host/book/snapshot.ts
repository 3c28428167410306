import type { Book, Sheet } from './book';

/** Everything of a book at one moment. Taking one costs nothing per cell: grids share rows until they are written. */
interface Snapshot {
  readonly book: Book;
  /** The sheet objects the book had, so that restoring keeps their identity. */
  readonly originals: readonly Sheet[];
}

function copySheet(sheet: Sheet): Sheet {
  return { ...sheet, grid: sheet.grid.clone() };
}

/** An independent copy of a book, cheap at any size. */
export function cloneBook(book: Book, spreadsheetId = book.spreadsheetId): Book {
  return { ...book, spreadsheetId, sheets: book.sheets.map(copySheet) };
}

export function takeSnapshot(book: Book): Snapshot {
  return { book: cloneBook(book), originals: book.sheets.slice() };
}

/** Puts the book back as it was; the book, its sheets and their grids stay the same objects. */
export function restoreSnapshot(book: Book, snapshot: Snapshot): void {
  const { sheets, ...rest } = snapshot.book;
  Object.assign(book, rest);
  book.sheets = snapshot.originals.map((original, index) => {
    const saved = sheets[index];
    if (saved === undefined) return original;
    const { grid, ...parts } = saved;
    Object.assign(original, parts);
    original.grid.restoreFrom(grid);
    return original;
  });
}
