import type { Row } from '../../core/values/cell';
import { cellsOf, type RowDataJson } from '../requests/row-data';

/** Field mask of a reading that tells both where tables stand and which of their drop-downs are left. */
export const lastLookFields =
  'sheets(properties.sheetId,data(startRow,startColumn,rowData.values(effectiveValue,dataValidation.condition.type)))';

interface PartsJson {
  readonly sheets?: readonly {
    readonly properties?: { readonly sheetId?: number };
    readonly data?: readonly {
      readonly startRow?: number;
      readonly startColumn?: number;
      readonly rowData?: readonly RowDataJson[];
    }[];
  }[];
}

/** The parts that `spreadsheets.getByDataFilter` gave of each sheet, each in its place, by the sheet's id. */
export function rowsInPlace(answer: unknown): ReadonlyMap<number, readonly Row[]> {
  const found = new Map<number, Row[number][][]>();
  for (const { properties, data = [] } of (answer as PartsJson).sheets ?? []) {
    const sheetId = properties?.sheetId ?? 0;
    const rows = found.get(sheetId) ?? [];
    found.set(sheetId, rows);
    for (const { startRow = 0, startColumn = 0, rowData = [] } of data) {
      for (const [offset, cells] of cellsOf(rowData).entries()) {
        if (cells.length === 0) continue;
        while (rows.length <= startRow + offset) rows.push([]);
        const row = rows[startRow + offset] as Row[number][];
        while (row.length < startColumn) row.push('');
        for (const [index, cell] of cells.entries()) row[startColumn + index] = cell;
      }
    }
  }
  return found;
}
