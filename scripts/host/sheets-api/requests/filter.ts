import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Sheet, sheetIdOf } from '../../book/book';
import { assertMayEdit } from '../../book/guard';
import { rangeOf, rectOf } from '../../book/rect';
import { type Edit, editableRange, type Handlers, refuse } from '../edit';
import { filterTest } from '../filter-test';
import { sortRows } from '../sort-rows';
import { gridById, rangeTarget } from '../target';

type BasicFilter = sheets_v4.Schema$BasicFilter;

/** What a filter asks of each column, from both of v4's ways to write it down. */
function criteriaOf(filter: BasicFilter): Map<number, sheets_v4.Schema$FilterCriteria> {
  const byColumn = new Map<number, sheets_v4.Schema$FilterCriteria>();
  for (const [column, criteria] of Object.entries(filter.criteria ?? {})) byColumn.set(Number(column), criteria);
  for (const { columnIndex, filterCriteria } of filter.filterSpecs ?? []) {
    if (filterCriteria) byColumn.set(columnIndex ?? 0, filterCriteria);
  }
  return byColumn;
}

function showRows(sheet: Sheet, isHidden: (row: number) => boolean): void {
  const list = sheet.rowMetadata.slice();
  for (let row = 0; row < sheet.grid.rowCount; row++) {
    const before = list[row];
    const hide = isHidden(row);
    if ((before?.hiddenByFilter ?? false) === hide) continue;
    const { hiddenByFilter, ...rest } = before ?? {};
    list[row] = hide ? { ...rest, hiddenByFilter: true } : rest;
  }
  sheet.rowMetadata = list;
}

function applyFilter(sheet: Sheet, filter: BasicFilter, locale: string): void {
  const { top, bottom } = rectOf(filter.range ?? {}, sheet.grid);
  const tests = [...criteriaOf(filter)].map(([column, criteria]) => ({ column, lets: filterTest(criteria, locale) }));
  showRows(sheet, (row) => {
    if (row <= top || row >= bottom) return false;
    return tests.some(({ column, lets }) => !lets(sheet.grid.valueAt(row, column), sheet.grid.extraAt(row, column)));
  });
}

/** The range's first row is the heading: it is neither hidden nor sorted. */
function setBasicFilter(edit: Edit, request: sheets_v4.Schema$SetBasicFilterRequest): undefined {
  const filter = request.filter ?? refuse('filter is required');
  const { sheet, rect } = rangeTarget(edit.book, filter.range);
  const range = rangeOf(sheetIdOf(sheet), rect);
  const stored: BasicFilter = { ...structuredClone(filter), range };
  const specs = filter.sortSpecs ?? [];
  if (specs.length > 0) {
    assertMayEdit(edit.book, sheet, rect, edit.writer);
    sortRows(sheet, { ...rect, top: rect.top + 1 }, specs, edit.book.properties.locale);
  }
  sheet.basicFilter = stored;
  applyFilter(sheet, stored, edit.book.properties.locale);
  return;
}

function clearBasicFilter(edit: Edit, request: sheets_v4.Schema$ClearBasicFilterRequest): undefined {
  const sheet = gridById(edit.book, request.sheetId);
  sheet.basicFilter = undefined;
  showRows(sheet, () => false);
  return;
}

function sortRange(edit: Edit, request: sheets_v4.Schema$SortRangeRequest): undefined {
  const specs = request.sortSpecs ?? [];
  if (specs.length === 0) refuse('At least one sort spec must be specified.');
  const { range } = request;
  const rowCount = gridById(edit.book, range?.sheetId).grid.rowCount;
  if ((range?.startRowIndex ?? 0) >= rowCount) {
    refuse(`range.startRowIndex is larger than current grid size (${rowCount})`);
  }
  const { sheet, rect } = editableRange(edit, range);
  sortRows(sheet, rect, specs, edit.book.properties.locale);
  return;
}

export const filterRequests: Handlers = { setBasicFilter, clearBasicFilter, sortRange };
