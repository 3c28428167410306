/** What a text may hold; each is then looked at closely. */
export const suspicion = { none: 0, number: 1, secrecy: 2, encoding: 4 } as const;

const longNumber = 8;

/**
 * One pass over a cell's text, for the rules about its content: a long number, the letters of `mật` in any Unicode form, or letters that
 * Vietnamese does not use. Nearly every cell is cleared here.
 */
export function scanText(text: string): number {
  let found: number = suspicion.none;
  let digits = 0;
  let isForeign = false;
  let isVietnamese = false;
  const { length } = text;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      if (code >= 48 && code <= 57) {
        digits += 1;
        if (digits === longNumber) found |= suspicion.number;
        continue;
      }
      if (code === 32 || code === 46) continue;
      if ((code === 109 || code === 77) && beginsSecret(text, index + 1)) found |= suspicion.secrecy;
      else if (code === 63) isForeign = true;
    } else if (code > 0xff) {
      if ((code >= 0x1ea0 && code <= 0x1ef9) || (code < 0x200 && code > 0x101)) isVietnamese = true;
      else if (code === 0xfffd) found |= suspicion.encoding;
      else if (code > 0x2000) isForeign = true;
    } else {
      isForeign = true;
    }
    digits = 0;
  }
  return isForeign && !isVietnamese ? found | suspicion.encoding : found;
}

function beginsSecret(text: string, start: number): boolean {
  let index = start;
  while (text.charCodeAt(index) === 32) index += 1;
  const code = text.charCodeAt(index);
  if (code === 0x1ead || code === 0x1eac) return true;
  const isBase = code === 97 || code === 65 || code === 0xe2 || code === 0xc2 || code === 0x1ea1 || code === 0x1ea0;
  if (!isBase) return false;
  const mark = text.charCodeAt(index + 1);
  return mark === 0x302 || mark === 0x323;
}
