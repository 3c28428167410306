import type { AssignedColumn } from '../columns/assign-columns';
import type { ImportKey } from '../proposal/proposal';
import { isBrokenCell, type SourceGrid } from '../sheet/source-grid';
import { leadingNumbering, type Numbering, parseNumbering } from '../words/numbering';
import { isCross } from '../words/tick';

/** What can be seen of one row before it is known what it is. */
export interface RowFacts {
  /** From 0. */
  readonly row: number;
  /** Its first text that is no numbering: what a section, a sum or a note says. */
  readonly label: string;
  readonly title: string;
  /** The contents come from a merged cell that begins above. */
  readonly isTitleShared: boolean;
  readonly numbering: Numbering | undefined;
  /** Keyed columns with content of the row's own, besides the title. */
  readonly own: ReadonlySet<ImportKey>;
  /** Keyed columns with content, merged ones from above included. */
  readonly all: ReadonlySet<ImportKey>;
  /** Cells of its own with any content, the numbering's too. */
  readonly ownCells: number;
  /** Texts of the row's own, in order, for comparing with headings and forms. */
  readonly texts: readonly string[];
  /** The label reaches over several columns in one merged cell. */
  readonly isWide: boolean;
  /** All that its own cells hold are numbers. */
  readonly isNumbersOnly: boolean;
  readonly broken: readonly number[];
}

export interface TableColumns {
  readonly columns: readonly AssignedColumn[];
  /** Columns of numbering. */
  readonly numbering: ReadonlySet<number>;
  readonly first: number;
  readonly last: number;
  /** How far a row reaches: to the next table beside this one. */
  readonly scanFirst: number;
  readonly scanLast: number;
}

export function factsOf(grid: SourceGrid, row: number, table: TableColumns): RowFacts {
  const own = new Set<ImportKey>();
  const all = new Set<ImportKey>();
  const texts: string[] = [];
  const broken: number[] = [];
  let title = '';
  let isTitleShared = false;
  let titleColumn: number | undefined;
  for (const { key, columnIndex, state } of table.columns) {
    if (key === undefined) continue;
    const value = grid.value(row, columnIndex);
    const text = grid.text(row, columnIndex);
    const isFilled = text !== '' || (state !== undefined && value === true);
    if (key === 'title') {
      title = text;
      titleColumn = columnIndex;
      isTitleShared = text !== '' && !grid.isOwn(row, columnIndex);
    } else if (isFilled && !isCross(value)) {
      all.add(key);
      if (grid.isOwn(row, columnIndex)) own.add(key);
    }
  }
  let ownCells = 0;
  let numbersOnly = true;
  let label = '';
  let numbering: Numbering | undefined;
  let isWide = false;
  for (let column = table.scanFirst; column <= table.scanLast; column += 1) {
    const value = grid.isOwn(row, column) ? grid.value(row, column) : undefined;
    if (isBrokenCell(value)) broken.push(column);
    const text = value === undefined ? '' : grid.text(row, column);
    const isInside = column >= table.first && column <= table.last;
    if (isInside) texts.push(text);
    if (text === '') {
      if (value === true) ownCells += 1;
      continue;
    }
    ownCells += 1;
    const isNumbering = table.numbering.has(column);
    const parsed = isNumbering || (label === '' && column < (titleColumn ?? 0)) ? parseNumbering(text) : undefined;
    if (parsed !== undefined) {
      numbering ??= parsed;
      continue;
    }
    if (typeof value !== 'number') numbersOnly = false;
    if (label !== '') continue;
    label = text;
    const merge = grid.mergeAt(row, column);
    isWide = merge !== undefined && merge.right - merge.left > 1;
  }
  numbering ??= leadingNumbering(label);
  return {
    row,
    label,
    title,
    isTitleShared,
    numbering,
    own,
    all,
    ownCells,
    texts,
    isWide,
    isNumbersOnly: numbersOnly && label !== '',
    broken,
  };
}

/** Anything of the row's own besides numbering that was put there in advance. */
export function hasContent(facts: RowFacts): boolean {
  return facts.label !== '' || facts.own.size > 0;
}
