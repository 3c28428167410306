import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { CellExtra, Scalar } from '../../../book/cell';
import { formatValue, isDateFormat, isShownUnknown } from '../../../formats/number-format';
import { fromWallTime } from '../../../formats/zone';
import { notImplemented } from '../../../runs/exceptions';
import { assertInGrid, bookOf, type Place, sheetOf } from '../place';

const DAY_MS = 86_400_000;
const SERIAL_OF_UNIX_EPOCH = 25_569;

/** What `show` makes of each cell of the rectangle, row by row. */
export function readCells<T>(place: Place, show: (value: Scalar | null, extra: CellExtra | undefined) => T): T[][] {
  const { rect } = place;
  const sheet = sheetOf(place);
  assertInGrid(sheet, rect);
  const { grid } = sheet;
  const rows: T[][] = [];
  for (let r = rect.top; r < rect.bottom; r++) {
    const values = grid.rowValues(r);
    const extras = grid.rowExtras(r);
    const row: T[] = [];
    for (let c = rect.left; c < rect.right; c++) row.push(show(values[c] ?? null, extras[c]));
    rows.push(row);
  }
  place.host.execution.addCells((rect.bottom - rect.top) * (rect.right - rect.left));
  return rows;
}

/** As `getValues`: a number is a `Date` when its format shows a day or a time; a blank cell is ''. */
export function readValues(place: Place): (Scalar | Date)[][] {
  const { timeZone } = bookOf(place).properties;
  return readCells(place, (value, extra) => {
    assertCalculated(extra);
    if (typeof value === 'number' && isDateFormat(extra?.format?.numberFormat)) return dateOf(value, timeZone);
    return value ?? '';
  });
}

/** The moment that a serial means in the spreadsheet's zone. */
export function dateOf(serial: number, timeZone: string): Date {
  return new Date(fromWallTime(timeZone, Math.round((serial - SERIAL_OF_UNIX_EPOCH) * DAY_MS)));
}

export function readDisplayValues(place: Place): string[][] {
  const { locale } = bookOf(place).properties;
  return readCells(place, (value, extra) => {
    assertCalculated(extra);
    const pattern = extra?.format?.numberFormat;
    if (typeof value === 'number' && isShownUnknown(pattern))
      throw notImplemented(`the number format ${pattern?.pattern}`);
    return value === null ? '' : String(formatValue(value, extra?.format?.numberFormat, locale));
  });
}

/** A formula's value that the host cannot work out is no blank. */
export function assertCalculated(extra: CellExtra | undefined): void {
  if (extra?.isUnknown === true) throw notImplemented(`the value of the formula ${extra.formula}`);
}

export function readFormulas(place: Place): string[][] {
  return readCells(place, (_value, extra) => extra?.formula ?? '');
}

export function isBlank(place: Place): boolean {
  return readCells(place, (value, extra) => value === null && extra?.formula === undefined).every((row) =>
    row.every(Boolean),
  );
}

/** `#rrggbb` of a v4 color; white where the cell has none. */
export function hexOf(color: sheets_v4.Schema$Color | undefined, otherwise: string): string {
  if (color === undefined) return otherwise;
  const part = (share: number | null | undefined) =>
    Math.round((share ?? 0) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(color.red)}${part(color.green)}${part(color.blue)}`;
}

export function firstOf<T>(rows: readonly (readonly T[])[]): T {
  return rows[0]?.[0] as T;
}
