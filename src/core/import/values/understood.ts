import type { AssignedColumn } from '../columns/assign-columns';
import type { ImportKey, ProposedRow, UnderstoodValue } from '../proposal/proposal';
import type { SourceGrid } from '../sheet/source-grid';

/** Columns whose cells import may write otherwise than they stand. */
const changed = new Set<ImportKey>([
  'progress',
  'dueText',
  'lead',
  'percent',
  'doneOn',
  'extendedTo',
  'assignedOn',
  'source',
]);

/** Each value that is written otherwise than it stands, once, with the number of its rows. */
export function listUnderstood(
  grid: SourceGrid,
  columns: readonly AssignedColumn[],
  rows: readonly ProposedRow[],
): readonly UnderstoodValue[] {
  const counts = new Map<string, UnderstoodValue>();
  for (const { key, columnIndex } of columns) {
    if (key === undefined || !changed.has(key)) continue;
    for (const { rowNumber, kind, values } of rows) {
      const to = values[key];
      if (kind !== 'task' || to === undefined) continue;
      const from = grid.text(rowNumber - 1, columnIndex);
      if (from === '' || from === String(to)) continue;
      const id = `${key}|${from}|${to}`;
      counts.set(id, { key, from, to: String(to), rows: (counts.get(id)?.rows ?? 0) + 1 });
    }
  }
  return [...counts.values()];
}
