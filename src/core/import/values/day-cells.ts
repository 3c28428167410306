import { dayOfSerial } from '../../time/date-reading';
import { civilOf, dayFromMoment, formatDay } from '../../time/day';
import { isDateCell } from '../columns/column-profile';
import type { SourceGrid } from '../sheet/source-grid';
import { isMonthFirst, withDayFirst } from '../words/day-order';
import { dayOfText, expandYear, readWhen, type TableYear } from '../words/when';

/** A cell that says when, as import writes it. */
export type WhenCell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  /** Shown without its year, and the year behind it is not the table's. */
  | { readonly kind: 'otherYear'; readonly text: string; readonly shown: string; readonly stored: number }
  | { readonly kind: 'needsYear'; readonly text: string }
  | { readonly kind: 'unread'; readonly text: string };

export interface WhenContext {
  readonly year: TableYear | undefined;
  /** How the column's texts put day and month. */
  readonly order: 'dayFirst' | 'monthFirst' | 'each';
  /** The heading says what a bare number counts: `Tháng`, `Quý`. */
  readonly counts: 'month' | 'quarter' | undefined;
}

/** A cell in a column of deadlines: a day or a period. */
export function readDeadlineCell(grid: SourceGrid, row: number, column: number, context: WhenContext): WhenCell {
  const value = grid.value(row, column);
  if (typeof value === 'number') return readNumber(grid, row, column, value, context);
  const text = grid.text(row, column);
  return text === '' ? { kind: 'blank' } : readDeadlineText(text, context);
}

/** A cell in a column of days, where a period is no answer. */
export function readDayCell(grid: SourceGrid, row: number, column: number, context: WhenContext): WhenCell {
  const value = grid.value(row, column);
  if (typeof value === 'number') return readNumber(grid, row, column, value, context);
  const text = grid.text(row, column);
  return text === '' ? { kind: 'blank' } : readDayText(text, context);
}

function readDayText(written: string, context: WhenContext): WhenCell {
  const text = spellOut(written, context);
  if (dayOfText(text) !== undefined) return { kind: 'text', text };
  const reading = readWhenText(text, context);
  return reading.kind === 'text' && dayOfText(reading.text) === undefined ? { ...reading, kind: 'unread' } : reading;
}

function readDeadlineText(written: string, context: WhenContext): WhenCell {
  return readWhenText(spellOut(written, context), context);
}

function readWhenText(text: string, { year }: WhenContext): WhenCell {
  const reading = readWhen(text, year);
  return reading.kind === 'needsYear' || reading.kind === 'unread'
    ? { kind: reading.kind, text }
    : { kind: 'text', text: reading.text };
}

/** With the day first, the year in four figures, and what a bare number counts. */
function spellOut(written: string, { year, order, counts }: WhenContext): string {
  const turned =
    order === 'monthFirst' || (order === 'each' && isMonthFirst(written)) ? withDayFirst(written) : written;
  const text = expandYear(turned);
  if (year === undefined) return text;
  if (counts === 'month' && /^\d{1,2}$/.test(text)) return `Tháng ${text}`;
  return counts === 'quarter' && /^(?:[1-4]|I{1,3}|IV)$/.test(text) ? `Quý ${text}` : text;
}

function readNumber(grid: SourceGrid, row: number, column: number, value: number, context: WhenContext): WhenCell {
  const shown = grid.text(row, column);
  const day = dayOfSerial(value);
  if (day === undefined || (!isDateCell(grid, row, column) && day < firstLikelyDay)) {
    const isCount = context.counts !== undefined && Number.isInteger(value) && value >= 1 && value <= 12;
    if (isCount || (value >= 2000 && value < 2100)) return readDeadlineText(String(value), context);
    return { kind: 'unread', text: shown };
  }
  const { year, month } = civilOf(dayFromMoment(value));
  const parts = partsOf(grid.format(row, column)?.pattern ?? '');
  const tableYear = context.year?.year;
  if (parts === 'period') {
    const isQuarter = /^q/i.test(shown);
    if (isQuarter) return { kind: 'text', text: `Quý ${Math.ceil(month / 3)}/${year}` };
    return { kind: 'text', text: /^\d{4}$/.test(shown) ? shown : `${month}/${year}` };
  }
  if (
    parts === 'dayAndMonth' &&
    tableYear !== undefined &&
    context.year?.isSchoolYear === false &&
    year !== tableYear
  ) {
    const seen = formatDay(day).slice(0, 6);
    return { kind: 'otherYear', text: `${seen}${tableYear}`, shown, stored: year };
  }
  return { kind: 'text', text: dayOfText(shown) === day && /\D\d{4}$/.test(shown) ? shown : formatDay(day) };
}

/** Without a date's format only a number of this age is one: 1/1/2010. */
const firstLikelyDay = 40179;

/** What of a day its format lets people see. */
function partsOf(pattern: string): 'whole' | 'period' | 'dayAndMonth' {
  const signs = pattern
    .toLowerCase()
    .replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
    .replace(/h+[^dmy]*m+(?:[^dmy]*s+)?/g, '');
  if (signs === '' || !/[dmy]/.test(signs)) return pattern === '' ? 'whole' : 'period';
  if (!/d/.test(signs)) return 'period';
  return /y/.test(signs) ? 'whole' : 'dayAndMonth';
}
