import { cellText, isFormulaError } from '../tasks/task-text';
import type { Cell } from '../values/cell';

const longestQuote = 60;

const lineEnds = /\s*\n\s*/g;

/** What a cell shows, a formula's error too, short enough to stand in a sentence, on one line. */
export function quote(cell: Cell): string {
  if (typeof cell === 'string' && isFormulaError(cell)) return cell;
  // A tracker is a vi_VN spreadsheet: its cells show a comma.
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = cellText(cell).replace(lineEnds, ' ');
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote - 1).trimEnd()}…`;
}
