import type { Fraction } from '../../core/report/report-row';

/** 1234 as `1.234` or `1,234`. */
export function groupDigits(count: number, separator: string): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, separator);
}

/** One decimal, rounded half up: `45,2%`; undefined when there is nothing to divide by. */
export function percentText({ numerator, denominator }: Fraction, decimalMark: string): string | undefined {
  if (denominator === 0) return undefined;
  const tenths = Math.round((numerator * 1000) / denominator);
  return `${Math.floor(tenths / 10)}${decimalMark}${tenths % 10}%`;
}

/** A short list in full, a long one cut: the last word says how many more there are. */
export function joinSome(items: readonly string[], most: number, more: (hidden: number) => string): string {
  if (items.length <= most) return items.join(', ');
  return `${items.slice(0, most).join(', ')} ${more(items.length - most)}`;
}

/** As many codes as a cell of the report can show. */
const mostCodes = 12;

export function listCodes(codes: readonly string[]): string {
  return codes.length <= mostCodes
    ? codes.join(', ')
    : `${codes.slice(0, mostCodes).join(', ')} … (+${codes.length - mostCodes})`;
}
