import { fewLines, fewNames } from '../../core/text/first-few';

/** A dialog is as tall as a screen: so many lines, then how many more. */
const mostLines = 15;

export function cutLines(lines: readonly string[], more: (count: number) => string): readonly string[] {
  return fewLines(lines, mostLines, more);
}

/** Codes of one mail on one line. */
export function joinCodes(codes: readonly string[], more: (count: number) => string): string {
  return fewNames(codes, 6, more);
}

/** Paragraphs with a blank line between; empty ones are left out. */
export function paragraphs(...parts: readonly (string | readonly string[])[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : part.join('\n')))
    .filter((part) => part !== '')
    .join('\n\n');
}
