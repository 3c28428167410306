import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Book, createSheet, removeSheet, renumberSheets, type Sheet, sheetIdOf, titleOf } from '../../book/book';
import { deleteDimension } from '../../book/dimensions';
import { renameInFormulas } from '../../book/follow-formulas';
import { assertMayEdit, assertMayEditSheet, assertMayRemoveSheet, assertRoom, MAX_COLUMNS } from '../../book/guard';
import { wholeRect } from '../../book/rect';
import { shared } from '../../book/shared';
import { type Edit, type Handlers, refuse, requestMask, sheetById } from '../edit';
import { notImplemented } from '../error';
import { type FieldMask, overlay } from '../field-mask';
import { assertTitle, freeTitle } from '../sheet-title';
import { fixedKeys, sheetProperties } from '../spreadsheet-json';
import { duplicateSheet } from './duplicate-sheet';

type Properties = sheets_v4.Schema$SheetProperties;

function addSheet({ book }: Edit, request: sheets_v4.Schema$AddSheetRequest): sheets_v4.Schema$Response {
  const given = request.properties ?? {};
  if ((given.sheetType ?? 'GRID') !== 'GRID') throw notImplemented(`addSheet of type ${given.sheetType}`);
  const title = given.title ?? freeTitle(book);
  assertTitle(book, title);
  const { sheetId } = given;
  if (sheetId !== undefined && sheetId !== null && book.sheets.some((sheet) => sheetIdOf(sheet) === sheetId)) {
    refuse(`A sheet with id ${sheetId} already exists.`);
  }
  const rows = given.gridProperties?.rowCount ?? 1000;
  const columns = given.gridProperties?.columnCount ?? 26;
  assertSize(rows, columns);
  assertRoom(book, rows * columns);
  const sheet = createSheet(book, title, {
    rows,
    columns,
    ...(given.index !== undefined && given.index !== null && { index: given.index }),
    ...(sheetId !== undefined && sheetId !== null && { sheetId }),
  });
  sheet.properties = cleaned({ ...sheet.properties, ...given, ...fixedKeys(sheet), title });
  assertFrozen(sheet);
  return { addSheet: { properties: sheetProperties(sheet) } };
}

/** Without the grid's size (the grid knows it) and without fields at their defaults, as Google shows them. */
function cleaned(properties: Properties): Properties {
  const { gridProperties, hidden, rightToLeft, ...rest } = properties;
  const grid = Object.entries(gridProperties ?? {}).filter(
    ([key, value]) => key !== 'rowCount' && key !== 'columnCount' && value !== 0 && value !== false && value !== null,
  );
  return shared<Properties>({
    ...rest,
    gridProperties: Object.fromEntries(grid),
    ...(hidden === true && { hidden }),
    ...(rightToLeft === true && { rightToLeft }),
  });
}

function assertSize(rows: number, columns: number): void {
  if (rows < 1) refuse('A sheet must have at least one row.');
  if (columns < 1) refuse('A sheet must have at least one column.');
  if (columns > MAX_COLUMNS) {
    refuse(`This action would increase the number of columns in the sheet above the limit of ${MAX_COLUMNS} columns.`);
  }
}

function assertFrozen(sheet: Sheet): void {
  const { frozenRowCount, frozenColumnCount } = sheet.properties.gridProperties ?? {};
  if ((frozenRowCount ?? 0) >= sheet.grid.rowCount) refuse("You can't freeze all visible rows on the sheet.");
  if ((frozenColumnCount ?? 0) >= sheet.grid.columnCount) refuse("You can't freeze all visible columns on the sheet.");
}

function deleteSheet(edit: Edit, request: sheets_v4.Schema$DeleteSheetRequest): undefined {
  const sheet = sheetById(edit, request.sheetId);
  assertMayRemoveSheet(sheet, edit.writer);
  if (edit.book.sheets.length === 1) refuse("You can't remove all the sheets in a document.");
  const others = edit.book.sheets.filter((other) => other !== sheet);
  if (others.every((other) => other.properties.hidden === true)) {
    refuse("You can't remove all the visible sheets in a document.");
  }
  removeSheet(edit.book, sheet);
  return;
}

