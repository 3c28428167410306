import { foldText } from '../text';

/** Words that carry no meaning of their own in a task's title, folded. */
const fillers = new Set(
  (
    'va cac cua viec ve cho tai theo nham de den trong voi tren tiep tuc trien khai thuc hien to chuc day manh tang cuong ' +
    'tham muu ubnd thanh pho uy ban nhan dan phoi hop chu tri khan truong the and of to for in on'
  ).split(' '),
);
const notLetters = /[^a-z0-9]+/;
const fewestWords = 4;

/** The words that make a title what it is, in alphabetical order; '' when too few are left to compare. */
export function titleGist(title: string): string {
  const words = foldText(title)
    .split(notLetters)
    .filter((word) => word !== '' && !fillers.has(word));
  return words.length < fewestWords ? '' : words.sort().join(' ');
}

/** A number that titles of one gist share, whatever the order of their words; 0 words and 40 alike cost one pass. */
export function hashTitle(title: string, salt: number): number {
  const folded = foldText(title);
  let sum = salt;
  let mixed = salt ^ 0x5bd1e995;
  let word = 0x811c9dc5;
  let size = 0;
  for (let index = 0; index <= folded.length; index += 1) {
    const code = index < folded.length ? folded.charCodeAt(index) : 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      word = Math.imul(word ^ code, 0x01000193);
      size += 1;
    } else if (size > 0) {
      if (!isFiller(word)) {
        sum = (sum + Math.imul(word ^ (word >>> 15), 0x2c1b3c6d)) | 0;
        mixed ^= Math.imul(word ^ (word >>> 13), 0x297a2d39);
      }
      word = 0x811c9dc5;
      size = 0;
    }
  }
  return (sum >>> 0) * 0x200000 + (mixed & 0x1fffff);
}

let fillerHashes: Set<number> | undefined;

function isFiller(hash: number): boolean {
  fillerHashes ??= new Set(Array.from(fillers, hashWord));
  return fillerHashes.has(hash);
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}
