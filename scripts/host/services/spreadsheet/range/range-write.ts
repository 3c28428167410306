import { types } from 'node:util';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Book } from '../../../book/book';
import type { CellExtra, CellRecord } from '../../../book/cell';
import { assertFits, assertInside, assertMayEdit } from '../../../book/guard';
import { literalResult } from '../../../book/literal-result';
import { parseEntry } from '../../../formats/entry';
import { isDateFormat } from '../../../formats/number-format';
import { zoneOffsetMs } from '../../../formats/zone';
import { notImplemented, ServiceError } from '../../../runs/exceptions';
import { putEntry } from '../../../sheets-api/values/write-values';
import { hexOfName } from '../css-colors';
import { apply, change, gridRange, type Place, sheetOf } from '../place';
import { assertValid } from '../rules/assert-valid';

const DAY_MS = 86_400_000;
const SERIAL_OF_UNIX_EPOCH = 25_569;

/** As `setValues`: texts are read as if typed, dates become serials with a date format, null and '' clear. */
export function writeValues(place: Place, values: readonly (readonly unknown[])[]): void {
  assertShape(place, values);
  // A typed day without a year is one of this year.
  const year = new Date(place.host.workspace.clock.now()).getUTCFullYear();
  writeEntries(place, (book, r, c, extra) => entryOf(book, written(place, values[r]?.[c]), extra, year));
}

export function writeFormulas(place: Place, formulas: readonly (readonly unknown[])[]): void {
  assertShape(place, formulas);
  writeEntries(place, (book, r, c, extra) => {
    const text = String(formulas[r]?.[c] ?? '');
    return entryOf(book, text === '' || text.startsWith('=') ? text : `=${text}`, extra);
  });
}

function writeEntries(
  place: Place,
  entryAt: (book: Book, row: number, column: number, extra: CellExtra | undefined) => CellRecord,
): void {
  const { host, rect } = place;
  const sheet = sheetOf(place);
  change(place, ({ book, writer }) => {
    assertMayEdit(book, sheet, rect, writer);
    assertInside(sheet, rect);
    for (let r = rect.top; r < rect.bottom; r++) {
      for (let c = rect.left; c < rect.right; c++) {
        const extra = sheet.grid.extraAt(r, c);
        const entry = entryAt(book, r - rect.top, c - rect.left, extra);
        assertValid(book, { row: r, column: c }, extra, entry);
        putEntry(sheet, r, c, entry);
      }
    }
    host.workspace.ledger.note(book, sheet, rect);
  });
  host.execution.addCells((rect.bottom - rect.top) * (rect.right - rect.left));
}

/**
 * Any other object is stored as its text, without an error (weakly documented: unverified). A list would become the name of a Java class with a number in it: nothing that anybody wants, so that it is
 * better refused here.
 */
function written({ host }: Place, given: unknown): unknown {
  if (typeof given === 'bigint' || typeof given === 'function' || typeof given === 'symbol')
    throw notImplemented(`a ${typeof given} as the value of a cell`);
  if (typeof given !== 'object' || given === null || types.isDate(given)) return given;
  if (Array.isArray(given)) throw notImplemented('a list as the value of one cell');
  return String(isOfHost(given) ? host.expose(given) : given);
}

/** The script's own objects are of another realm. */
function isOfHost(value: object): boolean {
  return value instanceof Object;
}

/** What a value from a script leaves in a cell. */
function entryOf(book: Book, given: unknown, extra: CellExtra | undefined, year?: number): CellRecord {
  if (given === null || given === undefined) return {};
  // As people find it in cells: what is no number is the error that a formula gives for it.
  if (typeof given === 'number' && !Number.isFinite(given)) return { value: '#NUM!', error: '#NUM!' };
  if (typeof given === 'number' || typeof given === 'boolean') return { value: given };
  if (types.isDate(given)) return dateEntry(given, book.properties.timeZone, extra);
  const text = String(given);
  assertFits(text);
  const entry = parseEntry(text, book.properties.locale, extra?.format, year);
  const result = entry.formula === undefined ? undefined : literalResult(entry.formula);
  return result === undefined ? entry : { ...entry, value: result };
}

/** The serial of a moment in a zone. */
export function serialOf(date: Date, timeZone: string): number {
  const time = Date.prototype.getTime.call(date);
  return (time + zoneOffsetMs(timeZone, time)) / DAY_MS + SERIAL_OF_UNIX_EPOCH;
}

function dateEntry(date: Date, timeZone: string, extra: CellExtra | undefined): CellRecord {
  const value = serialOf(date, timeZone);
  if (isDateFormat(extra?.format?.numberFormat)) return { value };
  return { value, format: { numberFormat: { type: Number.isInteger(value) ? 'DATE' : 'DATE_TIME' } } };
}

/** Lists of lists that are as large as the range. */
function assertShape({ rect }: Place, values: readonly (readonly unknown[])[]): void {
  const height = rect.bottom - rect.top;
  const width = rect.right - rect.left;
  const wrong = (what: string, has: number, wanted: number) =>
    new ServiceError(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wanted}.`,
    );
  if (values.length !== height) throw wrong('rows', values.length, height);
  for (const row of values) {
    if (!Array.isArray(row)) {
      throw new ServiceError(
        "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
      );
    }
    if (row.length !== width) throw wrong('columns', row.length, width);
  }
}

/** Gives every cell of the rectangle the same part of a v4 cell. */
export function formatAll(place: Place, fields: string, cell: sheets_v4.Schema$CellData): void {
  apply(place, { repeatCell: { range: gridRange(place), cell, fields } });
}

/** Gives each cell its own. */
export function formatEach<T>(
  place: Place,
  fields: string,
  given: readonly (readonly T[])[],
  cellOf: (one: T) => sheets_v4.Schema$CellData,
): void {
  assertShape(place, given);
  const rows = given.map((row) => ({ values: row.map(cellOf) }));
  apply(place, { updateCells: { range: gridRange(place), rows, fields } });
}

/** A v4 color of `#rgb`, `#rrggbb` or a CSS name; undefined for null, which takes the color away. */
export function colorOf(css: string | null | undefined): sheets_v4.Schema$Color | undefined {
  if (css === null || css === undefined || css === '') return undefined;
  const hex = (hexOfName(css) ?? css).replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  // Google takes any text without a word; what the cell then has is not known.
  if (match === null) throw notImplemented(`the colour ${css}`);
  const part = (i: number) => Number.parseInt(match[i] ?? '0', 16) / 255;
  return { red: part(1), green: part(2), blue: part(3) };
}
