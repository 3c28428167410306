import { columnName } from '../../host/book/a1';
import type { Grid } from '../../host/book/grid';
import { type Corner, type Expression, UnreadFormula } from './formula-parse';

type Value = string | number | boolean | null;

/** Where a rule's formula is worked out: the cell it is asked for, seen from the first cell of the rule's range. */
export interface Standpoint {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly anchorRow: number;
  readonly anchorColumn: number;
  /** Serial day. */
  readonly today: number;
}

/** A formula that is an error at this cell, as `#VALUE!`. */
class CellError extends Error {
  override readonly name = 'CellError';
}

/** The formula's value at a cell; undefined when it is an error there. @throws UnreadFormula for a function that is not known here. */
export function formulaValue(formula: Expression, at: Standpoint): Value | undefined {
  try {
    return worth(formula, at);
  } catch (error) {
    if (error instanceof CellError) return undefined;
    throw error;
  }
}

function worth(formula: Expression, at: Standpoint): Value {
  switch (formula.kind) {
    case 'value':
      return formula.value;
    case 'sign':
      return -numberOf(worth(formula.operand, at));
    case 'range':
      return cellsOf(formula, at)[0] ?? null;
    case 'binary':
      return combine(formula.operator, worth(formula.left, at), worth(formula.right, at));
    case 'call': {
      const work = FUNCTIONS[formula.name];
      if (work === undefined) throw new UnreadFormula(formula.name);
      return work(formula.args, at);
    }
  }
}

function cellsOf(range: Expression, at: Standpoint): Value[] {
  if (range.kind !== 'range') return [worth(range, at)];
  const { grid } = at;
  const from = place(range.from, at, 0, 0);
  const to = place(range.to, at, grid.storedRowCount() - 1, grid.columnCount - 1);
  const cells: Value[] = [];
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) cells.push(grid.valueAt(row, column));
  }
  return cells;
}

function place(corner: Corner, at: Standpoint, openRow: number, openColumn: number) {
  const rowShift = corner.isRowFixed ? 0 : at.row - at.anchorRow;
  const columnShift = corner.isColumnFixed ? 0 : at.column - at.anchorColumn;
  return {
    row: corner.row === undefined ? openRow : corner.row + rowShift,
    column: corner.column === undefined ? openColumn : corner.column + columnShift,
  };
}

function combine(operator: string, left: Value, right: Value): Value {
  switch (operator) {
    case '&':
      return textOf(left) + textOf(right);
    case '+':
      return numberOf(left) + numberOf(right);
    case '-':
      return numberOf(left) - numberOf(right);
    case '*':
      return numberOf(left) * numberOf(right);
    case '/':
      return numberOf(right) === 0 ? fail() : numberOf(left) / numberOf(right);
    case '^':
      return numberOf(left) ** numberOf(right);
    default:
      return compare(operator, left, right);
  }
}

function compare(operator: string, left: Value, right: Value): boolean {
  const order = orderOf(left, right);
  if (operator === '=') return order === 0;
  if (operator === '<>') return order !== 0;
  if (operator === '<') return order < 0;
  if (operator === '>') return order > 0;
  return operator === '<=' ? order <= 0 : order >= 0;
}

/** A blank equals 0, '' and FALSE; numbers come before texts, texts before TRUE and FALSE. */
function orderOf(left: Value, right: Value): number {
  const a = left ?? (typeof right === 'string' ? '' : typeof right === 'boolean' ? false : 0);
  const b = right ?? (typeof a === 'string' ? '' : typeof a === 'boolean' ? false : 0);
  const rank = (value: Value) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string') return a.toLowerCase().localeCompare(String(b).toLowerCase());
  return Number(a) - Number(b);
}

type Work = (args: readonly Expression[], at: Standpoint) => Value;

const one =
  (work: (value: Value) => Value): Work =>
  (args, at) =>
    work(args[0] === undefined ? null : worth(args[0], at));
const several =
  (work: (values: readonly Value[], at: Standpoint) => Value): Work =>
  (args, at) =>
    work(
      args.map((arg) => worth(arg, at)),
      at,
    );
const overCells =
  (work: (values: readonly Value[]) => Value): Work =>
  (args, at) =>
    work(args.flatMap((arg) => cellsOf(arg, at)));
const numbers = (values: readonly Value[]) => values.filter((value): value is number => typeof value === 'number');

