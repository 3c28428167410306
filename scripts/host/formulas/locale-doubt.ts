import type { Book } from '../book/book';
import { parseEntry } from '../formats/entry';
import { localeFacts } from '../formats/locale';
import type { EngineResult } from './engine';
import type { FormulaCell } from './find-stale';

/** What they take and give depends on the spreadsheet's locale; the engine knows the American one. */
const BY_LOCALE = /(?<![\p{L}\p{N}_.])(VALUE|DATEVALUE|TIMEVALUE|DOLLAR|FIXED)\(/iu;
/** A pattern of TEXT with separators, or with names of months and days. */
const PATTERN = /[#0][.,]|[.,][#0]|m{3}|d{3}/i;
/** A criterion or a text that is a number or a day in some locales only: ">1,5", "<2/1/2025". */
const NUMBER_AS_TEXT = /^[<>=]*\s*-?\d+(?:[.,/:-]\d+)+$/;

/** Whether Google would work with the locale where the engine works with its own: then its result says nothing. */
export function isDoubtful(book: Book, cell: FormulaCell, result: EngineResult): boolean {
  const { locale } = book.properties;
  if (/^en(_US)?$/.test(locale)) return false;
  const { formula = '' } = cell.extra;
  const texts = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text);
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (BY_LOCALE.test(bare) || texts.some((text) => NUMBER_AS_TEXT.test(text))) return true;
  if (/(?<![\p{L}\p{N}_.])TEXT\(/iu.test(bare) && texts.some((text) => PATTERN.test(text))) return true;
  const { decimal } = localeFacts(locale);
  if (result.kind === 'value' && typeof result.value === 'string') {
    return decimal !== '.' && /\d\.\d/.test(result.value) && !isCopied(book, cell, result.value);
  }
  return result.kind === 'error' && result.error === '#VALUE!' && readsNumberAsText(book, cell, locale);
}

/** The text stands in a cell that the formula reads: no number was spelled. */
function isCopied(book: Book, cell: FormulaCell, text: string): boolean {
  const parts = text.match(/\d+\.\d+/g) ?? [];
  const read = [...textsRead(book, cell)];
  return parts.every((part) => read.some((one) => one.includes(part)));
}

function readsNumberAsText(book: Book, cell: FormulaCell, locale: string): boolean {
  for (const text of textsRead(book, cell)) if (typeof parseEntry(text, locale).value === 'number') return true;
  return false;
}

function* textsRead(book: Book, { translation, extra }: FormulaCell): Generator<string> {
  for (const [, text = ''] of (extra.formula ?? '').matchAll(/"((?:[^"]|"")*)"/g)) yield text;
  for (const { sheet, top, bottom, left, right } of translation.precedents) {
    const grid = book.sheets[sheet]?.grid;
    for (let row = top; row < Math.min(bottom, grid?.storedRowCount() ?? 0); row++) {
      for (const value of (grid?.rowValues(row) ?? []).slice(left, right)) if (typeof value === 'string') yield value;
    }
  }
}
