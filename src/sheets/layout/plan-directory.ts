import type { PastedUnit } from '../../core/directory/pasted-units';
import { settingRows } from '../../core/settings/settings-table';
import { headingKey } from '../../core/text/text';
import type { Cell } from '../../core/values/cell';
import { appendDimension, type CellChange, writeCells } from '../requests/requests';
import { settingsColumns, unitsColumns } from '../tables/system-columns';
import { readTable } from '../tables/table';
import { unitKindList } from '../tables/word-lists';
import type { Request, SheetGrid } from '../v4';

/** Writes units below those that the directory has. None when its headings are lost. */
export function planNewUnits(
  grid: SheetGrid,
  rowCount: number,
  units: readonly (PastedUnit & { readonly sheetName: string })[],
): Request[] {
  const reading = readTable(grid, unitsColumns);
  if ('problems' in reading) return [];
  const { columnIndex, lastRowNumber, rows } = reading.table;
  const changes: CellChange[] = [];
  for (const [index, unit] of units.entries()) {
    const rowIndex = lastRowNumber + index;
    const cells: { readonly [key: string]: Cell } = {
      code: unit.code,
      name: unit.name,
      aliases: unit.aliases,
      kind: unitKindList.print(unit.kind),
      order: rows.length + index + 1,
      contactEmails: unit.contactEmails,
      sheetName: unit.sheetName,
    };
    for (const [key, at] of Object.entries(columnIndex)) {
      const value = cells[key];
      if (value !== undefined && value !== '') changes.push({ rowIndex, columnIndex: at, value });
    }
  }
  const needed = lastRowNumber + units.length - rowCount;
  return [...(needed > 0 ? [appendDimension(grid.sheetId, 'ROWS', needed)] : []), ...writeCells(grid.sheetId, changes)];
}

/** Sets settings in their rows; a blank value leaves what stands there. */
export function planSettings(grid: SheetGrid, values: { readonly [key: string]: string }): Request[] {
  const reading = readTable(grid, settingsColumns);
  if ('problems' in reading) return [];
  const { columnIndex, rows } = reading.table;
  const at = columnIndex.value;
  if (at === undefined) return [];
  const changes = settingRows.flatMap(({ key, vi, en }): CellChange[] => {
    const value = values[key] ?? '';
    const names = [headingKey(vi), headingKey(en)];
    const row = rows.find(({ cells }) => names.includes(headingKey(String(cells.item ?? ''))));
    return value === '' || row === undefined ? [] : [{ rowIndex: row.rowNumber - 1, columnIndex: at, value }];
  });
  return writeCells(grid.sheetId, changes);
}
