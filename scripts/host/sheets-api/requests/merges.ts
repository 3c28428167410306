import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Sheet, sheetIdOf } from '../../book/book';
import { covers, overlaps, type Rect, rangeOf, rectOf } from '../../book/rect';
import { type Edit, editableRange, type Handlers, refuse } from '../edit';

function blocks(rect: Rect, mergeType: string | null | undefined): Rect[] {
  const many = (count: number, one: (i: number) => Rect) => Array.from({ length: count }, (_, i) => one(i));
  if (mergeType === 'MERGE_ALL' || mergeType === undefined || mergeType === null) return [rect];
  if (mergeType === 'MERGE_ROWS') {
    return many(rect.bottom - rect.top, (i) => ({ ...rect, top: rect.top + i, bottom: rect.top + i + 1 }));
  }
  if (mergeType === 'MERGE_COLUMNS') {
    return many(rect.right - rect.left, (i) => ({ ...rect, left: rect.left + i, right: rect.left + i + 1 }));
  }
  return refuse(`Invalid mergeType: ${mergeType}`);
}

function assertMergeable(sheet: Sheet, rect: Rect): void {
  const { frozenRowCount, frozenColumnCount } = sheet.properties.gridProperties ?? {};
  const cut = (start: number, end: number, edge: number | null | undefined) => start < (edge ?? 0) && end > (edge ?? 0);
  if (cut(rect.left, rect.right, frozenColumnCount)) refuse("You can't merge frozen and non-frozen columns.");
  if (cut(rect.top, rect.bottom, frozenRowCount)) refuse("You can't merge frozen and non-frozen rows.");
  if (sheet.basicFilter?.range !== undefined) {
    const filter = rectOf(sheet.basicFilter.range, sheet.grid);
    if (overlaps(filter, rect) && !covers(filter, rect)) {
      refuse("You can't merge cells that cross the borders of an existing filter.");
    }
  }
  for (const merge of sheet.merges) {
    const other = rectOf(merge, sheet.grid);
    if (overlaps(other, rect) && !covers(rect, other)) {
      refuse('You must select all cells in a merged range to merge or unmerge them.');
    }
  }
}

/** The cells of a block keep the first cell's content; the others lose theirs. */
function mergeCells(edit: Edit, request: sheets_v4.Schema$MergeCellsRequest): undefined {
  const { sheet, rect } = editableRange(edit, request.range);
  assertMergeable(sheet, rect);
  const kept = sheet.merges.filter((merge) => !covers(rect, rectOf(merge, sheet.grid)));
  const made = blocks(rect, request.mergeType).filter(
    (block) => (block.bottom - block.top) * (block.right - block.left) > 1,
  );
  for (const block of made) keepOneValue(sheet, block);
  sheet.merges = [...kept, ...made.map((block) => rangeOf(sheetIdOf(sheet), block))];
  return;
}

/** Google keeps the value of the upper left cell, or the first that there is. */
function keepOneValue({ grid }: Sheet, block: Rect): void {
  let kept = grid.valueAt(block.top, block.left) !== null;
  for (let r = block.top; r < Math.min(block.bottom, grid.storedRowCount()); r++) {
    for (let c = block.left; c < block.right; c++) {
      if (r === block.top && c === block.left) continue;
      const cell = grid.cellAt(r, c);
      if (cell === undefined) continue;
      const { value, formula, error, textFormatRuns, ...rest } = cell;
      if (!kept && value !== undefined) {
        const first = grid.cellAt(block.top, block.left);
        grid.setCell(block.top, block.left, { ...cell, ...(first?.format !== undefined && { format: first.format }) });
        kept = true;
      }
      grid.setCell(r, c, rest);
    }
  }
}

function unmergeCells(edit: Edit, request: sheets_v4.Schema$UnmergeCellsRequest): undefined {
  const { sheet, rect } = editableRange(edit, request.range);
  const touched = sheet.merges.filter((merge) => overlaps(rectOf(merge, sheet.grid), rect));
  if (touched.some((merge) => !covers(rect, rectOf(merge, sheet.grid)))) {
    refuse('You must select all cells in a merged range to merge or unmerge them.');
  }
  sheet.merges = sheet.merges.filter((merge) => !touched.includes(merge));
  return;
}

export const mergeRequests: Handlers = { mergeCells, unmergeCells };
