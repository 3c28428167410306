import { mergeCells, mergeEachRow, unmergeCells } from '../../requests/sheet-requests';
import type { GridRange, Request } from '../../v4';
import { type PageRow, pageColumnCount, spansOf } from '../page';
import { doneGroup, openGroup } from '../table-rows';

/** Rows and columns, half-open. */
interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Takes away merges that stand wrong and makes those that are missing; rows that are right are not touched. */
export function planMerges(
  sheetId: number,
  rows: readonly PageRow[],
  merges: readonly GridRange[],
): { unmerge: Request[]; merge: Request[] } {
  const wanted = wantedMerges(rows);
  const wantedKeys = new Set(wanted.map(keyOf));
  const standing = merges.map(blockOf).filter(({ left }) => left < pageColumnCount);
  const wrong = standing.filter((block) => !wantedKeys.has(keyOf(block)));
  const standingKeys = new Set(standing.filter((block) => wantedKeys.has(keyOf(block))).map(keyOf));
  const missing = wanted.filter((block) => !standingKeys.has(keyOf(block)));
  return {
    unmerge: wrong.map((block) => unmergeCells(rangeOf(sheetId, block))),
    merge: stackBlocks(missing).map(({ block, isStack }) =>
      isStack ? mergeEachRow(rangeOf(sheetId, block)) : mergeCells(rangeOf(sheetId, block)),
    ),
  };
}

function wantedMerges(rows: readonly PageRow[]): Block[] {
  const blocks: Block[] = [];
  for (const [top, { kind }] of rows.entries()) {
    if (kind === 'headTop') blocks.push(...headingMerges(top));
    for (const [left, right] of spansOf(kind)) {
      if (right - left > 1) blocks.push({ top, bottom: top + 1, left, right });
    }
  }
  return blocks;
}

/** Groups span their columns; every other heading spans both levels. */
function headingMerges(top: number): Block[] {
  const blocks: Block[] = [];
  for (const [left, right] of [doneGroup, openGroup]) blocks.push({ top, bottom: top + 1, left, right });
  for (let column = 0; column < pageColumnCount; column += 1) {
    const isGrouped = column >= doneGroup[0] && column < openGroup[1];
    if (!isGrouped) blocks.push({ top, bottom: top + 2, left: column, right: column + 1 });
  }
  return blocks;
}

/** One request for all the rows below each other that merge the same columns. */
function stackBlocks(blocks: readonly Block[]): { block: Block; isStack: boolean }[] {
  const stacks: { block: Block; isStack: boolean }[] = [];
  const sorted = [...blocks].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  for (const block of sorted) {
    const last = stacks[stacks.length - 1];
    const isRow = block.bottom - block.top === 1;
    if (
      isRow &&
      last?.isStack === true &&
      last.block.left === block.left &&
      last.block.right === block.right &&
      last.block.bottom === block.top
    ) {
      stacks[stacks.length - 1] = { block: { ...last.block, bottom: block.bottom }, isStack: true };
    } else {
      stacks.push({ block, isStack: isRow });
    }
  }
  return stacks;
}

function blockOf(range: GridRange): Block {
  const { startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 } = range;
  return { top: startRowIndex, bottom: endRowIndex, left: startColumnIndex, right: endColumnIndex };
}

function keyOf({ top, bottom, left, right }: Block): string {
  return `${top},${bottom},${left},${right}`;
}

function rangeOf(sheetId: number, { top, bottom, left, right }: Block): GridRange {
  return { sheetId, startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right };
}
