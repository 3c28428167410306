import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Sheet as XlsxSheet } from 'hucre/xlsx';
import type { Sheet } from '../../book/book';
import { nextNumericId } from '../../book/ids';
import { type ChartPlace, chartSignature, fromXlsxChart, type XlsxChart } from '../charts';
import type { HiddenChart } from '../parts/hidden-part';
import { digest } from '../parts/originals';
import { COLUMN_PIXELS, distance, ROW_PIXELS } from '../style/pixels';
import { anchorOf, CHART_SIZE } from '../write/charts-out';
import type { ReadContext } from './read-context';

type Chart = sheets_v4.Schema$EmbeddedChart;

/** The charts of the file: those known from the hidden part as they were, moved ones to their new place, new ones as far as can be told. */
export function readCharts(
  xlsx: XlsxSheet,
  sheet: Sheet,
  known: readonly HiddenChart[],
  { book, idByName }: ReadContext,
): Chart[] {
  const drawn = [...(xlsx.charts ?? [])];
  const charts = known.flatMap(({ chart, said }): Chart[] => {
    if (said === undefined) return [chart];
    const at = drawn.findIndex((other) => digest(chartSignature(other)) === said);
    const found = at < 0 ? undefined : drawn.splice(at, 1)[0];
    return found === undefined ? [] : [moved(chart, found, sheet)];
  });
  const place: ChartPlace = { locate: () => undefined, textAt: () => '', sheetIdOf: (name) => idByName.get(name) };
  for (const other of drawn) {
    const spec = fromXlsxChart(other, place);
    if (spec === undefined) continue;
    const taken = new Set(charts.map((chart) => chart.chartId ?? 0));
    const chartId = nextNumericId(book, `chart:${other.title ?? ''}`, taken);
    charts.push({ chartId, spec, position: positionOf(other, sheet) });
  }
  return charts;
}

function moved(chart: Chart, found: XlsxChart, sheet: Sheet): Chart {
  const before = anchorOf(chart, sheet);
  const now = found.anchor;
  if (now === undefined || (near(before?.from, now.from, 0) && near(before?.to, now.to, 1))) return chart;
  return { ...chart, position: positionOf(found, sheet) };
}

/** Programs put the lower corner a cell further on and step back by pixels, which the library does not read. */
function near(a: { row: number; col: number } | undefined, b: typeof a, cells: number): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Math.abs(a.row - b.row) <= cells && Math.abs(a.col - b.col) <= cells;
}

function positionOf({ anchor }: XlsxChart, sheet: Sheet): sheets_v4.Schema$EmbeddedObjectPosition {
  const { row, col } = anchor?.from ?? { row: 0, col: 0 };
  const to = anchor?.to;
  return {
    overlayPosition: {
      anchorCell: { sheetId: sheet.properties.sheetId ?? 0, rowIndex: row, columnIndex: col },
      widthPixels: to ? distance(sheet.columnMetadata, col, to.col, COLUMN_PIXELS) : CHART_SIZE.width,
      heightPixels: to ? distance(sheet.rowMetadata, row, to.row, ROW_PIXELS) : CHART_SIZE.height,
    },
  };
}
