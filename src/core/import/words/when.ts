import { parseWording, type Wording } from '../../deadlines/deadline-wording';
import { foldText } from '../../text/text';
import { parseDateCell } from '../../time/date-reading';
import { civilOf, type Day } from '../../time/day';
import { memoize } from '../../values/memo';

/** The year of a table's dates without one. A school year runs from August on into the next. */
export interface TableYear {
  readonly year: number;
  readonly isSchoolYear: boolean;
}

/** First month that belongs to the first half of a school year. */
const schoolYearStart = 8;

export function yearForMonth({ year, isSchoolYear }: TableYear, month: number): number {
  return isSchoolYear && month < schoolYearStart ? year + 1 : year;
}

/** What a wording of a deadline or a day says. */
export type WhenReading =
  | { readonly kind: 'whole'; readonly text: string }
  /** The year was missing and is filled in. */
  | { readonly kind: 'filled'; readonly text: string }
  /** A year would make it whole. */
  | { readonly kind: 'needsYear' }
  | { readonly kind: 'unread' };

/** Reads a wording as the column `Thời hạn` does, with the table's year where it has none. */
export function readWhen(text: string, year: TableYear | undefined): WhenReading {
  if (isReadable(text)) return { kind: 'whole', text };
  const filled = fillYear(text, year?.year ?? 2025);
  if (filled === undefined) return { kind: 'unread' };
  if (year === undefined) return { kind: 'needsYear' };
  const day = namedDay(filled);
  if (day === undefined) return { kind: 'filled', text: filled };
  return { kind: 'filled', text: fillYear(text, yearForMonth(year, civilOf(day).month)) ?? filled };
}

/** True for what says when: a day, a period, a wording; with or without its year. */
export const isWhenLike: (text: string) => boolean = memoize(
  (text: string) =>
    text.length <= 120 && text !== '' && !/^[-–—.x/]+$/i.test(text) && readWhen(text, undefined).kind !== 'unread',
);

const isReadable = memoize((text: string): boolean => {
  const wording = parseWording(text);
  return !(wording.kind === 'settled' && wording.deadline.kind === 'unreadable');
});

function namedDay(text: string): Day | undefined {
  const wording: Wording = parseWording(text);
  if (wording.kind === 'before') return wording.included.namedDay;
  if (wording.kind !== 'fixed' && wording.kind !== 'settled') return undefined;
  return wording.deadline.kind === 'dated' ? wording.deadline.namedDay : undefined;
}

const dayAndMonth = /(?<![\d/.])(\d{1,2})( ?)([/.-])( ?)(\d{1,2})(?! ?[/.-] ?\d|\d)/g;
const shortYear = /(?<!\d)(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d\d)(?!\d)/;
const lastYear = /(?:nam|year)$/;
const englishMonth = /(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/;

/** The text with the year where people leave it out; undefined when that makes no wording of it either. */
function fillYear(text: string, year: number): string | undefined {
  if (text.length > 120) return undefined;
  const folded = foldText(text);
  const candidates = [withYearInside(text, year)];
  const bare = text.replace(/[\s.,;:]+$/, '');
  if (lastYear.test(folded.replace(/[\s.,;:]+$/, ''))) candidates.push(`${bare} ${year}`);
  if (englishMonth.test(folded)) candidates.push(`${bare} ${year}`, `${bare}, ${year}`);
  candidates.push(
    `${bare}/${year}`,
    `${bare} năm ${year}`,
    `${bare} ${year}`,
    beforeNote(bare, `/${year}`),
    beforeNote(bare, ` ${year}`),
    englishEnd(folded, year),
  );
  return candidates.find((candidate) => candidate !== undefined && isReadable(candidate) && namesYear(candidate, year));
}

function namesYear(text: string, year: number): boolean {
  return text.includes(String(year));
}

function withYearInside(text: string, year: number): string | undefined {
  let last: RegExpMatchArray | undefined;
  for (const match of text.matchAll(dayAndMonth)) {
    if (Number(match[1]) <= 31 && Number(match[5]) >= 1 && Number(match[5]) <= 12) last = match;
  }
  if (last === undefined || shortYear.test(text)) return undefined;
  const end = (last.index ?? 0) + last[0].length;
  return `${text.slice(0, end)}${last[3] ?? '/'}${year}${text.slice(end)}`;
}

/** `Quý IV (sau khi có hướng dẫn)`, `End of May (draft)`: the year belongs before the note. */
function beforeNote(text: string, year: string): string | undefined {
  const match = /^(.+?)(\s*\(.*\))$/s.exec(text);
  return match === null ? undefined : `${match[1]}${year}${match[2]}`;
}

/** `Year end`, `EOY`: no wording that a year behind it would make whole. */
function englishEnd(folded: string, year: number): string | undefined {
  return /^(?:by )?(?:year[ -]end|eoy)$/.test(folded) ? `31/12/${year}` : undefined;
}

/** Two digits of a year, written out: `15/9/25` is `15/9/2025`. */
export function expandYear(text: string): string {
  const match = shortYear.exec(text);
  if (match === null || Number(match[3]) > 12 || Number(match[1]) > 31) return text;
  const end = (match.index ?? 0) + match[0].length;
  const century = Number(match[4]) < 80 ? '20' : '19';
  return `${text.slice(0, end - 2)}${century}${text.slice(end - 2)}`;
}

/** The day that a text names by itself, as in a column of days. */
export function dayOfText(text: string): Day | undefined {
  const reading = parseDateCell(text);
  return reading.kind === 'day' ? reading.day : undefined;
}
