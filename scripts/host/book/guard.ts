import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Book, Sheet } from './book';
import { covers, isEmptyRect, overlaps, type Rect, rectOf, subtractRect, wholeRect } from './rect';

/** On whose behalf a change is made. */
export interface Writer {
  readonly email: string;
  /** The file's owner, whom no protection stops: https://developers.google.com/apps-script/reference/spreadsheet/protection */
  readonly owner: string;
  /** The file is shared with the account for reading only. */
  readonly isViewer?: boolean;
  /** Whether the office refuses to hide every row or column beside the frozen ones. */
  readonly keepsUnfrozenInSight?: boolean;
}

/** https://support.google.com/drive/answer/37603 */
const MAX_CELLS_IN_BOOK = 10_000_000;
const MAX_CHARACTERS_IN_CELL = 50_000;
/** https://support.google.com/drive/answer/37603 (column ZZZ) */
export const MAX_COLUMNS = 18_278;

/** A change that Google refuses; the text is Google's, the faces wrap it in their own error. */
export class BookError extends Error {
  override readonly name = 'BookError';
  constructor(
    readonly kind: 'protected' | 'bounds' | 'limit' | 'argument',
    message: string,
  ) {
    super(message);
  }
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

/** Whether this protection lets the writer through. Groups are not known here: list people. */
export function letsThrough(protection: sheets_v4.Schema$ProtectedRange, writer: Writer): boolean {
  if (writer.isViewer === true) return false;
  if (protection.warningOnly === true || isSame(writer.email, writer.owner)) return true;
  const { editors } = protection;
  if (editors?.domainUsersCanEdit === true && domainOf(writer.email) === domainOf(writer.owner)) return true;
  return (editors?.users ?? []).some((user) => isSame(user, writer.email));
}

function protectedRect(book: Book, sheet: Sheet, protection: sheets_v4.Schema$ProtectedRange): Rect {
  const named = book.namedRanges.find(
    (item) => item.namedRangeId !== undefined && item.namedRangeId === protection.namedRangeId,
  );
  return rectOf(protection.range ?? named?.range ?? {}, sheet.grid);
}

/** Throws Google's error when a protection keeps the writer from some cell of the rectangle. */
export function assertMayEdit(book: Book, sheet: Sheet, rect: Rect, writer: Writer): void {
  if (writer.isViewer === true) throw new BookError('protected', 'You do not have permission to perform that action.');
  for (const protection of sheet.protectedRanges) {
    if (letsThrough(protection, writer)) continue;
    const closed = protectedRect(book, sheet, protection);
    if (!overlaps(closed, rect)) continue;
    let left: Rect[] = [rect];
    for (const open of protection.unprotectedRanges ?? []) {
      const hole = rectOf(open, sheet.grid);
      left = left.flatMap((part) => subtractRect(part, hole));
    }
    if (left.some((part) => overlaps(closed, part))) throw protectedError();
  }
}

/** For a sheet's name, place and look: only a protection of the whole sheet counts, whatever parts of it are open. */
export function assertMayEditSheet(book: Book, sheet: Sheet, writer: Writer): void {
  const whole = wholeRect(sheet.grid);
  for (const protection of sheet.protectedRanges) {
    if (letsThrough(protection, writer)) continue;
    if (covers(protectedRect(book, sheet, protection), whole)) throw protectedError();
  }
}

/** A sheet with anything on it that is closed to the writer stays. */
export function assertMayRemoveSheet(sheet: Sheet, writer: Writer): void {
  if (sheet.protectedRanges.some((protection) => !letsThrough(protection, writer))) throw protectedError();
}

/** Rows or columns may be inserted unless the place lies inside a range that is closed to the writer. */
export function assertMayInsert(book: Book, sheet: Sheet, rows: boolean, at: number, writer: Writer): void {
  for (const protection of sheet.protectedRanges) {
    if (letsThrough(protection, writer)) continue;
    const rect = protectedRect(book, sheet, protection);
    const inside = rows ? rect.top < at && at < rect.bottom : rect.left < at && at < rect.right;
    if (inside || covers(rect, wholeRect(sheet.grid))) throw protectedError();
  }
}

export function protectedError(): BookError {
  return new BookError(
    'protected',
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/** Throws when the rectangle is not wholly inside the grid (SpreadsheetApp's wording; REST words it by range). */
export function assertInside(sheet: Sheet, rect: Rect): void {
  const { rowCount, columnCount } = sheet.grid;
  if (isEmptyRect(rect) || rect.top < 0 || rect.left < 0 || rect.bottom > rowCount || rect.right > columnCount) {
    throw new BookError('bounds', 'The coordinates of the range are outside the dimensions of the sheet.');
  }
}

function cellCount(book: Book): number {
  let cells = 0;
  for (const { grid } of book.sheets) cells += grid.rowCount * grid.columnCount;
  return cells;
}

/** Throws when the book would have more than 10 million cells, blanks included. */
export function assertRoom(book: Book, addedCells: number): void {
  if (addedCells > 0 && cellCount(book) + addedCells > MAX_CELLS_IN_BOOK) {
    throw new BookError(
      'limit',
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS_IN_BOOK} cells.`,
    );
  }
}

export function assertFits(text: string | undefined): void {
  if (text !== undefined && text.length > MAX_CHARACTERS_IN_CELL) {
    throw new BookError(
      'limit',
      `Your input contains more than the maximum of ${MAX_CHARACTERS_IN_CELL} characters in a single cell.`,
    );
  }
}
