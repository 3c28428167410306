import { columnIndexOf } from '../../host/book/a1';

/** A reference's corner; a part without its `$` moves with the cell that the rule colours. */
export interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

export type Expression =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'range'; readonly from: Corner; readonly to: Corner }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'sign'; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression };

/** A formula of a colour rule that this view cannot read: the rule colours nothing. */
export class UnreadFormula extends Error {
  override readonly name = 'UnreadFormula';
}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\$?[A-Za-z]{1,3}\$?\d+(?![\w(]))|(\$?[A-Za-z]{1,3}(?=:\$?[A-Za-z])|\$[A-Za-z]{1,3})|(\d+(?:\.\d+)?)|([A-Za-z_][\w.]*)|(<>|<=|>=|[-+*/^&=<>();,:{}]))/gy;

const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** @throws UnreadFormula */
export function parseFormula(text: string): Expression {
  const tokens = tokensOf(text.replace(/^=/, ''));
  let at = 0;
  const peek = () => tokens[at];
  const take = () => tokens[at++] ?? '';
  const expect = (token: string) => {
    if (take() !== token) throw new UnreadFormula(text);
  };

  const binary = (level: number): Expression => {
    const operators = LEVELS[level];
    if (operators === undefined) return unary();
    let left = binary(level + 1);
    while (operators.includes(peek() ?? ''))
      left = { kind: 'binary', operator: take(), left, right: binary(level + 1) };
    return left;
  };

  const unary = (): Expression => {
    if (peek() === '+') take();
    if (peek() !== '-') return primary();
    take();
    return { kind: 'sign', operand: unary() };
  };

  const primary = (): Expression => {
    const token = take();
    if (token === '(') {
      const inner = binary(0);
      expect(')');
      return inner;
    }
    if (token.startsWith('"')) return { kind: 'value', value: token.slice(1, -1).replace(/""/g, '"') };
    if (/^\d/.test(token)) return { kind: 'value', value: Number(token) };
    if (peek() === '(') return call(token);
    if (/^(true|false)$/i.test(token)) return { kind: 'value', value: /^t/i.test(token) };
    const from = cornerOf(token);
    if (peek() !== ':') return from.row === undefined ? refuse() : { kind: 'range', from, to: from };
    take();
    return { kind: 'range', from, to: cornerOf(take()) };
  };

  const call = (name: string): Expression => {
    expect('(');
    const args: Expression[] = [];
    while (peek() !== ')' && peek() !== undefined) {
      args.push(binary(0));
      if (peek() === ';' || peek() === ',') take();
      else break;
    }
    expect(')');
    return { kind: 'call', name: name.toUpperCase(), args };
  };

  const refuse = (): never => {
    throw new UnreadFormula(text);
  };

  const whole = binary(0);
  return at < tokens.length ? refuse() : whole;
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const found = TOKEN.exec(text);
    if (found === null) throw new UnreadFormula(text);
    tokens.push(found[0].trim());
  }
  return tokens;
}

function cornerOf(token: string): Corner {
  const parts = /^(\$?)([A-Za-z]{1,3})(\$?)(\d*)$/.exec(token);
  if (parts === null) throw new UnreadFormula(token);
  const [, columnSign, letters = '', rowSign, digits = ''] = parts;
  return {
    column: columnIndexOf(letters),
    row: digits === '' ? undefined : Number(digits) - 1,
    isColumnFixed: columnSign === '$',
    isRowFixed: rowSign === '$',
  };
}
