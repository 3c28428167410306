import { isPlausibleYear, readMonth, readYear } from '../time/date-text';
import { type Day, dayOf, lastDayOfMonth } from '../time/day';

/** A named stretch of the calendar: a month, a quarter, a year, or the part of one that a wording names. */
export type PeriodText =
  | {
      readonly kind: 'period';
      readonly firstDay: Day;
      readonly lastDay: Day;
      /** True for "đầu/giữa/cuối …", which names one day: Civil Code 2015, article 146. */
      readonly isPart: boolean;
      readonly expandedYear?: number;
    }
  | { readonly kind: 'impossible' };

const number = '(?:muoi mot|muoi hai|muoi|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin|\\d{1,2}|[ivx]+)';
const nextNumber = '(?:\\d{1,2}|[ivx]+)';
const year = '(\\d{4}|\\d\\d)';

/** `tháng 12/2025`, `cuối quý IV năm 2025`, `quý III và quý IV/2025`, `T11-12/2025`. "Tháng năm 2025" may leave the month out as well as name May: it is not read. */
const monthsOrQuarters = new RegExp(
  `^(?!.*(?:thang|month) nam \\d)(?:(dau|giua|cuoi) )?(thang|month|quy|qui|quarter|t|q)\\.? ?(${number})` +
    `((?: ?(?:[,+&-]|va|den) ?(?:(?:thang|quy|qui) )?${nextNumber})*) ?(?:[/.,-] ?| )(?:cua )?(?:nam )?${year}$`,
);
const bareMonth = /^(?:(dau|giua|cuoi) )?(\d{1,2}) ?[/.-] ?(\d{4})$/;
const isoMonth = /^(\d{4})[/-](\d\d)$/;
const englishMonth = /^(?:(dau|giua|cuoi) )?([a-z]{3,9}),? (\d{4})$/;
const bareQuarter = /^(i{1,3}|iv) ?[/.-] ?(\d{4})$/;
const partOfYear = new RegExp(`^(${number}) thang (dau|cuoi)(?: cua)?(?: nam|,)? ${year}$`);
const halfYear = /^nua (dau|cuoi)(?: cua)?(?: nam)? (\d{4})$/;
const wholeYear = /^(?:(dau|giua|cuoi) )?(?:ca )?(?:nam |year )?(\d{4})$/;
const years = /^(?:(?:giai doan|nhiem ky|cac nam|nam) )?(\d{4}) ?(?:-|den|toi) ?(?:nam )?(\d{4})$/;

/** `quý IV/2025 - quý I/2026`, `tháng 12/2025 và tháng 01/2026`. */
const twoPeriods = /^(.{4,30}?\d{4}) ?(?:[,+&-]|va|den|toi) ?(.{4,30}\d{4})$/;

const roman = ['i', 'ii', 'iii', 'iv'];
const quarterWords = ['mot', 'hai', 'ba', 'bon'];

/** `end of May 2026`, `mid-May 2026`, `by the beginning of Q4/2026`: the same parts in English. */
const englishParts: readonly (readonly [RegExp, string])[] = [
  [/^(?:the )?(?:early|(?:beginning|start)(?: of)?)[ -](?:the )?/, 'dau '],
  [/^(?:the )?(?:mid|middle of)[ -](?:the )?/, 'giua '],
  [/^(?:the )?(?:late|end(?: of)?)[ -](?:the )?/, 'cuoi '],
];

/** Reads a tidied text that names a period and nothing else; undefined when it does not. */
export function readPeriodText(text: string): PeriodText | undefined {
  const tidied = englishParts.reduce((read, [part, vietnamese]) => read.replace(part, vietnamese), text);
  let match = wholeYear.exec(tidied);
  if (match) return periodOf(match[2], 1, 12, match[1]);
  match = monthsOrQuarters.exec(tidied);
  if (match) return readMonthsOrQuarters(match);
  match = bareMonth.exec(tidied);
  if (match) return periodOf(match[3], Number(match[2]), Number(match[2]), match[1]);
  match = isoMonth.exec(tidied);
  if (match) return periodOf(match[1], Number(match[2]), Number(match[2]));
  match = bareQuarter.exec(tidied);
  if (match) return quartersOf(match[2], readQuarter(match[1]), readQuarter(match[1]), undefined);
  match = partOfYear.exec(tidied);
  if (match) return monthsOfYear(match[3], readMonth(match[1] ?? ''), match[2]);
  match = halfYear.exec(tidied);
  if (match) return monthsOfYear(match[2], 6, match[1]);
  match = years.exec(tidied);
  if (match) return readYears(match[1], match[2]);
  match = englishMonth.exec(tidied);
  const englishName = readMonth(match?.[2] ?? '');
  if (match && englishName > 0) return periodOf(match[3], englishName, englishName, match[1]);
  match = twoPeriods.exec(tidied);
  return match ? readTwoPeriods(match[1] ?? '', match[2] ?? '') : undefined;
}

