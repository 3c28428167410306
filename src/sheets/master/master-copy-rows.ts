import { cellText } from '../../core/tasks/task-text';
import type { Cell, Row } from '../../core/values/cell';
import type { CellChange } from '../requests/requests';
import { masterColumns } from '../tables/columns';
import type { SheetGrid } from '../v4';
import type { MasterPlan } from './master-plan';
import type { MasterTable } from './master-table';

/**
 * The master's rows by unit as they stand once a plan is carried out: of the units that it concerns, or of all. Cells are in the order of `masterColumns`.
 * @param concerned units to be given besides those of changed and added rows; undefined for all. A unit without a row has an empty list.
 */
export function rowsByUnit(
  grid: SheetGrid,
  table: MasterTable,
  { changes, added }: Pick<MasterPlan, 'changes' | 'added'>,
  concerned: ReadonlySet<string> | undefined,
): ReadonlyMap<string, readonly (readonly Cell[])[]> {
  const { columnIndex, headingRowNumber } = table;
  const places = masterColumns.map(({ key }) => columnIndex[key]);
  const unitAt = masterColumns.findIndex(({ key }) => key === 'unit');
  const pick = (row: Row): Cell[] => places.map((place) => (place === undefined ? '' : row[place]));
  const byRow = groupByRow(changes);
  const changed = (rowIndex: number): Cell[] => {
    const cells = pick(grid.rows[rowIndex] ?? []);
    for (const { columnIndex: place, value } of byRow.get(rowIndex) ?? []) cells[places.indexOf(place)] = value;
    return cells;
  };
  const wanted = new Set(concerned);
  for (const rowIndex of byRow.keys()) {
    wanted.add(cellText(grid.rows[rowIndex]?.[columnIndex.unit ?? 0]));
    wanted.add(cellText(changed(rowIndex)[unitAt]));
  }
  for (const cells of added) wanted.add(cellText(cells[unitAt]));
  const units = new Map<string, (readonly Cell[])[]>(Array.from(wanted, (unit) => [unit, []]));
  const take = (cells: readonly Cell[], unit: string): void => {
    const rows = units.get(unit);
    if (rows !== undefined) rows.push(cells);
    else if (concerned === undefined) units.set(unit, [cells]);
  };
  for (let rowIndex = headingRowNumber; rowIndex < grid.rows.length; rowIndex += 1) {
    const row = grid.rows[rowIndex] ?? [];
    if (cellText(row[columnIndex.code ?? 0]) === '') continue;
    const isChanged = byRow.has(rowIndex);
    const unit = cellText(isChanged ? changed(rowIndex)[unitAt] : row[columnIndex.unit ?? 0]);
    if (concerned === undefined || units.has(unit)) take(isChanged ? changed(rowIndex) : pick(row), unit);
  }
  for (const cells of added) take(cells, cellText(cells[unitAt]));
  return units;
}

function groupByRow(changes: readonly CellChange[]): ReadonlyMap<number, readonly CellChange[]> {
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes) {
    const row = byRow.get(change.rowIndex);
    if (row === undefined) byRow.set(change.rowIndex, [change]);
    else row.push(change);
  }
  return byRow;
}