const FUNCTIONS: Readonly<Record<string, Work>> = {
  AND: overCells((values) => values.every(isTrue)),
  OR: overCells((values) => values.some(isTrue)),
  NOT: one((value) => !isTrue(value)),
  IF: (args, at) => {
    const chosen = isTrue(worth(args[0] ?? FALSE, at)) ? args[1] : args[2];
    return chosen === undefined ? false : worth(chosen, at);
  },
  IFERROR: (args, at) => formulaValue(args[0] ?? FALSE, at) ?? (args[1] === undefined ? null : worth(args[1], at)),
  ISNUMBER: (args, at) => typeof formulaValue(args[0] ?? FALSE, at) === 'number',
  ISTEXT: (args, at) => typeof formulaValue(args[0] ?? FALSE, at) === 'string',
  ISERROR: (args, at) => formulaValue(args[0] ?? FALSE, at) === undefined,
  ISBLANK: one((value) => value === null),
  SEARCH: several(([needle = '', hay = '', from = 1]) =>
    found(textOf(hay).toLowerCase(), textOf(needle).toLowerCase(), from),
  ),
  FIND: several(([needle = '', hay = '', from = 1]) => found(textOf(hay), textOf(needle), from)),
  SUBSTITUTE: several(([text = '', before = '', after = '']) => textOf(text).split(textOf(before)).join(textOf(after))),
  REGEXMATCH: several(([text = '', pattern = '']) => new RegExp(textOf(pattern), 'u').test(textOf(text))),
  EXACT: several(([a = '', b = '']) => textOf(a) === textOf(b)),
  CHAR: one((value) => String.fromCodePoint(numberOf(value))),
  LEN: one((value) => textOf(value).length),
  TRIM: one((value) => textOf(value).trim().replace(/ +/g, ' ')),
  LOWER: one((value) => textOf(value).toLowerCase()),
  UPPER: one((value) => textOf(value).toUpperCase()),
  LEFT: several(([text = '', count = 1]) => textOf(text).slice(0, numberOf(count))),
  RIGHT: several(([text = '', count = 1]) => textOf(text).slice(-numberOf(count))),
  ROW: (args, at) => lineOf(args[0], at, 'row'),
  COLUMN: (args, at) => lineOf(args[0], at, 'column'),
  ADDRESS: several(([row = 1, column = 1, style = 1]) => address(numberOf(row), numberOf(column), numberOf(style))),
  MOD: several(([a = 0, b = 1]) => ((numberOf(a) % numberOf(b)) + numberOf(b)) % numberOf(b)),
  ABS: one((value) => Math.abs(numberOf(value))),
  ISEVEN: one((value) => Math.trunc(numberOf(value)) % 2 === 0),
  ISODD: one((value) => Math.trunc(numberOf(value)) % 2 !== 0),
  TODAY: (_args, at) => at.today,
  COUNTA: overCells((values) => values.filter((value) => value !== null).length),
  COUNTBLANK: overCells((values) => values.filter((value) => value === null).length),
  SUM: overCells((values) => numbers(values).reduce((sum, value) => sum + value, 0)),
  MAX: overCells((values) => Math.max(0, ...numbers(values))),
  MIN: overCells((values) => Math.min(...numbers(values), Number.MAX_VALUE)),
  COUNTIF: ([range, wanted], at) => {
    if (range === undefined || wanted === undefined) return fail();
    const value = worth(wanted, at);
    const [, operator = '=', rest = ''] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(textOf(value)) ?? [];
    const limit = typeof value === 'string' && rest !== '' && !Number.isNaN(Number(rest)) ? Number(rest) : rest;
    const sought = typeof value === 'string' ? limit : value;
    return cellsOf(range, at).filter((cell) => cell !== null && compare(operator, cell, sought)).length;
  },
};

const FALSE: Expression = { kind: 'value', value: false };

function lineOf(range: Expression | undefined, at: Standpoint, key: 'row' | 'column'): number {
  return (range?.kind === 'range' ? place(range.from, at, 0, 0)[key] : at[key]) + 1;
}

function found(hay: string, needle: string, from: Value): number {
  const index = hay.indexOf(needle, numberOf(from) - 1);
  return index < 0 ? fail() : index + 1;
}

function address(row: number, column: number, style: number): string {
  const [columnSign, rowSign] = [style === 1 || style === 3 ? '$' : '', style === 1 || style === 2 ? '$' : ''];
  return `${columnSign}${columnName(column - 1)}${rowSign}${row}`;
}

export function isTrue(value: Value): boolean {
  return typeof value === 'string' ? /^true$/i.test(value) : Boolean(value);
}

function numberOf(value: Value): number {
  if (value === null) return 0;
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  return Number.isNaN(number) ? fail() : number;
}

function textOf(value: Value): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function fail(): never {
  throw new CellError();
}
