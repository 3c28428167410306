import { foldText } from '../text/text';
import type { Cell } from './cell';

/** Unit of entry of a column; amounts are kept in đồng. */
export type MoneyUnit = 'dong' | 'million' | 'billion';

export type MoneyReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'amount' /** A whole number of đồng. */; readonly amountVnd: number }
  /** `914.897` is 914,897 in Vietnamese and 914.897 in English. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unreadable' };

const blank: MoneyReading = { kind: 'blank' };
const ambiguous: MoneyReading = { kind: 'ambiguous' };
const unreadable: MoneyReading = { kind: 'unreadable' };

const dongPerUnit: { readonly [unit in MoneyUnit]: number } = { dong: 1, million: 1e6, billion: 1e9 };
const dongPerWord: { readonly [word: string]: number } = {
  nghin: 1e3,
  ngan: 1e3,
  trieu: 1e6,
  tr: 1e6,
  ty: 1e9,
  ti: 1e9,
  'nghin ty': 1e12,
  'ngan ty': 1e12,
};

const currency = /\s*(?:viet nam dong|dong|vnd|d|₫)\.?$/;
const withWord = /^(.*?\d)\s*(nghin ty|ngan ty|nghin|ngan|trieu|tr|ty|ti)$/;
const digits = /^[+-]?\d[\d.,\s]*$/;

/** Reads an amount of the given unit of entry: a number, or a text as Vietnamese write it (`1.234.567,5`, `1,5 tỷ`, `500 triệu đồng`). */
export function parseMoney(cell: Cell, unit: MoneyUnit): MoneyReading {
  if (cell === null || cell === undefined) return blank;
  if (typeof cell === 'number') return amountOf(cell, dongPerUnit[unit]);
  if (typeof cell === 'boolean') return unreadable;
  const text = foldText(cell).replace(/^(?:vnd|₫)\s*/, '');
  if (text === '') return blank;
  const bare = text.replace(currency, '');
  const word = withWord.exec(bare);
  const factor = word ? dongPerWord[word[2] ?? ''] : bare === text ? dongPerUnit[unit] : dongPerUnit.dong;
  const number = parseNumber(word?.[1] ?? bare);
  if (typeof number === 'string' || factor === undefined) return number === 'ambiguous' ? ambiguous : unreadable;
  return amountOf(number, factor);
}

function amountOf(value: number, factor: number): MoneyReading {
  const amountVnd = Math.round(value * factor);
  return Number.isSafeInteger(amountVnd) ? { kind: 'amount', amountVnd: amountVnd + 0 } : unreadable;
}

/**
 * A number with `.` and `,`. Both: the last one is the decimal sign. One, several times: thousands. One, once, with exactly three digits
 * behind it: it could be either, so people are asked.
 */
export function parseNumber(text: string): number | 'ambiguous' | 'unreadable' {
  const trimmed = text.trim();
  if (!digits.test(trimmed)) return 'unreadable';
  const spaced = trimmed.replace(/(\d)\s(?=\d{3}(?!\d))/g, '$1');
  if (/\s/.test(spaced)) return 'unreadable';
  const decimal = decimalSignOf(spaced);
  if (decimal === 'ambiguous') return 'ambiguous';
  const thousands = decimal === ',' ? '.' : ',';
  const [whole = '', ...fractions] = decimal === '' ? [spaced] : spaced.split(decimal);
  if (fractions.length > 1 || /[.,]/.test(fractions[0] ?? '')) return 'unreadable';
  const groups = whole.split(decimal === '' ? /[.,]/ : thousands);
  const areGrouped = groups.length === 1 || groups.slice(1).every((group) => /^\d{3}$/.test(group));
  if (!areGrouped || !/^[+-]?\d{1,3}$/.test(groups.length > 1 ? (groups[0] ?? '') : '0')) return 'unreadable';
  const value = Number(`${groups.join('')}.${fractions[0] ?? ''}0`);
  return Number.isFinite(value) ? value : 'unreadable';
}

function decimalSignOf(text: string): '.' | ',' | '' | 'ambiguous' {
  const dots = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (dots > 0 && commas > 0) return text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  if (dots + commas !== 1) return '';
  if (/[.,]\d{3}$/.test(text)) return 'ambiguous';
  return dots === 1 ? '.' : ',';
}

/** `1.234.567,5`: the amount in the given unit, with no more decimals than it has. */
export function formatMoney(amountVnd: number, unit: MoneyUnit = 'dong', decimalMark: ',' | '.' = ','): string {
  const value = Math.abs(amountVnd) / dongPerUnit[unit];
  const [whole = '0', fraction = ''] = value.toFixed(unit === 'dong' ? 0 : 6).split('.');
  const decimals = fraction.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, decimalMark === ',' ? '.' : ',');
  return `${amountVnd < 0 ? '-' : ''}${grouped}${decimals === '' ? '' : `${decimalMark}${decimals}`}`;
}

/** A part of a whole, one decimal, half up: `33,4 %`; `–` where there is nothing to divide by. Whole numbers only: they are divided exactly. */
export function formatRate(part: number, whole: number, decimalMark: ',' | '.' = ','): string {
  if (whole <= 0) return '–';
  const [above, below] = [BigInt(Math.abs(part)), BigInt(whole)];
  const tenths = String((above * BigInt(2000) + below) / (below * BigInt(2))).padStart(2, '0');
  const text = `${tenths.slice(0, -1)}${decimalMark}${tenths.slice(-1)}`;
  const sign = part < 0 && tenths !== '00' ? '-' : '';
  return decimalMark === ',' ? `${sign}${text} %` : `${sign}${text}%`;
}

/** Million đồng as a cell holds them. */
export function toMillions(amountVnd: number): number {
  return amountVnd / dongPerUnit.million;
}
