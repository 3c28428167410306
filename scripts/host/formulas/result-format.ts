import type { Book } from '../book/book';
import type { CellExtra, Scalar } from '../book/cell';
import { isDateFormat } from '../formats/number-format';
import type { FormulaCell } from './find-stale';

/** One call, alone or with days added. */
const DATES = call('DATE|TODAY|EDATE|EOMONTH|WORKDAY|WORKDAY\\.INTL|DATEVALUE');
const MOMENTS = call('NOW');
/** A cell, alone or with days added. */
const SHIFTED = /^=\s*(?:\S+!)?\$?[A-Za-z]{1,3}\$?\d+\s*(?:[+-]\s*\d+\s*)?$/;

/** They give one of the values that they read, with its format. */
const PASSING =
  /^=\s*(?:MAX|MIN|LARGE|SMALL|INDEX|VLOOKUP|HLOOKUP|XLOOKUP|LOOKUP|MAXIFS|MINIFS|IF|IFS|IFERROR|IFNA|SWITCH|CHOOSE)\(/i;

/**
 * The format that Google gives a formula without one of its own: a date's where the result is a day. By the outermost function, or by the cell that
 * it reads.
 */
export function formatOfResult(
  book: Book,
  { extra, translation }: FormulaCell,
  value: Scalar,
): CellExtra['format'] | undefined {
  const { formula = '', format } = extra;
  if (typeof value !== 'number' || format?.numberFormat !== undefined) return undefined;
  if (DATES.test(formula)) return { ...format, numberFormat: { type: 'DATE' } };
  if (MOMENTS.test(formula)) return { ...format, numberFormat: { type: 'DATE_TIME' } };
  if (PASSING.test(formula)) return passedOn(book, translation.precedents, value, format);
  const [first] = translation.precedents;
  if (first === undefined || !SHIFTED.test(formula)) return undefined;
  const { numberFormat } = book.sheets[first.sheet]?.grid.extraAt(first.top, first.left)?.format ?? {};
  return numberFormat !== undefined && isDateFormat(numberFormat) ? { ...format, numberFormat } : undefined;
}

function passedOn(
  book: Book,
  precedents: FormulaCell['translation']['precedents'],
  value: number,
  format: CellExtra['format'],
): CellExtra['format'] | undefined {
  for (const { sheet, top, bottom, left, right } of precedents) {
    const grid = book.sheets[sheet]?.grid;
    for (let row = top; row < Math.min(bottom, grid?.storedRowCount() ?? 0); row++) {
      const column = (grid?.rowValues(row) ?? []).indexOf(value, left);
      const numberFormat = column >= 0 && column < right ? grid?.extraAt(row, column)?.format?.numberFormat : undefined;
      if (numberFormat !== undefined && isDateFormat(numberFormat)) return { ...format, numberFormat };
    }
  }
  return undefined;
}

function call(names: string): RegExp {
  return new RegExp(`^=\\s*(?:${names})\\((?:[^()]|\\([^()]*\\))*\\)\\s*(?:[+-]\\s*\\d+\\s*)?$`, 'i');
}
