import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { CellRecord } from '../book/cell';
import { parseDate } from './entry-date';
import { parseNumber } from './entry-number';
import { localeFacts } from './locale';
import { isDateFormat, typeOfPattern } from './number-format';

type NumberFormat = sheets_v4.Schema$NumberFormat;

/**
 * What typing leaves in a cell: a value or a formula, and a number format only where the spelling brings one. All absent: the
 * cell becomes blank. Lay it over the cell that was there, keeping its other formats.
 */
export type Entry = Pick<CellRecord, 'value' | 'formula' | 'format'>;

/**
 * Reads text as a person types or pastes it (`USER_ENTERED`, `setValue`) in the spreadsheet's locale.
 * `currentFormat` is the format the cell has; `currentYear` completes a day without a year (`14/10`), which is text without it.
 * Source: the rows on typed values in https://developers.google.com/sheets/api/reference/rest/v4/ValueInputOption and
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setValues(Object); the exact rules of vi_VN are unverified.
 */
export function parseEntry(
  text: string,
  locale = 'vi_VN',
  currentFormat?: sheets_v4.Schema$CellFormat,
  currentYear?: number,
): Entry {
  if (text === '') return {};
  if (text.startsWith("'")) return text.length === 1 ? {} : { value: text.slice(1) };
  const current = currentFormat?.numberFormat;
  const type = typeOf(current);
  if (type === 'TEXT') return { value: text };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  // Only ASCII blanks are trimmed: a no-break space keeps the entry text (unverified).
  const trimmed = text.replace(/^[ \t]+|[ \t]+$/g, '');
  if (/^true$/i.test(trimmed)) return { value: true };
  if (/^false$/i.test(trimmed)) return { value: false };
  return parseNumeric(trimmed, locale, current, type, currentYear) ?? parseText(text);
}

function parseNumeric(
  text: string,
  locale: string,
  current: NumberFormat | undefined,
  type: string | undefined,
  currentYear: number | undefined,
): Entry | undefined {
  // Longer than any spelling of a number or a date.
  if (text.length > 40) return undefined;
  const facts = localeFacts(locale);
  const number = parseNumber(text, facts);
  if (number !== undefined) {
    const { value, numberFormat } = number;
    // Typing 50 into a cell formatted as percent enters 50 % (unverified).
    if (type === 'PERCENT') {
      return { value: numberFormat?.type === 'PERCENT' ? value : Number((value / 100).toPrecision(15)) };
    }
    const weak = numberFormat === undefined || numberFormat.type === 'NUMBER' || numberFormat.type === 'SCIENTIFIC';
    if (numberFormat === undefined || numberFormat.type === type || (weak && type !== undefined)) return { value };
    return { value, format: { numberFormat } };
  }
  const date = parseDate(text, facts, currentYear);
  if (date === undefined) return undefined;
  if (isDateFormat(current) && keepsDateFormat(date.type, type)) return { value: date.value };
  return { value: date.value, format: { numberFormat: { type: date.type, pattern: date.pattern } } };
}

/** A day typed into a cell that shows days or moments keeps that format; so does a time in a cell that shows times. */
function keepsDateFormat(typed: string, current: string | undefined): boolean {
  return (
    typed === current || (typed === 'DATE' && current === 'DATE_TIME') || (typed === 'DATE_TIME' && current === 'DATE')
  );
}

/**
 * Text that starts with + or - and goes on with anything that is no number is taken as a formula (field reports; not in
 * Google's pages: unverified). A run of signs and blanks alone is text.
 */
function parseText(text: string): Entry {
  if (/^[+-][\s+-]*[^\s+-]/.test(text)) return { formula: `=${text}` };
  return { value: text };
}

function typeOf(format: NumberFormat | undefined): string | undefined {
  if (format?.pattern === '@') return 'TEXT';
  return format?.type ?? (format?.pattern ? typeOfPattern(format.pattern) : undefined);
}
