import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Book, type Sheet, sheetIdOf } from '../../host/book/book';
import { fittedHeight } from '../../host/xlsx/read/row-heights';
import { COLUMN_PIXELS, ROW_PIXELS } from '../../host/xlsx/style/pixels';
import type { SheetView } from '../sheet-views';
import { viewCharts } from './view-charts';
import { viewFilter } from './view-filter';

/** The frame of a sheet: sizes, hidden lines, what is frozen and merged. */
export function viewSheet(book: Book, sheet: Sheet): SheetView {
  const filter = viewFilter(sheet);
  const { grid, merges, properties } = sheet;
  const { frozenRowCount, frozenColumnCount } = properties.gridProperties ?? {};
  return {
    id: sheetIdOf(sheet),
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
    frozenRows: frozenRowCount ?? 0,
    frozenColumns: frozenColumnCount ?? 0,
    widths: Array.from({ length: grid.columnCount }, (_, column) =>
      sizeOf(sheet.columnMetadata[column], COLUMN_PIXELS),
    ),
    heights: heightsOf(sheet),
    plainWidth: COLUMN_PIXELS,
    plainHeight: ROW_PIXELS,
    merges: merges.map((merge) => ({
      top: merge.startRowIndex ?? 0,
      left: merge.startColumnIndex ?? 0,
      bottom: merge.endRowIndex ?? grid.rowCount,
      right: merge.endColumnIndex ?? grid.columnCount,
    })),
    groups: sheet.groups.map(({ range, depth, collapsed }) => ({
      lines: range?.dimension === 'COLUMNS' ? 'columns' : 'rows',
      start: range?.startIndex ?? 0,
      end: range?.endIndex ?? 0,
      depth: depth ?? 1,
      isFolded: collapsed === true,
    })),
    charts: viewCharts(book, sheet),
    ...(filter !== undefined && { filter }),
  };
}

function heightsOf(sheet: Sheet): number[] {
  const length = Math.min(sheet.grid.rowCount, Math.max(sheet.grid.storedRowCount(), sheet.rowMetadata.length));
  return Array.from({ length }, (_, row) => {
    const line = sheet.rowMetadata[row];
    const isFitted = line?.pixelSize == null && line?.hiddenByUser !== true && line?.hiddenByFilter !== true;
    return isFitted ? Math.max(fittedHeight(sheet, row) ?? 0, lettersHeight(sheet, row)) : sizeOf(line, ROW_PIXELS);
  });
}

/** One line of the row's largest letters. */
function lettersHeight({ grid }: Sheet, row: number): number {
  let height = ROW_PIXELS;
  for (const [column, value] of grid.rowValues(row).entries()) {
    const points = value === null ? undefined : grid.extraAt(row, column)?.format?.textFormat?.fontSize;
    if (points != null && points > 10) height = Math.max(height, Math.ceil(points * 1.6) + 5);
  }
  return height;
}

function sizeOf(line: sheets_v4.Schema$DimensionProperties | undefined, plain: number): number {
  if (line?.hiddenByUser === true || line?.hiddenByFilter === true) return 0;
  return line?.pixelSize ?? plain;
}
