/** A log cell is read by people: the first cells, and how many more. */
const mostNamed = 50;

export function listCells(cells: readonly string[], more: (count: number) => string): string {
  if (cells.length <= mostNamed) return cells.join(', ');
  return `${cells.slice(0, mostNamed).join(', ')} ${more(cells.length - mostNamed)}`;
}
