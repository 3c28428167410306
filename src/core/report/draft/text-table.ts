import type { DocTable } from '../../docx/docx-document';
import type { FrozenTable } from './frozen-page';

/** A letter is about half as wide as it is high, in twips for each point; between cell and text stand 40 on each side. */
const letterTwips = 10.5;
const paddingTwips = 100;
/** What is smaller cannot be read on paper. */
const leastSize = 8;
const mostLetters = 30;

/**
 * A table of texts over the page's width: no number, day or word is broken, and what room is left goes to the columns with the longest texts; where the
 * width does not suffice the letters are smaller. Or columns by given shares.
 */
export function textTable(
  { headings, rows }: FrozenTable,
  width: number,
  size: number,
  shares?: readonly number[],
): DocTable {
  const columns = headings.map((heading, column) => [heading, ...rows.map((row) => row[column] ?? '')]);
  // Headings are bold.
  const least = columns.map((texts) => Math.max(...texts.map((text, row) => longestPart(text) + (row === 0 ? 1 : 0))));
  const leastTwips = (points: number) => least.map((letters) => letters * points * letterTwips + paddingTwips);
  const fits = (points: number) => sum(leastTwips(points)) <= width;
  let fitting = size;
  while (shares === undefined && fitting > leastSize && !fits(fitting)) fitting -= 1;
  const needed = leastTwips(fitting);
  const wished = columns.map((texts, index) => {
    const longest = Math.min(mostLetters, Math.max(...texts.map(longestLine)));
    return Math.max(0, longest - (least[index] ?? 0)) + 1;
  });
  const room = Math.max(0, width - sum(needed));
  const parts = shares ?? needed.map((twips, index) => twips + (room * (wished[index] ?? 1)) / sum(wished));
  const longest = columns.map(([, ...texts]) => Math.max(0, ...texts.map((text) => text.length)));
  return {
    kind: 'table',
    widths: shareOut(parts, width),
    heads: [headings.map((text) => ({ text }))],
    rows,
    size: fitting,
    textColumns: longest.flatMap((letters, index) =>
      letters > mostShort && rows.some((row) => !isFigure(row[index] ?? '')) ? [index] : [],
    ),
  };
}

const mostShort = 12;

/** `1.234`, `34,2 %` with its fraction, a day. */
function isFigure(text: string): boolean {
  return /^[\d\s.,/%–-]*$/.test(text);
}

/** Lines break at blanks, and behind the hyphens of a code. */
function longestPart(text: string): number {
  return Math.max(...text.split(/\s+|(?<=[A-Z\d]-)(?=[A-Z\d]{2})/).map((part) => part.length));
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length));
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}

/** Whole twips by shares; the last column takes what rounding leaves. */
export function shareOut(shares: readonly number[], width: number): number[] {
  const all = sum(shares);
  const widths = shares.map((share) => Math.floor((share * width) / all));
  const rest = width - sum(widths);
  return widths.map((part, index) => (index === widths.length - 1 ? part + rest : part));
}
