import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Book, Sheet } from '../../host/book/book';
import { rectOf } from '../../host/book/rect';
import { formatValue } from '../../host/formats/number-format';
import { filterTest } from '../../host/sheets-api/filter-test';
import type { FilterChoices, FilterView } from '../sheet-views';

type Criteria = sheets_v4.Schema$FilterCriteria;

/** Where the sheet's filter has its buttons, and which of them hide rows. */
export function viewFilter(sheet: Sheet): FilterView | undefined {
  const { basicFilter, grid } = sheet;
  if (basicFilter?.range == null) return undefined;
  const { top, left, bottom, right } = rectOf(basicFilter.range, grid);
  return { area: { top, left, bottom, right }, active: [...criteriaOf(sheet).keys()] };
}

/** What a column's button offers: every text that a row shows which no other column hides. */
export function filterChoices({ properties }: Book, sheet: Sheet, column: number): FilterChoices {
  const { basicFilter, grid } = sheet;
  if (basicFilter?.range == null) return { values: [] };
  const { top, bottom } = rectOf(basicFilter.range, grid);
  const all = criteriaOf(sheet);
  const hidden = new Set(all.get(column)?.hiddenValues ?? []);
  const others = [...all].flatMap(([at, criteria]) => {
    const test = at === column ? undefined : testOf(criteria, properties.locale);
    return test === undefined ? [] : [{ at, test }];
  });
  const counts = new Map<string, { count: number; readonly order: number }>();
  for (let row = top + 1; row < Math.min(bottom, grid.storedRowCount()); row++) {
    if (others.some(({ at, test }) => !test(grid.valueAt(row, at), grid.extraAt(row, at)))) continue;
    const value = grid.valueAt(row, column);
    const format = grid.extraAt(row, column)?.format?.numberFormat ?? undefined;
    const text = value === null ? '' : formatValue(value, format, properties.locale);
    const known = counts.get(text);
    const order = typeof value === 'number' ? value : value === null ? -Infinity : Infinity;
    if (known === undefined) counts.set(text, { count: 1, order });
    else known.count += 1;
  }
  const values = [...counts].sort(([a, one], [b, two]) => compare(one.order, two.order) || a.localeCompare(b, 'vi'));
  return { values: values.map(([text, { count }]) => ({ text, count, isShown: !hidden.has(text) })) };
}

/** The filter with this column's texts hidden; with none, the column hides nothing more. */
export function withHidden(sheet: Sheet, column: number, texts: readonly string[]): sheets_v4.Schema$BasicFilter {
  const all = criteriaOf(sheet);
  const { hiddenValues, ...rest } = all.get(column) ?? {};
  if (texts.length > 0) all.set(column, { ...rest, hiddenValues: [...texts] });
  else all.delete(column);
  return {
    ...(sheet.basicFilter?.range != null && { range: sheet.basicFilter.range }),
    filterSpecs: [...all].map(([columnIndex, filterCriteria]) => ({ columnIndex, filterCriteria })),
  };
}

function criteriaOf({ basicFilter }: Sheet): Map<number, Criteria> {
  const byColumn = new Map<number, Criteria>();
  for (const [column, criteria] of Object.entries(basicFilter?.criteria ?? {})) byColumn.set(Number(column), criteria);
  for (const { columnIndex, filterCriteria } of basicFilter?.filterSpecs ?? []) {
    if (filterCriteria != null) byColumn.set(columnIndex ?? 0, filterCriteria);
  }
  for (const [column, { condition, hiddenValues }] of byColumn) {
    if (condition == null && (hiddenValues ?? []).length === 0) byColumn.delete(column);
  }
  return byColumn;
}

/** A criterion that the host does not work out hides nothing here. */
function testOf(criteria: Criteria, locale: string) {
  try {
    return filterTest(criteria, locale);
  } catch {
    return undefined;
  }
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
