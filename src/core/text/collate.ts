/** Alphabet of Vietnamese, with the letters of other languages in their Latin places. */
const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Ngang, huyền, hỏi, ngã, sắc, nặng: the order of Vietnamese dictionaries (and of ICU's vi). */
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/g;
const wordsAndNumbers = /[0-9]+|[^0-9]/g;

interface SortKey {
  readonly letters: string;
  readonly tones: string;
}

/** Sorted keys are made once for a text; forgotten together when there are too many. */
const keys = new Map<string, SortKey>();
const mostKeys = 20_000;

/** Vietnamese order without Intl: letters first, then tones, then case; numbers by their value (Phụ lục 2 before Phụ lục 10). */
export function compareVietnamese(one: string, other: string): number {
  if (one === other) return 0;
  const a = sortKeyOf(one);
  const b = sortKeyOf(other);
  return compareCodes(a.letters, b.letters) || compareCodes(a.tones, b.tones) || compareCodes(other, one);
}

function compareCodes(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function sortKeyOf(text: string): SortKey {
  const known = keys.get(text);
  if (known) return known;
  if (keys.size >= mostKeys) keys.clear();
  const key = createSortKey(text);
  keys.set(text, key);
  return key;
}

function createSortKey(text: string): SortKey {
  const words = text.trim().toLowerCase().normalize('NFD').split(/\s+/);
  const letters = words.map((word) => lettersOf(word.replace(toneMark, '').normalize('NFC'))).join(' ');
  return { letters, tones: words.map(toneOf).join('') };
}

/** The tone of a syllable, wherever it stands in it: `hoà` and `hòa` are one word. */
function toneOf(word: string): string {
  const marks = word.match(toneMark);
  if (!marks) return '0';
  return marks.map((mark) => String(tones.indexOf(mark))).join('');
}

function lettersOf(word: string): string {
  return word.replace(wordsAndNumbers, (part) => {
    if (part.charCodeAt(0) >= 0x30 && part.charCodeAt(0) <= 0x39) return numberKey(part);
    const place = alphabet.indexOf(part);
    return place >= 0 ? String.fromCharCode(0x61 + place) : part;
  });
}

/** Digits that compare by value: the number of digits goes before them. */
function numberKey(digits: string): string {
  const significant = digits.replace(/^0+(?=\d)/, '');
  return `0${String.fromCharCode(0x30 + Math.min(significant.length, 40))}${significant}`;
}
