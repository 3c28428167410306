import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { columnName } from '../../book/a1';
import type { Book, Sheet } from '../../book/book';
import { type CellExtra, type CellRecord, storedValue } from '../../book/cell';
import { findRange } from '../../book/find-range';
import { assertFits, assertMayEdit, BookError, type Writer } from '../../book/guard';
import { isEmptyRect, type Rect, rectOf } from '../../book/rect';
import { shared } from '../../book/shared';
import { parseEntry } from '../../formats/entry';
import { beyondGrid, clipTarget, type Target, unparsable } from '../target';
import { spellTarget } from './read-values';

export type InputOption = 'RAW' | 'USER_ENTERED';

export interface Written {
  readonly target: Target;
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
}

export function inputOption(value: string | null | undefined): InputOption {
  if (value === 'RAW' || value === 'USER_ENTERED') return value;
  throw new BookError('argument', "'valueInputOption' is required but not specified");
}

/** Where values may go: a single cell is only a start, anything larger is a limit, open sides go as far as the grid. */
function writableRect(book: Book, text: string): { sheet: Sheet; rect: Rect; isAnchor: boolean } {
  const found = findRange(book, text);
  if (found === undefined) throw unparsable(text);
  const { sheet, range } = found;
  const { rect } = clipTarget(sheet, range);
  const asked = rectOf(range, sheet.grid);
  if (asked.bottom > rect.bottom || asked.right > rect.right) throw beyondGrid(sheet, range);
  return { sheet, rect, isAnchor: rect.bottom - rect.top === 1 && rect.right - rect.left === 1 };
}

function asRows(range: sheets_v4.Schema$ValueRange): readonly (readonly unknown[])[] {
  const values: readonly (readonly unknown[])[] = range.values ?? [];
  for (const [i, row] of values.entries()) {
    if (!Array.isArray(row)) throw new BookError('argument', `Invalid values[${i}]: ${JSON.stringify(row)}`);
  }
  if (range.majorDimension !== 'COLUMNS') return values;
  const height = values.reduce((longest, column) => Math.max(longest, column.length), 0);
  return Array.from({ length: height }, (_, r) => values.map((column) => column[r] ?? null));
}

/** What one given value leaves in the cell; null from the caller is "leave this cell alone". */
function entered(book: Book, given: unknown, option: InputOption, extra: CellExtra | undefined): CellRecord {
  if (typeof given === 'string') {
    assertFits(given);
    return option === 'RAW' ? { value: given } : parseEntry(given, book.properties.locale, extra?.format);
  }
  if (typeof given === 'number' || typeof given === 'boolean') return { value: given };
  const kind = Array.isArray(given) ? 'list_value' : 'struct_value';
  throw new BookError('argument', `Invalid values: ${kind} ${JSON.stringify(given)}`);
}

/** Lays a typed value over a cell: its format, note and validation stay; a format comes with some spellings (`12%`). */
export function putEntry(sheet: Sheet, row: number, column: number, entry: CellRecord): void {
  const { grid } = sheet;
  const before = grid.extraAt(row, column);
  // By far the commonest entry: a plain value into a cell whose other parts stay.
  if ((entry.formula ?? entry.format ?? entry.error) === undefined && (before === undefined || isPlain(before))) {
    grid.setParts(row, column, storedValue(entry), before);
    return;
  }
  const format = entry.format === undefined ? before?.format : shared({ ...before?.format, ...entry.format });
  grid.setCell(row, column, {
    ...entry,
    ...(format !== undefined && { format }),
    ...(before?.note !== undefined && { note: before.note }),
    ...(before?.validation !== undefined && { validation: before.validation }),
  });
}

function isPlain({ formula, error, textFormatRuns }: CellExtra): boolean {
  return (formula ?? error ?? textFormatRuns) === undefined;
}

function assertInRange(asked: string, rect: Rect, rows: readonly (readonly unknown[])[]): void {
  if (rows.length > rect.bottom - rect.top) {
    throw new BookError(
      'argument',
      `Requested writing within range [${asked}], but tried writing to row [${rect.bottom + 1}]`,
    );
  }
  if (rows.some((row) => row.length > rect.right - rect.left)) {
    throw new BookError(
      'argument',
      `Requested writing within range [${asked}], but tried writing to column [${columnName(rect.right)}]`,
    );
  }
}

/** Writes one ValueRange. The caller has the snapshot: a failure half way is rolled back there. */
export function writeValues(
  book: Book,
  text: string,
  range: sheets_v4.Schema$ValueRange,
  option: InputOption,
  writer: Writer,
): Written {
  const { sheet, rect, isAnchor } = writableRect(book, text);
  const rows = asRows(range);
  const room = isAnchor ? { ...rect, bottom: sheet.grid.rowCount, right: sheet.grid.columnCount } : rect;
  assertInRange(isAnchor ? text : spellTarget({ sheet, rect }), room, rows);
  return putRows(book, sheet, rect.top, rect.left, rows, option, writer);
}

/** Writes rows from a cell on; the grid must have the room. */
export function putRows(
  book: Book,
  sheet: Sheet,
  top: number,
  left: number,
  rows: readonly (readonly unknown[])[],
  option: InputOption,
  writer: Writer,
): Written {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const rect = { top, left, bottom: top + rows.length, right: left + width };
  if (!isEmptyRect(rect)) assertMayEdit(book, sheet, rect, writer);
  let cells = 0;
  for (const [r, row] of rows.entries()) {
    for (const [c, given] of row.entries()) {
      if (given === null || given === undefined) continue;
      cells++;
      putEntry(sheet, top + r, left + c, entered(book, given, option, sheet.grid.extraAt(top + r, left + c)));
    }
  }
  const shown = { ...rect, bottom: Math.max(rect.bottom, top + 1), right: Math.max(rect.right, left + 1) };
  return { target: { sheet, rect: shown }, rows: rows.length, columns: width, cells };
}

/** Empties the values of a rectangle; formats, notes and validations stay. */
export function clearValues(book: Book, { sheet, rect }: Target, writer: Writer): void {
  assertMayEdit(book, sheet, rect, writer);
  const { grid } = sheet;
  const bottom = Math.min(rect.bottom, grid.storedRowCount());
  for (let r = rect.top; r < bottom; r++) {
    const right = Math.min(rect.right, grid.storedWidth(r));
    for (let c = rect.left; c < right; c++) {
      if (grid.valueAt(r, c) !== null || grid.extraAt(r, c)?.formula !== undefined) putEntry(sheet, r, c, {});
    }
  }
}
