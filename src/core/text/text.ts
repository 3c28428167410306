import { createFoldTable } from './fold-table';

/** Anything that is not a settled letter of NFC, and spaces or line ends that stand double. */
const unsettled =
  /[^!-~\u00a1-\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u0255\u0257-\u02ff\u1ea0-\u1ef9\u2010-\u2027\u20ab\u2192\u2264\u2265 \n]|[ \n][ \n]/;
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const lineEnds = / *(?:\r\n?|[\n\v\f\u0085\u2028\u2029]) */g;
const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const marks = /[\u0300-\u036f]{2,}/g;
const shapes = /[\u0302\u0306\u031b]/g;
const notShapes = /(?!\u0302|\u0306|\u031b)[\s\S]/g;
const strayMark = /[\u0300-\u036f]/;

/**
 * Text as it is stored and compared: NFC, no invisible characters, single spaces, `\n` line ends, Đ for its look-alikes.
 * Neither NFC nor NFKC unites `Ð` (U+00D0) with `Đ` (U+0110): https://www.unicode.org/charts/PDF/U0080.pdf. Clean text comes back as it is.
 */
export function normalizeText(text: string): string {
  if (text === '' || (!unsettled.test(text) && !hasLooseEdge(text))) return text;
  let result = text.replace(invisible, '').replace(spaces, ' ').replace(lineEnds, '\n').normalize('NFC');
  if (strayMark.test(result)) {
    const decomposed = result.normalize('NFD').replace(marks, shapesFirst);
    result = decomposed.replace(/([Dd])[\u0335\u0336]/g, strokeD).normalize('NFC');
  }
  return result
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/[\u00f0\u0256]/g, 'đ')
    .replace(/ {2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A space or a line end at an edge. Asked apart: within the pattern it would be asked again at every letter. */
function hasLooseEdge(text: string): boolean {
  return isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1));
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a;
}

/** A tone typed before the hat, breve or horn does not compose in NFC; after it, it does. */
function shapesFirst(run: string): string {
  return run.replace(notShapes, '') + run.replace(shapes, '');
}

function strokeD(_: string, letter: string): string {
  return letter === 'D' ? 'Đ' : 'đ';
}

const chunk = 512;
const buffer = new Uint16Array(chunk + 2);
let foldTable: Uint16Array | undefined;

/** Folded code of every UTF-16 code; 0 = dropped. Built at the first use, because loading the script must cost nothing. */
export function foldedCodes(): Uint16Array {
  foldTable ??= createFoldTable();
  return foldTable;
}

/** Lower-case letters without any accent, single spaces, plain hyphens and quotes: the key on which names are found. */
export function foldText(text: string): string {
  const table = foldedCodes();
  let result = '';
  let size = 0;
  let hasSpace = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = table[text.charCodeAt(index)] as number;
    if (code > 0x20) {
      if (hasSpace) {
        hasSpace = false;
        if (size > 0 || result !== '') buffer[size++] = 0x20;
      }
      buffer[size++] = code;
      if (size >= chunk) {
        result += stringOf(size);
        size = 0;
      }
    } else if (code === 0x20) {
      hasSpace = true;
    }
  }
  return result === '' ? stringOf(size) : result + stringOf(size);
}

function stringOf(size: number): string {
  return String.fromCharCode.apply(null, buffer.subarray(0, size) as unknown as number[]);
}

const notWordLetter = /[^a-z0-9]+/g;

/** Key of a heading, a setting's name or a list word: folded, letters and digits only. */
export function headingKey(text: string): string {
  return foldText(text).replace(notWordLetter, '');
}

const toneInsideSyllable = /([\u0300\u0301\u0303\u0309\u0323])((?:[a-z\u0111]|\u0302|\u0306|\u031b)+)/g;
const notLetter = /(?:(?![\u0300-\u036f])[^a-z0-9\u0111])+/g;

/** Key that keeps every accent but not its place: `Hoà` and `Hòa` agree, `Ba Vì` and `Bà Vị` do not. */
export function accentKey(text: string): string {
  return normalizeText(text)
    .normalize('NFD')
    .toLowerCase()
    .replace(toneInsideSyllable, '$2$1')
    .replace(notLetter, ' ')
    .trim();
}

const continuesLetter = /[\u0300-\u036f]|\u200d|\ufe0f|[\udc00-\udfff]/;

/** At most `max` UTF-16 units, cut at a word where one ends near, never inside a letter; `…` stands for what is left out. */
export function shortenText(text: string, max: number): string {
  if (text.length <= max) return text;
  if (max < 1) return '';
  let end = max - 1;
  const wordEnd = text.lastIndexOf(' ', end);
  if (wordEnd > max * 0.6) end = wordEnd;
  while (end > 0 && continuesLetter.test(text.charAt(end))) end -= 1;
  return `${text.slice(0, end).replace(/[\s,;:.–-]+$/, '')}…`;
}
