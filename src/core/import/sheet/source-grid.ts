import { normalizeText } from '../../text/text';
import type { Cell } from '../../values/cell';
import { type Merge, type NumberFormat, type SourceSheet, usedSize } from './source-sheet';

/** A source sheet with its merged cells spread: what stands in a merged cell stands in each of its rows. Rows and columns count from 0. */
export interface SourceGrid {
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Merge[];
  value(row: number, column: number): Cell;
  /** What people read there, normalized; '' for blanks, errors, TRUE and FALSE. */
  text(row: number, column: number): string;
  format(row: number, column: number): NumberFormat | undefined;
  /** False where the content comes from a merged cell that begins in a row above. */
  isOwn(row: number, column: number): boolean;
  /** The merged cell that covers this one. */
  mergeAt(row: number, column: number): Merge | undefined;
  /** As `text`, but spread over the columns of a merged cell too, as a heading over a group is. */
  spreadText(row: number, column: number): string;
}

const brokenSign =
  /^(?:#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|ERROR!|SPILL!|CALC!|GETTING_DATA)|(?:loading|đang tải)\s*(?:\.{1,3}|…)?)$/iu;

/** What a broken formula or an unfinished import leaves in a cell: never content. */
export function isBrokenCell(value: Cell): boolean {
  return typeof value === 'string' && value.length < 24 && brokenSign.test(value.trim());
}

const ditto = /^(?:["“”″〃]+|[-–]?\s*nt\s*[-–]?|như trên|nhu tren|ditto|idem)[.]?$/i;
const mostRepeated = 500;

/** `nt`, `như trên`, `″`: the same as above. */
function isDitto(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length <= 10 && ditto.test(cell.trim());
}

export function createGrid(sheet: SourceSheet): SourceGrid {
  const { rows, columns } = usedSize(sheet);
  const merges = sheet.merges.filter(({ top, left, bottom, right }) => bottom - top > 1 || right - left > 1);
  const byCell = new Map<number, Merge>();
  const width = columns + 1;
  for (const merge of merges) {
    for (let row = merge.top; row < Math.min(merge.bottom, rows); row += 1) {
      for (let column = merge.left; column < Math.min(merge.right, columns); column += 1) {
        byCell.set(row * width + column, merge);
      }
    }
  }
  const mergeAt = (row: number, column: number) => byCell.get(row * width + column);
  const ownRow = (row: number, column: number): number | undefined => {
    const merge = mergeAt(row, column);
    if (merge === undefined) return row;
    return column === merge.left ? merge.top : undefined;
  };
  /** The row where the content of this cell stands, above a mark of repetition; undefined right of a merged cell's first column. */
  const homeRow = (row: number, column: number): number | undefined => {
    let home = ownRow(row, column);
    for (
      let steps = 0;
      home !== undefined && home > 0 && steps < mostRepeated && isDitto(sheet.rows[home]?.[column]);
      steps += 1
    ) {
      home = ownRow(home - 1, column);
    }
    return home;
  };
  const value = (row: number, column: number): Cell => {
    const home = homeRow(row, column);
    return home === undefined ? undefined : sheet.rows[home]?.[column];
  };
  const textOf = (row: number, column: number): string => {
    const cell = sheet.rows[row]?.[column];
    if (cell === undefined || cell === null || cell === '' || typeof cell === 'boolean') return '';
    if (isBrokenCell(cell)) return '';
    if (typeof cell === 'string') return normalizeText(cell);
    return normalizeText(sheet.shown[row]?.[column] ?? String(cell));
  };
  return {
    title: sheet.title,
    rowCount: rows,
    columnCount: columns,
    merges,
    value,
    text: (row, column) => {
      const home = homeRow(row, column);
      return home === undefined ? '' : textOf(home, column);
    },
    format: (row, column) => {
      const home = homeRow(row, column);
      return home === undefined ? undefined : sheet.formats[home]?.[column];
    },
    isOwn: (row, column) => ownRow(row, column) === row,
    mergeAt,
    spreadText: (row, column) => {
      const merge = mergeAt(row, column);
      return merge === undefined ? textOf(row, column) : textOf(merge.top, merge.left);
    },
  };
}
