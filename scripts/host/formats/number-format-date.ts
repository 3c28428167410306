import type { LocaleFacts } from './locale';
import type { PatternToken } from './number-format-pattern';

const MS_PER_DAY = 86_400_000;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly msOfDay: number;
}

/** Shows a serial (days since 1899-12-30, the fraction is the time of day) through the tokens of a date pattern. */
export function renderDate(serial: number, tokens: readonly PatternToken[], facts: LocaleFacts): string {
  const moment = momentOf(serial);
  const halfDays = tokens.some((token) => token.kind === 'date' && token.text.startsWith('a'));
  return tokens.map((token, index) => renderToken(token, index, tokens, serial, moment, facts, halfDays)).join('');
}

/** The calendar day of a serial, proleptic Gregorian. */
function civilDay(serial: number): { year: number; month: number; day: number } {
  const { year, month, day } = momentOf(Math.floor(serial));
  return { year, month, day };
}

/** The serial of a calendar day, or undefined when the calendar has no such day. */
export function findSerial(year: number, month: number, day: number): number | undefined {
  const serial = Date.UTC(year, month - 1, day) / MS_PER_DAY + 25_569;
  const back = civilDay(serial);
  return back.year === year && back.month === month && back.day === day ? serial : undefined;
}

function momentOf(serial: number): Moment {
  // Rounded to a millisecond first: 0.1 day noise such as 08:29:59.9999999 must not show as 08:29.
  const ms = Math.round(serial * MS_PER_DAY);
  const days = Math.floor(ms / MS_PER_DAY);
  const date = new Date((days - 25_569) * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    msOfDay: ms - days * MS_PER_DAY,
  };
}

function renderToken(
  token: PatternToken,
  index: number,
  tokens: readonly PatternToken[],
  serial: number,
  moment: Moment,
  facts: LocaleFacts,
  halfDays: boolean,
): string {
  const seconds = Math.floor(moment.msOfDay / 1000);
  switch (token.kind) {
    case 'literal':
      return token.text;
    case 'fraction':
      return `${facts.decimal}${pad(moment.msOfDay % 1000, 3)
        .padEnd(token.digits, '0')
        .slice(0, token.digits)}`;
    case 'elapsed': {
      const total = Math.floor(Math.round(Math.abs(serial) * MS_PER_DAY) / 1000);
      const size = token.unit === 'h' ? 3600 : token.unit === 'm' ? 60 : 1;
      return (serial < 0 ? '-' : '') + pad(Math.floor(total / size), token.width);
    }
    case 'date':
      return isMinutes(index, tokens)
        ? pad(Math.floor(seconds / 60) % 60, Math.min(token.text.length, 2))
        : renderDateRun(token.text, moment, seconds, facts, halfDays);
    case 'comma':
      return ',';
    case 'point':
      return '.';
    default:
      return '';
  }
}

function renderDateRun(run: string, moment: Moment, seconds: number, facts: LocaleFacts, halfDays: boolean): string {
  const { year, month, day, weekday } = moment;
  const width = Math.min(run.length, 2);
  const hours = Math.floor(seconds / 3600);
  switch (run[0]) {
    case 'y':
      return run.length <= 2 ? pad(year % 100, 2) : pad(year, 4);
    case 'm':
      if (run.length === 3) return facts.shortMonths[month - 1] ?? '';
      if (run.length === 4) return facts.months[month - 1] ?? '';
      return run.length > 4 ? (facts.months[month - 1] ?? '').slice(0, 1) : pad(month, width);
    case 'd':
      if (run.length === 3) return facts.shortWeekdays[weekday] ?? '';
      return run.length > 3 ? (facts.weekdays[weekday] ?? '') : pad(day, width);
    case 'h':
      return pad(halfDays ? ((hours + 11) % 12) + 1 : hours, width);
    case 's':
      return pad(seconds % 60, width);
    default: {
      const word = hours < 12 ? facts.am : facts.pm;
      return run === 'a/p' ? word.slice(0, 1) : word;
    }
  }
}

/** `m` means minutes beside hours or seconds, months elsewhere. */
function isMinutes(index: number, tokens: readonly PatternToken[]): boolean {
  const token = tokens[index];
  if (token?.kind !== 'date' || !/^m{1,2}$/.test(token.text)) return false;
  return neighbour(index, -1, tokens) === 'h' || neighbour(index, 1, tokens) === 's';
}

function neighbour(index: number, step: 1 | -1, tokens: readonly PatternToken[]): string | undefined {
  for (let at = index + step; ; at += step) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.kind === 'date') return token.text[0];
    if (token.kind === 'elapsed') return token.unit;
  }
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