function updateSheetProperties(edit: Edit, request: sheets_v4.Schema$UpdateSheetPropertiesRequest): undefined {
  const { book, writer } = edit;
  const given = request.properties ?? {};
  const mask = requestMask(request.fields, 'SheetProperties');
  const sheet = sheetById(edit, given.sheetId);
  assertMayEditSheet(book, sheet, writer);
  const before = sheetProperties(sheet);
  const after: Properties = { ...(overlay(before, given, mask) ?? {}), ...fixedKeys(sheet) };
  const title = after.title ?? '';
  assertTitle(book, title, sheet);
  resize(edit, sheet, after.gridProperties ?? {});
  const oldTitle = titleOf(sheet);
  sheet.properties = cleaned({ ...after, title });
  if (title !== oldTitle) renameInFormulas(book, oldTitle, title);
  assertFrozen(sheet);
  if (book.sheets.every((other) => other.properties.hidden === true)) {
    refuse("You can't hide all the sheets in a document.");
  }
  if (hasField(mask, 'index') && given.index !== undefined && given.index !== null) moveSheet(book, sheet, given.index);
  return;
}

function hasField(mask: FieldMask, field: string): boolean {
  return mask.children.size === 0 || mask.children.has(field);
}

/** Google counts the place before the sheet leaves its old one: index 2 from 0 ends at 1 (SheetProperties.index). */
function moveSheet(book: Book, sheet: Sheet, index: number): void {
  const from = book.sheets.indexOf(sheet);
  const others = book.sheets.filter((other) => other !== sheet);
  const at = Math.min(index > from ? index - 1 : index, others.length);
  book.sheets = [...others.slice(0, at), sheet, ...others.slice(at)];
  renumberSheets(book);
}

function resize({ book, writer }: Edit, sheet: Sheet, size: sheets_v4.Schema$GridProperties): void {
  const rows = size.rowCount ?? 0;
  const columns = size.columnCount ?? 0;
  const { grid } = sheet;
  if (rows === grid.rowCount && columns === grid.columnCount) return;
  assertSize(rows, columns);
  assertRoom(book, rows * columns - grid.rowCount * grid.columnCount);
  if (rows < grid.rowCount) assertMayEdit(book, sheet, { ...wholeRect(grid), top: rows }, writer);
  if (columns < grid.columnCount) assertMayEdit(book, sheet, { ...wholeRect(grid), left: columns }, writer);
  if (rows < grid.rowCount) deleteDimension(book, sheet, 'ROWS', rows, grid.rowCount - rows);
  if (columns < grid.columnCount) deleteDimension(book, sheet, 'COLUMNS', columns, grid.columnCount - columns);
  grid.resize(rows, columns);
}

function updateSpreadsheetProperties(
  { book }: Edit,
  request: sheets_v4.Schema$UpdateSpreadsheetPropertiesRequest,
): undefined {
  const mask = requestMask(request.fields, 'SpreadsheetProperties');
  const given = request.properties ?? {};
  for (const field of mask.children.keys()) {
    if (!['title', 'locale', 'timeZone', 'autoRecalc'].includes(field)) {
      throw notImplemented(`SpreadsheetProperties.${field}`);
    }
  }
  const { title, locale, timeZone } = book.properties;
  const wanted = { title: given.title, locale: given.locale, timeZone: given.timeZone };
  const chosen = (field: 'title' | 'locale' | 'timeZone', before: string) =>
    hasField(mask, field) ? (wanted[field] ?? '') || refuse(`Invalid ${field}: `) : before;
  book.properties = {
    title: chosen('title', title),
    locale: chosen('locale', locale),
    timeZone: chosen('timeZone', timeZone),
  };
  return;
}

export const sheetRequests: Handlers = {
  addSheet,
  deleteSheet,
  duplicateSheet,
  updateSheetProperties,
  updateSpreadsheetProperties,
};
