import { normalizeText } from '../text/text';
import type { Cell } from '../values/cell';
import { memoize } from '../values/memo';
import { type DateDoubts, readDayText, tidyDateText } from './date-text';
import { civilOf, type Day, dayFromMoment, dayOf } from './day';

/** A date cell: a serial, or text that a person typed. */
export type DateReading =
  | { readonly kind: 'blank' }
  | ({ readonly kind: 'day'; readonly day: Day; readonly fromText: boolean } & DateDoubts)
  | { readonly kind: 'unreadable'; readonly problem: 'unreadable' | 'impossible' };

const blank: DateReading = { kind: 'blank' };
const unreadable: DateReading = { kind: 'unreadable', problem: 'unreadable' };
const impossible: DateReading = { kind: 'unreadable', problem: 'impossible' };

/** A number below is a count, a percentage or a year that someone typed, not a day. */
const earliestSerial = dayOf(1920, 1, 1);
const latestSerial = dayOf(2199, 12, 31);

/** Words that leave the day as it stands in `Gia hạn đến` and the like. */
const untilWords = /^(?:(?:cham nhat|muon nhat|den|toi|het|la|vao)(?: |$))+(?=ngay|\d)/;

/** Reads a date cell: a serial, or a text that names one day. A month, a quarter or a wording is not a day. */
export function parseDateCell(cell: Cell): DateReading {
  if (typeof cell === 'number') return readNumber(cell);
  if (typeof cell === 'string') return cell === '' ? blank : readText(cell);
  return cell === undefined || cell === null ? blank : unreadable;
}

/** The day that a serial names; undefined for a number that is no date. */
export function dayOfSerial(serial: number): Day | undefined {
  return serial >= earliestSerial && serial < latestSerial + 1 ? dayFromMoment(serial) : undefined;
}

/** The same day with day and month exchanged, when that is another day. */
export function swappedDayOf(day: Day): Day | undefined {
  const { year, month, dayOfMonth } = civilOf(day);
  return dayOfMonth <= 12 && dayOfMonth !== month ? dayOf(year, dayOfMonth, month) : undefined;
}

const readNumber = memoize((serial: number): DateReading => {
  const day = dayOfSerial(serial);
  if (day === undefined) return serial >= 1e7 && serial < 1e8 ? readText(String(serial)) : unreadable;
  const swappedDay = swappedDayOf(day);
  return swappedDay === undefined
    ? { kind: 'day', day, fromText: false }
    : { kind: 'day', day, fromText: false, swappedDay };
});

const readText = memoize((text: string): DateReading => {
  const tidied = tidyDateText(text);
  if (tidied === '') return normalizeText(text) === '' ? blank : unreadable;
  const reading = readDayText(tidied.replace(untilWords, ''));
  if (!reading) return unreadable;
  if (reading.kind === 'impossible') return impossible;
  const { minute: _, ...dayAndDoubts } = reading;
  return { ...dayAndDoubts, fromText: true };
});
