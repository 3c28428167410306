/** The names of the sheets in the file, in order: Google allows 100 characters and every sign, Excel 31 and not `[]:*?/\`. */
export function nameSheets(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  // Titles that may stand as they are come first: they must not lose their name to a shortened one.
  const names = titles.map((title) => {
    if (toName(title) !== title || taken.has(title.toLowerCase())) return undefined;
    taken.add(title.toLowerCase());
    return title;
  });
  return names.map((name, index) => {
    if (name !== undefined) return name;
    const base = toName(titles[index] ?? '');
    let candidate = base;
    for (let number = 2; taken.has(candidate.toLowerCase()); number++) {
      const ending = `~${number}`;
      candidate = base.slice(0, 31 - ending.length) + ending;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}

function toName(title: string): string {
  const plain = title
    .replace(/[[\]:*?/\\]/g, '_')
    .replace(/^'+|'+$/g, '_')
    .slice(0, 31)
    // Not half of a surrogate pair, not an apostrophe at the new end.
    .replace(/[\uD800-\uDBFF]$|'+$/g, '');
  // Excel keeps this name for itself.
  return plain.toLowerCase() === 'history' ? 'History_' : plain || '_';
}
