import { cellText, hasText, numberIn } from '../tasks/task-text';
import { headingKey } from '../text/text';
import { parseDateCell } from '../time/date-reading';
import type { Day } from '../time/day';
import type { Cell } from '../values/cell';
import { type MoneyReading, parseMoney } from '../values/money';
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

/** An amount in whole đồng; cells hold million đồng. */
export function moneyAt<Key extends string>({ cells }: Pick<ItemRow<Key>, 'cells'>, key: Key): MoneyReading {
  return parseMoney(cells[key], 'million');
}

/** undefined where the amount is blank or not clear. */
export function amountAt<Key extends string>(row: Pick<ItemRow<Key>, 'cells'>, key: Key): number | undefined {
  const reading = moneyAt(row, key);
  return reading.kind === 'amount' ? reading.amountVnd : undefined;
}

export function numberAt<Key extends string>({ cells }: Pick<ItemRow<Key>, 'cells'>, key: Key): number | undefined {
  return numberIn(cells[key]);
}

const yearText = /^(?:năm )?((?:19|20|21)\d\d)$/i;

/** `2025`, `năm 2025`; undefined for a blank cell and for one that names no year. */
export function yearAt<Key extends string>({ cells }: Pick<ItemRow<Key>, 'cells'>, key: Key): number | undefined {
  const [, year] = yearText.exec(cellText(cells[key])) ?? [];
  return year === undefined ? undefined : Number(year);
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
