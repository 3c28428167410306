import type { DocTable } from '../../docx/document';
import type { FrozenTable } from './frozen-page';

/** A table of texts over the page's width: columns as wide as their longest text asks for, unless their shares are given. */
export function textTable(
  { headings, rows }: FrozenTable,
  width: number,
  size: number,
  shares?: readonly number[],
): DocTable {
  const lengths = headings.map((_, column) => rows.map((row) => (row[column] ?? '').length));
  const parts =
    shares ??
    lengths.map((column, index) =>
      Math.min(30, Math.max(longestWord(headings[index] ?? '') + 4, Math.max(0, ...column) + 2)),
    );
  return {
    kind: 'table',
    widths: shareOut(parts, width),
    heads: [headings.map((text) => ({ text }))],
    rows,
    size,
    textColumns: lengths.flatMap((column, index) => (Math.max(0, ...column) > 12 ? [index] : [])),
  };
}

/** A heading breaks between its words, never within one. */
function longestWord(heading: string): number {
  return Math.max(...heading.split(/\s+/).map((word) => word.length));
}

/** Whole twips by shares; the last column takes what rounding leaves. */
export function shareOut(shares: readonly number[], width: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.floor((share * width) / sum));
  const rest = width - widths.reduce((total, part) => total + part, 0);
  return widths.map((part, index) => (index === widths.length - 1 ? part + rest : part));
}
