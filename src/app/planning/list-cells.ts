import { fewNames } from '../../core/text/first-few';

/** A log cell is read by people. */
const mostNamed = 50;

export function listCells(cells: readonly string[], more: (count: number) => string): string {
  return fewNames(cells, mostNamed, more);
}
