import { foldText } from '../text/text';
import { civilOf, type Day, dayOf, isValidDate } from './day';

/** What could be doubted about a day that was read, for the rules to ask about. */
export interface DateDoubts {
  /** The year as understood, when it was written with two digits. */
  readonly expandedYear?: number;
  /** The other reading, when day and month are both ≤ 12 and differ. */
  readonly swappedDay?: Day;
}

/** A text that names one day. */
export type DayText =
  | ({
      readonly kind: 'day';
      readonly day: Day /** 0–1439, when a time stands beside the day. */;
      readonly minute?: number;
    } & DateDoubts)
  | { readonly kind: 'impossible' };

const impossible: DayText = { kind: 'impossible' };

/** The years in which a day of this trade can fall. */
const earliestYear = 1900;
const latestYear = 2199;

/** Two digits from 80 on are of the last century. */
const firstYearOfLastCentury = 80;

export function isPlausibleYear(year: number): boolean {
  return year >= earliestYear && year <= latestYear;
}

/** The year of two or four digits; `expandedYear` only when there were two. */
export function readYear(digits: string): { readonly year: number; readonly expandedYear?: number } {
  const year = Number(digits);
  if (digits.length !== 2) return { year };
  const expandedYear = year < firstYearOfLastCentury ? 2000 + year : 1900 + year;
  return { year: expandedYear, expandedYear };
}

