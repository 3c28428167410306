import { utf8Length } from '../../core/values/utf8';
import { cellAddress } from './a1';

/** A value as `values:batchUpdate` takes it; null leaves a cell alone. */
export type FillValue = string | number | boolean | null;

/** Values from one corner on. */
export interface ValueBlock {
  readonly range: string;
  readonly values: readonly (readonly FillValue[])[];
}

/** Rows for one place of a sheet; rows and columns count from 0. */
export interface RowsToFill {
  readonly title: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rows: readonly (readonly FillValue[])[];
}

/** Google advises payloads of 2 MB at most: https://developers.google.com/workspace/sheets/api/limits. Plain rows are measured nearly to the byte. */
const payloadBytes = 2 * 1024 * 1024;

/** Puts rows into as few payloads as they take, in their order; a row is never torn. */
export function planFills(places: readonly RowsToFill[], most = payloadBytes): ValueBlock[][] {
  const fills: ValueBlock[][] = [];
  let fill: ValueBlock[] = [];
  let bytes = 0;
  for (const { title, rowIndex, columnIndex, rows } of places) {
    let from = 0;
    const take = (until: number): void => {
      if (until > from) {
        fill.push({ range: cellAddress(title, rowIndex + from + 1, columnIndex), values: rows.slice(from, until) });
      }
      from = until;
    };
    for (let at = 0; at < rows.length; at += 1) {
      const size = estimateRow(rows[at] as readonly FillValue[]);
      if (bytes > 0 && bytes + size > most) {
        take(at);
        fills.push(fill);
        fill = [];
        bytes = 0;
      }
      bytes += size;
    }
    take(rows.length);
  }
  if (fill.length > 0) fills.push(fill);
  return fills;
}

const bytesPerRow = 3;

function estimateRow(row: readonly FillValue[]): number {
  let bytes = bytesPerRow;
  for (const value of row) {
    // Quotes and a comma; a line break takes two characters.
    bytes += typeof value === 'string' ? utf8Length(value) + 4 : String(value).length + 1;
  }
  return bytes;
}
