import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { parseEntry } from '../../formats/entry';
import { formatValue } from '../../formats/number-format';
import { fromXlsxFormula, toXlsxFormula } from '../formula-text';

type ConditionValue = sheets_v4.Schema$ConditionValue;
export type Operator = NonNullable<DataValidation['operator'] & ConditionalRule['operator']>;
export type Sort = 'number' | 'date' | 'text';

/** The locale of the spreadsheet, and how its sheets are called in the file and in the book, where the two differ. */
export interface Spelling {
  readonly locale: string;
  readonly nameByTitle: ReadonlyMap<string, string>;
  readonly titleByName: ReadonlyMap<string, string>;
}

export interface Comparison {
  readonly type: string;
  readonly sort: Sort;
  readonly operator: Operator;
}

/** Conditions that compare with one or two operands: https://developers.google.com/sheets/api/reference/rest/v4/spreadsheets/other#ConditionType */
const COMPARISONS: readonly Comparison[] = [
  { type: 'NUMBER_GREATER', sort: 'number', operator: 'greaterThan' },
  { type: 'NUMBER_GREATER_THAN_EQ', sort: 'number', operator: 'greaterThanOrEqual' },
  { type: 'NUMBER_LESS', sort: 'number', operator: 'lessThan' },
  { type: 'NUMBER_LESS_THAN_EQ', sort: 'number', operator: 'lessThanOrEqual' },
  { type: 'NUMBER_EQ', sort: 'number', operator: 'equal' },
  { type: 'NUMBER_NOT_EQ', sort: 'number', operator: 'notEqual' },
  { type: 'NUMBER_BETWEEN', sort: 'number', operator: 'between' },
  { type: 'NUMBER_NOT_BETWEEN', sort: 'number', operator: 'notBetween' },
  { type: 'DATE_AFTER', sort: 'date', operator: 'greaterThan' },
  { type: 'DATE_ON_OR_AFTER', sort: 'date', operator: 'greaterThanOrEqual' },
  { type: 'DATE_BEFORE', sort: 'date', operator: 'lessThan' },
  { type: 'DATE_ON_OR_BEFORE', sort: 'date', operator: 'lessThanOrEqual' },
  { type: 'DATE_EQ', sort: 'date', operator: 'equal' },
  { type: 'DATE_NOT_EQ', sort: 'date', operator: 'notEqual' },
  { type: 'DATE_BETWEEN', sort: 'date', operator: 'between' },
  { type: 'DATE_NOT_BETWEEN', sort: 'date', operator: 'notBetween' },
  { type: 'TEXT_EQ', sort: 'text', operator: 'equal' },
  { type: 'TEXT_NOT_EQ', sort: 'text', operator: 'notEqual' },
];

const RELATIVE_DAYS: Readonly<Record<string, string>> = {
  TODAY: 'TODAY()',
  YESTERDAY: 'TODAY()-1',
  TOMORROW: 'TODAY()+1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'EDATE(TODAY(),-1)',
  PAST_YEAR: 'EDATE(TODAY(),-12)',
};

export function findComparison(type: string): Comparison | undefined {
  return COMPARISONS.find((comparison) => comparison.type === type);
}

export function comparisonOf(sort: Sort, operator: Operator): Comparison | undefined {
  return COMPARISONS.find((comparison) => comparison.sort === sort && comparison.operator === operator);
}

/** An operand as the file's formulas have it; undefined when it is no number or no day where it must be one. */
export function toOperand(value: ConditionValue | undefined, sort: Sort, spelling: Spelling): string | undefined {
  if (value?.relativeDate) return RELATIVE_DAYS[value.relativeDate];
  const text = value?.userEnteredValue;
  if (text === undefined || text === null) return undefined;
  if (text.startsWith('=')) return toXlsxFormula(text.slice(1), spelling.locale, spelling.nameByTitle);
  if (sort === 'text') return quoteText(text);
  const number = parseEntry(text, spelling.locale).value;
  return typeof number === 'number' ? String(number) : undefined;
}

export function fromOperand(formula: string, sort: Sort, spelling: Spelling): ConditionValue {
  const plain = formula.trim();
  if (/^-?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i.test(plain)) {
    return {
      userEnteredValue: formatValue(Number(plain), sort === 'date' ? { type: 'DATE' } : undefined, spelling.locale),
    };
  }
  const text = unquoteText(plain);
  if (text !== undefined) return { userEnteredValue: text };
  const relative = Object.entries(RELATIVE_DAYS).find(([, day]) => day === plain)?.[0];
  if (relative !== undefined) return { relativeDate: relative };
  return { userEnteredValue: `=${fromXlsxFormula(plain, spelling.locale, spelling.titleByName)}` };
}

export function quoteText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** The text of a formula that is nothing but one text in quotes. */
export function unquoteText(formula: string): string | undefined {
  return /^"(?:[^"]|"")*"$/.test(formula) ? formula.slice(1, -1).replace(/""/g, '"') : undefined;
}

/** What stands in the file for a condition that Excel cannot express: true for every cell, and unlike any other. */
export function standIn(name: string): string {
  return `LEN("${name}")>0`;
}
