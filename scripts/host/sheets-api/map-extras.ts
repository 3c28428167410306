import type { Sheet } from '../book/book';
import type { CellExtra } from '../book/cell';
import type { Rect } from '../book/rect';

/** Changes all but the values of a rectangle. Cells that share a format before share one after, so it is worked out once. */
export function mapExtras(
  sheet: Sheet,
  rect: Rect,
  change: (extra: CellExtra | undefined) => CellExtra | undefined,
): void {
  const { grid } = sheet;
  const known = new Map<CellExtra | undefined, CellExtra | undefined>();
  for (let r = rect.top; r < rect.bottom; r++) {
    for (let c = rect.left; c < rect.right; c++) {
      const before = grid.extraAt(r, c);
      let after = known.get(before);
      if (after === undefined && !known.has(before)) {
        after = change(before);
        known.set(before, after);
      }
      if (after !== before) grid.setParts(r, c, grid.valueAt(r, c), after);
    }
  }
}
