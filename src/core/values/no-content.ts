import type { Cell } from './cell';

/** What Google shows of a formula that cannot be computed: https://sheets.wiki/docs/Error */
const formulaError = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|ERROR!|SPILL!|CALC!)$/;
/** What stands in a cell while an import runs, in the two languages of Google's pages. */
const placeholder = /^(?:loading|đang tải)\s*(?:\.{1,3}|…)?$/i;
/** A box or a tick alone says yes to a question that the column does not ask. */
const bareTick = /^(?:true|false|[✓✔✅☑☒☐✗✘❌√■□●○◻◼])$/i;

const longestSign = 12;

/** True for a text that fills a cell and says nothing: an error, an import that has not come, a tick. */
export function isEmptySign(text: string): boolean {
  if (text.length > longestSign) return false;
  return text.charCodeAt(0) === 35 ? formulaError.test(text) : bareTick.test(text) || placeholder.test(text);
}

/** The sign itself, as people see it; undefined for blanks and for content. */
export function emptySignOf(cell: Cell): string | undefined {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell !== 'string' || cell.length > longestSign + 4) return undefined;
  const text = cell.normalize('NFC').trim();
  return isEmptySign(text) ? text : undefined;
}
