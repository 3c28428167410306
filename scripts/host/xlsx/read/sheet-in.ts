import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Sheet as XlsxSheet } from 'hucre/xlsx';
import type { Sheet } from '../../book/book';
import { extraOf } from '../../book/cell';
import type { Grid } from '../../book/grid';
import { clipRect, rectOf } from '../../book/rect';
import { withBothColors } from '../../book/shared';
import { gridRange, rectsOf, refOf } from '../cell-ranges';
import type { FormatTail, HiddenSheet } from '../parts/hidden-part';
import { resolveColor, rgbOf } from '../style/color';
import { COLUMN_PIXELS, fromPoints, fromWidth, ROW_PIXELS } from '../style/pixels';
import { cellsOutside } from './cells-in';
import type { ReadContext } from './read-context';
import { fittedHeight } from './row-heights';

type Dimension = sheets_v4.Schema$DimensionProperties;

/** Google's grid of a new sheet: files say only how far they are used. */
const ROWS = 1000;
const COLUMNS = 26;

export function gridSize(xlsx: XlsxSheet, hidden: HiddenSheet | undefined): { rows: number; columns: number } {
  let rows = Math.max(xlsx.rows.length, xlsx.freezePane?.rows ?? 0);
  let columns = Math.max(xlsx.freezePane?.columns ?? 0, xlsx.rows[0]?.length ?? 0);
  for (const { row, column } of cellsOutside(xlsx)) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  for (const merge of xlsx.merges ?? []) {
    rows = Math.max(rows, merge.endRow + 1);
    columns = Math.max(columns, merge.endCol + 1);
  }
  return { rows: Math.max(rows, hidden?.rowCount ?? ROWS), columns: Math.max(columns, hidden?.columnCount ?? COLUMNS) };
}

/** Everything of a sheet but its cells, rules and charts. */
export function readFrame(xlsx: XlsxSheet, sheet: Sheet, hidden: HiddenSheet | undefined, context: ReadContext): void {
  const { grid } = sheet;
  const sheetId = sheet.properties.sheetId ?? 0;
  sheet.properties = { ...sheet.properties, ...readProperties(xlsx, context) };
  sheet.basicFilter = readFilter(xlsx, sheetId, grid, hidden);
  sheet.columnMetadata = readColumns(xlsx, grid.columnCount);
  sheet.merges = (xlsx.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
    gridRange(sheetId, { top: startRow, left: startCol, bottom: endRow + 1, right: endCol + 1 }),
  );
  // After columns and merges: the heights of rows without one follow from them.
  sheet.rowMetadata = readRows(xlsx, sheet, hidden);
  sheet.bandedRanges = hidden?.bandedRanges ?? [];
  sheet.groups = hidden?.groups ?? [];
  sheet.developerMetadata = hidden?.developerMetadata ?? [];
  // Excel names no editors: a sheet locked there is the owner's alone.
  const locked =
    xlsx.protection?.sheet === true
      ? [{ protectedRangeId: sheetId + 1, range: { sheetId }, editors: { users: [] } }]
      : [];
  sheet.protectedRanges = hidden === undefined ? locked : (hidden.protectedRanges ?? []);
}

function readProperties(xlsx: XlsxSheet, { look }: ReadContext): sheets_v4.Schema$SheetProperties {
  const tabColor = resolveColor(xlsx.view?.tabColor, look.themeColors);
  const gridProperties = {
    ...(xlsx.freezePane?.rows ? { frozenRowCount: xlsx.freezePane.rows } : {}),
    ...(xlsx.freezePane?.columns ? { frozenColumnCount: xlsx.freezePane.columns } : {}),
    ...(xlsx.view?.showGridLines === false ? { hideGridlines: true } : {}),
  };
  return withBothColors({
    gridProperties,
    ...(xlsx.hidden || xlsx.veryHidden ? { hidden: true } : {}),
    ...(xlsx.view?.rightToLeft ? { rightToLeft: true } : {}),
    ...(tabColor === undefined ? {} : { tabColorStyle: { rgbColor: rgbOf(tabColor) } }),
  });
}

/** The filter of the hidden part, with its criteria and sorting, as long as the file filters the same range. */
function readFilter(
  xlsx: XlsxSheet,
  sheetId: number,
  grid: Grid,
  hidden: HiddenSheet | undefined,
): sheets_v4.Schema$BasicFilter | undefined {
  const rect = rectsOf(xlsx.autoFilter?.range.replace(/\$/g, '') ?? '', grid)[0];
  if (rect === undefined) return undefined;
  const known = hidden?.basicFilter;
  if (known?.range !== undefined && refOf(clipRect(rectOf(known.range, grid), grid)) === refOf(rect)) return known;
  return { range: gridRange(sheetId, rect) };
}

function readColumns(xlsx: XlsxSheet, columnCount: number): (Dimension | undefined)[] {
  const columns = (xlsx.columns ?? []).slice(0, columnCount).map(({ width, hidden }) => {
    const pixelSize = width === undefined ? COLUMN_PIXELS : fromWidth(width);
    return dimension(pixelSize === COLUMN_PIXELS ? undefined : pixelSize, hidden ? 'hiddenByUser' : undefined);
  });
  return trimmed(columns);
}

function readRows(xlsx: XlsxSheet, sheet: Sheet, hidden: HiddenSheet | undefined): (Dimension | undefined)[] {
  const rows: (Dimension | undefined)[] = [];
  const filter = hidden?.basicFilter;
  const filters = Object.keys(filter?.criteria ?? {}).length + (filter?.filterSpecs?.length ?? 0) > 0;
  const rect = filter?.range === undefined || !filters ? undefined : rectOf(filter.range, sheet.grid);
  for (const [index, { height, hidden: isHidden }] of xlsx.rowDefs ?? []) {
    if (index >= sheet.grid.rowCount) continue;
    const written = height === undefined ? undefined : fromPoints(height);
    const pixelSize = written === fittedHeight(sheet, index) ? undefined : written;
    const byFilter = rect !== undefined && index > rect.top && index < rect.bottom;
    const reason = byFilter ? 'hiddenByFilter' : 'hiddenByUser';
    rows[index] = dimension(pixelSize === ROW_PIXELS ? undefined : pixelSize, isHidden ? reason : undefined);
  }
  return trimmed(Array.from(rows));
}

function dimension(
  pixelSize: number | undefined,
  reason: 'hiddenByUser' | 'hiddenByFilter' | undefined,
): Dimension | undefined {
  if (pixelSize === undefined && reason === undefined) return undefined;
  return { ...(reason === undefined ? {} : { [reason]: true }), ...(pixelSize === undefined ? {} : { pixelSize }) };
}

function trimmed<T>(list: readonly (T | undefined)[]): (T | undefined)[] {
  return list.slice(0, list.findLastIndex((item) => item !== undefined) + 1);
}

/** Gives the blank rows below the file's last their formats back. */
export function readTail({ formats, blocks }: FormatTail, usedRows: number, grid: Grid): void {
  for (const [place, top, bottom, left, right] of blocks) {
    const format = formats[place];
    const extra = format === undefined ? undefined : extraOf({ format });
    for (let row = Math.max(top, usedRows); row < Math.min(bottom, grid.rowCount); row++) {
      for (let column = left; column < Math.min(right, grid.columnCount); column++) {
        if (grid.extraAt(row, column) === undefined) grid.setParts(row, column, grid.valueAt(row, column), extra);
      }
    }
  }
}
