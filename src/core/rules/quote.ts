import { cellText } from '../tasks/task-text';
import type { Cell } from '../values/cell';
import { emptySignOf } from '../values/no-content';

const longestQuote = 60;

const lineEnds = /\s*\n\s*/g;

/** What a cell shows, an error or a tick too, short enough to stand in a sentence, on one line. */
export function quote(cell: Cell): string {
  const sign = emptySignOf(cell);
  if (sign !== undefined) return sign;
  // A tracker is a vi_VN spreadsheet: its cells show a comma.
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return shortenQuote(cellText(cell).replace(lineEnds, ' '));
}

/** Short enough to stand in a sentence. */
export function shortenQuote(text: string): string {
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote - 1).trimEnd()}…`;
}
