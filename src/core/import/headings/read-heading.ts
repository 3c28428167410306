import { foldText } from '../../text/text';
import { memoize } from '../../values/memo';
import { groupRules } from './group-rules';
import type { HeadingMeaning } from './heading-meaning';
import { headingRules } from './heading-rules';
import { lateRules } from './late-rules';

const nothing: HeadingMeaning = { key: undefined, confidence: 0 };

/** What a heading means; `group` is what stands over it, '' for none. */
export function readHeading(leaf: string, group: string): HeadingMeaning {
  // A unit of measure below a heading is no heading of its own: `(triệu đồng)`, `(%)`.
  if (group !== '' && bareWords(leaf) === '') return readHeading(`${group} ${leaf}`, '');
  const alone = readWords(leaf);
  if (group === '') return alone.confidence > 0 ? alone : readLate(leaf);
  const inGroup = readInGroup(wordsOf(leaf), wordsOf(group));
  if (inGroup !== undefined) return { ...inGroup, byGroup: true };
  if (alone.confidence > 0) return alone;
  const both = readWords(`${group} ${leaf}`);
  return both.confidence > 0 ? { ...both, confidence: both.confidence - 0.1, byGroup: true } : readLate(leaf);
}

/** True when the words are those of some heading: what tells a heading row from a row of entries. */
export function isHeadingText(text: string): boolean {
  return text.length <= 90 && readWords(text).confidence > 0;
}

const readWords = memoize((text: string): HeadingMeaning => {
  for (const words of new Set([wordsOf(text), bareWords(text), firstLine(text)])) {
    if (words === '' || words.length > 70) continue;
    const rule = headingRules.find(([pattern]) => pattern.test(words));
    if (rule !== undefined) return rule[1];
  }
  return nothing;
});

/** Longer than this it is a sentence. */
const mostLateLetters = 40;

function readLate(text: string): HeadingMeaning {
  const words = wordsOf(text);
  if (words.length > mostLateLetters) return nothing;
  return lateRules.find(([pattern]) => pattern.test(words))?.[1] ?? nothing;
}

function readInGroup(leaf: string, group: string): HeadingMeaning | undefined {
  for (const { over, below } of groupRules) {
    if (!over.test(group)) continue;
    const rule = below.find(([pattern]) => pattern.test(leaf));
    if (rule !== undefined) return rule[1];
  }
  return undefined;
}

/** Abbreviations of the trade, written out. */
const longForms: readonly (readonly [RegExp, string])[] = [
  [/\bdvph\b/g, 'don vi phoi hop'],
  [/\bdvct\b/g, 'don vi chu tri'],
  [/\bdvth\b/g, 'don vi thuc hien'],
  [/\bcqct\b/g, 'co quan chu tri'],
  [/\bcqph\b/g, 'co quan phoi hop'],
  [/\bdv\b/g, 'don vi'],
  [/\bcq\b/g, 'co quan'],
  [/\btg\b/g, 'thoi gian'],
  [/(?<=\b(?:ngay|thoi gian) )kt\b/g, 'ket thuc'],
  [/(?<=\b(?:ngay|thoi gian) )b(?:d|dau)\b/g, 'bat dau'],
  [/\b(?:ht|hthanh)\b/g, 'hoan thanh'],
  [/\bkq\b/g, 'ket qua'],
  [/\bnv\b/g, 'nhiem vu'],
  [/(?<=.)\bth\b/g, 'thuc hien'],
];

/** Folded words with `%`, `#`, `&`, `/` and commas; brackets opened. */
function wordsOf(text: string): string {
  const words = foldText(text)
    .replace(/[^a-z0-9%#/&,]+/g, ' ')
    .replace(/ ?([/,]) ?/g, (_, sign: string) => (sign === '/' ? '/' : ', '))
    .replace(/\/(?=[a-z])/g, ' / ')
    .replace(/^[ ,/]+|[ ,/]+$/g, '')
    .replace(/ {2,}/g, ' ');
  return longForms.reduce((key, [pattern, long]) => key.replace(pattern, long), words);
}

/** The words without what stands in brackets: `Thời hạn (ngày/tháng/năm)`. */
function bareWords(text: string): string {
  return wordsOf(text.replace(/\([^()]*\)?/g, ' ').replace(/\[[^\]]*\]/g, ' '));
}

function firstLine(text: string): string {
  return wordsOf(text.split('\n')[0] ?? '');
}
