import type { Language } from '../../../core/settings/settings';
import { columnLetters, parseA1, quoteSheet } from '../../requests/a1';
import type { Condition, Validation } from '../../requests/format-requests';
import type { Column } from '../../tables/columns';
import { matchHeadings } from '../../tables/headings';
import { unitsColumns } from '../../tables/system-columns';
import { choicesIn } from '../../tables/word-lists';
import type { SheetGrid } from '../../v4';

/** Where the unit names stand that a drop-down of units offers. */
export interface UnitNames {
  readonly sheetTitle: string;
  readonly columnIndex: number;
  readonly firstRowNumber: number;
}

/** Where the names stand in a sheet `Đơn vị`, found by its headings. */
export function findUnitNames({ title, rows }: Pick<SheetGrid, 'title' | 'rows'>): UnitNames | undefined {
  const match = matchHeadings(rows, unitsColumns);
  const columnIndex = match?.found.get('name');
  if (match === undefined || columnIndex === undefined) return undefined;
  return { sheetTitle: title, columnIndex, firstRowNumber: match.headingRowIndex + 2 };
}

/** What a cell of this column may hold, as Google's own validation; undefined for columns of free text. */
export function validationOf(
  column: Column,
  units: UnitNames | undefined,
  help: string | undefined,
  language: Language,
): Validation | undefined {
  const { type, by } = column;
  const choices = choicesIn(column.choices, language);
  if (by === 'auto') return undefined;
  if (type === 'unit') {
    if (units === undefined) return undefined;
    // Other names and codes of a unit are understood too, so the list only suggests.
    return { type: 'ONE_OF_RANGE', values: [unitRange(units)], strict: false, help };
  }
  if (type === 'list') return { type: 'ONE_OF_LIST', values: choices, strict: true, help };
  if (type === 'multiList') return { type: 'ONE_OF_LIST', values: choices, strict: false, help };
  if (type === 'percent') return { type: 'NUMBER_BETWEEN', values: ['0', '100'], strict: true, help };
  // A date that Google cannot read is kept and marked, so that the check can say what is wrong with it.
  if (type === 'date') return { type: 'DATE_IS_VALID', values: [], strict: false, help };
  return undefined;
}

function unitRange({ sheetTitle, columnIndex, firstRowNumber }: UnitNames): string {
  const letters = columnLetters(columnIndex);
  return `=${quoteSheet(sheetTitle)}!$${letters}$${firstRowNumber}:$${letters}`;
}

/** Whether a validation that stands in a cell is the wanted one; Google respells ranges, so only sheet and column count there. */
export function isSameValidation(found: Condition | undefined, wanted: Condition): boolean {
  if (found === undefined || found.type !== wanted.type) return false;
  if (wanted.type === 'ONE_OF_RANGE') return rangeKey(found.values[0]) === rangeKey(wanted.values[0]);
  return found.values.length === wanted.values.length && found.values.every((value, i) => value === wanted.values[i]);
}

function rangeKey(formula = ''): string {
  const a1 = parseA1(formula.replace(/^=/, ''));
  return a1 === undefined ? formula : `${a1.sheetTitle ?? ''}!${a1.bounds.startColumnIndex ?? ''}`;
}
