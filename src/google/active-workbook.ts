import type { Edit, OpenSheetPort, OpenWorkbookPort } from '../app/ports/ports';
import type { SheetGrid } from '../sheets/v4';
import { serialOf } from './clock';
import { couldBeParsed } from './typed-text';

type Rows = SheetGrid['rows'];

/** The open spreadsheet through `SpreadsheetApp`: what a simple trigger may use. */
export function createOpenWorkbookPort(): OpenWorkbookPort {
  return {
    findSheet: (title) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(title);
      return sheet === null ? undefined : createOpenSheet(sheet);
    },
    activeSheet: () => createOpenSheet(SpreadsheetApp.getActiveSheet()),
    select: (title, rowIndex, columnIndex) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(title);
      if (sheet === null) return false;
      sheet.getRange(rowIndex + 1, columnIndex + 1).activate();
      return true;
    },
    locale: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(),
    timeZone: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
    ownerEmail: () => SpreadsheetApp.getActiveSpreadsheet().getOwner()?.getEmail() ?? '',
    mayEditSheet: (title) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(title);
      if (sheet === null) return undefined;
      // Of a protected sheet Google says itself who may edit: https://developers.google.com/apps-script/reference/spreadsheet/protection#canedit
      return sheet
        .getProtections(SpreadsheetApp.ProtectionType.SHEET)
        .every((protection) => protection.isWarningOnly() || protection.canEdit());
    },
    mayEditLocked: (title, name) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(title);
      const locks = sheet?.getProtections(SpreadsheetApp.ProtectionType.RANGE) ?? [];
      return locks.some((lock) => lock.getDescription() === name && !lock.isWarningOnly() && lock.canEdit());
    },
    selection: () => {
      const ranges = SpreadsheetApp.getActiveSpreadsheet().getActiveRangeList()?.getRanges() ?? [];
      const [first] = ranges;
      if (first === undefined) return undefined;
      const rows = new Set<number>();
      for (const range of ranges) {
        for (let row = range.getRow(); row <= range.getLastRow(); row += 1) rows.add(row - 1);
      }
      return { sheet: createOpenSheet(first.getSheet()), rowIndexes: [...rows].sort((a, b) => a - b) };
    },
  };
}

/** Google's event without Google's objects; it names the values of a single cell only: https://developers.google.com/apps-script/guides/triggers/events#edit */
export function readEdit(event: GoogleAppsScript.Events.SheetsOnEdit): Edit {
  const { range } = event;
  return {
    sheet: createOpenSheet(range.getSheet()),
    rowIndex: range.getRow() - 1,
    rowCount: range.getNumRows(),
    columnIndex: range.getColumn() - 1,
    columnCount: range.getNumColumns(),
    oldValue: event.oldValue,
    knowsOldValue: event.value !== undefined || event.oldValue !== undefined,
  };
}

function createOpenSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): OpenSheetPort {
  return {
    spreadsheetId: SpreadsheetApp.getActiveSpreadsheet().getId(),
    sheetId: sheet.getSheetId(),
    title: sheet.getName(),
    readAll: () => toRows(sheet.getDataRange()),
    readBlock: (rowIndex, rowCount, columnCount) => toRows(sheet.getRange(rowIndex + 1, 1, rowCount, columnCount)),
    readFormulas: () => sheet.getDataRange().getFormulas(),
    readCell: (rowIndex, columnIndex) => toCell(sheet.getRange(rowIndex + 1, columnIndex + 1).getValue()),
    readFormats: ({ startRowIndex: row, endRowIndex, startColumnIndex: column, endColumnIndex }) =>
      sheet.getRange(row + 1, column + 1, endRowIndex - row, endColumnIndex - column).getNumberFormats(),
    write: (rowIndex, columnIndex, values) => {
      const width = values[0]?.length ?? 0;
      if (width === 0) return;
      const range = sheet.getRange(rowIndex + 1, columnIndex + 1, values.length, width);
      // What an apostrophe does in a plain-text cell is unverified (`probeWrites` asks): there it is never needed.
      let formats: string[][] | undefined;
      const isPlainText = (row: number, column: number) => {
        formats ??= range.getNumberFormats();
        return formats[row]?.[column] === '@';
      };
      range.setValues(values.map((row, r) => row.map((cell, c) => toEntry(cell, () => isPlainText(r, c)))));
    },
    flush: () => SpreadsheetApp.flush(),
  };
}

function toRows(range: GoogleAppsScript.Spreadsheet.Range): Rows {
  return range.getValues().map((row) => row.map(toCell));
}

/** `getValues` gives dates as `Date` in the script's zone; the product knows serials only. */
function toCell(value: unknown): Rows[number][number] {
  if (Object.prototype.toString.call(value) === '[object Date]') return toSerial(value as Date);
  return value as Rows[number][number];
}

function toSerial(date: Date): number {
  return serialOf(
    Date.UTC(
      date.getFullYear(),
      date.getMonth(),
      date.getDate(),
      date.getHours(),
      date.getMinutes(),
      date.getSeconds(),
    ),
  );
}

/** `setValues` parses texts as if typed: an apostrophe keeps one that would become a formula, a number or a day a text. */
function toEntry(cell: Rows[number][number], isPlainText: () => boolean): string | number | boolean {
  if (cell === undefined || cell === null) return '';
  return typeof cell === 'string' && couldBeParsed(cell) && !isPlainText() ? `'${cell}` : cell;
}
