import type { RegisterName } from '../../core/register/register';
import type { Cell } from '../../core/values/cell';
import { type CellChange, writeCells } from '../../sheets/requests/requests';
import type { Request } from '../../sheets/v4';
import type { Tracker } from '../ports/tracker';
import type { AssessedRegister } from './assess-registers';

/** A cell that the coordinating unit fills by the menu. */
export interface OfficeEntry {
  readonly rowNumber: number;
  readonly key: string;
  readonly value: Cell;
}

/** The tracker as it will be with these entries, and the writes that make them. */
export function withEntries(
  tracker: Tracker,
  { table }: AssessedRegister,
  entries: readonly OfficeEntry[],
): { readonly tracker: Tracker; readonly requests: readonly Request[] } {
  const { place } = table.sheet;
  const changes = entries.flatMap(({ rowNumber, key, value }): CellChange[] => {
    const columnIndex = place.columnIndex[key];
    return columnIndex === undefined ? [] : [{ rowIndex: rowNumber - 1, columnIndex, value }];
  });
  return { tracker: withCells(tracker, table.name, changes), requests: writeCells(place.sheetId, changes) };
}

function withCells(tracker: Tracker, name: RegisterName, changes: readonly CellChange[]): Tracker {
  const grid = tracker.grids.get(name);
  if (grid === undefined) return tracker;
  const rows = grid.rows.map((row) => [...row]);
  for (const { rowIndex, columnIndex, value } of changes) {
    while (rows.length <= rowIndex) rows.push([]);
    const row = rows[rowIndex] ?? [];
    while (row.length < columnIndex) row.push('');
    row[columnIndex] = value as string;
  }
  return { ...tracker, grids: new Map(tracker.grids).set(name, { ...grid, rows }) };
}
