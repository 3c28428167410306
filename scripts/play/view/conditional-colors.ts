import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Book, Sheet } from '../../host/book/book';
import type { Scalar } from '../../host/book/cell';
import { parseEntry } from '../../host/formats/entry';
import { type Expression, parseFormula, UnreadFormula } from './formula-parse';
import { formulaValue, isTrue } from './formula-value';

type Format = sheets_v4.Schema$CellFormat;

/** What the first colour rule that fits lays over the cell's own format. */
export type ConditionalColors = (row: number, column: number) => Format | undefined;

interface Rule {
  readonly ranges: readonly Bounds[];
  readonly fits: (row: number, column: number, anchor: Bounds) => boolean;
  readonly format: Format;
}

interface Bounds {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const formulas = new Map<string, Expression | undefined>();

/** The colour rules of a sheet, ready to be asked cell by cell. A rule that cannot be worked out here colours nothing. @param today serial day. */
export function conditionalColors(book: Book, sheet: Sheet, today: number): ConditionalColors {
  const rules = sheet.conditionalFormats.flatMap((rule): Rule[] => {
    const { condition, format } = rule.booleanRule ?? {};
    const fits = condition === undefined ? undefined : testOf(book, sheet, condition, today);
    if (fits === undefined || format === undefined) return [];
    return [{ ranges: (rule.ranges ?? []).map(boundsOf), fits, format }];
  });
  return (row, column) => {
    for (const { ranges, fits, format } of rules) {
      const [anchor] = ranges;
      const isInside = ranges.some(
        ({ top, left, bottom, right }) => row >= top && row < bottom && column >= left && column < right,
      );
      if (anchor !== undefined && isInside && fits(row, column, anchor)) return format;
    }
    return undefined;
  };
}

function boundsOf(range: sheets_v4.Schema$GridRange): Bounds {
  return {
    top: range.startRowIndex ?? 0,
    left: range.startColumnIndex ?? 0,
    bottom: range.endRowIndex ?? Number.MAX_SAFE_INTEGER,
    right: range.endColumnIndex ?? Number.MAX_SAFE_INTEGER,
  };
}

function testOf(
  book: Book,
  sheet: Sheet,
  { type, values = [] }: sheets_v4.Schema$BooleanCondition,
  today: number,
): Rule['fits'] | undefined {
  const { grid } = sheet;
  const texts = values.map(({ userEnteredValue }) => userEnteredValue ?? '');
  if (type === 'CUSTOM_FORMULA') {
    const formula = readFormula(texts[0] ?? '');
    if (formula === undefined) return undefined;
    return (row, column, { top, left }) => {
      try {
        const value = formulaValue(formula, { grid, row, column, anchorRow: top, anchorColumn: left, today });
        return value !== undefined && isTrue(value);
      } catch (error) {
        if (error instanceof UnreadFormula) return false;
        throw error;
      }
    };
  }
  const operands = texts.map((text) => parseEntry(text, book.properties.locale).value ?? text);
  const days = values.map(({ relativeDate }, index) => dayOf(relativeDate, operands[index], today));
  const test = TESTS[type ?? ''];
  return test === undefined ? undefined : (row, column) => test(grid.valueAt(row, column), operands, texts, days);
}

function readFormula(text: string): Expression | undefined {
  if (!formulas.has(text)) {
    let formula: Expression | undefined;
    try {
      formula = parseFormula(text);
    } catch (error) {
      if (!(error instanceof UnreadFormula)) throw error;
    }
    formulas.set(text, formula);
  }
  return formulas.get(text);
}

function dayOf(relative: string | null | undefined, operand: Scalar | undefined, today: number): number {
  const shift = { TODAY: 0, TOMORROW: 1, YESTERDAY: -1, PAST_WEEK: -7, PAST_MONTH: -30, PAST_YEAR: -365 };
  if (relative != null) return today + (shift[relative as keyof typeof shift] ?? 0);
  return typeof operand === 'number' ? operand : Number.NaN;
}

type Test = (
  value: Scalar | null,
  operands: readonly Scalar[],
  texts: readonly string[],
  days: readonly number[],
) => boolean;

const folded = (value: Scalar | null) => String(value ?? '').toLowerCase();
const onNumber =
  (test: (value: number, a: number, b: number) => boolean): Test =>
  (value, operands) =>
    typeof value === 'number' && test(value, Number(operands[0]), Number(operands[1]));
const onText =
  (test: (value: string, sought: string) => boolean): Test =>
  (value, _operands, texts) =>
    test(folded(value), (texts[0] ?? '').toLowerCase());
const onDay =
  (test: (value: number, day: number) => boolean): Test =>
  (value, _operands, _texts, days) =>
    typeof value === 'number' && test(Math.floor(value), days[0] ?? Number.NaN);

const TESTS: Readonly<Record<string, Test>> = {
  BLANK: (value) => value === null,
  NOT_BLANK: (value) => value !== null,
  TEXT_EQ: onText((value, sought) => value === sought),
  TEXT_CONTAINS: onText((value, sought) => value.includes(sought)),
  TEXT_NOT_CONTAINS: onText((value, sought) => !value.includes(sought)),
  TEXT_STARTS_WITH: onText((value, sought) => value.startsWith(sought)),
  TEXT_ENDS_WITH: onText((value, sought) => value.endsWith(sought)),
  NUMBER_EQ: onNumber((value, a) => value === a),
  NUMBER_NOT_EQ: onNumber((value, a) => value !== a),
  NUMBER_GREATER: onNumber((value, a) => value > a),
  NUMBER_GREATER_THAN_EQ: onNumber((value, a) => value >= a),
  NUMBER_LESS: onNumber((value, a) => value < a),
  NUMBER_LESS_THAN_EQ: onNumber((value, a) => value <= a),
  NUMBER_BETWEEN: onNumber((value, a, b) => value >= a && value <= b),
  NUMBER_NOT_BETWEEN: onNumber((value, a, b) => value < a || value > b),
  DATE_EQ: onDay((value, day) => value === day),
  DATE_BEFORE: onDay((value, day) => value < day),
  DATE_AFTER: onDay((value, day) => value > day),
};
