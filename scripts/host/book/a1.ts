/** Half-open bounds from 0; an absent bound is open. The row and column part of a v4 GridRange. */
export interface Bounds {
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

/** A range as written. `title` is absent when no sheet is named; `bounds` is absent for a whole sheet or a name. */
interface A1Range {
  readonly title?: string;
  readonly bounds?: Bounds;
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnName(columnIndex: number): string {
  let name = '';
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndexOf(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,8})?$/;
const R1C1 = /^[Rr]([1-9]\d*)[Cc]([1-9]\d*)$/;

interface Corner {
  readonly row?: number;
  readonly column?: number;
}

function parseCorner(text: string): Corner | undefined {
  const r1c1 = R1C1.exec(text);
  if (r1c1 !== null) return { row: Number(r1c1[1]) - 1, column: Number(r1c1[2]) - 1 };
  const match = CORNER.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return undefined;
  return {
    ...(match[2] !== undefined && { row: Number(match[2]) - 1 }),
    ...(match[1] !== undefined && { column: columnIndexOf(match[1]) }),
  };
}

/** Reads `A1`, `A1:B2`, `A:C`, `1:3`, `A5:B` (open below), `AA1:2` (open to the right) and R1C1; undefined for anything else. */
export function parseBounds(text: string): Bounds | undefined {
  const parts = text.split(':');
  const first = parseCorner(parts[0] ?? '');
  if (first === undefined || parts.length > 2) return undefined;
  if (parts.length === 1) {
    // A lone `A` or `7` is no range.
    if (first.row === undefined || first.column === undefined) return undefined;
    return cellBounds(first.row, first.column);
  }
  const second = parseCorner(parts[1] ?? '');
  if (second === undefined) return undefined;
  const rows = span(first.row, second.row);
  const columns = span(first.column, second.column);
  if (rows === undefined && columns === undefined) return undefined;
  return {
    ...(rows !== undefined && { startRowIndex: rows.start }),
    ...(rows?.end !== undefined && { endRowIndex: rows.end }),
    ...(columns !== undefined && { startColumnIndex: columns.start }),
    ...(columns?.end !== undefined && { endColumnIndex: columns.end }),
  };
}

function cellBounds(row: number, column: number): Bounds {
  return { startRowIndex: row, endRowIndex: row + 1, startColumnIndex: column, endColumnIndex: column + 1 };
}

/** Corners may come in any order; a side that only one corner names is open at its end. */
function span(a: number | undefined, b: number | undefined): { start: number; end?: number } | undefined {
  if (a === undefined && b === undefined) return undefined;
  if (a === undefined || b === undefined) return { start: a ?? b ?? 0 };
  return { start: Math.min(a, b), end: Math.max(a, b) + 1 };
}

/**
 * Splits `Sheet1!A1:B2`, `'Đơn vị'!A:C`, `'Đơn vị'` and `A1:B2`. A bare word is given back as a title, as only a book can
 * tell whether it names a sheet or a range. Google takes an apostrophe inside quotes doubled or not (`'Jon's_Data'!A1:D5` in
 * https://developers.google.com/workspace/sheets/api/guides/concepts). Undefined when the part after `!` is no range.
 */
export function parseA1(text: string): A1Range | undefined {
  if (text.startsWith("'")) {
    const end = text.lastIndexOf("'!");
    if (end > 0) return withTitle(unescapeTitle(text.slice(1, end)), text.slice(end + 2));
    return text.length > 2 && text.endsWith("'") ? { title: unescapeTitle(text.slice(1, -1)) } : undefined;
  }
  const mark = text.lastIndexOf('!');
  if (mark >= 0) return withTitle(text.slice(0, mark), text.slice(mark + 1));
  if (text === '') return undefined;
  const bounds = parseBounds(text);
  return bounds === undefined ? { title: text } : { bounds };
}

function withTitle(title: string, rest: string): A1Range | undefined {
  const bounds = parseBounds(rest);
  return bounds === undefined ? undefined : { title, bounds };
}

function unescapeTitle(quoted: string): string {
  return quoted.replace(/''/g, "'");
}

/** Quotes a title where Google does: unless it is plain ASCII letters, digits and `_`, and cannot be read as a cell. */
export function quoteTitle(title: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) && parseBounds(title) === undefined;
  return plain ? title : `'${title.replace(/'/g, "''")}'`;
}

/** The shortest spelling of bounds, '' when all are open: `B2`, `A1:C9`, `A:C`, `2:5`, `A1001:B`, `AA1:2`. */
export function formatBounds(bounds: Bounds): string {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = bounds;
  const openRows = (startRowIndex ?? 0) === 0 && endRowIndex === undefined;
  const openColumns = (startColumnIndex ?? 0) === 0 && endColumnIndex === undefined;
  if (openRows && openColumns) return '';
  if (openColumns && endRowIndex !== undefined) return `${(startRowIndex ?? 0) + 1}:${endRowIndex}`;
  const left = columnName(startColumnIndex ?? 0);
  if (openRows && endColumnIndex !== undefined) return `${left}:${columnName(endColumnIndex - 1)}`;
  const start = `${left}${(startRowIndex ?? 0) + 1}`;
  const end = `${endColumnIndex === undefined ? '' : columnName(endColumnIndex - 1)}${endRowIndex ?? ''}`;
  return end === start || end === '' ? start : `${start}:${end}`;
}

/** `Sheet1!A1:B2`; only the title when all bounds are open. */
export function formatA1(title: string, bounds: Bounds): string {
  const cells = formatBounds(bounds);
  return cells === '' ? quoteTitle(title) : `${quoteTitle(title)}!${cells}`;
}
