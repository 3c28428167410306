import { foldedCodes, foldText } from '../../text/text';

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

const firstHash = 0x811c9dc5;
const prime = 0x01000193;

/** A number that titles of one gist share, whatever the order of their words. One pass, no text made: it runs for every row. */
export function hashTitle(title: string, salt: number): number {
  const folded = foldedCodes();
  fillerSlots ??= createFillerSlots();
  const { length } = title;
  let sum = salt | 0;
  let mixed = ~salt;
  let word = firstHash;
  for (let index = 0; index <= length; index += 1) {
    const code = index < length ? (folded[title.charCodeAt(index)] as number) : 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      word = Math.imul(word ^ code, prime);
    } else if (code !== 0 && word !== firstHash) {
      if (!isFiller(fillerSlots, word)) {
        sum = (sum + Math.imul(word ^ (word >>> 15), 0x2c1b3c6d)) | 0;
        mixed ^= Math.imul(word ^ (word >>> 13), 0x297a2d39);
      }
      word = firstHash;
    }
  }
  return (sum >>> 0) * 0x200000 + (mixed & 0x1fffff);
}

/** Hashes of the fillers at the place that their low bits name, or the next free one: quicker than a Set for a question asked of every word. */
let fillerSlots: Int32Array | undefined;
const slotMask = 0x3ff;

function createFillerSlots(): Int32Array {
  const slots = new Int32Array(slotMask + 1);
  for (const filler of fillers) {
    let hash = firstHash;
    for (let index = 0; index < filler.length; index += 1) hash = Math.imul(hash ^ filler.charCodeAt(index), prime);
    let slot = hash & slotMask;
    while (slots[slot] !== 0) slot = (slot + 1) & slotMask;
    slots[slot] = hash;
  }
  return slots;
}

function isFiller(slots: Int32Array, hash: number): boolean {
  let slot = hash & slotMask;
  for (let stored = slots[slot]; stored !== 0; stored = slots[slot]) {
    if (stored === hash) return true;
    slot = (slot + 1) & slotMask;
  }
  return false;
}
