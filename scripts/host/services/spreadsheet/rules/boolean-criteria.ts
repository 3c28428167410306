import { types } from 'node:util';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { EnumValue, enumValue, enumValues } from '../../../bridge/enum-value';
import { parseEntry } from '../../../formats/entry';
import { notImplemented } from '../../../runs/exceptions';
import { bookOf, type OpenFile } from '../place';
import { dateOf } from '../range/range-read';
import { writtenIn } from './rule-json';

type Condition = sheets_v4.Schema$BooleanCondition;

/** What a conditional format or a filter asks of a cell, in Apps Script's words. */
export interface BooleanTest {
  readonly type: EnumValue;
  readonly args: readonly unknown[];
}

/** v4 conditions that Apps Script calls by another name. */
const CONDITIONS: Readonly<Record<string, string>> = {
  CELL_EMPTY: 'BLANK',
  CELL_NOT_EMPTY: 'NOT_BLANK',
  DATE_EQUAL_TO: 'DATE_EQ',
  NUMBER_EQUAL_TO: 'NUMBER_EQ',
  NUMBER_GREATER_THAN: 'NUMBER_GREATER',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'NUMBER_GREATER_THAN_EQ',
  NUMBER_LESS_THAN: 'NUMBER_LESS',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'NUMBER_LESS_THAN_EQ',
  NUMBER_NOT_EQUAL_TO: 'NUMBER_NOT_EQ',
  TEXT_DOES_NOT_CONTAIN: 'TEXT_NOT_CONTAINS',
  TEXT_EQUAL_TO: 'TEXT_EQ',
};

/** What `whenTextContains` and its like ask for; undefined for other methods. */
export function criteriaOfMethod(method: string): string | undefined {
  if (method === 'whenFormulaSatisfied') return 'CUSTOM_FORMULA';
  const name = method
    .replace(/^when/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toUpperCase();
  const isKnown =
    method.startsWith('when') && enumValues('Spreadsheet.BooleanCriteria').some(({ value }) => value === name);
  return isKnown ? name : undefined;
}

export function booleanTest(name: string, args: readonly unknown[]): BooleanTest {
  const isRelative = args[0] instanceof EnumValue && args[0].enumName === 'Spreadsheet.RelativeDate';
  const type = enumValue(
    'Spreadsheet.BooleanCriteria',
    isRelative ? `${name.replace(/_RELATIVE$/, '')}_RELATIVE` : name,
  );
  return { type, args };
}

/** The condition as it is stored, days and numbers written as in the spreadsheet's locale. */
export function toCondition({ type, args }: BooleanTest, file: OpenFile): Condition {
  const name = type.value.replace(/_RELATIVE$/, '');
  const values = args.map((arg) =>
    arg instanceof EnumValue ? { relativeDate: arg.value } : { userEnteredValue: writtenIn(bookOf(file), arg) },
  );
  return { type: CONDITIONS[name] ?? name, ...(values.length > 0 && { values }) };
}

/** @throws for conditions that Apps Script has no name for. */
export function fromCondition({ type, values = [] }: Condition, file: OpenFile): BooleanTest {
  const name = Object.keys(CONDITIONS).find((one) => CONDITIONS[one] === type) ?? type ?? '';
  const isRelative = values.some(({ relativeDate }) => relativeDate != null);
  const wanted = isRelative ? `${name}_RELATIVE` : name;
  const criteria = enumValues('Spreadsheet.BooleanCriteria').find(({ value }) => value === wanted);
  if (criteria === undefined) throw notImplemented(`reading a condition ${type}`);
  const { locale, timeZone } = bookOf(file).properties;
  const args = values.map(({ relativeDate, userEnteredValue }) => {
    if (relativeDate) return enumValue('Spreadsheet.RelativeDate', relativeDate);
    const text = userEnteredValue ?? '';
    if (/^(TEXT|CUSTOM)/.test(name) || text.startsWith('=')) return text;
    const value = parseEntry(text, locale).value ?? text;
    return name.startsWith('DATE') && typeof value === 'number' ? dateOf(value, timeZone) : value;
  });
  return { type: criteria, args };
}

/** Of dates the script's realm has its own: hence no `instanceof`. */
export function copiesOf(args: readonly unknown[]): unknown[] {
  return args.map((arg) => (types.isDate(arg) ? new Date(Date.prototype.getTime.call(arg)) : arg));
}
