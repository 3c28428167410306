import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Book, createSheet, type Sheet, sheetIdOf, titleOf } from '../../book/book';
import { assertRoom } from '../../book/guard';
import { nextNumericId } from '../../book/ids';
import { type Edit, ids, refuse, sheetById } from '../edit';
import { assertTitle, copyTitle } from '../sheet-title';
import { fixedKeys, sheetProperties } from '../spreadsheet-json';

/** The copy has its own ids for protections, charts and bands. */
export function duplicateSheet(edit: Edit, request: sheets_v4.Schema$DuplicateSheetRequest): sheets_v4.Schema$Response {
  const { book } = edit;
  const source = sheetById(edit, request.sourceSheetId);
  const title = request.newSheetName ?? copyTitle(book, titleOf(source));
  assertTitle(book, title);
  const { newSheetId } = request;
  if (newSheetId !== undefined && newSheetId !== null && book.sheets.some((other) => sheetIdOf(other) === newSheetId)) {
    refuse(`A sheet with id ${newSheetId} already exists.`);
  }
  const { grid } = source;
  assertRoom(book, grid.rowCount * grid.columnCount);
  const copy = createSheet(book, title, {
    index: request.insertSheetIndex ?? 0,
    ...(newSheetId !== undefined && newSheetId !== null && { sheetId: newSheetId }),
  });
  copySheetParts(book, source, copy);
  return { duplicateSheet: { properties: sheetProperties(copy) } };
}

function copySheetParts(book: Book, source: Sheet, copy: Sheet): void {
  const sheetId = sheetIdOf(copy);
  const from = sheetIdOf(source);
  // Every id of the source that stands inside a stored part points at the copy there.
  const renamed = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value), (key, part: unknown) => (key === 'sheetId' && part === from ? sheetId : part));
  const { grid, properties, ...parts } = source;
  Object.assign(copy, renamed(parts), { rowMetadata: source.rowMetadata, columnMetadata: source.columnMetadata });
  copy.grid.restoreFrom(grid.clone());
  copy.properties = { ...properties, ...fixedKeys(copy), title: titleOf(copy) };
  copy.protectedRanges = copy.protectedRanges.map((item) => ({
    ...item,
    protectedRangeId: nextNumericId(
      book,
      'protection',
      ids(book, (s) => s.protectedRanges.map((p) => p.protectedRangeId)),
    ),
  }));
  copy.bandedRanges = copy.bandedRanges.map((item) => ({
    ...item,
    bandedRangeId: nextNumericId(
      book,
      'band',
      ids(book, (s) => s.bandedRanges.map((b) => b.bandedRangeId)),
    ),
  }));
  copy.charts = copy.charts.map((item) => ({
    ...item,
    chartId: nextNumericId(
      book,
      'chart',
      ids(book, (s) => s.charts.map((c) => c.chartId)),
    ),
  }));
  copy.developerMetadata = [];
}
