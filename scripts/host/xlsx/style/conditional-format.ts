import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { ConditionalRule } from 'hucre/xlsx';
import { fromXlsxFormula, toXlsxFormula } from '../formula-text';
import { digest } from '../parts/originals';
import { hexOf, rgbOf } from './color';
import {
  comparisonOf,
  findComparison,
  fromOperand,
  type Operator,
  quoteText,
  type Spelling,
  standIn,
  toOperand,
  unquoteText,
} from './conditions';

type Condition = sheets_v4.Schema$BooleanCondition;
type Gradient = sheets_v4.Schema$GradientRule;
type Point = sheets_v4.Schema$InterpolationPoint;
/** A rule without its place among the others and without its ranges. */
export type XlsxRule = Omit<ConditionalRule, 'priority' | 'range'>;
type Scale = NonNullable<ConditionalRule['colorScale']>;
type ScaleStop = Scale['cfvo'][number];

/** What a cell is tested for. `anchor` is the first cell of the rule's ranges (`A2`), which the formulas name. */
export function toXlsxTest(condition: Condition, anchor: string, spelling: Spelling): XlsxRule {
  const never = { type: 'expression' as const, formula: `NOT(${standIn(digest(condition))})` };
  return toTest(condition, anchor, spelling) ?? never;
}

/** What of a test the library reads back as it was written: it loses the operators of text rules. */
export function testSaid({ type, operator, formula, text }: XlsxRule): unknown {
  const isText = TEXT_TESTS.some((test) => test.type === type);
  return { type, formula, ...(isText ? { text } : {}), ...(type === 'cellIs' ? { operator } : {}) };
}

interface TextTest {
  readonly v4: string;
  readonly type: ConditionalRule['type'];
  /** The value of `operator` that Excel writes; the library's type names only comparisons, though it writes any. */
  readonly operator: string;
  formula(text: string, anchor: string): string;
}

const TEXT_TESTS: readonly TextTest[] = [
  {
    v4: 'TEXT_CONTAINS',
    type: 'containsText',
    operator: 'containsText',
    formula: (text, anchor) => `NOT(ISERROR(SEARCH(${literally(text)},${anchor})))`,
  },
  {
    v4: 'TEXT_NOT_CONTAINS',
    type: 'notContainsText',
    operator: 'notContains',
    formula: (text, anchor) => `ISERROR(SEARCH(${literally(text)},${anchor}))`,
  },
  {
    v4: 'TEXT_STARTS_WITH',
    type: 'beginsWith',
    operator: 'beginsWith',
    formula: (text, anchor) => `LEFT(${anchor},LEN(${text}))=${text}`,
  },
  {
    v4: 'TEXT_ENDS_WITH',
    type: 'endsWith',
    operator: 'endsWith',
    formula: (text, anchor) => `RIGHT(${anchor},LEN(${text}))=${text}`,
  },
];

/** SEARCH takes `?` and `*` for wildcards unless a tilde stands before them. */
function literally(quoted: string): string {
  return quoted.replace(/[~?*]/g, '~$&');
}

function toTest(condition: Condition, anchor: string, spelling: Spelling): XlsxRule | undefined {
  const values = condition.values ?? [];
  const first = values[0]?.userEnteredValue ?? '';
  const comparison = findComparison(condition.type ?? '');
  if (comparison !== undefined) {
    const operands = values.map((value) => toOperand(value, comparison.sort, spelling));
    if (operands.length === 0 || operands.includes(undefined)) return undefined;
    const formulas = operands.map((operand) => operand ?? '');
    return {
      type: 'cellIs',
      operator: comparison.operator,
      formula: formulas.length === 1 ? (formulas[0] ?? '') : formulas,
    };
  }
  const textTest = TEXT_TESTS.find(({ v4 }) => v4 === condition.type);
  if (textTest !== undefined && !first.startsWith('=')) {
    const formula = textTest.formula(quoteText(first), anchor);
    return { type: textTest.type, operator: textTest.operator as Operator, text: first, formula };
  }
  switch (condition.type) {
    case 'CUSTOM_FORMULA':
      return {
        type: 'expression',
        formula: toXlsxFormula(first.replace(/^=/, ''), spelling.locale, spelling.nameByTitle),
      };
    case 'BLANK':
      return { type: 'containsBlanks', formula: `LEN(TRIM(${anchor}))=0` };
    case 'NOT_BLANK':
      return { type: 'notContainsBlanks', formula: `LEN(TRIM(${anchor}))>0` };
    case 'DATE_IS_VALID':
      return { type: 'expression', formula: `ISNUMBER(${anchor})` };
    default:
      return undefined;
  }
}

