import { bodyLook, numberFormatOf } from '../../looks/looks';
import { type ColumnLook, formatColumns } from '../../looks/looks-by-column';
import { setValidation } from '../../requests/format-requests';
import { resizeDimension } from '../../requests/requests';
import type { Column } from '../../tables/columns';
import { headingSearchRows } from '../../tables/headings';
import type { Request } from '../../v4';
import { foundCell } from '../state/workbook-state';
import { isSameValidation, type UnitNames, validationOf } from './drop-downs';
import type { PlacedTable } from './plan-headings';

/** Width of a column that nobody has resized. */
const defaultWidth = 100;

export interface ColumnContext {
  readonly units: UnitNames | undefined;
  /** Shown beside a selected cell, by column key. */
  readonly help: { readonly [key: string]: string };
}

/** Widths, formats and drop-downs of a table's columns, where they are missing. */
export function planColumns(table: PlacedTable, context: ColumnContext): Request[] {
  const widths: Request[] = [];
  const looks: ColumnLook[] = [];
  const validations: Request[] = [];
  for (const column of table.columns) {
    const columnIndex = table.places.get(column.key);
    if (columnIndex === undefined) continue;
    widths.push(...planWidth(table, column, columnIndex));
    looks.push(...planLooks(table, column, columnIndex));
    validations.push(...planValidation(table, column, columnIndex, context));
  }
  return [...widths, ...formatColumns(table.sheet.sheetId, looks), ...validations];
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

/** The same, for as many rows as there will ever be: rows that are added later belong to it too. */
export function openBodyRange(
  { sheet, headingRowIndex }: PlacedTable,
  startColumnIndex: number,
  endColumnIndex: number,
) {
  return { sheetId: sheet.sheetId, startRowIndex: headingRowIndex + 1, startColumnIndex, endColumnIndex };
}

function planWidth({ sheet }: PlacedTable, { width }: Column, columnIndex: number): Request[] {
  const found = sheet.columnWidths[columnIndex] ?? defaultWidth;
  if (found !== defaultWidth || width === defaultWidth) return [];
  return [resizeDimension(sheet.sheetId, 'COLUMNS', columnIndex, columnIndex + 1, width)];
}

function planLooks(table: PlacedTable, column: Column, columnIndex: number): ColumnLook[] {
  const { startRowIndex, endRowIndex } = bodyRange(table, columnIndex, columnIndex + 1);
  const isNew = table.isPlain || table.newKeys.has(column.key);
  const look = isNew ? bodyLook(column) : undefined;
  const numberFormat = numberFormatOf(column);
  const keepsNumbers = numberFormat?.type === 'TEXT' || column.type === 'percent';
  const from = keepsNumbers ? firstRowWithoutNumbers(table, columnIndex) : startRowIndex;
  const isFormatted =
    numberFormat === undefined ||
    from >= endRowIndex ||
    [from, endRowIndex - 1].every(
      (rowIndex) =>
        isUnread(table, rowIndex) ||
        isAlike(foundCell(table.sheet, rowIndex, columnIndex).numberFormat, numberFormat.type),
    );
  if (isFormatted) return look === undefined ? [] : [{ columnIndex, startRowIndex, endRowIndex, look }];
  if (from === startRowIndex) return [{ columnIndex, startRowIndex, endRowIndex, look: { ...look, numberFormat } }];
  return [
    ...(look === undefined ? [] : [{ columnIndex, startRowIndex, endRowIndex, look }]),
    { columnIndex, startRowIndex: from, endRowIndex, look: { numberFormat } },
  ];
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

/** A number keeps the format in which people see it: a day in a text column would turn into a bare number, 50 % into 1. */
function firstRowWithoutNumbers({ sheet, headingRowIndex }: PlacedTable, columnIndex: number): number {
  for (let rowIndex = sheet.rows.length - 1; rowIndex > headingRowIndex; rowIndex--) {
    if (typeof sheet.rows[rowIndex]?.[columnIndex] === 'number') return rowIndex + 1;
  }
  return headingRowIndex + 1;
}

function planValidation(table: PlacedTable, column: Column, columnIndex: number, context: ColumnContext): Request[] {
  const wanted = validationOf(column, context.units, context.help[column.key], table.language);
  if (wanted === undefined) return [];
  const { sheet, headingRowIndex, rowCount } = table;
  const isThere = [headingRowIndex + 1, rowCount - 1].every((rowIndex) =>
    isSameValidation(foundCell(sheet, rowIndex, columnIndex).validation, wanted),
  );
  return isThere ? [] : [setValidation(bodyRange(table, columnIndex, columnIndex + 1), wanted)];
}
