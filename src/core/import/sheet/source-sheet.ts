import type { Row } from '../../values/cell';

/** A cell's number format in Sheets API v4 terms. */
export interface NumberFormat {
  readonly type?: string | null | undefined;
  readonly pattern?: string | null | undefined;
}

/** Merged cells, half-open and counted from 0, as v4 gives them. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A foreign sheet as it stands: what its cells hold and what people see in them. Hidden rows and columns are there like all others. */
export interface SourceSheet {
  readonly title: string;
  readonly rows: readonly Row[];
  /** The displayed texts, cell by cell beside `rows`; a missing one is what the value prints as. */
  readonly shown: readonly (readonly string[])[];
  readonly formats: readonly (readonly (NumberFormat | undefined)[])[];
  readonly merges: readonly Merge[];
}

/** From here on a sheet is no table that a person keeps: it is refused before it is looked at. */
export const tooManyRows = 20_000;
export const tooManyColumns = 200;

/** How far a sheet is filled. */
export function usedSize({ rows }: Pick<SourceSheet, 'rows'>): { readonly rows: number; readonly columns: number } {
  let used = 0;
  let columns = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    let last = cells.length;
    while (last > 0 && (cells[last - 1] === undefined || cells[last - 1] === null || cells[last - 1] === '')) last -= 1;
    if (last === 0) continue;
    used = row + 1;
    if (last > columns) columns = last;
  }
  return { rows: used, columns };
}
