import { computedKeys } from '../../core/tasks/task';
import type { Row } from '../../core/values/cell';
import type { ReadTable } from '../ports/tracker';

/** Whether what people wrote in these tables still stands as it was read; an answer without rows tells nothing against it. */
export function isAsRead(tables: readonly ReadTable[], sheets: readonly (readonly Row[])[]): boolean {
  return sheets.every((rows, index) => {
    const table = tables[index];
    return table === undefined || isSame(table, rows);
  });
}

function isSame({ grid, table }: ReadTable, rows: readonly Row[]): boolean {
  const ours = new Set(computedKeys.map((key) => table.place.columnIndex[key]));
  const height = Math.max(grid.rows.length, rows.length);
  for (let rowIndex = 0; rowIndex < height; rowIndex += 1) {
    const before = grid.rows[rowIndex] ?? [];
    const now = rows[rowIndex] ?? [];
    const width = Math.max(before.length, now.length);
    for (let columnIndex = 0; columnIndex < width; columnIndex += 1) {
      if (!ours.has(columnIndex) && (before[columnIndex] ?? '') !== (now[columnIndex] ?? '')) return false;
    }
  }
  return true;
}
