/** The first lines of a list, with how many more there are: a dialog shows no more than fits a screen. */
export function listFirst(lines: readonly string[], most: number, more: (hidden: number) => string): string {
  const shown = lines.slice(0, most);
  return (lines.length > most ? [...shown, more(lines.length - most)] : shown).join('\n');
}

export function joinFirst(names: readonly string[], most: number, more: (hidden: number) => string): string {
  if (names.length <= most) return names.join('; ');
  return `${names.slice(0, most).join('; ')} ${more(names.length - most)}`;
}
