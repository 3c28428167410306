import { cellText } from '../../tasks/task-text';
import { foldText, headingKey } from '../../text/text';
import { parseDateCell } from '../../time/date-reading';
import type { Day } from '../../time/day';
import type { Cell } from '../../values/cell';
import { parseNumber } from '../../values/money';
import { shortenQuote } from '../quote';
import type { OwnCondition } from './own-rules';
import { parsePattern } from './pattern';

/** What the column `Điều kiện` may say. The first word of each is what is offered. */
export const conditionWords = {
  required: ['bắt buộc', 'required'],
  requiredWhen: ['bắt buộc khi', 'required when'],
  oneOf: ['trong danh sách', 'one of', 'danh sách', 'thuộc danh sách'],
  pattern: ['theo mẫu', 'matches pattern', 'mẫu', 'pattern'],
  between: ['trong khoảng', 'between', 'khoảng', 'từ đến'],
  notBefore: ['không trước cột', 'not before column', 'không trước', 'not before'],
  length: ['độ dài', 'length'],
} as const satisfies { readonly [kind in OwnCondition['kind']]: readonly string[] };

type ConditionCells = { readonly condition?: Cell; readonly parameter?: Cell; readonly otherColumn?: Cell };

export interface ConditionProblem {
  readonly key: 'condition' | 'parameter' | 'otherColumn' | 'column';
  readonly problem:
    | 'noCondition'
    | 'unknownCondition'
    | 'noParameter'
    | 'badPattern'
    | 'badBounds'
    | 'noColumn'
    | 'unknownColumn'
    | 'notDateColumn';
  readonly facts: { readonly text?: string };
}

export function isConditionProblem(value: OwnCondition | ConditionProblem): value is ConditionProblem {
  return 'problem' in value;
}

/** A table that rules of a tracker's own are about. */
export interface RuledTable {
  /** The register's name; undefined for tasks. */
  readonly register: string | undefined;
  /** The key of the column that a heading names. */
  find(heading: string): string | undefined;
  isDay(key: string): boolean;
}

/** Reads the condition of an own rule about the column `key`. */
export function parseCondition(key: string, cells: ConditionCells, table: RuledTable): OwnCondition | ConditionProblem {
  const word = cellText(cells.condition);
  const kind = findKind(word);
  if (kind === undefined) return fault('condition', word === '' ? 'noCondition' : 'unknownCondition', word);
  const parameter = cellText(cells.parameter);
  switch (kind) {
    case 'required':
      return { kind };
    case 'requiredWhen':
    case 'notBefore':
      return withOtherColumn(kind, key, cellText(cells.otherColumn), parameter, table);
    case 'oneOf': {
      const values = entries(parameter);
      return values.size === 0 ? fault('parameter', 'noParameter', '') : { kind, values };
    }
    case 'pattern': {
      if (parameter === '') return fault('parameter', 'noParameter', '');
      const matches = parsePattern(parameter);
      return matches === undefined ? fault('parameter', 'badPattern', parameter) : { kind, matches };
    }
    case 'between':
    case 'length': {
      if (parameter === '') return fault('parameter', 'noParameter', '');
      const bounds = kind === 'between' && table.isDay(key) ? parseDays(parameter) : parseNumbers(parameter);
      return bounds === undefined ? fault('parameter', 'badBounds', parameter) : { kind, ...bounds };
    }
  }
}

function withOtherColumn(
  kind: 'requiredWhen' | 'notBefore',
  key: string,
  heading: string,
  parameter: string,
  table: RuledTable,
): OwnCondition | ConditionProblem {
  if (heading === '') return fault('otherColumn', 'noColumn', '');
  const other = table.find(heading);
  if (other === undefined) return fault('otherColumn', 'unknownColumn', heading);
  if (kind === 'requiredWhen') return { kind, other, values: entries(parameter) };
  if (!table.isDay(key)) return fault('column', 'notDateColumn', '');
  return table.isDay(other) ? { kind, other } : fault('otherColumn', 'notDateColumn', heading);
}

function fault(key: ConditionProblem['key'], problem: ConditionProblem['problem'], text: string): ConditionProblem {
  return { key, problem, facts: text === '' ? {} : { text: shortenQuote(text) } };
}

function findKind(word: string): OwnCondition['kind'] | undefined {
  const key = headingKey(word);
  if (key === '') return undefined;
  for (const kind of Object.keys(conditionWords) as OwnCondition['kind'][]) {
    if (conditionWords[kind].some((spelling) => headingKey(spelling) === key)) return kind;
  }
  return undefined;
}

function entries(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[;\n]/)
      .map(foldText)
      .filter((entry) => entry !== ''),
  );
}

const range = /^(.*?)\s*(?:\.\.+|…|–|—|đến|to|;)\s*(.*)$/i;
const spacedHyphen = /^(.+?)\s*-\s*(\S.*)$/;
const openEnded = /^(>=|≥|<=|≤)\s*(.+)$/;

interface Bounds<Bound> {
  readonly least: Bound | undefined;
  readonly most: Bound | undefined;
}

/** `0..100`, `0 – 100`, `từ 0 đến 100`, `≥ 10`, `..2000`; days as `01/01/2025 – 31/12/2025`. */
function splitBounds(text: string): Bounds<string> | undefined {
  const bare = text.replace(/^(?:từ|from)\s+/i, '');
  const open = openEnded.exec(bare);
  const [first, second] =
    open === null
      ? (range.exec(bare) ?? spacedHyphen.exec(bare) ?? []).slice(1)
      : open[1] === '>=' || open[1] === '≥'
        ? [open[2], '']
        : ['', open[2]];
  if (first === undefined || second === undefined || (first === '' && second === '')) return undefined;
  return { least: first === '' ? undefined : first, most: second === '' ? undefined : second };
}

function parseNumbers(text: string): Bounds<number> | undefined {
  return inOrder(splitBounds(text), (bound) => {
    const value = parseNumber(bound);
    return typeof value === 'number' ? value : undefined;
  });
}

function parseDays(text: string): Bounds<Day> | undefined {
  return inOrder(splitBounds(text), (bound) => {
    const reading = parseDateCell(bound);
    return reading.kind === 'day' ? reading.day : undefined;
  });
}

/** undefined where a bound that is written cannot be read, and where the least is above the most. */
function inOrder(
  bounds: Bounds<string> | undefined,
  parse: (bound: string) => number | undefined,
): Bounds<number> | undefined {
  if (bounds === undefined) return undefined;
  const least = bounds.least === undefined ? undefined : parse(bounds.least);
  const most = bounds.most === undefined ? undefined : parse(bounds.most);
  if ((least === undefined) !== (bounds.least === undefined)) return undefined;
  if ((most === undefined) !== (bounds.most === undefined)) return undefined;
  return least !== undefined && most !== undefined && least > most ? undefined : { least, most };
}
