import { notImplemented } from '../../../runs/exceptions';

export const HORIZONTAL: readonly string[] = ['left', 'center', 'right', 'normal', 'general', 'general-left'];
export const LINES: readonly string[] = ['underline', 'line-through', 'none'];
export const STYLES: readonly string[] = ['italic', 'normal'];
export const VERTICAL: readonly string[] = ['top', 'middle', 'bottom'];
export const WEIGHTS: readonly string[] = ['bold', 'normal'];

/** Google passes over words that it does not know without saying so (gas-fakes, notes/oddities.md). */
export function isOneOf(given: string | null, words: readonly string[]): boolean {
  return given === null || words.includes(given);
}

/** Of a list for many cells it is not known what Google does with such a word. */
export function known(given: string | null, words: readonly string[]): string | null {
  if (isOneOf(given, words)) return given;
  throw notImplemented(`the word ${given} among ${words.join(', ')}`);
}
