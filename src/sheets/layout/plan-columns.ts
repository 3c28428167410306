import type { Column } from '../columns';
import { formatCells, setValidation } from '../format-requests';
import { headingSearchRows } from '../headings';
import { resizeDimension } from '../requests';
import type { Request } from '../v4';
import { isSameValidation, type UnitNames, validationOf } from './drop-downs';
import { bodyLook, numberFormatOf } from './looks';
import type { PlacedTable } from './plan-headings';
import { foundCell } from './workbook-state';

/** Width of a column that nobody has resized. */
const defaultWidth = 100;

export interface ColumnContext {
  readonly units: UnitNames | undefined;
  /** Shown beside a selected cell, by column key. */
  readonly help: { readonly [key: string]: string };
}

/** Widths, formats and drop-downs of a table's columns, where they are missing. */
export function planColumns(table: PlacedTable, context: ColumnContext): Request[] {
  const requests: Request[] = [];
  for (const column of table.columns) {
    const columnIndex = table.places.get(column.key);
    if (columnIndex === undefined) continue;
    const isNew = table.isPlain || table.newKeys.has(column.key);
    requests.push(
      ...planWidth(table, column, columnIndex),
      ...planFormat(table, column, columnIndex, isNew),
      ...planValidation(table, column, columnIndex, context),
    );
  }
  return requests;
}

/** The cells below a heading, down to the end of the grid. */
export function bodyRange(
  { sheet, headingRowIndex, rowCount }: PlacedTable,
  startColumnIndex: number,
  endColumnIndex: number,
) {
  return {
    sheetId: sheet.sheetId,
    startRowIndex: headingRowIndex + 1,
    endRowIndex: rowCount,
    startColumnIndex,
    endColumnIndex,
  };
}

function planWidth({ sheet }: PlacedTable, { width }: Column, columnIndex: number): Request[] {
  const found = sheet.columnWidths[columnIndex] ?? defaultWidth;
  if (found !== defaultWidth || width === defaultWidth) return [];
  return [resizeDimension(sheet.sheetId, 'COLUMNS', columnIndex, columnIndex + 1, width)];
}

function planFormat(table: PlacedTable, column: Column, columnIndex: number, isNew: boolean): Request[] {
  const range = bodyRange(table, columnIndex, columnIndex + 1);
  const requests: Request[] = isNew ? [formatCells(range, bodyLook(column))] : [];
  const numberFormat = numberFormatOf(column);
  if (numberFormat === undefined) return requests;
  const startRowIndex = numberFormat.type === 'TEXT' ? firstRowWithoutNumbers(table, columnIndex) : range.startRowIndex;
  const isFormatted = [startRowIndex, range.endRowIndex - 1].every(
    (rowIndex) =>
      isUnread(table, rowIndex) ||
      isAlike(foundCell(table.sheet, rowIndex, columnIndex).numberFormat, numberFormat.type),
  );
  if (isFormatted || startRowIndex >= range.endRowIndex) return requests;
  return [...requests, formatCells({ ...range, startRowIndex }, { numberFormat })];
}

/** Set-up reads the first rows and the last one. */
function isUnread({ sheet }: PlacedTable, rowIndex: number): boolean {
  return rowIndex > headingSearchRows && rowIndex !== sheet.rowCount - 1 && rowIndex < sheet.rowCount;
}

/** A column of dates may also show the time, and one of moments only the day: people's choice. */
function isAlike(found: string | undefined, wanted: string): boolean {
  if (wanted === 'DATE' || wanted === 'DATE_TIME') return found === 'DATE' || found === 'DATE_TIME';
  return found === wanted;
}

/** Dates that stand in a text column would turn into bare numbers: the text format begins below them. */
function firstRowWithoutNumbers({ sheet, headingRowIndex }: PlacedTable, columnIndex: number): number {
  for (let rowIndex = sheet.rows.length - 1; rowIndex > headingRowIndex; rowIndex--) {
    if (typeof sheet.rows[rowIndex]?.[columnIndex] === 'number') return rowIndex + 1;
  }
  return headingRowIndex + 1;
}

function planValidation(table: PlacedTable, column: Column, columnIndex: number, context: ColumnContext): Request[] {
  const wanted = validationOf(column, context.units, context.help[column.key]);
  if (wanted === undefined) return [];
  const { sheet, headingRowIndex, rowCount } = table;
  const isThere = [headingRowIndex + 1, rowCount - 1].every((rowIndex) =>
    isSameValidation(foundCell(sheet, rowIndex, columnIndex).validation, wanted),
  );
  return isThere ? [] : [setValidation(bodyRange(table, columnIndex, columnIndex + 1), wanted)];
}