/** Undefined for what Google Sheets does not have: data bars, icons, top tens, averages. */
export function fromXlsxTest(xlsx: XlsxRule, anchor: string, ref: string, spelling: Spelling): Condition | undefined {
  const formulas = typeof xlsx.formula === 'string' ? [xlsx.formula] : (xlsx.formula ?? []);
  const custom = (formula: string): Condition => ({
    type: 'CUSTOM_FORMULA',
    values: [{ userEnteredValue: `=${fromXlsxFormula(formula, spelling.locale, spelling.titleByName)}` }],
  });
  const textTest = TEXT_TESTS.find(({ type }) => type === xlsx.type);
  if (textTest !== undefined && xlsx.text !== undefined) {
    return { type: textTest.v4, values: [{ userEnteredValue: xlsx.text }] };
  }
  switch (xlsx.type) {
    case 'cellIs':
      return fromCellIs(formulas, xlsx.operator ?? 'equal', spelling);
    case 'containsBlanks':
      return { type: 'BLANK' };
    case 'notContainsBlanks':
      return { type: 'NOT_BLANK' };
    case 'duplicateValues':
      return custom(`COUNTIF(${ref},${anchor})>1`);
    case 'uniqueValues':
      return custom(`COUNTIF(${ref},${anchor})=1`);
    case 'dataBar':
    case 'iconSet':
    case 'top10':
    case 'aboveAverage':
      return undefined;
    default:
      return formulas[0] === undefined ? undefined : (fromBlankTest(formulas[0], anchor) ?? custom(formulas[0]));
  }
}

/** LibreOffice spells the rules on blank cells as formulas. */
function fromBlankTest(formula: string, anchor: string): Condition | undefined {
  if (formula === `LEN(TRIM(${anchor}))=0`) return { type: 'BLANK' };
  return formula === `LEN(TRIM(${anchor}))>0` ? { type: 'NOT_BLANK' } : undefined;
}

function fromCellIs(formulas: readonly string[], operator: Operator, spelling: Spelling): Condition | undefined {
  const isText = formulas.every((formula) => unquoteText(formula) !== undefined);
  const sort = isText ? 'text' : formulas.some((formula) => formula.includes('TODAY()')) ? 'date' : 'number';
  const comparison = comparisonOf(sort, operator);
  if (comparison === undefined || formulas.length === 0) return undefined;
  return { type: comparison.type, values: formulas.map((formula) => fromOperand(formula, sort, spelling)) };
}

const STOPS: Readonly<Record<string, ScaleStop['type']>> = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

export function toColorScale(gradient: Gradient): XlsxRule {
  const points = [gradient.minpoint, gradient.midpoint, gradient.maxpoint].filter((point) => point !== undefined);
  const cfvo = points.map((point): ScaleStop => {
    const type = STOPS[point.type ?? ''] ?? 'min';
    return point.value ? { type, value: point.value } : { type };
  });
  // The library writes these colours as they come, with their opacity.
  return {
    type: 'colorScale',
    colorScale: { cfvo, colors: points.map((point) => `FF${hexOf(point.color, point.colorStyle) ?? 'FFFFFF'}`) },
  };
}

export function fromColorScale({ cfvo, colors }: Scale): Gradient | undefined {
  const points = cfvo.map((stop, index): Point | undefined => {
    const hex = colors[index]?.slice(-6);
    const type = Object.entries(STOPS).find(([, name]) => name === stop.type)?.[0];
    if (!hex || type === undefined) return undefined;
    // LibreOffice gives the ends of the scale a value too, which means nothing there.
    const value = stop.type === 'min' || stop.type === 'max' ? undefined : stop.value;
    return { colorStyle: { rgbColor: rgbOf(hex) }, type, ...(value === undefined ? {} : { value }) };
  });
  const [min, middle, last] = points;
  const max = points.length === 3 ? last : middle;
  if (min === undefined || max === undefined) return undefined;
  return { minpoint: min, maxpoint: max, ...(points.length === 3 && middle !== undefined ? { midpoint: middle } : {}) };
}
