import type { LocaleFacts } from './locale';

export interface TypedNumber {
  readonly value: number;
  /** The format that such a spelling brings along; absent for a plain number. */
  readonly numberFormat?: { readonly type: string; readonly pattern: string };
}

const spellings = new Map<LocaleFacts, { plain: RegExp; grouped: RegExp; scientific: RegExp }>();

/** Reads a number as typed: `1.234,5`, `12,5%`, `1.234 ₫`, `1,5E3`; undefined when the text is not a number. */
export function parseNumber(text: string, facts: LocaleFacts): TypedNumber | undefined {
  if (!/\d/.test(text)) return undefined;
  const { plain, grouped, scientific } = spellingsOf(facts);
  if (text.endsWith('%')) return parsePercent(text.slice(0, -1).trimEnd(), facts);
  const amount = stripCurrency(text, facts);
  if (amount !== undefined) {
    const number = parseNumber(amount, facts);
    if (number === undefined || number.numberFormat?.type === 'SCIENTIFIC') return undefined;
    const pattern = facts.currencyAfter
      ? `${decimals(amount, facts)} [$${facts.currency}]`
      : `[$${facts.currency}]${decimals(amount, facts)}`;
    return { value: number.value, numberFormat: { type: 'CURRENCY', pattern } };
  }
  if (plain.test(text)) return { value: toNumber(text, facts) };
  if (grouped.test(text)) {
    return { value: toNumber(text, facts), numberFormat: { type: 'NUMBER', pattern: decimals(text, facts) } };
  }
  if (scientific.test(text)) {
    return { value: toNumber(text, facts), numberFormat: { type: 'SCIENTIFIC', pattern: '0.00E+00' } };
  }
  return undefined;
}

function parsePercent(text: string, facts: LocaleFacts): TypedNumber | undefined {
  const { plain, grouped } = spellingsOf(facts);
  if (!plain.test(text) && !grouped.test(text)) return undefined;
  const pattern = text.includes(facts.decimal) ? '0.00%' : '0%';
  // Through fifteen digits: 12.3 / 100 is 0.12300000000000001 in binary.
  const value = Number((toNumber(text, facts) / 100).toPrecision(15));
  return { value, numberFormat: { type: 'PERCENT', pattern } };
}

function stripCurrency(text: string, facts: LocaleFacts): string | undefined {
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  const body = text.slice(sign.length).trim();
  if (body.startsWith(facts.currency)) return sign + body.slice(facts.currency.length).trim();
  if (body.endsWith(facts.currency)) return sign + body.slice(0, -facts.currency.length).trim();
  return undefined;
}

function decimals(text: string, facts: LocaleFacts): string {
  return text.includes(facts.decimal) ? '#,##0.00' : '#,##0';
}

function toNumber(text: string, facts: LocaleFacts): number {
  return Number(text.split(facts.group).join('').replace(facts.decimal, '.'));
}

function spellingsOf(facts: LocaleFacts): { plain: RegExp; grouped: RegExp; scientific: RegExp } {
  let found = spellings.get(facts);
  if (found === undefined) {
    const point = `\\${facts.decimal}`;
    const body = `(?:\\d+(?:${point}\\d*)?|${point}\\d+)`;
    found = {
      plain: new RegExp(`^[+-]?${body}$`),
      grouped: new RegExp(`^[+-]?\\d{1,3}(?:\\${facts.group}\\d{3})+(?:${point}\\d*)?$`),
      scientific: new RegExp(`^[+-]?${body}[eE][+-]?\\d{1,3}$`),
    };
    spellings.set(facts, found);
  }
  return found;
}
