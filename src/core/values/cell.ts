/** A cell as Sheets API v4 gives it with UNFORMATTED_VALUE and SERIAL_NUMBER: dates are serials, errors are texts such as `#REF!`. */
export type Cell = string | number | boolean | null | undefined;

/** One row of a grid; trailing blank cells may be missing. */
export type Row = readonly Cell[];

/** An empty cell comes as '', as null or not at all; one with spaces is blank to people, and still holds something to write over. */
export function isSameCell(a: Cell, b: Cell): boolean {
  return a === b || (isEmpty(a) && isEmpty(b));
}

function isEmpty(cell: Cell): boolean {
  return cell === undefined || cell === null || cell === '';
}

export function isBlank(cell: Cell): boolean {
  return cell === undefined || cell === null || cell === '' || (typeof cell === 'string' && cell.trim() === '');
}
