/** A dialog is as tall as a screen: so many lines, then how many more. */
const mostLines = 15;

export function cutLines(lines: readonly string[], more: (count: number) => string): readonly string[] {
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines), more(lines.length - mostLines)];
}

/** Codes of one mail on one line. */
export function joinCodes(codes: readonly string[], more: (count: number) => string): string {
  const shown = codes.slice(0, 6).join(', ');
  return codes.length > 6 ? `${shown} ${more(codes.length - 6)}` : shown;
}

/** Paragraphs with a blank line between; empty ones are left out. */
export function paragraphs(...parts: readonly (string | readonly string[])[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : part.join('\n')))
    .filter((part) => part !== '')
    .join('\n\n');
}
