import type { GridRange } from '../v4';

const letterCount = 26;

/** The last of the 18,278 columns that a sheet can have: https://support.google.com/drive/answer/37603 */
const farthestColumn = 'ZZZ';

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetters(columnIndex: number): string {
  let letters = '';
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / letterCount)) {
    letters = String.fromCharCode(65 + ((rest - 1) % letterCount)) + letters;
  }
  return letters;
}

/** 0 for `A`, 26 for `AA`, in either case. */
export function columnIndexOf(letters: string): number {
  let count = 0;
  for (let i = 0; i < letters.length; i++) count = count * letterCount + (letters.charCodeAt(i) & 31);
  return count - 1;
}

/** `J12` for row number 12 and column index 9. */
export function cellName(rowNumber: number, columnIndex: number): string {
  return `${columnLetters(columnIndex)}${rowNumber}`;
}

/** `'It''s'`: always quoted, so that a sheet named `A1` or `RC1` is never taken for a cell. */
export function quoteSheet(title: string): string {
  return `'${title.split("'").join("''")}'`;
}

/** `'SKHCN'!J12`. */
export function cellAddress(title: string, rowNumber: number, columnIndex: number): string {
  return `${quoteSheet(title)}!${cellName(rowNumber, columnIndex)}`;
}

/** Bounds are half-open, from 0; absent ones are open. */
export type Bounds = Omit<GridRange, 'sheetId'>;

/** `A5:C`, `A1:C10`, `5:10`; '' when no bound is given. */
export function boundsName(bounds: Bounds): string {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = bounds;
  const firstRow = (startRowIndex ?? 0) + 1;
  if (startColumnIndex === undefined && endColumnIndex === undefined) {
    if (endRowIndex !== undefined) return `${firstRow}:${endRowIndex}`;
    if (startRowIndex === undefined) return '';
  }
  const lastColumn = endColumnIndex === undefined ? farthestColumn : columnLetters(endColumnIndex - 1);
  return `${columnLetters(startColumnIndex ?? 0)}${firstRow}:${lastColumn}${endRowIndex ?? ''}`;
}

/** The A1 text of a range, `'SKHCN'!A5:C`; the bare sheet name when every bound is open. */
export function rangeName(title: string, bounds: Bounds = {}): string {
  const cells = boundsName(bounds);
  return cells === '' ? quoteSheet(title) : `${quoteSheet(title)}!${cells}`;
}

export interface A1 {
  /** undefined when the text names no sheet. */
  readonly sheetTitle: string | undefined;
  readonly bounds: Bounds;
}

const withSheet = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const quotedSheet = /^'((?:[^']|'')+)'$/;
const corners = /^\$?([A-Za-z]{0,3})\$?(\d*)(?::\$?([A-Za-z]{0,3})\$?(\d*))?$/;

/** Reads `J12`, `$A$1:C10`, `A5:C`, `A:C`, `5:10`, each with or without a sheet, and `'a sheet'`; undefined for anything else. */
export function parseA1(text: string): A1 | undefined {
  const whole = quotedSheet.exec(text);
  if (whole?.[1] !== undefined) return { sheetTitle: unquote(whole[1]), bounds: {} };
  const split = withSheet.exec(text);
  const bounds = parseBounds(split?.[3] ?? text);
  if (bounds === undefined) return undefined;
  const quoted = split?.[1];
  return { sheetTitle: quoted === undefined ? split?.[2] : unquote(quoted), bounds };
}

function unquote(title: string): string {
  return title.split("''").join("'");
}

function parseBounds(text: string): Bounds | undefined {
  const match = corners.exec(text);
  if (match === null) return undefined;
  const [, column = '', row = ''] = match;
  const isCell = match[3] === undefined && match[4] === undefined;
  const lastColumn = isCell ? column : (match[3] ?? '');
  const lastRow = isCell ? row : (match[4] ?? '');
  if (isCell && (column === '' || row === '')) return undefined;
  if (column === '' && row === '') return undefined;
  if (lastColumn === '' && lastRow === '') return undefined;
  if (row === '0' || lastRow === '0') return undefined;
  const rows = ordered(row === '' ? undefined : Number(row) - 1, lastRow === '' ? undefined : Number(lastRow) - 1);
  const columns = ordered(
    column === '' ? undefined : columnIndexOf(column),
    lastColumn === '' ? undefined : columnIndexOf(lastColumn),
  );
  return {
    ...(rows.first === undefined ? {} : { startRowIndex: rows.first }),
    ...(rows.last === undefined ? {} : { endRowIndex: rows.last + 1 }),
    ...(columns.first === undefined ? {} : { startColumnIndex: columns.first }),
    ...(columns.last === undefined ? {} : { endColumnIndex: columns.last + 1 }),
  };
}

function ordered(
  a: number | undefined,
  b: number | undefined,
): { first: number | undefined; last: number | undefined } {
  return a !== undefined && b !== undefined && a > b ? { first: b, last: a } : { first: a, last: b };
}
