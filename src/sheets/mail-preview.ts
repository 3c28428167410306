import type { Cell } from '../core/cell';
import type { HeadingProblem } from './heading-problems';
import { appendDimension, type CellChange, writeCells } from './requests';
import { type MailPreviewColumnKey, mailPreviewColumns } from './system-columns';
import { readTable } from './table';
import type { Request, SheetGrid } from './v4';

/** One mail that would go, as a row of `Xem trước thư`. */
export type PreviewRow = { readonly [key in MailPreviewColumnKey]: Cell };

/**
 * Makes the preview sheet show these mails and no others. Only cells that differ are written; people's own columns stay.
 * @param rowCount rows of the sheet's grid.
 */
export function planMailPreview(
  grid: SheetGrid,
  rows: readonly PreviewRow[],
  rowCount: number,
): { readonly requests: readonly Request[] } | { readonly problems: readonly HeadingProblem<MailPreviewColumnKey>[] } {
  const reading = readTable(grid, mailPreviewColumns);
  if ('problems' in reading) return reading;
  const { headingRowIndex, columnIndex, lastRowNumber } = reading.table;
  const firstRowIndex = headingRowIndex + 1;
  const changes: CellChange[] = [];
  for (let at = 0; at < Math.max(rows.length, lastRowNumber - firstRowIndex); at += 1) {
    const rowIndex = firstRowIndex + at;
    for (const { key } of mailPreviewColumns) {
      const index = columnIndex[key];
      if (index === undefined) continue;
      const value = rows[at]?.[key] ?? '';
      if (value !== (grid.rows[rowIndex]?.[index] ?? '')) changes.push({ rowIndex, columnIndex: index, value });
    }
  }
  const missing = firstRowIndex + rows.length - rowCount;
  const grow = missing > 0 ? [appendDimension(grid.sheetId, 'ROWS', missing)] : [];
  return { requests: [...grow, ...writeCells(grid.sheetId, changes)] };
}
