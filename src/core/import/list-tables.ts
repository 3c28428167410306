import { isSameHeadings } from './headings/find-tables';
import type { HeadingBlock } from './headings/heading-block';
import type { TablePlace } from './proposal/proposal';
import { titleAbove } from './rows/title-above';
import type { SourceGrid } from './sheet/source-grid';

/** A table of the sheet with the block that heads it. */
export interface ListedTable {
  readonly block: HeadingBlock;
  readonly place: TablePlace;
}

/** The tables that people see as such: the same headings printed again without a title of their own are one table with the first. */
export function listTables(grid: SourceGrid, blocks: readonly HeadingBlock[]): readonly ListedTable[] {
  const listed: ListedTable[] = [];
  for (const block of blocks) {
    const title = titleOver(grid, block.firstRow);
    const isAgain = listed.some((one) => isSameHeadings(one.block, block)) && title === '';
    if (isAgain) continue;
    const columns = block.headings.map(({ columnIndex }) => columnIndex);
    const place = {
      sheet: grid.title,
      headingRow: block.firstRow + 1,
      firstColumn: Math.min(...columns),
      lastColumn: Math.max(...columns),
      title,
    };
    listed.push({ block, place });
  }
  return listed;
}

/** The first row (from 0) behind the body of a table: where another one begins, its title included. */
export function bodyEnd(grid: SourceGrid, block: HeadingBlock, blocks: readonly HeadingBlock[]): number {
  return endBefore(
    grid,
    block,
    blocks.find((one) => one.firstRow > block.firstRow && !isSameHeadings(block, one)),
  );
}

/** The same where one of several tables was chosen: another one of the same headings is another one too, if it has a title. */
export function chosenBodyEnd(grid: SourceGrid, block: HeadingBlock, blocks: readonly HeadingBlock[]): number {
  const bodyTop = block.firstRow + block.rowCount;
  return endBefore(
    grid,
    block,
    blocks.find((one) => one.firstRow > block.firstRow && hasTitle(grid, one, bodyTop)),
  );
}

function endBefore(grid: SourceGrid, { firstRow, rowCount }: HeadingBlock, next: HeadingBlock | undefined): number {
  return next === undefined ? grid.rowCount : titleAbove(grid, next.firstRow, firstRow + rowCount);
}

function hasTitle(grid: SourceGrid, block: HeadingBlock, top: number): boolean {
  return titleAbove(grid, block.firstRow, top) < block.firstRow;
}

/** The line right above a table's headings. */
function titleOver(grid: SourceGrid, headingRow: number): string {
  for (let row = titleAbove(grid, headingRow, 0); row < headingRow; row += 1) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      const text = grid.isOwn(row, column) ? grid.text(row, column) : '';
      if (text !== '') return text;
    }
  }
  return '';
}
