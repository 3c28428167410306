import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type LocaleFacts, localeFacts } from './locale';
import { renderDate } from './number-format-date';
import { renderNumber } from './number-format-digits';
import { compilePattern, type PatternSection } from './number-format-pattern';

type NumberFormat = sheets_v4.Schema$NumberFormat;

/**
 * What a cell shows: the effective value through its number format, in the spreadsheet's locale; '' for a blank cell.
 * Colours in patterns are left out; of fractions see `isShownUnknown`. Source: https://developers.google.com/sheets/api/guides/formats
 */
export function formatValue(
  value: string | number | boolean | null | undefined,
  numberFormat: NumberFormat | undefined,
  locale: string,
): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const facts = localeFacts(locale);
  const given = numberFormat?.pattern === GENERAL_PATTERN ? 'general' : numberFormat?.pattern;
  const pattern = given || facts.patterns[numberFormat?.type ?? ''];
  if (typeof value === 'string') return pattern?.includes('@') ? renderText(value, pattern) : value;
  return pattern === undefined ? formatGeneral(value, facts) : renderPattern(value, pattern, facts);
}

/** As `getNumberFormat` tells it of a cell without a format, and as such a pattern is taken back. */
export const GENERAL_PATTERN = '0.###############';

/** Whether the host does not know how Google shows a number through this format: a fraction, an exponent in steps of three. */
export function isShownUnknown(numberFormat: NumberFormat | undefined): boolean {
  const bare = (numberFormat?.pattern ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return (
    /[#?0]\s*\/\s*[#?\d]/.test(bare) ||
    /[#?0]{2,}[.#?0]*E[+-]/i.test(bare.replace(/^[^#?0]*/, '').replace(/\..*(?=E)/i, ''))
  );
}

/** The v4 type that a pattern stands for: `dd/mm/yyyy` is DATE, `0%` PERCENT; undefined for a general pattern. */
export function typeOfPattern(pattern: string): string | undefined {
  const section = compilePattern(pattern)[0];
  if (section === undefined || section.kind === 'general') return undefined;
  if (section.kind === 'text') return 'TEXT';
  if (section.kind === 'date') {
    const runs = section.tokens.map((token) => (token.kind === 'date' ? token.text : ''));
    const hasDay = runs.some((run) => run.startsWith('d') || run.startsWith('y'));
    const hasTime = runs.some((run) => run.startsWith('h') || run.startsWith('s') || run.startsWith('a'));
    const hasElapsed = section.tokens.some((token) => token.kind === 'elapsed');
    if (hasElapsed) return 'TIME';
    return hasTime ? (hasDay ? 'DATE_TIME' : 'TIME') : 'DATE';
  }
  if (section.tokens.some((token) => token.kind === 'percent')) return 'PERCENT';
  if (section.tokens.some((token) => token.kind === 'exponent')) return 'SCIENTIFIC';
  return section.currency ? 'CURRENCY' : 'NUMBER';
}

/** True when a number under this format is a day or a time: what makes `getValue` answer a Date. */
export function isDateFormat(numberFormat: NumberFormat | undefined): boolean {
  const type = numberFormat?.type ?? (numberFormat?.pattern ? typeOfPattern(numberFormat.pattern) : undefined);
  return type === 'DATE' || type === 'TIME' || type === 'DATE_TIME';
}

function renderText(value: string, pattern: string): string {
  const sections = compilePattern(pattern);
  const section = sections[3] ?? sections.find(({ kind }) => kind === 'text');
  if (section === undefined) return value;
  return section.tokens
    .map((token) => (token.kind === 'text' ? value : token.kind === 'literal' ? token.text : ''))
    .join('');
}

function renderPattern(value: number, pattern: string, facts: LocaleFacts): string {
  const sections = compilePattern(pattern);
  const { section, signed } = chooseSection(value, sections);
  if (section === undefined) return formatGeneral(value, facts);
  if (section.kind === 'date') return renderDate(value, section.tokens, facts);
  if (section.kind === 'text' || section.kind === 'general') {
    const shown = formatGeneral(signed ? value : Math.abs(value), facts);
    return section.tokens.map((token) => (token.kind === 'literal' ? token.text : shown)).join('');
  }
  const shown = renderNumber(Math.abs(value), section.tokens, facts);
  // A number that rounds to zero carries no sign.
  return signed && value < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown;
}

/** `signed` tells that the section does not itself stand for negative numbers, so the minus sign must be shown. */
function chooseSection(
  value: number,
  sections: readonly PatternSection[],
): { section: PatternSection | undefined; signed: boolean } {
  const numeric = sections.filter((section, index) => index < 3 && (index === 0 || section.kind !== 'text'));
  if (numeric.some(({ condition }) => condition !== undefined)) {
    const section = numeric.find(({ condition }) => condition === undefined || holds(value, condition));
    return { section, signed: true };
  }
  const [first, second, third] = numeric;
  if (value < 0 && second !== undefined) return { section: second, signed: false };
  if (value === 0 && third !== undefined) return { section: third, signed: false };
  return { section: first, signed: true };
}

function holds(value: number, { operator, limit }: { operator: string; limit: number }): boolean {
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '=':
      return value === limit;
    default:
      return value !== limit;
  }
}

/** A number without a format: up to ten significant digits, whole numbers in full up to fifteen. */
function formatGeneral(value: number, facts: LocaleFacts): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e15) return String(value === 0 ? 0 : value);
  if (size >= 1e15 || size < 1e-9) {
    const [mantissa = '', exponent = ''] = Number(value.toPrecision(6)).toExponential().split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    return `${mantissa.replace('.', facts.decimal)}E${sign}${exponent.slice(1).padStart(2, '0')}`;
  }
  const places = size < 1 ? 10 : Math.max(0, 9 - Math.floor(Math.log10(size)));
  return String(Number(value.toFixed(places))).replace('.', facts.decimal);
}
