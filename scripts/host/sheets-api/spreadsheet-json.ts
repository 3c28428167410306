import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Book, Sheet } from '../book/book';
import { letsThrough, type Writer } from '../book/guard';
import { type Rect, wholeRect } from '../book/rect';
import { cellData, defaultFormat } from './cell-data';
import { type FieldMask, pick, under } from './field-mask';

/** What of a spreadsheet an answer shows. */
export interface View {
  readonly writer: Writer;
  readonly mask: FieldMask;
  /** Rectangles of grid data; none for answers without cells. */
  readonly data: ReadonlyMap<Sheet, readonly Rect[]>;
  /** Undefined shows all sheets. */
  readonly onlySheets?: ReadonlySet<Sheet>;
}

/** Sizes as Google makes new sheets. */
const ROW_PIXELS = 21;
const COLUMN_PIXELS = 100;

/** A sheet's properties, with the size that its grid has now. */
export function sheetProperties(sheet: Sheet): sheets_v4.Schema$SheetProperties {
  const { gridProperties, ...rest } = sheet.properties;
  const { rowCount, columnCount } = sheet.grid;
  return { ...rest, gridProperties: { rowCount, columnCount, ...withoutSize(gridProperties) } };
}

function withoutSize(properties: sheets_v4.Schema$GridProperties = {}): sheets_v4.Schema$GridProperties {
  const { rowCount, columnCount, ...rest } = properties;
  return rest;
}

/** What an update of properties never changes by itself. */
export function fixedKeys(sheet: Sheet): sheets_v4.Schema$SheetProperties {
  const { sheetId, index, sheetType } = sheet.properties;
  return { sheetId: sheetId ?? 0, index: index ?? 0, sheetType: sheetType ?? 'GRID' };
}

function metadata(
  list: Sheet['rowMetadata'],
  from: number,
  to: number,
  pixelSize: number,
): sheets_v4.Schema$DimensionProperties[] {
  const shown: sheets_v4.Schema$DimensionProperties[] = [];
  for (let i = from; i < to; i++) shown.push({ pixelSize, ...list[i] });
  return shown;
}

function rowData(book: Book, sheet: Sheet, rect: Rect, mask: FieldMask): sheets_v4.Schema$RowData[] {
  const { grid } = sheet;
  const { locale } = book.properties;
  const rows: sheets_v4.Schema$RowData[] = [];
  const bottom = Math.min(rect.bottom, grid.storedRowCount());
  for (let r = rect.top; r < bottom; r++) {
    const values = grid.rowValues(r);
    const extras = grid.rowExtras(r);
    const cells: sheets_v4.Schema$CellData[] = [];
    const end = Math.min(rect.right, Math.max(values.length, extras.length));
    for (let c = rect.left; c < end; c++) cells.push(cellData(values[c] ?? null, extras[c], locale, mask));
    while (cells.length > 0 && Object.keys(cells[cells.length - 1] ?? {}).length === 0) cells.pop();
    rows.push(cells.length > 0 ? { values: cells } : {});
  }
  while (rows.length > 0 && rows[rows.length - 1]?.values === undefined) rows.pop();
  return rows;
}

function gridData(book: Book, sheet: Sheet, rect: Rect, mask: FieldMask): sheets_v4.Schema$GridData {
  const cellMask = under(mask, 'rowData', 'values');
  const rows = cellMask === undefined ? [] : rowData(book, sheet, rect, cellMask);
  return {
    ...(rect.top > 0 && { startRow: rect.top }),
    ...(rect.left > 0 && { startColumn: rect.left }),
    ...(rows.length > 0 && { rowData: rows }),
    ...(under(mask, 'rowMetadata') && {
      rowMetadata: metadata(sheet.rowMetadata, rect.top, rect.bottom, ROW_PIXELS),
    }),
    ...(under(mask, 'columnMetadata') && {
      columnMetadata: metadata(sheet.columnMetadata, rect.left, rect.right, COLUMN_PIXELS),
    }),
  };
}

/** A protection as this caller sees it: who may edit is shown to those who may only. */
export function shownProtection(
  protection: sheets_v4.Schema$ProtectedRange,
  writer: Writer,
): sheets_v4.Schema$ProtectedRange {
  const { requestingUserCanEdit, editors, ...rest } = protection;
  if (!letsThrough(protection, writer)) return rest;
  if (protection.warningOnly === true) return { ...rest, requestingUserCanEdit: true };
  return { ...rest, requestingUserCanEdit: true, ...(editors !== undefined && { editors }) };
}

const groupKeys = [
  ['rowGroups', 'ROWS'],
  ['columnGroups', 'COLUMNS'],
] as const;

function sheetJson(book: Book, sheet: Sheet, view: View, mask: FieldMask): sheets_v4.Schema$Sheet {
  const dataMask = under(mask, 'data');
  const rects = view.data.get(sheet);
  const json: sheets_v4.Schema$Sheet = { properties: sheetProperties(sheet) };
  if (dataMask !== undefined && rects !== undefined) {
    json.data = rects.map((rect) => gridData(book, sheet, rect, dataMask));
  }
  for (const [key, dimension] of groupKeys) {
    const groups = sheet.groups.filter(({ range }) => range?.dimension === dimension);
    if (groups.length > 0) json[key] = groups;
  }
  if (sheet.merges.length > 0) json.merges = [...sheet.merges];
  if (sheet.conditionalFormats.length > 0) json.conditionalFormats = [...sheet.conditionalFormats];
  if (sheet.protectedRanges.length > 0) {
    json.protectedRanges = sheet.protectedRanges.map((item) => shownProtection(item, view.writer));
  }
  if (sheet.basicFilter !== undefined) json.basicFilter = sheet.basicFilter;
  if (sheet.charts.length > 0) json.charts = [...sheet.charts];
  if (sheet.bandedRanges.length > 0) json.bandedRanges = [...sheet.bandedRanges];
  if (sheet.developerMetadata.length > 0) json.developerMetadata = [...sheet.developerMetadata];
  return json;
}

/** A Spreadsheet resource. The answer shares parts with the book: read it, do not change it. */
export function spreadsheetJson(book: Book, view: View): sheets_v4.Schema$Spreadsheet {
  const { mask } = view;
  const sheetMask = under(mask, 'sheets');
  const shown = book.sheets.filter((sheet) => view.onlySheets === undefined || view.onlySheets.has(sheet));
  const json: sheets_v4.Schema$Spreadsheet = {
    spreadsheetId: book.spreadsheetId,
    properties: { ...book.properties, autoRecalc: 'ON_CHANGE', defaultFormat: defaultFormat() },
    ...(sheetMask !== undefined && { sheets: shown.map((sheet) => sheetJson(book, sheet, view, sheetMask)) }),
    ...(book.namedRanges.length > 0 && { namedRanges: [...book.namedRanges] }),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${book.spreadsheetId}/edit`,
    ...(book.developerMetadata.length > 0 && { developerMetadata: [...book.developerMetadata] }),
  };
  return pick(json, mask) as sheets_v4.Schema$Spreadsheet;
}

/** The rectangles for a call without ranges: every sheet whole. */
export function wholeSheets(book: Book): Map<Sheet, Rect[]> {
  return new Map(book.sheets.map((sheet) => [sheet, [wholeRect(sheet.grid)]]));
}