function readTwoPeriods(firstText: string, lastText: string): PeriodText | undefined {
  const first = readPeriodText(firstText);
  const last = readPeriodText(lastText);
  if (first?.kind !== 'period' || last?.kind !== 'period' || first.lastDay >= last.lastDay) return undefined;
  return { ...last, firstDay: first.firstDay };
}

function readMonthsOrQuarters(match: RegExpExecArray): PeriodText | undefined {
  const [, part, unit = '', first = '', others = '', yearDigits] = match;
  const last =
    others
      .split(/[,+&-]|\bva\b|\bden\b/)
      .pop()
      ?.replace(/thang|quy|qui/, '')
      .trim() || first;
  if (unit.startsWith('q')) return quartersOf(yearDigits, readQuarter(first), readQuarter(last), part);
  return periodOf(yearDigits, readMonth(first), readMonth(last), part);
}

function readQuarter(text: string | undefined): number {
  const digits = Number(text);
  if (!Number.isNaN(digits)) return digits <= 4 ? digits : 0;
  return roman.indexOf(text ?? '') + 1 || quarterWords.indexOf(text ?? '') + 1 || (text === 'tu' ? 4 : 0);
}

/** A quarter that does not exist gives months that do not, so that it is told as impossible. */
function quartersOf(yearDigits: string | undefined, first: number, last: number, part: string | undefined) {
  if (part === 'giua') return undefined;
  return periodOf(yearDigits, first === 0 ? 0 : first * 3 - 2, last * 3, part);
}

/** "6 tháng đầu năm 2026" ends with June; "3 tháng cuối năm 2025" begins with October. */
function monthsOfYear(yearDigits: string | undefined, count: number, end: string | undefined): PeriodText | undefined {
  return end === 'dau' ? periodOf(yearDigits, 1, count) : periodOf(yearDigits, count === 0 ? 0 : 13 - count, 12);
}

function readYears(first: string | undefined, last: string | undefined): PeriodText | undefined {
  const whole = periodOf(last, 1, 12);
  if (whole?.kind !== 'period' || !isPlausibleYear(Number(first)) || Number(first) >= Number(last)) return undefined;
  return { ...whole, firstDay: dayOf(Number(first), 1, 1) };
}

function periodOf(yearDigits: string | undefined, first: number, last: number, part?: string): PeriodText | undefined {
  const { year: fullYear, expandedYear } = readYear(yearDigits ?? '');
  if (!isPlausibleYear(fullYear)) return undefined;
  if (first < 1 || first > last || last > 12) return { kind: 'impossible' };
  const doubt = expandedYear === undefined ? {} : { expandedYear };
  if (part === undefined) {
    return {
      kind: 'period',
      firstDay: dayOf(fullYear, first, 1),
      lastDay: lastDayOfMonth(fullYear, last),
      isPart: false,
      ...doubt,
    };
  }
  const day = partDay(fullYear, first, last, part);
  return { kind: 'period', firstDay: day, lastDay: day, isPart: true, ...doubt };
}

/** Civil Code 2015, article 146: the middle of a month is its 15th, the middle of a year is 30 June. */
function partDay(fullYear: number, first: number, last: number, part: string): Day {
  if (part === 'dau') return dayOf(fullYear, first, 1);
  if (part === 'cuoi') return lastDayOfMonth(fullYear, last);
  return first === last ? dayOf(fullYear, first, 15) : lastDayOfMonth(fullYear, 6);
}
