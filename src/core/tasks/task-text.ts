import { normalizeText } from '../text/text';
import type { Cell } from '../values/cell';
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

/** Whether a cell says anything: blanks that only look empty (zero-width, no-break), errors, placeholders and ticks do not. */
export function hasText(cell: Cell): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number';
  // Nearly every cell with a text is longer than any sign.
  return cell !== '' && (cell.length > 40 || cellText(cell) !== '');
}
