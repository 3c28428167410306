import type { SourceGrid } from '../sheet/source-grid';
import { parseNumbering } from '../words/numbering';
import type { HeadingMeaning } from './heading-meaning';
import { isHeadingText, readHeading } from './read-heading';

/** One column's heading: its parts from the top down. */
export interface ColumnHeading {
  readonly columnIndex: number;
  readonly parts: readonly string[];
  readonly meaning: HeadingMeaning;
}

/** One to three rows that head a table. */
export interface HeadingBlock {
  /** From 0. */
  readonly firstRow: number;
  readonly rowCount: number;
  readonly headings: readonly ColumnHeading[];
  readonly score: number;
}

/** The heading block is looked for in these first rows. */
export const headingSearchRows = 30;
const mostHeadingRows = 3;
/** A longer text is an entry or a title. */
const longestHeading = 120;

/** The best heading block that begins in this row; undefined when none does. */
export function blockAt(grid: SourceGrid, row: number): HeadingBlock | undefined {
  if (!beginsHeading(grid, row)) return undefined;
  let best: HeadingBlock | undefined;
  for (let rowCount = 1; rowCount <= mostHeadingRows && row + rowCount <= grid.rowCount; rowCount += 1) {
    if (rowCount > 1 && !continuesHeading(grid, row, row + rowCount - 1)) break;
    const block = readBlock(grid, row, rowCount);
    if (best === undefined || block.score > best.score + 0.01 || isNeeded(grid, row, rowCount)) best = block;
  }
  return best;
}

/** Letterheads and titles have one or two texts, and none that heads a column; nor does a block begin inside a merged cell. */
function beginsHeading(grid: SourceGrid, row: number): boolean {
  let own = 0;
  let alike = 0;
  for (let column = 0; column < grid.columnCount; column += 1) {
    if ((grid.mergeAt(row, column)?.top ?? row) < row) return false;
    const text = grid.text(row, column);
    if (text === '') continue;
    own += 1;
    if (isEntry(text, own === 1)) return false;
    if (isHeadingText(text)) alike += 1;
  }
  return own >= 2 && alike >= 2;
}

/** A full date, or a number before all others, stands in no heading row: `1 | Nhiệm vụ … | 31/12/2025 | HT` is a task above the headings. */
function isEntry(text: string, isFirst: boolean): boolean {
  return /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text) || (isFirst && /^\(?\d{1,3}[.)]?$/.test(text));
}

/** A merged heading reaches into this row: the block cannot end before it. */
function isNeeded(grid: SourceGrid, row: number, rowCount: number): boolean {
  const last = row + rowCount - 1;
  for (let column = 0; column < grid.columnCount; column += 1) {
    const merge = grid.mergeAt(last, column);
    if (merge !== undefined && merge.top >= row && merge.top < last && merge.bottom === last + 1) return true;
  }
  return false;
}

function continuesHeading(grid: SourceGrid, firstRow: number, row: number): boolean {
  let own = 0;
  let alike = 0;
  for (let column = 0; column < grid.columnCount; column += 1) {
    const text = grid.isOwn(row, column) ? grid.text(row, column) : '';
    if (text === '') continue;
    own += 1;
    const group = isUnderGroup(grid, firstRow, row, column) ? groupOver(grid, firstRow, row, column) : '';
    if (isHeadingText(text) || (group !== '' && readHeading(text, group).confidence > 0)) alike += 1;
    else if (group !== '' && text.length <= 40 && parseNumbering(text) === undefined && !/\d[/.-]\d/.test(text))
      alike += 0.7;
  }
  return own === 0 ? isInsideMerge(grid, firstRow, row) : alike / own >= 0.6;
}

function isInsideMerge(grid: SourceGrid, firstRow: number, row: number): boolean {
  for (let column = 0; column < grid.columnCount; column += 1) {
    const merge = grid.mergeAt(row, column);
    if (merge !== undefined && merge.top >= firstRow && merge.top < row) return true;
  }
  return false;
}

function readBlock(grid: SourceGrid, firstRow: number, rowCount: number): HeadingBlock {
  const headings: ColumnHeading[] = [];
  let penalty = 0;
  for (let column = 0; column < grid.columnCount; column += 1) {
    const parts = partsAt(grid, firstRow, rowCount, column);
    const leaf = parts[parts.length - 1];
    if (leaf === undefined) continue;
    if (leaf.length > longestHeading || /^\d{1,2}[/.-]\d{1,2}/.test(leaf) || /^\d+$/.test(leaf)) penalty += 1;
    headings.push({ columnIndex: column, parts, meaning: readHeading(leaf, parts.slice(0, -1).join(' ')) });
  }
  return { firstRow, rowCount, headings, score: scoreOf(headings) - penalty };
}

/** Distinct meanings count, each by how sure it is; unknown headings count a little against. */
function scoreOf(headings: readonly ColumnHeading[]): number {
  const best = new Map<string, number>();
  let unknown = 0;
  for (const { meaning } of headings) {
    const name = meaning.key ?? meaning.as;
    if (name === undefined) unknown += 1;
    else best.set(name, Math.max(best.get(name) ?? 0, meaning.key === undefined ? 0.5 : meaning.confidence));
  }
  return [...best.values()].reduce((sum, value) => sum + value, 0) - unknown * 0.1;
}

/** The distinct texts over a column, from the top down; those of groups spread over their columns. */
function partsAt(grid: SourceGrid, firstRow: number, rowCount: number, column: number): readonly string[] {
  const parts: string[] = [];
  for (let row = firstRow; row < firstRow + rowCount; row += 1) {
    const own = grid.spreadText(row, column);
    const text = own === '' && row < firstRow + rowCount - 1 ? looseGroup(grid, firstRow, rowCount, row, column) : own;
    if (text !== '' && parts[parts.length - 1] !== text) parts.push(text);
  }
  return parts;
}

/** A group whose heading was typed into its first column and not merged: it reaches over the blanks beside it that have headings below. */
function looseGroup(grid: SourceGrid, firstRow: number, rowCount: number, row: number, column: number): string {
  const below = grid.spreadText(firstRow + rowCount - 1, column);
  if (below === '' || grid.mergeAt(row, column) !== undefined) return '';
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = grid.spreadText(row, left);
    if (grid.spreadText(firstRow + rowCount - 1, left) === '' || grid.mergeAt(row, left) !== undefined) return '';
    if (text !== '') return text;
  }
  return '';
}

/** A heading over several columns stands above: merged, or with blanks beside it that have headings below. */
function isUnderGroup(grid: SourceGrid, firstRow: number, row: number, column: number): boolean {
  for (let above = row - 1; above >= firstRow; above -= 1) {
    const merge = grid.mergeAt(above, column);
    if (merge !== undefined && merge.right - merge.left > 1) return true;
    if (merge !== undefined) continue;
    if (grid.text(above, column) === '') return looseGroup(grid, firstRow, row - firstRow + 1, above, column) !== '';
    const isBlankBeside = grid.spreadText(above, column + 1) === '' && grid.spreadText(row, column + 1) !== '';
    if (isBlankBeside) return true;
  }
  return false;
}

function groupOver(grid: SourceGrid, firstRow: number, row: number, column: number): string {
  return partsAt(grid, firstRow, row - firstRow + 1, column)
    .slice(0, -1)
    .join(' ');
}
