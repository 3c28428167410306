import type { HeadingBlock } from '../headings/heading-block';
import type { SourceGrid } from '../sheet/source-grid';
import type { TableColumns } from './row-facts';

/** Rows above the headings that are filled like those below: somebody sorted the sheet, and the headings went with it. Counted from 1. */
export function findDataAbove(
  grid: SourceGrid,
  block: HeadingBlock,
  { columns, first, last }: TableColumns,
): { readonly firstRow: number; readonly lastRow: number } | undefined {
  const width = columns.length;
  let firstRow = 0;
  let lastRow = 0;
  for (let row = 0; row < block.firstRow; row += 1) {
    let filled = 0;
    for (let column = first; column <= last; column += 1) {
      if (grid.isOwn(row, column) && grid.text(row, column) !== '') filled += 1;
    }
    if (filled < Math.max(3, width * 0.6)) continue;
    if (firstRow === 0) firstRow = row + 1;
    lastRow = row + 1;
  }
  return firstRow > 0 ? { firstRow, lastRow } : undefined;
}
