import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { formatBounds } from '../../../book/a1';
import type { Book } from '../../../book/book';
import type { CellExtra, CellRecord, Scalar } from '../../../book/cell';
import { findRange } from '../../../book/find-range';
import { rectOf } from '../../../book/rect';
import { formatValue, isDateFormat } from '../../../formats/number-format';
import { notImplemented, ServiceError } from '../../../runs/exceptions';
import { ApiError } from '../../../sheets-api/error';
import { conditionTest, type Seen } from '../../../sheets-api/filter-test';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const ADDRESS = /^(?:https?:\/\/|www\.)?[^\s/$.?#]+\.[^\s]+$/i;

/**
 * A script may not write what a validation that rejects forbids; a blank it may. Values that come by the Sheets API are not looked at.
 * @throws Google's sentence, or that the host does not work the condition out.
 */
export function assertValid(
  book: Book,
  cell: { readonly row: number; readonly column: number },
  extra: CellExtra | undefined,
  { value, formula, format }: CellRecord,
): void {
  const rule = extra?.validation;
  if (rule?.strict !== true || rule.condition === undefined || (value === undefined && formula === undefined)) return;
  if (formula !== undefined && value === undefined)
    throw notImplemented('a formula in a cell whose validation rejects');
  const numberFormat = (format ?? extra?.format)?.numberFormat;
  const seen: Seen = {
    value: value ?? null,
    shown: String(formatValue(value, numberFormat, book.properties.locale)),
    isDay: isDateFormat(numberFormat),
  };
  if (meets(book, rule.condition, seen)) return;
  const { row, column } = cell;
  const place = { startRowIndex: row, endRowIndex: row + 1, startColumnIndex: column, endColumnIndex: column + 1 };
  throw new ServiceError(
    `The data you entered in cell ${formatBounds(place)} violates the data validation rules set on this cell.`,
  );
}

function meets(book: Book, condition: sheets_v4.Schema$BooleanCondition, seen: Seen): boolean {
  const { type } = condition;
  const texts = (condition.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? '');
  switch (type) {
    case 'BOOLEAN':
      return texts.length === 0 ? typeof seen.value === 'boolean' : texts.includes(seen.shown);
    case 'ONE_OF_LIST':
      return texts.includes(seen.shown) || texts.includes(String(seen.value));
    case 'ONE_OF_RANGE':
      return valuesOf(book, texts[0] ?? '').includes(seen.value);
    case 'DATE_IS_VALID':
      return seen.isDay;
    case 'TEXT_IS_EMAIL':
      return EMAIL.test(seen.shown);
    case 'TEXT_IS_URL':
      return ADDRESS.test(seen.shown);
    default:
      return conditionMet(condition, book.properties.locale, seen);
  }
}

function conditionMet(condition: sheets_v4.Schema$BooleanCondition, locale: string, seen: Seen): boolean {
  try {
    return conditionTest(condition, locale)(seen);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw notImplemented(`writing into a cell whose validation is ${condition.type}`);
  }
}

function valuesOf(book: Book, reference: string): (Scalar | null)[] {
  const found = findRange(book, reference.replace(/^=/, '').replace(/\$/g, ''));
  if (found === undefined) throw notImplemented(`a validation by the range ${reference}`);
  const { grid } = found.sheet;
  const { top, bottom, left, right } = rectOf(found.range, grid);
  const values: (Scalar | null)[] = [];
  for (let row = top; row < bottom; row++) values.push(...grid.rowValues(row).slice(left, right));
  return values.filter((value) => value !== null && value !== undefined);
}
