import type { Cell } from '../../core/values/cell';
import { numberFormatOf } from '../looks/looks';
import { cellData } from '../requests/requests';
import type { Column } from '../tables/columns';
import type { Request } from '../v4';

/**
 * Adds rows below the last one of a sheet that is only ever appended to, without reading it: the grid grows by itself, and two runs cannot write over each
 * other. Dates bring their format along, because rows that the grid grows by have none.
 */
export function appendTableRows<Key extends string>(
  sheetId: number,
  columns: readonly Column<Key>[],
  columnIndex: { readonly [key in Key]?: number },
  rows: readonly { readonly [key in Key]: Cell }[],
): Request[] {
  if (rows.length === 0) return [];
  const placed = columns.flatMap((column) => {
    const at = columnIndex[column.key];
    return at === undefined ? [] : [{ column, at }];
  });
  const width = placed.reduce((most, { at }) => Math.max(most, at + 1), 0);
  const rowData = rows.map((row) => {
    // That `{}` leaves a new cell blank is unverified (`probeWrites` asks what it does to one that is not).
    const values: object[] = Array.from({ length: width }, () => ({}));
    for (const { column, at } of placed) {
      const numberFormat = numberFormatOf(column);
      const format = numberFormat === undefined ? {} : { userEnteredFormat: { numberFormat } };
      values[at] = { ...cellData(row[column.key]), ...format };
    }
    return { values };
  });
  return [{ appendCells: { sheetId, rows: rowData, fields: 'userEnteredValue,userEnteredFormat.numberFormat' } }];
}
