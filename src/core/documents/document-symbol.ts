import { foldText, normalizeText } from '../text/text';
import { memoize } from '../values/memo';

/** `139/KH-UBND`, `34/2025/NQ-HĐND`, `28/2026/QH16`: number, year of laws and decrees, letters with the issuer behind a hyphen. */
const statePattern =
  /^\d{1,5}[a-zA-Z]?\/(?:(?:19|20)\d\d\/QH\d{1,2}|(?:(?:19|20)\d\d\/)?(\p{L}[\p{L}\d&.]*)((?:-\p{L}[\p{L}\d&.]*)+))$/iu;
/** `57-NQ/TW`, `03-TB/BCĐTW`, `8258-QĐ/TU`: the hyphen stands before the slash in the Party's. */
const partyPattern = /^\d{1,5}[a-zA-Z]?-(\p{L}+)\/(\p{L}[\p{L}\d&.]*(?:-\p{L}[\p{L}\d&.]*)*)$/iu;
/** A symbol of either kind inside a sentence: `Kế hoạch số 139/KH-UBND ngày 16/5/2025`. */
const symbolInside = /(?<![\p{L}\d/-])\d{1,5}[a-zA-Z]?(?:\/(?:\d{4}\/)?|-)\p{L}[\p{L}\d&./-]*[\p{L}\d]/giu;

const stateIssuers = /^(?:ubnd|hdnd|cp|ttg)$/;
const partyIssuers = /^(?:tw|tu)$/;

/** Type letters of Decree 30/2020/NĐ-CP, Annex III, and of the Party's documents, folded; anything else is a dispatch's issuer. */
const typeLetters = new Set(
  'nq qd ct qc qyd tc hd ctr kh pa da dt bc bb ttr hdg cv cd bgn bgt btt guq gm ggt gnp pg pc pb tb tt nd l pl kl ttlt lt sl dc tg nqlt'.split(
    ' ',
  ),
);

/** Symbols of the cell `Văn bản giao`, in order; the first is primary. Pieces without a symbol stay as they were written. */
export const parseSymbols: (text: string) => readonly string[] = memoize((text: string): readonly string[] => {
  const symbols: string[] = [];
  for (const piece of normalizeText(text).split(/[;\n]/)) {
    const tidied = tidySymbol(piece);
    if (tidied === '') continue;
    const found = isWellFormedSymbol(tidied) ? [tidied] : (tidied.match(symbolInside) ?? [tidied]);
    for (const symbol of found) if (!symbols.includes(symbol)) symbols.push(symbol);
  }
  return symbols;
});

/** One spelling of hyphens, no spaces around them and the slashes, no full stop behind. */
function tidySymbol(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/ ?([/-]) ?/g, '$1')
    .replace(/^[\s,.]+|[\s,.]+$/g, '');
}

/** True for the symbol of a state or Party document, in any case. `57/NQ-TW` and `139-KH/UBND` mix the two systems. */
export const isWellFormedSymbol: (symbol: string) => boolean = memoize((symbol: string): boolean => {
  const state = statePattern.exec(symbol);
  if (state) return !partyIssuers.test(foldText(state[2] ?? '').slice(1));
  const party = partyPattern.exec(symbol);
  return party !== null && !stateIssuers.test(foldText(party[2] ?? ''));
});

/** Key on which symbols are found: `5514/ubnd-dmpt` and `5514/UBND – ĐMPT` share it, `03-TB/BCĐTW` and `3-TB/BCĐTW` too. */
export const symbolKey: (symbol: string) => string = memoize((symbol: string): string => {
  return foldText(tidySymbol(symbol))
    .replace(/^0+(?=\d)/, '')
    .replace(/(\d)[/-](?=\d)/g, '$1|')
    .replace(/[^a-z0-9|]/g, '');
});

/** `139/KH-UBND` → KH139, `57-NQ/TW` → NQ57, a dispatch without type letters `5514/UBND-ĐMPT` → CV5514; undefined without a number. */
export function codePrefixOf(symbol: string): string | undefined {
  const match = /^(\d{1,5})[a-z]?(?:\/(?:\d{4}\/)?|-)([a-z]+)/.exec(foldText(tidySymbol(symbol)));
  if (!match) return undefined;
  const letters = match[2] ?? '';
  if (/\/\d{4}\/qh\d+$/.test(foldText(symbol))) return `QH${match[1]}`;
  return `${typeLetters.has(letters) ? letters.toUpperCase() : 'CV'}${match[1]}`;
}
