/** Letters of Vietnamese in Unicode outside Latin-1: text that has one was not typed in a legacy font. Also the quick no. */
const vietnameseLetter = /[ăĂđĐĩĨũŨơƠưƯ\u1ea0-\u1ef9]/;

/** `Sá»Ÿ`, `Ä‘á»‹nh`, `HÃ Ná»™i`: a UTF-8 lead byte shown as a letter, then a continuation byte shown as a symbol. */
const mojibake =
  /\u00e1[\u00ba\u00bb](?=[a-z\u0080-\uffff])|\u00c3[\u0080-\u00bf](?=[A-Za-z])|\u00c4[\u0090\u0091\u2018\u0192]|\u00c6[\u00a1\u00b0](?=[a-z\u00e1])|\u00e2\u20ac/;

/** `Th?i h?n`: letters lost in a conversion. */
const lostLetter = /[a-zà-ỹ]\?[a-zà-ỹ]/gi;

/** TCVN3 keeps its letters among the symbols: `C«ng`, `ho¹ch`, `NhiÖm`. */
const tcvn3Inside = /[A-Za-z][\u00a1-\u00b6\u00b8-\u00bf](?=[a-z])|[a-z][\u00c0-\u00de]/g;
/** `vµ`, `kÕt qu¶`, `®Þnh`: the same at the edge of a word, where a symbol may also be meant. */
const tcvn3Edge = /[A-Za-z][\u00b5-\u00b9\u00a8](?![A-Za-z0-9])|\u00ae(?=[a-z\u00bf-\u00ff])/g;

/** VNI writes the letter, then its mark as another letter: `Haø Noäi`, `keá hoaïch`. */
const vniPair =
  /a[ùøûõïâáàåãäéèúüëê]|e[ùøûõïâáàåãä]|o[ùøûõïâåä]|[uy][øûõï]|[ôö][ùøûõï]|(?<![A-Za-zÀ-ÿ])ñ(?=[a-zò-ÿ])/gi;

/** No language of Latin letters has these pairs, so that one is enough. */
const vniOnlyPair = /[aeouôö][øû]/gi;

/** `Së`, `häc`: a syllable with a letter that Vietnamese does not have. Longer words are other languages'. */
const foreignWord = /(?<![A-Za-zÀ-ỹ])[a-z]{0,4}[äåæçëïñö÷øþÿ][a-zµ¸¶·¹]{0,3}(?![A-Za-zÀ-ỹ])/gi;

/**
 * Text typed in TCVN3 (.VnTime) or VNI fonts and pasted as Latin-1, UTF-8 read as Windows-1252, or letters lost as `?`.
 * Tables of the encodings: https://vietunicode.sourceforge.net/charset/ . Few false alarms matter more than every word.
 */
export function looksLegacyEncoded(text: string): boolean {
  if (text.indexOf('\ufffd') >= 0) return true;
  if (vietnameseLetter.test(text)) return false;
  if (mojibake.test(text)) return true;
  if (text.indexOf('://') < 0 && countMatches(text, lostLetter) >= 2) return true;
  const tcvn3 = 2 * countMatches(text, tcvn3Inside) + countMatches(text, tcvn3Edge);
  const vni = countMatches(text, vniPair) + countMatches(text, vniOnlyPair);
  return tcvn3 + Math.max(vni, countMatches(text, foreignWord)) >= 2;
}

function countMatches(text: string, pattern: RegExp): number {
  return (text.match(pattern) ?? []).length;
}
