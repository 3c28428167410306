import { doubtfulRanges, readAsShown, shownFields } from '../../sheets/tables/cells/shown-values';
import { readTaskTable } from '../../sheets/tables/task-table';
import type { Ports } from '../ports/ports';
import type { UnitTable } from '../ports/tracker';

/** The same tables as people see them: one more call for all of them, and only where a number's format decides what it means. */
export function readShown(ports: Ports, unitTables: readonly UnitTable[]): readonly UnitTable[] {
  const ranges = unitTables.flatMap((unitTable) => (unitTable.kind === 'read' ? doubtfulRanges(unitTable.table) : []));
  if (ranges.length === 0) return unitTables;
  const answer = ports.workbook.inspect(ranges, shownFields);
  return unitTables.map((unitTable) => {
    if (unitTable.kind !== 'read') return unitTable;
    const grid = readAsShown(unitTable.grid, answer);
    if (grid === unitTable.grid) return unitTable;
    const reading = readTaskTable(grid, unitTable.unit.code);
    return 'table' in reading ? { ...unitTable, grid, table: reading.table } : unitTable;
  });
}
