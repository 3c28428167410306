import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { CellExtra, Scalar } from '../book/cell';
import { parseEntry } from '../formats/entry';
import { formatValue, isDateFormat } from '../formats/number-format';
import { notImplemented } from './error';

type Criteria = sheets_v4.Schema$FilterCriteria;

/** Whether a cell lets its row be shown. */
type FilterTest = (value: Scalar | null, extra: CellExtra | undefined) => boolean;

/** A cell as a condition sees it: what it holds, and what it shows. */
export interface Seen {
  readonly value: Scalar | null;
  readonly shown: string;
  readonly isDay: boolean;
}

/** @throws for what the host does not work out: colours, formulas, days told by today. */
export function filterTest(criteria: Criteria, locale: string): FilterTest {
  for (const field of [
    'visibleBackgroundColor',
    'visibleBackgroundColorStyle',
    'visibleForegroundColor',
    'visibleForegroundColorStyle',
  ] as const) {
    if (criteria[field] !== undefined) throw notImplemented(`FilterCriteria.${field}`);
  }
  const hidden = new Set(criteria.hiddenValues ?? []);
  const fits = criteria.condition === undefined ? () => true : conditionTest(criteria.condition, locale);
  return (value, extra) => {
    if (extra?.isUnknown === true) throw notImplemented(`a filter over the formula ${extra.formula}`);
    const format = extra?.format?.numberFormat;
    const shown = value === null ? '' : String(formatValue(value, format, locale));
    return !hidden.has(shown) && fits({ value, shown, isDay: isDateFormat(format) });
  };
}

/** Whether a cell meets a condition, as filters and data validations ask. @throws 501 for conditions that are not worked out. */
export function conditionTest(
  { type, values = [] }: sheets_v4.Schema$BooleanCondition,
  locale: string,
): (cell: Seen) => boolean {
  if (values.some(({ relativeDate }) => relativeDate != null))
    throw notImplemented(`a filter by ${type} with a relative date`);
  const texts = values.map(({ userEnteredValue }) => userEnteredValue ?? '');
  if (texts.some((text) => text.startsWith('='))) throw notImplemented(`a filter by the formula ${texts.join()}`);
  const numbers = texts.map((text) => {
    const value = parseEntry(text, locale).value;
    return typeof value === 'number' ? value : Number.NaN;
  });
  const text = fold(texts[0] ?? '');
  const [a = Number.NaN, b = Number.NaN] = numbers;
  const number =
    (test: (value: number) => boolean) =>
    ({ value }: Seen) =>
      typeof value === 'number' && test(value);
  const day =
    (test: (value: number) => boolean) =>
    ({ value, isDay }: Seen) =>
      typeof value === 'number' && isDay && test(Math.floor(value));
  const tests: Readonly<Record<string, (cell: Seen) => boolean>> = {
    BLANK: ({ value }) => value === null || value === '',
    NOT_BLANK: ({ value }) => value !== null && value !== '',
    TEXT_CONTAINS: ({ shown }) => fold(shown).includes(text),
    TEXT_NOT_CONTAINS: ({ shown }) => !fold(shown).includes(text),
    TEXT_STARTS_WITH: ({ shown }) => fold(shown).startsWith(text),
    TEXT_ENDS_WITH: ({ shown }) => fold(shown).endsWith(text),
    TEXT_EQ: ({ shown }) => fold(shown) === text,
    NUMBER_EQ: number((value) => value === a),
    NUMBER_NOT_EQ: ({ value }) => value !== a,
    NUMBER_GREATER: number((value) => value > a),
    NUMBER_GREATER_THAN_EQ: number((value) => value >= a),
    NUMBER_LESS: number((value) => value < a),
    NUMBER_LESS_THAN_EQ: number((value) => value <= a),
    NUMBER_BETWEEN: number((value) => value >= Math.min(a, b) && value <= Math.max(a, b)),
    NUMBER_NOT_BETWEEN: number((value) => value < Math.min(a, b) || value > Math.max(a, b)),
    DATE_EQ: day((value) => value === Math.floor(a)),
    DATE_BEFORE: day((value) => value < Math.floor(a)),
    DATE_AFTER: day((value) => value > Math.floor(a)),
  };
  const test = tests[type ?? ''];
  if (test === undefined) throw notImplemented(`a filter by ${type}`);
  return test;
}

/** Conditions on texts do not tell upper from lower case. */
function fold(text: string): string {
  return text.toLowerCase();
}
