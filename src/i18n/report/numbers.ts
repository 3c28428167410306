import type { Fraction } from '../../core/report/counting/report-row';
import { fewNames } from '../../core/text/first-few';

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

/** As many codes as a cell of the report can show. */
const mostCodes = 12;

export function listCodes(codes: readonly string[]): string {
  return fewNames(codes, mostCodes, (hidden) => `… (+${hidden})`);
}
