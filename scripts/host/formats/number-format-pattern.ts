/** One piece of a number or date pattern. */
export type PatternToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly text: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'percent' | 'comma' | 'text' | 'general' }
  | { readonly kind: 'exponent'; readonly plus: boolean }
  /** `text` is the run as written, in lower case: `yyyy`, `mm`, `am/pm`. */
  | { readonly kind: 'date'; readonly text: string }
  /** `[h]`, `[mm]`, `[s]`: hours, minutes or seconds that do not wrap. */
  | { readonly kind: 'elapsed'; readonly unit: 'h' | 'm' | 's'; readonly width: number }
  | { readonly kind: 'fraction'; readonly digits: number };

type PatternCondition = { readonly operator: string; readonly limit: number };

export interface PatternSection {
  readonly kind: 'date' | 'number' | 'text' | 'general';
  readonly tokens: readonly PatternToken[];
  readonly condition?: PatternCondition;
  readonly currency: boolean;
}

const CONDITION = /^\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)\]/;
const ELAPSED = /^\[(h+|m+|s+)\]/i;
const CURRENCY = /^\[\$([^\]-]*)(?:-[^\]]*)?\]/;
const BRACKET = /^\[[^\]]*\]/;
const DATE_RUN = /^(?:am\/pm|a\/p|y+|m+|d+|h+|s+)/i;
const CURRENCY_SIGN = /[₫$€£¥]/;

const compiled = new Map<string, readonly PatternSection[]>();

/** Splits a pattern (https://developers.google.com/sheets/api/guides/formats) into its sections; remembered by text. */
export function compilePattern(pattern: string): readonly PatternSection[] {
  let sections = compiled.get(pattern);
  if (sections === undefined) {
    sections = readSections(pattern);
    compiled.set(pattern, sections);
  }
  return sections;
}

function readSections(pattern: string): PatternSection[] {
  const sections: PatternSection[] = [];
  let rest = pattern;
  for (;;) {
    const { section, length } = readSection(rest);
    sections.push(section);
    if (length >= rest.length) return sections;
    rest = rest.slice(length + 1);
  }
}

function readSection(source: string): { section: PatternSection; length: number } {
  const tokens: PatternToken[] = [];
  let condition: PatternCondition | undefined;
  let currency = false;
  let at = 0;
  while (at < source.length && source[at] !== ';') {
    const rest = source.slice(at);
    const conditionMatch = CONDITION.exec(rest);
    const currencyMatch = CURRENCY.exec(rest);
    if (conditionMatch !== null) {
      condition = { operator: conditionMatch[1] ?? '', limit: Number(conditionMatch[2]) };
      at += conditionMatch[0].length;
    } else if (currencyMatch !== null) {
      const sign = currencyMatch[1] ?? '';
      if (sign !== '') tokens.push({ kind: 'literal', text: sign });
      currency ||= sign !== '';
      at += currencyMatch[0].length;
    } else {
      const read = readToken(rest, tokens);
      if (read.token !== undefined) tokens.push(read.token);
      if (read.token?.kind === 'literal') currency ||= CURRENCY_SIGN.test(read.token.text);
      at += read.length;
    }
  }
  const section = { kind: kindOf(tokens), tokens, currency, ...(condition === undefined ? {} : { condition }) };
  return { section, length: at };
}

function readToken(rest: string, before: readonly PatternToken[]): { token?: PatternToken; length: number } {
  const first = rest[0] ?? '';
  if (first === '"') {
    const end = rest.indexOf('"', 1);
    const stop = end < 0 ? rest.length : end;
    return { token: { kind: 'literal', text: rest.slice(1, stop) }, length: Math.min(stop + 1, rest.length) };
  }
  if (first === '\\') return { token: { kind: 'literal', text: rest[1] ?? '' }, length: 2 };
  if (first === '_') return { token: { kind: 'literal', text: ' ' }, length: 2 };
  if (first === '*') return { length: 2 };
  const elapsed = ELAPSED.exec(rest)?.[1]?.toLowerCase();
  if (elapsed !== undefined) {
    const unit = elapsed[0] === 'h' ? 'h' : elapsed[0] === 'm' ? 'm' : 's';
    return { token: { kind: 'elapsed', unit, width: elapsed.length }, length: elapsed.length + 2 };
  }
  const bracket = BRACKET.exec(rest);
  if (bracket !== null) return { length: bracket[0].length };
  if (/^general/i.test(rest)) return { token: { kind: 'general' }, length: 7 };
  if (first === '@') return { token: { kind: 'text' }, length: 1 };
  const exponent = /^e([+-])/i.exec(rest);
  if (exponent !== null) return { token: { kind: 'exponent', plus: exponent[1] === '+' }, length: 2 };
  const seconds = /^\.(0+)/.exec(rest);
  if (seconds?.[1] !== undefined && afterSeconds(before)) {
    return { token: { kind: 'fraction', digits: seconds[1].length }, length: seconds[0].length };
  }
  if (first === '0' || first === '#' || first === '?') return { token: { kind: 'digit', text: first }, length: 1 };
  if (first === '.') return { token: { kind: 'point' }, length: 1 };
  if (first === ',') return { token: { kind: 'comma' }, length: 1 };
  if (first === '%') return { token: { kind: 'percent' }, length: 1 };
  const date = DATE_RUN.exec(rest);
  if (date !== null) return { token: { kind: 'date', text: date[0].toLowerCase() }, length: date[0].length };
  return { token: { kind: 'literal', text: first }, length: first.length };
}

function afterSeconds(before: readonly PatternToken[]): boolean {
  const last = before[before.length - 1];
  return (last?.kind === 'date' && last.text.startsWith('s')) || (last?.kind === 'elapsed' && last.unit === 's');
}

function kindOf(tokens: readonly PatternToken[]): PatternSection['kind'] {
  if (tokens.some((token) => token.kind === 'date' || token.kind === 'elapsed')) return 'date';
  if (tokens.some((token) => token.kind === 'digit' || token.kind === 'percent')) return 'number';
  if (tokens.some((token) => token.kind === 'text')) return 'text';
  return tokens.some((token) => token.kind === 'general') ? 'general' : 'number';
}
