import { fewNames } from '../../core/text/first-few';
import type { CellNamer } from './catalogue';

/** Cells that are named before the rest is counted. */
const mostNamed = 8;

/** `C9, C12, C40`; `more` says how many are left out. */
export function listCells(
  cells: readonly { readonly row: number; readonly column: number }[],
  nameOf: CellNamer,
  more: (count: number) => string,
): string {
  return fewNames(cells.map(nameOf), mostNamed, more);
}
