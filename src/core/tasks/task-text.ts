import { normalizeText } from '../text/text';
import type { Cell } from '../values/cell';
import { parseNumber } from '../values/money';
import { isEmptySign } from '../values/no-content';

/** What a cell says, normalized; an error, a placeholder or a tick says nothing. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') {
    if (cell === '') return '';
    const text = normalizeText(cell);
    return isEmptySign(text) ? '' : text;
  }
  if (cell === undefined || cell === null) return '';
  return typeof cell === 'boolean' ? '' : String(cell);
}

/** A number, or a text as Vietnamese write it (`1.234,5`, `62,5 %`); undefined where the cell is blank or not clear. */
export function numberIn(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell;
  const value = parseNumber(cellText(cell).replace(/\s*%$/, ''));
  return typeof value === 'number' ? value : undefined;
}

/** Whether a cell says anything: blanks that only look empty (zero-width, no-break), errors, placeholders and ticks do not. */
export function hasText(cell: Cell): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number';
  // Nearly every cell with a text is longer than any sign.
  return cell !== '' && (cell.length > 40 || cellText(cell) !== '');
}
