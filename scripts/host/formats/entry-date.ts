import type { LocaleFacts } from './locale';
import { findSerial } from './number-format-date';

export interface TypedDate {
  readonly value: number;
  readonly type: 'DATE' | 'TIME' | 'DATE_TIME';
  readonly pattern: string;
}

const NUMBERS = /^(\d{1,4})([/-])(\d{1,2})(?:\2(\d{1,4}))?$/;
const MONTH_AND_YEAR = /^(\d{1,2})[/-](\d{4})$/;
const CLOCK = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,3}))?)?(?:\s?(am|pm|sa|ch))?$/i;
const NAMED = /^(?:(\d{1,2})[ -])?([a-z]{3,9})\.?[ -](?:(\d{1,2}),? )?(\d{4})$/i;

/**
 * Reads a day, a time, or both as typed; undefined when the text is none or the calendar has no such day (31/02).
 * A day without a year takes `currentYear`, and stays text without one.
 */
export function parseDate(text: string, facts: LocaleFacts, currentYear: number | undefined): TypedDate | undefined {
  const first = text.charCodeAt(0);
  const startsWithDigit = first >= 48 && first <= 57;
  if (!startsWithDigit && !facts.namesMonths) return undefined;
  const day = parseDay(text, facts, currentYear);
  if (day !== undefined) return { value: day, type: 'DATE', pattern: facts.patterns.DATE ?? '' };
  const time = parseClock(text, facts);
  if (time !== undefined) return time;
  return parseBoth(text, facts, currentYear);
}

function parseBoth(text: string, facts: LocaleFacts, currentYear: number | undefined): TypedDate | undefined {
  const space = text.indexOf(' ');
  if (space < 0) return undefined;
  const orders: readonly [string, string][] = [
    [text.slice(0, space), text.slice(space + 1).trimStart()],
    // Vietnamese writes the hour first too: 08:30 14/10/2025.
    [text.slice(text.lastIndexOf(' ') + 1), text.slice(0, text.lastIndexOf(' ')).trimEnd()],
  ];
  for (const [dayText, clockText] of orders) {
    const day = parseDay(dayText, facts, currentYear);
    const clock = day === undefined ? undefined : parseClock(clockText, facts);
    if (day !== undefined && clock !== undefined && clock.value < 1) {
      return { value: day + clock.value, type: 'DATE_TIME', pattern: facts.patterns.DATE_TIME ?? '' };
    }
  }
  return undefined;
}

function parseDay(text: string, facts: LocaleFacts, currentYear: number | undefined): number | undefined {
  const monthAndYear = MONTH_AND_YEAR.exec(text);
  if (monthAndYear !== null) return serialOf(Number(monthAndYear[2]), Number(monthAndYear[1]), 1);
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) return parseNumbers(numbers, facts, currentYear);
  return facts.namesMonths ? parseNamed(text, facts) : undefined;
}

function parseNumbers(match: RegExpExecArray, facts: LocaleFacts, currentYear: number | undefined): number | undefined {
  const [, a = '', , b = '', c] = match;
  if (a.length === 4) return serialOf(Number(a), Number(b), c === undefined ? 1 : c.length > 2 ? 0 : Number(c));
  if (a.length > 2) return undefined;
  const [day, month] = facts.dayFirst ? [Number(a), Number(b)] : [Number(b), Number(a)];
  const year = c === undefined ? currentYear : fullYear(c);
  return year === undefined ? undefined : serialOf(year, month, day);
}

/** Two digits: 00–29 are 2000–2029, 30–99 are 1930–1999, as in every spreadsheet. */
function fullYear(text: string): number | undefined {
  if (text.length === 4) return Number(text);
  if (text.length !== 2) return undefined;
  return Number(text) + (Number(text) < 30 ? 2000 : 1900);
}

function serialOf(year: number, month: number, day: number): number | undefined {
  return year < 1900 ? undefined : findSerial(year, month, day);
}

function parseNamed(text: string, facts: LocaleFacts): number | undefined {
  const match = NAMED.exec(text);
  if (match === null) return undefined;
  const [, before, name = '', after, year] = match;
  const month = facts.months.findIndex(
    (full, index) =>
      full.toLowerCase() === name.toLowerCase() || facts.shortMonths[index]?.toLowerCase() === name.toLowerCase(),
  );
  return month < 0 ? undefined : serialOf(Number(year), month + 1, Number(before ?? after ?? 1));
}

/** Hours past 23 make a duration: 25:30 is one day, one hour and a half. */
function parseClock(text: string, facts: LocaleFacts): TypedDate | undefined {
  const match = CLOCK.exec(text);
  if (match === null) return undefined;
  const [, hourText = '', minutes = '', seconds, fraction = '', half] = match;
  let hours = Number(hourText);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return undefined;
    const afternoon = /^(?:pm|ch)$/i.test(half);
    hours = (hours % 12) + (afternoon ? 12 : 0);
  }
  const ms = (hours * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) * 1000 + Number(fraction.padEnd(3, '0'));
  const wide = seconds !== undefined;
  const clock = half !== undefined && !facts.dayFirst ? 'h:mm' : 'hh:mm';
  const suffix = half === undefined ? '' : ' am/pm';
  const pattern = hours > 23 ? '[h]:mm:ss' : `${clock}${wide ? ':ss' : ''}${suffix}`;
  return { value: ms / 86_400_000, type: 'TIME', pattern };
}
