import type { Area } from '../../sheet-views';

/** The active cell and the rectangle around it; `anchor` is the corner that stays while Shift or the pointer moves the other. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

export function cellSelection(row: number, column: number): Selection {
  return { row, column, area: { top: row, left: column, bottom: row + 1, right: column + 1 } };
}

/** The rectangle from the active cell to another. */
export function stretchedTo({ row, column }: Selection, toRow: number, toColumn: number): Selection {
  return {
    row,
    column,
    area: {
      top: Math.min(row, toRow),
      left: Math.min(column, toColumn),
      bottom: Math.max(row, toRow) + 1,
      right: Math.max(column, toColumn) + 1,
    },
  };
}

/** The corner opposite to the active cell: where Shift and an arrow go on from. */
export function farCorner({ row, column, area }: Selection): { row: number; column: number } {
  return {
    row: area.top < row ? area.top : area.bottom - 1,
    column: area.left < column ? area.left : area.right - 1,
  };
}

export function isInside({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row < bottom && column >= left && column < right;
}

export function isOneCell({ top, left, bottom, right }: Area): boolean {
  return bottom - top === 1 && right - left === 1;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  return isOneCell(area) ? first : `${first}:${cellName(area.bottom - 1, area.right - 1)}`;
}

/** `J5`, `A2:C9`; undefined for anything else. */
export function readAreaName(text: string): Area | undefined {
  const [, left, top, right, bottom] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim()) ?? [];
  if (left === undefined || top === undefined) return undefined;
  const column = (letters: string) =>
    [...letters.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
  const [c1, c2] = [column(left), column(right ?? left)];
  const [r1, r2] = [Number(top) - 1, Number(bottom ?? top) - 1];
  if (r1 < 0 || r2 < 0) return undefined;
  return { top: Math.min(r1, r2), left: Math.min(c1, c2), bottom: Math.max(r1, r2) + 1, right: Math.max(c1, c2) + 1 };
}
