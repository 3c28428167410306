import { hintLook } from '../looks/looks';
import { formatCells } from '../requests/format-requests';
import { writeCells } from '../requests/requests';
import { hintSign } from '../tables/hint-cells';
import type { SheetKey } from '../tables/sheet-names';
import type { Request } from '../v4';
import type { PlacedTable } from './plan-headings';
import type { LayoutTexts } from './texts';

/** Where the line stands: in a column without a list, so that the names and codes beside it stay free for the first entry. */
const hintKeys: { readonly [key in SheetKey]?: string } = {
  units: 'aliases',
  assignments: 'source',
  rules: 'parameter',
  documents: 'issuer',
};

/** One grey line below the headings of a new sheet: what it is for, with an example. Later it is people's to keep or to delete. */
export function planHint(key: SheetKey, table: PlacedTable, hints: LayoutTexts['hints']): Request[] {
  const text = hints[key];
  const columnIndex = table.places.get(hintKeys[key] ?? '');
  if (text === undefined || columnIndex === undefined || table.sheet.rows.length > 0) return [];
  const { sheetId } = table.sheet;
  const rowIndex = table.headingRowIndex + 1;
  const cell = {
    sheetId,
    startRowIndex: rowIndex,
    endRowIndex: rowIndex + 1,
    startColumnIndex: columnIndex,
    endColumnIndex: columnIndex + 1,
  };
  return [
    ...writeCells(sheetId, [{ rowIndex, columnIndex, value: `${hintSign} ${text}` }]),
    formatCells(cell, hintLook),
  ];
}
