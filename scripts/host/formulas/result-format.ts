import type { Book } from '../book/book';
import type { CellExtra, Scalar } from '../book/cell';
import { isDateFormat } from '../formats/number-format';
import type { FormulaCell } from './find-stale';

/** One call, alone or with days added. */
const DATES = call('DATE|TODAY|EDATE|EOMONTH|WORKDAY|WORKDAY\\.INTL|DATEVALUE');
const MOMENTS = call('NOW');
/** A cell, alone or with days added. */
const SHIFTED = /^=\s*(?:\S+!)?\$?[A-Za-z]{1,3}\$?\d+\s*(?:[+-]\s*\d+\s*)?$/;

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
  const [first] = translation.precedents;
  if (first === undefined || !SHIFTED.test(formula)) return undefined;
  const { numberFormat } = book.sheets[first.sheet]?.grid.extraAt(first.top, first.left)?.format ?? {};
  return numberFormat !== undefined && isDateFormat(numberFormat) ? { ...format, numberFormat } : undefined;
}

function call(names: string): RegExp {
  return new RegExp(`^=\\s*(?:${names})\\((?:[^()]|\\([^()]*\\))*\\)\\s*(?:[+-]\\s*\\d+\\s*)?$`, 'i');
}
