import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { formatA1 } from '../../book/a1';
import { type Book, titleOf } from '../../book/book';
import type { CellExtra, Scalar } from '../../book/cell';
import { BookError } from '../../book/guard';
import type { Rect } from '../../book/rect';
import { formatValue, isDateFormat } from '../../formats/number-format';
import { assertCalculated, assertShown } from '../cell-data';
import type { Target } from '../target';

/** Options of every read: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/get */
export interface ReadOptions {
  readonly majorDimension?: string | null | undefined;
  readonly valueRenderOption?: string | null | undefined;
  readonly dateTimeRenderOption?: string | null | undefined;
}

type Render = (value: Scalar | null, extra: CellExtra | undefined) => Scalar | null;

function oneOf(name: string, value: string | null | undefined, allowed: readonly string[]): string {
  const given = value ?? allowed[0] ?? '';
  if (allowed.includes(given)) return given;
  throw new BookError('argument', `Invalid value at '${name}' (type.googleapis.com/google.apps.sheets.v4), "${given}"`);
}

/** Undefined when stored values can be given as they are. */
function rendererOf(book: Book, options: ReadOptions): Render | undefined {
  const { locale } = book.properties;
  const option = oneOf('value_render_option', options.valueRenderOption, [
    'FORMATTED_VALUE',
    'UNFORMATTED_VALUE',
    'FORMULA',
  ]);
  const dates = oneOf('date_time_render_option', options.dateTimeRenderOption, ['SERIAL_NUMBER', 'FORMATTED_STRING']);
  if (option === 'FORMATTED_VALUE') {
    return (value, extra) => {
      assertCalculated(extra);
      const numberFormat = extra?.format?.numberFormat;
      if (value === null || (typeof value === 'string' && numberFormat === undefined)) return value;
      assertShown(value, numberFormat);
      return formatValue(value, numberFormat, locale);
    };
  }
  const asText = dates === 'FORMATTED_STRING';
  if (option === 'UNFORMATTED_VALUE' && !asText) return undefined;
  return (value, extra) => {
    if (option === 'FORMULA' && extra?.formula !== undefined) return extra.formula;
    assertCalculated(extra);
    if (asText && typeof value === 'number' && isDateFormat(extra?.format?.numberFormat)) {
      return formatValue(value, extra?.format?.numberFormat, locale);
    }
    return value;
  };
}

function asCalculated(value: Scalar | null, extra: CellExtra | undefined): Scalar | null {
  assertCalculated(extra);
  return value;
}

function rowOf(values: readonly (Scalar | null)[], left: number, right: number): Scalar[] {
  let end = Math.min(right, values.length);
  while (end > left && values[end - 1] === null) end--;
  const row: Scalar[] = [];
  for (let c = left; c < end; c++) row.push(values[c] ?? '');
  return row;
}

function renderedRow(
  values: readonly (Scalar | null)[],
  extras: readonly (CellExtra | undefined)[],
  rect: Rect,
  render: Render,
): Scalar[] {
  const row: Scalar[] = [];
  let kept = 0;
  const end = Math.min(rect.right, Math.max(values.length, extras.length));
  for (let c = rect.left; c < end; c++) {
    const shown = render(values[c] ?? null, extras[c]);
    row.push(shown ?? '');
    if (shown !== null) kept = row.length;
  }
  row.length = kept;
  return row;
}

/** The rows of a rectangle as an answer lists them: blanks are '', trailing blanks are left out. */
function valueRows(book: Book, { sheet, rect }: Target, options: ReadOptions): Scalar[][] {
  const { grid } = sheet;
  const render = rendererOf(book, options) ?? (grid.mayCalculate ? asCalculated : undefined);
  const rows: Scalar[][] = [];
  let kept = 0;
  const bottom = Math.min(rect.bottom, grid.storedRowCount());
  for (let r = rect.top; r < bottom; r++) {
    const values = grid.rowValues(r);
    const row =
      render === undefined
        ? rowOf(values, rect.left, rect.right)
        : renderedRow(values, grid.rowExtras(r), rect, render);
    rows.push(row);
    if (row.length > 0) kept = rows.length;
  }
  rows.length = kept;
  return rows;
}

function transposed(rows: readonly Scalar[][]): Scalar[][] {
  const columns: Scalar[][] = [];
  for (const [r, row] of rows.entries()) {
    for (const [c, value] of row.entries()) {
      columns[c] ??= [];
      const column = columns[c];
      if (column === undefined || value === '') continue;
      while (column.length < r) column.push('');
      column.push(value);
    }
  }
  return columns;
}

export function spellTarget({ sheet, rect }: Target): string {
  return formatA1(titleOf(sheet), {
    startRowIndex: rect.top,
    endRowIndex: rect.bottom,
    startColumnIndex: rect.left,
    endColumnIndex: rect.right,
  });
}

/** One ValueRange; `values` is absent when all is blank. */
export function valueRange(book: Book, target: Target, options: ReadOptions): sheets_v4.Schema$ValueRange {
  const majorDimension = oneOf('major_dimension', options.majorDimension, ['ROWS', 'COLUMNS']);
  const rows = valueRows(book, target, options);
  const values = majorDimension === 'COLUMNS' ? transposed(rows) : rows;
  return { range: spellTarget(target), majorDimension, ...(values.length > 0 && { values }) };
}
