import { cellSelection, farCorner, type Selection, stretchedTo } from '../cell-selection';
import { type Geometry, nextShown } from '../geometry';
import type { Merges } from '../merged-cells';

export interface Ground {
  readonly geometry: Geometry;
  readonly merges: Merges;
  readonly pageRows: number;
  hasText(row: number, column: number): boolean;
}

/** The selection after an arrow, Home, End, Page Up or Page Down; undefined for every other key. */
export function moveBy(event: KeyboardEvent, selection: Selection, ground: Ground): Selection | undefined {
  const isJump = event.ctrlKey || event.metaKey;
  const from = event.shiftKey ? farCorner(selection) : selection;
  const to = target(event.key, from, ground, isJump);
  if (to === undefined) return undefined;
  if (event.shiftKey) {
    const stretched = stretchedTo(selection, to.row, to.column);
    return { ...stretched, area: ground.merges.widen(stretched.area) };
  }
  return selectCell(to.row, to.column, ground.merges);
}

/** The cell, or the merged one that covers it. */
export function selectCell(row: number, column: number, merges: Merges): Selection {
  const merge = merges.at(row, column);
  return merge === undefined ? cellSelection(row, column) : { row: merge.top, column: merge.left, area: merge };
}

type Place = { readonly row: number; readonly column: number };

const STEPS: Readonly<Record<string, readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function target(key: string, from: Place, ground: Ground, isJump: boolean): Place | undefined {
  const { rows, columns } = ground.geometry;
  const step = STEPS[key];
  if (step !== undefined) return isJump ? jump(from, step, ground) : stepFrom(from, step, ground);
  switch (key) {
    case 'Home':
      return { row: isJump ? nextShown(rows, -1, 1) : from.row, column: nextShown(columns, -1, 1) };
    case 'End':
      return isJump ? lastCell(ground) : { row: from.row, column: nextShown(columns, columns.count, -1) };
    case 'PageDown':
      return { ...from, row: Math.min(rows.count - 1, from.row + ground.pageRows) };
    case 'PageUp':
      return { ...from, row: Math.max(0, from.row - ground.pageRows) };
    default:
      return undefined;
  }
}

/** One cell further, out of the merged cell that one stands in. */
function stepFrom(
  { row, column }: Place,
  [down, right]: readonly [number, number],
  { geometry, merges }: Ground,
): Place {
  const merge = merges.at(row, column);
  const startRow = merge !== undefined && down > 0 ? merge.bottom - 1 : row;
  const startColumn = merge !== undefined && right > 0 ? merge.right - 1 : column;
  if (down !== 0) return { row: nextShown(geometry.rows, startRow, down > 0 ? 1 : -1), column };
  return { row, column: nextShown(geometry.columns, startColumn, right > 0 ? 1 : -1) };
}

/** To the end of what is filled, or over blanks to the next filled cell, as spreadsheets do. */
function jump(from: Place, step: readonly [number, number], ground: Ground): Place {
  let at = from;
  const first = stepFrom(at, step, ground);
  const goesOverBlanks = !ground.hasText(at.row, at.column) || !ground.hasText(first.row, first.column);
  for (let i = 0; i < 100_000; i++) {
    const next = stepFrom(at, step, ground);
    if (next.row === at.row && next.column === at.column) return at;
    if (!goesOverBlanks && !ground.hasText(next.row, next.column)) return at;
    at = next;
    if (goesOverBlanks && ground.hasText(at.row, at.column)) return at;
  }
  return at;
}

function lastCell({ geometry, hasText }: Ground): Place {
  for (let row = geometry.rows.count - 1; row >= 0; row--) {
    for (let column = geometry.columns.count - 1; column >= 0; column--)
      if (hasText(row, column)) return { row, column };
  }
  return { row: 0, column: 0 };
}
