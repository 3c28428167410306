import { formatBounds } from '../book/a1';
import { type Book, findSheetByTitle, sheetIdOf, titleOf } from '../book/book';
import { type Corner, mapReferences, titleOfPrefix } from '../book/formula';
import { toXlsxFormula } from '../xlsx/formula-text';
import { engineSheet, knowsFunction } from './engine';

/** The rectangle that a formula reads, in a sheet by its place; ends may be open. */
export interface Precedent {
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Translation {
  /** In the engine's spelling, with its `=`; undefined when the engine cannot work it out. */
  readonly formula: string | undefined;
  readonly precedents: readonly Precedent[];
  /** Its result changes with the clock, or by chance. */
  readonly isVolatile: boolean;
  /** Set when it reads one cell and nothing else: a blank there is a blank here. */
  readonly isReference: boolean;
}

/** The clock as formulas see it, in days of the sheet's zone. */
export interface FormulaClock {
  readonly today: number;
  readonly now: number;
}

const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)/;
const CHANCE = /\b(RAND|RANDBETWEEN|RANDARRAY)\(/i;
/** What they read is known only when they have been worked out. */
const WANDERING = /\b(INDIRECT|OFFSET)\(/i;
const CALL = /(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)\(/gu;

/** A formula of the book's as the engine takes it, and what it reads. */
export function translateFormula(text: string, book: Book, ownSheet: number, clock: FormulaClock): Translation {
  const plain = `=${toXlsxFormula(text.slice(1), book.properties.locale)}`.replace(/_xlfn\.|_xlws\./g, '');
  const named = outsideQuotes(plain, (part) => withNames(part, book));
  const timed = outsideQuotes(named, (part) => withClock(part, clock));
  const bare = timed.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, 'S!');
  const isWandering = WANDERING.test(bare);
  // Two operands with a blank between them: Google shows #ERROR!, the engine has a meaning for it.
  const isBroken = /[\p{L}\p{N}_)"]\s+[\p{L}\p{N}_("$]/u.test(bare.replace(/\b(?:AND|OR|NOT)\s+\(/gi, ''));
  const isKnown =
    !isWandering && !isBroken && [...bare.matchAll(CALL)].every(([, name = '']) => knowsFunction(name.toUpperCase()));
  const precedents: Precedent[] = [];
  const placeOf = sheetPlaces(book, ownSheet);
  const formula = mapReferences(
    timed,
    (corners, prefix) => {
      precedents.push(precedentOf(placeOf(prefix), corners));
      return corners;
    },
    (prefix) => `${engineSheet(placeOf(prefix))}!`,
  );
  const isWhole = precedents.every(({ sheet }) => sheet >= 0);
  const isReference = /^=\s*(?:\S+!)?\$?[A-Za-z]{1,3}\$?\d+\s*$/.test(bare);
  return {
    formula: isKnown && isWhole ? formula : undefined,
    precedents,
    isVolatile: isWandering || timed !== named || CHANCE.test(bare) || bare.includes('#REF!'),
    isReference,
  };
}

function outsideQuotes(text: string, change: (part: string) => string): string {
  return text
    .split(QUOTED)
    .map((part, i) => (i % 2 === 1 ? part : change(part)))
    .join('');
}

/** The engine has a clock of its own, and it is not the office's. */
function withClock(part: string, { today, now }: FormulaClock): string {
  return part.replace(/\bTODAY\(\s*\)/gi, `(${today})`).replace(/\bNOW\(\s*\)/gi, `(${now})`);
}

function withNames(part: string, book: Book): string {
  let changed = part;
  for (const { name, range } of book.namedRanges) {
    const sheet = book.sheets.find((one) => sheetIdOf(one) === (range?.sheetId ?? 0));
    if (name === undefined || name === null || range === undefined || sheet === undefined) continue;
    const place = `'${titleOf(sheet).replace(/'/g, "''")}'!${formatBounds(range as Parameters<typeof formatBounds>[0])}`;
    const word = new RegExp(`(?<![\\p{L}\\p{N}_.!'])${quoteForRegExp(name)}(?![\\p{L}\\p{N}_.(!])`, 'giu');
    changed = changed.replace(word, () => place);
  }
  return changed;
}

function quoteForRegExp(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The place of the sheet that a prefix names; -1 when there is none. */
function sheetPlaces(book: Book, ownSheet: number): (prefix: string | undefined) => number {
  return (prefix) => {
    if (prefix === undefined) return ownSheet;
    const sheet = findSheetByTitle(book, titleOfPrefix(prefix));
    return sheet === undefined ? -1 : book.sheets.indexOf(sheet);
  };
}

function precedentOf(sheet: number, corners: readonly Corner[]): Precedent {
  const [first, last = first] = corners;
  const rows = sorted(first?.row, last?.row);
  const columns = sorted(first?.column, last?.column);
  return { sheet, top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] };
}

/** Half-open; a side that nobody names is open. */
function sorted(a: number | undefined, b: number | undefined): [number, number] {
  if (a === undefined && b === undefined) return [0, Number.POSITIVE_INFINITY];
  if (a === undefined || b === undefined) return [a ?? b ?? 0, Number.POSITIVE_INFINITY];
  return [Math.min(a, b), Math.max(a, b) + 1];
}
