import type { Cell } from '../cell';
import { cellText } from '../task-text';

const longestQuote = 60;

/** What a cell holds, short enough to stand in a sentence. */
export function quote(cell: Cell): string {
  const text = cellText(cell);
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote - 1).trimEnd()}…`;
}
