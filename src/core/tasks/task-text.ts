import { normalizeText } from '../text/text';
import type { Cell } from '../values/cell';

const formulaError = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|ERROR!)$/;

/** What Google shows of a formula that cannot be computed: https://sheets.wiki/docs/Error */
export function isFormulaError(text: string): boolean {
  return formulaError.test(text);
}

/** What a cell says, normalized; a formula's error says nothing. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') {
    if (cell === '') return '';
    const text = normalizeText(cell);
    return text.charCodeAt(0) === 35 && formulaError.test(text) ? '' : text;
  }
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}

/** Whether a cell says anything: blanks that only look empty (zero-width, no-break) and formula errors do not. */
export function hasText(cell: Cell): boolean {
  if (typeof cell !== 'string') return cell !== undefined && cell !== null;
  const first = cell.charCodeAt(0);
  // A first letter decides nearly every cell; NaN of '' fails both comparisons.
  if (first > 35 && first < 127) return true;
  return cell !== '' && cellText(cell) !== '';
}
