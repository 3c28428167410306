import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { SheetChart } from 'hucre/xlsx';
import { findSheetById, type Sheet } from '../../book/book';
import { clipRect, rectOf } from '../../book/rect';
import { type ChartPlace, chartSignature, toXlsxChart } from '../charts';
import type { HiddenChart } from '../parts/hidden-part';
import { digest } from '../parts/originals';
import { COLUMN_PIXELS, indexAt, ROW_PIXELS } from '../style/pixels';
import type { WriteContext } from './write-context';

/** The size that Google gives a new chart. */
export const CHART_SIZE = { width: 600, height: 371 } as const;

type Anchor = SheetChart['anchor'];

export interface ChartsOut {
  readonly drawn: readonly SheetChart[];
  readonly hidden: readonly HiddenChart[];
}

export function chartsOut(sheet: Sheet, context: WriteContext): ChartsOut {
  const place = placeIn(context);
  const drawn: SheetChart[] = [];
  const hidden = sheet.charts.map((chart): HiddenChart => {
    const anchor = anchorOf(chart, sheet);
    const xlsx = anchor === undefined ? undefined : toXlsxChart(chart, anchor, place);
    if (xlsx === undefined) return { chart };
    drawn.push(xlsx);
    return { chart, said: digest(chartSignature(xlsx)) };
  });
  return { drawn, hidden };
}

/** Where the file puts a chart: between the borders of cells. Undefined for a chart on a sheet of its own. */
export function anchorOf(chart: sheets_v4.Schema$EmbeddedChart, sheet: Sheet): Anchor | undefined {
  const overlay = chart.position?.overlayPosition;
  if (overlay === undefined) return undefined;
  const row = overlay.anchorCell?.rowIndex ?? 0;
  const col = overlay.anchorCell?.columnIndex ?? 0;
  const right = (overlay.offsetXPixels ?? 0) + (overlay.widthPixels ?? CHART_SIZE.width);
  const bottom = (overlay.offsetYPixels ?? 0) + (overlay.heightPixels ?? CHART_SIZE.height);
  return {
    from: { row, col },
    to: {
      row: indexAt(sheet.rowMetadata, row, bottom, ROW_PIXELS),
      col: indexAt(sheet.columnMetadata, col, right, COLUMN_PIXELS),
    },
  };
}

function placeIn({ book, nameById, idByName }: WriteContext): ChartPlace {
  return {
    locate(range) {
      const sheet = findSheetById(book, range.sheetId ?? 0);
      const name = nameById.get(range.sheetId ?? 0);
      if (sheet === undefined || name === undefined) return undefined;
      return { name, rect: clipRect(rectOf(range, sheet.grid), sheet.grid) };
    },
    textAt(range, row, column) {
      return String(findSheetById(book, range.sheetId ?? 0)?.grid.valueAt(row, column) ?? '');
    },
    sheetIdOf: (name) => idByName.get(name),
  };
}
