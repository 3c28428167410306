import type { CellNamer } from './catalogue';

/** Cells that are named before the rest is counted. */
const mostNamed = 8;

/** `C9, C12, C40`; `more` says how many are left out. */
export function listCells(
  cells: readonly { readonly row: number; readonly column: number }[],
  nameOf: CellNamer,
  more: (count: number) => string,
): string {
  const named = cells.slice(0, mostNamed).map(nameOf).join(', ');
  return cells.length > mostNamed ? `${named} ${more(cells.length - mostNamed)}` : named;
}
