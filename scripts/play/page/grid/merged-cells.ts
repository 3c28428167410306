import type { Area } from '../../sheet-views';

/** The merged cells of a sheet, found by any cell they cover. */
export interface Merges {
  /** The merged range that covers the cell; undefined for a cell of its own. */
  at(row: number, column: number): Area | undefined;
  /** Those of an area that begin outside it. */
  reachingInto(area: Area): readonly Area[];
  /** The area with every merged cell that it touches taken in whole. */
  widen(area: Area): Area;
}

export function mergesOf(list: readonly Area[]): Merges {
  const byRow = new Map<number, Area[]>();
  for (const merge of list) {
    for (let row = merge.top; row < merge.bottom; row++) {
      const own = byRow.get(row);
      if (own === undefined) byRow.set(row, [merge]);
      else own.push(merge);
    }
  }
  const touches = (a: Area, b: Area) => a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;
  return {
    at: (row, column) => byRow.get(row)?.find(({ left, right }) => column >= left && column < right),
    reachingInto: (area) =>
      list.filter((merge) => touches(merge, area) && (merge.top < area.top || merge.left < area.left)),
    widen: (area) =>
      list
        .filter((merge) => touches(merge, area))
        .reduce(
          (wide, merge) => ({
            top: Math.min(wide.top, merge.top),
            left: Math.min(wide.left, merge.left),
            bottom: Math.max(wide.bottom, merge.bottom),
            right: Math.max(wide.right, merge.right),
          }),
          area,
        ),
  };
}
