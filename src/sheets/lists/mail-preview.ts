import type { Cell } from '../../core/values/cell';
import { type CellChange, writeCells } from '../requests/requests';
import type { HeadingProblem } from '../tables/heading-problems';
import { type MailPreviewColumnKey, mailPreviewColumns } from '../tables/system-columns';
import { readTable } from '../tables/table';
import type { Request, SheetGrid } from '../v4';
import { appendTableRows } from './appended-row';

/** One mail that would go, as a row of `Xem trước thư`. */
export type PreviewRow = { readonly [key in MailPreviewColumnKey]: Cell };

/** Makes the preview sheet show these mails and no others. Only cells that differ are written; people's own columns stay. */
export function planMailPreview(
  grid: SheetGrid,
  rows: readonly PreviewRow[],
): { readonly requests: readonly Request[] } | { readonly problems: readonly HeadingProblem<MailPreviewColumnKey>[] } {
  const reading = readTable(grid, mailPreviewColumns);
  if ('problems' in reading) return reading;
  const { headingRowIndex, columnIndex, lastRowNumber } = reading.table;
  const firstRowIndex = headingRowIndex + 1;
  const standing = lastRowNumber - firstRowIndex;
  const changes: CellChange[] = [];
  for (let at = 0; at < standing; at += 1) {
    const rowIndex = firstRowIndex + at;
    for (const { key } of mailPreviewColumns) {
      const index = columnIndex[key];
      if (index === undefined) continue;
      const value = rows[at]?.[key] ?? '';
      if (value !== (grid.rows[rowIndex]?.[index] ?? '')) changes.push({ rowIndex, columnIndex: index, value });
    }
  }
  const appends = appendTableRows(grid.sheetId, mailPreviewColumns, columnIndex, rows.slice(standing));
  return { requests: [...writeCells(grid.sheetId, changes), ...appends] };
}
