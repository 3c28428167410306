import { foldText } from '../../text/text';

/** A unit that is not in the directory yet. */
export interface NewUnit {
  readonly code: string;
  readonly name: string;
}

const longest = 12;

/** ASCII, unique: the first letters of the name's words, `P. Kế hoạch - Tài chính` → `PKHTC`. */
export function codeForUnit(name: string, taken: ReadonlySet<string>): string {
  const words = foldText(name)
    .replace(/&/g, ' ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'va');
  const letters = words
    .map((word) => (/^\d+$/.test(word) ? word : word.charAt(0)))
    .join('')
    .toUpperCase();
  const base = (letters.length >= 2 ? letters : words.join('').toUpperCase() || 'DV').slice(0, longest);
  let code = base;
  for (let number = 2; taken.has(code); number += 1) code = `${base}${number}`;
  return code;
}
