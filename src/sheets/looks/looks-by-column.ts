import { type CellLook, formatCells } from '../requests/format-requests';
import type { Request } from '../v4';

/** The look that the cells of one column get, from one row to another (half-open). */
export interface ColumnLook {
  readonly columnIndex: number;
  readonly startRowIndex: number;
  readonly endRowIndex: number;
  readonly look: CellLook;
}

/** One request for neighbouring columns that get the same look: a tracker has thousands of columns in all. */
export function formatColumns(sheetId: number, looks: readonly ColumnLook[]): Request[] {
  const runs: { first: ColumnLook; end: number; key: string }[] = [];
  for (const look of [...looks].sort((a, b) => a.columnIndex - b.columnIndex)) {
    const key = JSON.stringify([look.startRowIndex, look.endRowIndex, look.look]);
    const last = runs[runs.length - 1];
    if (last !== undefined && last.end === look.columnIndex && last.key === key) last.end += 1;
    else runs.push({ first: look, end: look.columnIndex + 1, key });
  }
  return runs.map(({ first: { columnIndex, startRowIndex, endRowIndex, look }, end }) =>
    formatCells({ sheetId, startRowIndex, endRowIndex, startColumnIndex: columnIndex, endColumnIndex: end }, look),
  );
}
