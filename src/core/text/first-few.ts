/** The first of a list, and how many are left out: a dialog, a cell and a mail show only so many. */
export function firstFew<Item>(
  items: readonly Item[],
  most: number,
): { readonly shown: readonly Item[]; readonly hidden: number } {
  return { shown: items.slice(0, most), hidden: Math.max(0, items.length - most) };
}

/** The first lines, then one that says how many more there are. */
export function fewLines(lines: readonly string[], most: number, more: (hidden: number) => string): readonly string[] {
  const { shown, hidden } = firstFew(lines, most);
  return hidden === 0 ? shown : [...shown, more(hidden)];
}

/** The first names in one line, then how many more there are. */
export function fewNames(
  names: readonly string[],
  most: number,
  more: (hidden: number) => string,
  separator = ', ',
): string {
  const { shown, hidden } = firstFew(names, most);
  return hidden === 0 ? shown.join(separator) : `${shown.join(separator)} ${more(hidden)}`;
}
