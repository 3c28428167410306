import { accentKey, foldText } from '../text/text';

/** Words that say what kind of unit it is; people leave them out, shorten them and put `UBND` before them. */
const kindWord = /^(phuong|xa|so|thi tran|dac khu) (?=.)/;
/** Kinds whose names people abbreviate: `Sở KH&CN`, `Trung tâm PVHCC`. Wards and communes are never abbreviated safely. */
const abbreviatedKind =
  /^(so|van phong|trung tam|ban quan ly|ban chi dao|ban|thanh tra|chi cuc|vien|truong|hoi|cong ty|tong cong ty) (?=.)/;
const wardOrCommune = /^(?:phuong|xa|thi tran|dac khu) /;
const acronym = /^[bcdfghjklmnpqrstvwxz]{2,}$/;

/** Folded words, punctuation apart: the same for `Quy hoạch - Kiến trúc` and `quy hoach–kien truc`. */
export function wordsKey(text: string): string {
  return foldText(text)
    .replace(/&/g, ' va ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const longForms: readonly (readonly [RegExp, string])[] = [
  [/\buy ban nhan dan\b/g, 'ubnd'],
  [/\bhoi dong nhan dan\b/g, 'hdnd'],
  [/\b(?:uy ban )?mat tran to quoc(?: viet nam)?\b/g, 'mttq'],
  [/\b(?:tp|t p)\b/g, 'thanh pho'],
  [/\bvp\b/g, 'van phong'],
  [/\bvpubnd\b/g, 'van phong ubnd'],
  [/^(ubnd )?(?:p|ph) (?=[a-z]{2})/g, '$1phuong '],
  [/^(ubnd )?x (?=[a-z]{2})/g, '$1xa '],
  [/^tt (?=[a-z]{2})/g, 'trung tam '],
  [/^ubnd (?=(?:phuong|xa|thi tran|dac khu) )/g, ''],
  [/(?<=[a-z0-9]) (?:thanh pho ha noi|thanh pho|ha noi)$/g, ''],
];

/** A words key with abbreviations of the trade written out, and without `UBND` before a ward and the city's name behind. */
export function canonicalKey(words: string): string {
  return longForms.reduce((key, [pattern, long]) => key.replace(pattern, long), words);
}

/** The kind of unit that a canonical key begins with; '' when it begins with none. */
export function kindOf(canonical: string): string {
  return kindWord.exec(canonical)?.[1] ?? '';
}

export function bareKey(canonical: string): string {
  return canonical.replace(kindWord, '');
}

/** An abbreviation as people type it, spaces and `và` apart: `Sở KH&CN` and `SỞ KHCN` are `sokhcn`. */
export function compactKey(words: string): string {
  return words.replace(/\bva\b|[^a-z0-9]/g, '');
}

/** The ways to abbreviate a unit's name: `sokhcn`, `skhcn`, and `khcn` when it is long enough to mean something alone. */
export function abbreviationsOf(words: string): readonly string[] {
  if (wardOrCommune.test(words)) return [];
  const kind = abbreviatedKind.exec(words)?.[1];
  const all = initialsOf(words);
  if (kind === undefined) return all.length >= 3 ? [all] : [];
  const rest = initialsOf(words.slice(kind.length + 1));
  const found = rest.length >= 2 ? [kind.replace(/ /g, '') + rest, all] : [];
  return rest.length >= 4 ? [...found, rest] : found;
}

function initialsOf(words: string): string {
  return words
    .split(' ')
    .filter((word) => word !== 'va')
    .map((word) => (acronym.test(word) ? word : word.charAt(0)))
    .join('');
}

/** True when a text, with its accents, ends in the unit's own name: what tells `P. Ba Vì` from `Phường Bà Vị`. */
export function endsWithName(text: string, unitName: string): boolean {
  const name = accentKey(unitName);
  const kind = kindWord.exec(wordsKey(unitName))?.[1];
  const bare = kind === undefined ? name : name.split(' ').slice(kind.split(' ').length).join(' ');
  return ` ${accentKey(text)}`.endsWith(` ${bare}`);
}
