import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Book, findSheetById, type Sheet } from '../../host/book/book';
import type { Scalar } from '../../host/book/cell';
import { rectOf } from '../../host/book/rect';
import { formatValue } from '../../host/formats/number-format';
import type { ChartKind, ChartSeries, ChartView } from '../sheet-views';
import { cssColor } from './cell-css';

/** Google's own for series without a colour. */
const PALETTE = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];

const KINDS: Readonly<Record<string, ChartKind>> = {
  BAR: 'bar',
  COLUMN: 'column',
  COMBO: 'column',
  LINE: 'line',
  AREA: 'area',
  STEPPED_AREA: 'area',
};

const LEGENDS: Readonly<Record<string, ChartView['legend']>> = {
  BOTTOM_LEGEND: 'bottom',
  TOP_LEGEND: 'top',
  LEFT_LEGEND: 'left',
  RIGHT_LEGEND: 'right',
  LABELED_LEGEND: 'right',
  NO_LEGEND: 'none',
};

/** The charts of a sheet with the figures as they stand. */
export function viewCharts(book: Book, sheet: Sheet): ChartView[] {
  return sheet.charts.flatMap(({ chartId, spec, position }) => {
    const place = position?.overlayPosition;
    if (spec == null || place == null) return [];
    return [
      {
        id: chartId ?? 0,
        title: spec.title ?? '',
        row: place.anchorCell?.rowIndex ?? 0,
        column: place.anchorCell?.columnIndex ?? 0,
        x: place.offsetXPixels ?? 0,
        y: place.offsetYPixels ?? 0,
        width: place.widthPixels ?? 600,
        height: place.heightPixels ?? 371,
        ...figuresOf(book, spec),
      },
    ];
  });
}

type Figures = Pick<ChartView, 'kind' | 'legend' | 'isStacked' | 'isPercent' | 'axes' | 'categories' | 'series'>;

function figuresOf(book: Book, spec: sheets_v4.Schema$ChartSpec): Figures {
  const skipsHidden = !(spec.hiddenDimensionStrategy ?? '').startsWith('SHOW_ALL');
  const read = (data: sheets_v4.Schema$ChartData | undefined) => cellsOf(book, data, skipsHidden);
  const nothing = { legend: 'none', isStacked: false, isPercent: false, axes: [], categories: [], series: [] } as const;
  if (spec.pieChart != null) return { ...nothing, ...pieFigures(spec.pieChart, read) };
  const basic = spec.basicChart;
  const kind = KINDS[basic?.chartType ?? ''];
  if (basic == null || kind === undefined) return { ...nothing, kind: 'other' };
  const columns = (basic.series ?? []).map(({ series }) => read(series ?? undefined));
  const headers = basic.headerCount ?? (columns.some(([first]) => typeof first?.value === 'string') ? 1 : 0);
  const domain = read(basic.domains?.[0]?.domain ?? undefined);
  const stacked = basic.stackedType ?? 'NOT_STACKED';
  return {
    kind,
    legend: LEGENDS[basic.legendPosition ?? ''] ?? (columns.length > 1 ? 'right' : 'none'),
    isStacked: stacked !== 'NOT_STACKED',
    isPercent: stacked === 'PERCENT_STACKED',
    axes: (basic.axis ?? []).map(({ title }) => title ?? '').filter((title) => title !== ''),
    categories: domain.slice(headers).map(({ text }) => text),
    series: columns.map((cells, index): ChartSeries => {
      const { type, color, colorStyle } = basic.series?.[index] ?? {};
      const own = KINDS[type ?? ''];
      const given = colorStyle?.rgbColor ?? color;
      return {
        name: cells
          .slice(0, headers)
          .map(({ text }) => text)
          .join(' '),
        color: given == null ? (PALETTE[index % PALETTE.length] ?? '#4285f4') : cssColor(given),
        values: cells.slice(headers).map(({ value }) => (typeof value === 'number' ? value : null)),
        ...(own !== undefined && own !== kind && { kind: own }),
      };
    }),
  };
}

/** A pie's slices are its series: each has one value. */
function pieFigures(pie: sheets_v4.Schema$PieChartSpec, read: Reader) {
  const [names, values] = [read(pie.domain ?? undefined), read(pie.series ?? undefined)];
  const first = typeof values[0]?.value === 'number' ? 0 : 1;
  return {
    kind: 'pie',
    legend: LEGENDS[pie.legendPosition ?? ''] ?? 'right',
    categories: [''],
    series: values.slice(first).map(({ value }, index) => ({
      name: names[index + first]?.text ?? '',
      color: PALETTE[index % PALETTE.length] ?? '#4285f4',
      values: [typeof value === 'number' ? value : null],
    })),
  } as const;
}

type Reader = (data: sheets_v4.Schema$ChartData | undefined) => Seen[];

interface Seen {
  readonly value: Scalar | null;
  readonly text: string;
}

function cellsOf(book: Book, data: sheets_v4.Schema$ChartData | undefined, skipsHidden: boolean): Seen[] {
  return (data?.sourceRange?.sources ?? []).flatMap((range) => {
    const sheet = findSheetById(book, range.sheetId ?? 0);
    if (sheet === undefined) return [];
    const { top, left, bottom, right } = rectOf(range, sheet.grid);
    const seen: Seen[] = [];
    for (let row = top; row < Math.min(bottom, sheet.grid.storedRowCount()); row++) {
      const { hiddenByUser, hiddenByFilter } = sheet.rowMetadata[row] ?? {};
      if (skipsHidden && (hiddenByUser === true || hiddenByFilter === true)) continue;
      for (let column = left; column < right; column++) {
        const value = sheet.grid.valueAt(row, column);
        const format = sheet.grid.extraAt(row, column)?.format?.numberFormat ?? undefined;
        seen.push({ value, text: value === null ? '' : formatValue(value, format, book.properties.locale) });
      }
    }
    return seen;
  });
}
