import type { Cell } from '../cell';
import { cellText } from '../task-text';

const longestQuote = 60;

const lineEnds = /\s*\n\s*/g;

/** What a cell holds, short enough to stand in a sentence, on one line. */
export function quote(cell: Cell): string {
  const text = cellText(cell).replace(lineEnds, ' ');
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote - 1).trimEnd()}…`;
}
