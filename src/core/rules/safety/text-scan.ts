/** What a text may hold; each is then looked at closely. */
export const suspicion = { none: 0, number: 1, secrecy: 2, encoding: 4 } as const;

/** A passport has seven digits behind its letter; all other numbers that matter are longer. */
const longNumber = 7;

const plain = 0;
const digit = 1;
/** `m`, with which `mật` begins. */
const letterM = 2;
/** A letter or sign that Vietnamese does not use, and `?`, which stands for lost letters. */
const foreign = 3;

/**
 * One pass over a cell's text, for the rules about its content: a long number, the letters of `mật` in any Unicode form, or signs of another
 * encoding. Nearly every cell is cleared here, at a table look-up for each letter.
 */
export function scanText(text: string): number {
  kinds ??= createKinds();
  let found: number = suspicion.none;
  const { length } = text;
  for (let index = 0; index < length; index += 1) {
    const kind = kinds[text.charCodeAt(index)];
    if (kind === plain) continue;
    if (kind === letterM) {
      if (beginsSecret(text, index + 1)) found |= suspicion.secrecy;
    } else if (kind === digit) {
      let digits = 0;
      for (; index < length; index += 1) {
        const code = text.charCodeAt(index);
        if (code >= 48 && code <= 57) digits += 1;
        else if (code !== 32 && code !== 46) break;
      }
      index -= 1;
      if (digits >= longNumber) found |= suspicion.number;
    } else {
      found |= suspicion.encoding;
    }
  }
  return found;
}

function beginsSecret(text: string, start: number): boolean {
  let code = text.charCodeAt(start);
  let index = start;
  while (code === 32) {
    index += 1;
    code = text.charCodeAt(index);
  }
  if (code === 0x1ead || code === 0x1eac) return true;
  const isBase = code === 97 || code === 65 || code === 0xe2 || code === 0xc2 || code === 0x1ea1 || code === 0x1ea0;
  if (!isBase) return false;
  const mark = text.charCodeAt(index + 1);
  return mark === 0x302 || mark === 0x323;
}

let kinds: Uint8Array | undefined;

/** Latin-1 letters that Vietnamese uses; the others there come from legacy fonts, or from UTF-8 read as Windows-1252. */
const vietnameseLatin1 = 'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý';
const ordinarySigns = '\u00a0«»·°';

function createKinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  table.fill(digit, 0x30, 0x3a);
  table[0x6d] = letterM;
  table[0x4d] = letterM;
  table[0x3f] = foreign;
  table[0xfffd] = foreign;
  table.fill(foreign, 0x80, 0x100);
  for (const letter of vietnameseLatin1 + ordinarySigns) table[letter.charCodeAt(0)] = plain;
  return table;
}
