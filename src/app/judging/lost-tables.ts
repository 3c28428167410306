import { isVacantRow } from '../../core/tasks/task-vacancy';
import type { Row } from '../../core/values/cell';
import { emptySignOf } from '../../core/values/no-content';
import type { MasterTable } from '../../sheets/master/master-table';
import { cellName } from '../../sheets/requests/a1';
import { countRows } from '../files/choose-files';
import type { Tracker, UnitTable } from '../ports/tracker';

/**
 * A unit whose tasks the master has, and that has no table now, or one without a single task, has lost them: it is missing with the figures of its last
 * good reading, not one that never took part or has nothing to do.
 */
export function withLostTables(tracker: Tracker, { records }: MasterTable): Tracker {
  const counts = countRows(records);
  const unitTables = tracker.unitTables.map((unitTable): UnitTable => {
    const { kind, unit } = unitTable;
    if (!counts.has(unit.code)) return unitTable;
    if (kind === 'absent') return { kind: 'sheetMissing', unit, sheetName: unit.sheetName };
    return kind === 'read' && unitTable.table.rows.every(isVacantRow) ? emptied(unitTable) : unitTable;
  });
  return { ...tracker, unitTables };
}

function emptied({ unit, table, grid, file }: Extract<UnitTable, { kind: 'read' }>): UnitTable {
  const place = file === undefined ? { sheet: grid.title } : { file: file.title, sheet: grid.title };
  return {
    kind: 'unusable',
    unit,
    reason: 'emptied',
    facts: { ...place, ...firstSign(grid.rows, table.headingRowNumber) },
  };
}

/** The first cell below the headings that shows something and says nothing. */
function firstSign(rows: readonly Row[], headingRowNumber: number): { found?: string; cell?: string } {
  for (const [offset, row] of rows.slice(headingRowNumber).entries()) {
    for (const [columnIndex, cell] of row.entries()) {
      const found = cell === false ? undefined : emptySignOf(cell);
      if (found !== undefined) return { found, cell: cellName(headingRowNumber + offset + 1, columnIndex) };
    }
  }
  return {};
}
