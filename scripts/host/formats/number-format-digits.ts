import type { LocaleFacts } from './locale';
import type { PatternToken } from './number-format-pattern';

/** Shows a number that is not negative through the tokens of a number pattern. */
export function renderNumber(value: number, tokens: readonly PatternToken[], facts: LocaleFacts): string {
  const exponentAt = tokens.findIndex((token) => token.kind === 'exponent');
  if (exponentAt < 0) return renderPlain(value, tokens, facts);
  const mantissaTokens = tokens.slice(0, exponentAt);
  const places = digitsAfterPoint(mantissaTokens);
  let exponent = value === 0 ? 0 : Math.floor(Math.log10(value));
  let mantissa = roundTo(value / 10 ** exponent, places);
  if (mantissa >= 10) {
    mantissa /= 10;
    exponent++;
  }
  const token = tokens[exponentAt];
  const sign = exponent < 0 ? '-' : token?.kind === 'exponent' && token.plus ? '+' : '';
  const tail = tokens.slice(exponentAt + 1);
  return `${renderPlain(mantissa, mantissaTokens, facts)}E${sign}${renderPlain(Math.abs(exponent), tail, facts)}`;
}

/** Rounds half away from zero on the decimal digits that a person sees: 1.005 to two places is 1.01. */
function roundTo(value: number, places: number): number {
  const text = String(value);
  if (text.includes('e')) return Number(value.toFixed(places));
  // Nothing to round; what follows would leave the numbers that a double can hold.
  if ((text.split('.')[1]?.length ?? 0) <= places) return value;
  return Number(`${Math.round(Number(`${text}e${places}`))}e-${places}`);
}

function digitsAfterPoint(tokens: readonly PatternToken[]): number {
  const point = tokens.findIndex((token) => token.kind === 'point');
  return point < 0 ? 0 : tokens.slice(point).filter((token) => token.kind === 'digit').length;
}

function renderPlain(value: number, tokens: readonly PatternToken[], facts: LocaleFacts): string {
  const pointAt = tokens.findIndex((token) => token.kind === 'point');
  const whole = pointAt < 0 ? tokens : tokens.slice(0, pointAt);
  const part = pointAt < 0 ? [] : tokens.slice(pointAt + 1);
  const lastDigit = whole.findLastIndex((token) => token.kind === 'digit');
  const firstDigit = whole.findIndex((token) => token.kind === 'digit');
  const commas = whole.map((token, index) => (token.kind === 'comma' ? index : -1)).filter((index) => index >= 0);
  const grouped = commas.some((index) => index > firstDigit && index < lastDigit);
  // Commas behind the last digit, after the point too, each divide by a thousand.
  const end = tokens.findLastIndex((token) => token.kind === 'digit');
  const thousands = tokens.filter((token, index) => token.kind === 'comma' && index > end && end >= 0).length;
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  const places = part.filter((token) => token.kind === 'digit').length;
  const scaled = Number((value * 100 ** percents).toPrecision(15)) / 1000 ** thousands;
  const [integer = '0', fraction = ''] = decimalText(roundTo(scaled, places), places).split('.');
  const shownWhole = renderWhole(integer === '0' ? '' : integer, whole, grouped, facts);
  return pointAt < 0 ? shownWhole : shownWhole + facts.decimal + renderPart(fraction, part);
}

function decimalText(value: number, places: number): string {
  return Math.abs(value) < 1e21 ? value.toFixed(places) : BigInt(Math.round(value)).toString();
}

function renderWhole(digits: string, tokens: readonly PatternToken[], grouped: boolean, facts: LocaleFacts): string {
  const firstDigit = tokens.findIndex((token) => token.kind === 'digit');
  let out = '';
  let used = 0;
  const put = (digit: string): void => {
    if (grouped && used > 0 && used % 3 === 0) out = facts.group + out;
    out = digit + out;
    used++;
  };
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token?.kind === 'literal') out = token.text + out;
    else if (token?.kind === 'percent') out = `%${out}`;
    else if (token?.kind === 'digit') {
      const digit = digits[digits.length - 1 - used];
      if (digit !== undefined) put(digit);
      else if (token.text === '0') put('0');
      else if (token.text === '?') out = ` ${out}`;
      // The leftmost placeholder takes every digit that is left.
      if (index === firstDigit) while (used < digits.length) put(digits[digits.length - 1 - used] ?? '');
    }
  }
  return out;
}

function renderPart(fraction: string, tokens: readonly PatternToken[]): string {
  const significant = fraction.replace(/0+$/, '').length;
  let out = '';
  let used = 0;
  for (const token of tokens) {
    if (token.kind === 'literal') out += token.text;
    else if (token.kind === 'percent') out += '%';
    else if (token.kind === 'digit') {
      const digit = fraction[used] ?? '0';
      if (used < significant || token.text === '0') out += digit;
      else if (token.text === '?') out += ' ';
      used++;
    }
  }
  return out;
}
