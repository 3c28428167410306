/** Which cells of a grid have another content than when somebody last looked. */
export interface Touched {
  /** Rows or columns were inserted, deleted or moved: every cell may be another. */
  isWhole: boolean;
  /** First and last column by row. */
  readonly rows: Map<number, readonly [first: number, last: number]>;
}

export function createTouched(): Touched {
  return { isWhole: false, rows: new Map() };
}

export function touch({ rows }: Touched, row: number, column: number): void {
  const [first, last] = rows.get(row) ?? [column, column];
  if (rows.has(row) && first <= column && column <= last) return;
  rows.set(row, [Math.min(first, column), Math.max(last, column)]);
}

/** Whether any touched cell may lie in the rectangle. */
export function isTouched(
  { isWhole, rows }: Touched,
  top: number,
  left: number,
  bottom: number,
  right: number,
): boolean {
  if (isWhole) return true;
  if (bottom - top < rows.size) {
    for (let row = top; row < bottom; row++) if (within(rows.get(row), left, right)) return true;
    return false;
  }
  for (const [row, span] of rows) if (row >= top && row < bottom && within(span, left, right)) return true;
  return false;
}

function within(span: readonly [number, number] | undefined, left: number, right: number): boolean {
  return span !== undefined && span[0] < right && span[1] >= left;
}