/** Folded text with full-width and Roman signs made plain, without quotes around it and full stops after it. */
export function tidyDateText(text: string): string {
  return foldText(text.normalize('NFKC'))
    .replace(/^[("'`[ ]+(?=[^)\]]*[)"'`\] ]*$)/, '')
    .replace(/[ .,;:!]+$/, '')
    .replace(/^([^([]*)[)"'`\] .,;]+$/, '$1');
}

const weekday =
  /^(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]? +(?=\S)/;
const dayWord = /^ngay ?:? ?(?:mung |mong )?(?=\d)/;
const timeBefore = /^(?:luc )?(\d{1,2})(?::(\d\d)(?::\d\d)?|h ?(\d\d)?| gio(?: ?(\d\d)(?: phut)?)?),? *(?=ngay|\d)/;
const timeAfter =
  /(?:[ ,]+|, *luc +| luc +)(\d{1,2})(?::(\d\d)(?::\d\d(?:\.\d+)?)?|h(\d\d)?| gio(?: ?(\d\d)(?: phut)?)?)( ?[ap]m)?$/;
const isoMoment = /^(\d{4})-(\d\d)-(\d\d)t(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(z|[+-]\d\d:?\d\d)?$/;
/** What `String(date)` of a script leaves in a cell: `Tue Oct 14 2025 00:00:00 GMT+0700 (Indochina Time)`. */
const scriptDate = /^[a-z]{3} ([a-z]{3}) (\d\d) (\d{4}) (\d\d):(\d\d):\d\d gmt[+-]\d{4}(?: \(.*)?$/;

const dayFirst = /^(\d{1,2}) ?([/.\-\\]) ?(\d{1,2}) ?(?:\2 ?|,? ?nam ?)(\d{4}|\d\d)$/;
const yearFirst = /^(\d{4}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{1,2})$/;
const inWords =
  /^(\d{1,2}),? thang (muoi mot|muoi hai|muoi|mot|hai|ba|tu|nam|sau|bay|tam|chin|\d{1,2})(?:,? nam |[/., -]+)(\d{4}|\d\d)$/;
const dayMonthName = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([a-z]{3})[a-z]*[., -]+(\d{4}|\d\d)$/;
const monthNameDay = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const digitsOnly = /^\d{8}$/;
const serialText = /^(\d{5})(?:[.,]\d+)?$/;

const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const vietnameseMonths = 'mot hai ba tu nam sau bay tam chin muoi'.split(' ').concat('muoi mot', 'muoi hai');

/** 1–12 for digits, a Vietnamese number word or an English month; 0 when it is none. */
export function readMonth(text: string): number {
  const digits = Number(text);
  if (!Number.isNaN(digits)) return digits >= 1 && digits <= 12 ? digits : 0;
  return vietnameseMonths.indexOf(text) + 1 || englishMonths.indexOf(text.slice(0, 3)) + 1;
}

/** Reads a tidied text that names a day and nothing else; undefined when it does not. */
export function readDayText(tidied: string): DayText | undefined {
  const iso = isoMoment.exec(tidied);
  if (iso) return readIsoMoment(iso);
  const script = scriptDate.exec(tidied);
  if (script) return dayText(script[3], readMonth(script[1] ?? ''), script[2], minuteOf(script[4], script[5]));

  let rest = tidied.replace(weekday, '');
  let minute: number | undefined;
  const before = timeBefore.exec(rest);
  const after = before ? null : timeAfter.exec(rest);
  if (before) {
    minute = minuteOf(before[1], before[2] ?? before[3] ?? before[4]);
    rest = rest.slice(before[0].length);
  } else if (after) {
    minute = minuteOf(after[1], after[2] ?? after[3] ?? after[4], after[5]);
    rest = rest.slice(0, after.index);
  }
  return readPlainDay(rest.replace(weekday, '').replace(dayWord, ''), minute);
}

function readPlainDay(text: string, minute: number | undefined): DayText | undefined {
  let match = dayFirst.exec(text);
  if (match) return withSwapped(dayText(match[4], Number(match[3]), match[1], minute));
  match = yearFirst.exec(text);
  if (match) return dayText(match[1], Number(match[3]), match[4], minute);
  match = inWords.exec(text);
  if (match) return dayText(match[3], readMonth(match[2] ?? ''), match[1], minute);
  match = dayMonthName.exec(text);
  if (match && readMonth(match[2] ?? '')) return dayText(match[3], readMonth(match[2] ?? ''), match[1], minute);
  match = monthNameDay.exec(text);
  if (match && readMonth(match[1] ?? '')) return dayText(match[3], readMonth(match[1] ?? ''), match[2], minute);
  if (digitsOnly.test(text)) return readDigits(text, minute);
  match = serialText.exec(text);
  if (match) {
    const day = Number(match[1]);
    if (day >= dayOf(2000, 1, 1) && day < dayOf(2100, 1, 1)) return { kind: 'day', day };
  }
  return undefined;
}

/** `20251014` and `14102025`: no eight digits are a date of this trade both ways. */
function readDigits(text: string, minute: number | undefined): DayText | undefined {
  const dayLast = dayText(text.slice(0, 4), Number(text.slice(4, 6)), text.slice(6), minute);
  if (dayLast?.kind === 'day') return dayLast;
  const yearLast = dayText(text.slice(4), Number(text.slice(2, 4)), text.slice(0, 2), minute);
  return yearLast?.kind === 'day' ? yearLast : undefined;
}

function dayText(
  yearDigits: string | undefined,
  month: number,
  dayDigits: string | undefined,
  minute?: number,
): DayText | undefined {
  const { year, expandedYear } = readYear(yearDigits ?? '');
  const dayOfMonth = Number(dayDigits);
  if (!isPlausibleYear(year)) return undefined;
  if (!isValidDate(year, month, dayOfMonth)) return impossible;
  return {
    kind: 'day',
    day: dayOf(year, month, dayOfMonth),
    ...(minute === undefined ? {} : { minute }),
    ...(expandedYear === undefined ? {} : { expandedYear }),
  };
}

/** In figures alone day and month may stand the other way round. */
function withSwapped(reading: DayText | undefined): DayText | undefined {
  if (reading?.kind !== 'day') return reading;
  const { year, month, dayOfMonth } = civilOf(reading.day);
  const isSwappable = dayOfMonth <= 12 && dayOfMonth !== month;
  return isSwappable ? { ...reading, swappedDay: dayOf(year, dayOfMonth, month) } : reading;
}

function minuteOf(hours: string | undefined, minutes: string | undefined, half = ''): number {
  const hour = Number(hours ?? 0);
  const isAfternoon = half.trim() === 'pm' && hour < 12;
  return (isAfternoon ? hour + 12 : hour) * 60 + Number(minutes ?? 0);
}

const vietnamOffset = 7 * 60;

/** A moment with a zone falls on the day that Vietnam had then: 2025-10-13T17:00Z is 14 October. */
function readIsoMoment(match: RegExpExecArray): DayText | undefined {
  const minute = minuteOf(match[4], match[5]);
  const reading = dayText(match[1], Number(match[2]), match[3], minute);
  const zone = match[6];
  if (reading?.kind !== 'day' || zone === undefined) return reading;
  const offset = zone === 'z' ? 0 : Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  const local = minute - offset + vietnamOffset;
  return { kind: 'day', day: reading.day + Math.floor(local / 1440), minute: ((local % 1440) + 1440) % 1440 };
}
