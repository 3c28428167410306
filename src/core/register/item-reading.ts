import { cellText, hasText } from '../tasks/task-text';
import { headingKey } from '../text/text';
import { parseDateCell } from '../time/date-reading';
import type { Day } from '../time/day';
import type { Cell } from '../values/cell';
import type { ItemRow } from './item';
import type { Field, Register, Words } from './register';

export function textAt<Key extends string>({ cells }: Pick<ItemRow<Key>, 'cells'>, key: Key): string {
  return cellText(cells[key]);
}

export function isFilled<Key extends string>({ cells }: Pick<ItemRow<Key>, 'cells'>, key: Key): boolean {
  return hasText(cells[key]);
}

/** undefined for a blank cell and for one that names no day. */
export function dayAt<Key extends string>({ cells }: Pick<ItemRow<Key>, 'cells'>, key: Key): Day | undefined {
  const reading = parseDateCell(cells[key]);
  return reading.kind === 'day' ? reading.day : undefined;
}

/** The code of a list's word; undefined for a blank cell and for a word that is not in the list. */
export function wordAt<Key extends string>(
  register: Pick<Register<Key>, 'fields'>,
  { cells }: Pick<ItemRow<Key>, 'cells'>,
  key: Key,
): string | undefined {
  return parseWord(register.fields[key], cells[key]);
}

export function parseWord({ words }: Field, cell: Cell): string | undefined {
  if (words === undefined || !hasText(cell)) return undefined;
  return spellingsOf(words).get(headingKey(cellText(cell)));
}

const folded = new WeakMap<Words, ReadonlyMap<string, string>>();

function spellingsOf(words: Words): ReadonlyMap<string, string> {
  let spellings = folded.get(words);
  if (spellings === undefined) {
    const pairs = Object.entries(words).flatMap(([code, all]) => all.map((word) => [headingKey(word), code] as const));
    spellings = new Map(pairs);
    folded.set(words, spellings);
  }
  return spellings;
}
