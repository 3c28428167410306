import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { SheetChart, Sheet as XlsxSheet } from 'hucre/xlsx';
import { parseA1 } from '../book/a1';
import type { Rect } from '../book/rect';
import { absoluteRefOf } from './cell-ranges';
import { hexOf, rgbOf } from './style/color';

type Chart = sheets_v4.Schema$EmbeddedChart;
type ChartSpec = sheets_v4.Schema$ChartSpec;
type ChartData = sheets_v4.Schema$ChartData;
type GridRange = sheets_v4.Schema$GridRange;
export type XlsxChart = NonNullable<XlsxSheet['charts']>[number];
type Series = SheetChart['series'][number];

/** What a chart needs to know of the book it stands in. */
export interface ChartPlace {
  /** Undefined when the range lies on no sheet of the book. */
  locate(range: GridRange): { readonly name: string; readonly rect: Rect } | undefined;
  /** The text of a cell, for a series' name. */
  textAt(range: GridRange, row: number, column: number): string;
  sheetIdOf(name: string): number | undefined;
}

const TYPES: Readonly<Record<string, SheetChart['type']>> = {
  COLUMN: 'column',
  COMBO: 'column',
  BAR: 'bar',
  LINE: 'line',
  AREA: 'area',
  STEPPED_AREA: 'area',
  SCATTER: 'scatter',
};
const LEGENDS: Readonly<Record<string, SheetChart['legend'] & {}>> = {
  BOTTOM_LEGEND: 'bottom',
  LEFT_LEGEND: 'left',
  RIGHT_LEGEND: 'right',
  TOP_LEGEND: 'top',
  NO_LEGEND: false,
};
const STACKS: Readonly<Record<string, 'stacked' | 'percentStacked'>> = {
  STACKED: 'stacked',
  PERCENT_STACKED: 'percentStacked',
};

/** Undefined for a kind of chart that the library cannot write; it travels in the hidden part alone. */
export function toXlsxChart(chart: Chart, anchor: SheetChart['anchor'], place: ChartPlace): SheetChart | undefined {
  const spec = chart.spec ?? {};
  const plot = spec.pieChart === undefined ? toPlot(spec, place) : toPie(spec.pieChart, place);
  if (plot === undefined || plot.series.length === 0) return undefined;
  const altText = spec.altText || spec.title;
  const { fontSize } = spec.titleTextFormat ?? {};
  return {
    ...plot,
    anchor,
    ...(altText ? { altText } : {}),
    ...(spec.title ? { title: spec.title } : {}),
    ...(fontSize ? { titleFontSize: fontSize } : {}),
    ...(spec.hiddenDimensionStrategy === 'SHOW_ALL' ? { plotVisOnly: false } : {}),
    ...axesOf(spec.basicChart),
  };
}

/** Points in which Google writes what a chart's specification gives no size: other programs write larger. */
const USUAL_FONT = 9;

/** Google draws the first bar on top, Excel at the bottom; and it leaves no name out where Excel and LibreOffice do. */
function axesOf(basic: sheets_v4.Schema$BasicChartSpec | undefined): Pick<SheetChart, 'axes' | 'legendFontSize'> {
  if (basic?.chartType !== 'BAR') return {};
  const sizeAt = (position: string) =>
    basic.axis?.find((axis) => axis.position === position)?.format?.fontSize ?? USUAL_FONT;
  return {
    axes: {
      x: { reverse: true, tickLblSkip: 1, labelFontSize: sizeAt('LEFT_AXIS') },
      y: { labelFontSize: sizeAt('BOTTOM_AXIS') },
    },
    legendFontSize: USUAL_FONT,
  };
}

function toPlot(spec: ChartSpec, place: ChartPlace): Omit<SheetChart, 'anchor'> | undefined {
  const basic = spec.basicChart;
  const type = TYPES[basic?.chartType ?? ''];
  if (basic === undefined || type === undefined) return undefined;
  const headers = basic.headerCount ?? 0;
  const categories = refOf(basic.domains?.[0]?.domain, headers, place);
  const series = (basic.series ?? []).flatMap(({ series: data, color, colorStyle }): Series[] =>
    toSeries(data, headers, categories, hexOf(color, colorStyle), place),
  );
  const stack = STACKS[basic.stackedType ?? ''];
  return {
    type,
    series,
    legend: LEGENDS[basic.legendPosition ?? ''] ?? 'right',
    // Without the overlap the parts of a bar stand below each other.
    ...(stack === undefined ? {} : { barGrouping: stack, lineGrouping: stack, areaGrouping: stack, overlap: 100 }),
    ...(type === 'bar' ? { gapWidth: 40 } : {}),
  };
}

function toPie(pie: sheets_v4.Schema$PieChartSpec, place: ChartPlace): Omit<SheetChart, 'anchor'> {
  const hole = pie.pieHole ?? 0;
  const shape = hole === 0 ? { type: 'pie' as const } : { type: 'doughnut' as const, holeSize: Math.round(hole * 100) };
  const series = toSeries(pie.series, 0, refOf(pie.domain, 0, place), undefined, place);
  return { ...shape, series, legend: LEGENDS[pie.legendPosition ?? ''] ?? 'right' };
}

function toSeries(
  data: ChartData | undefined,
  headers: number,
  categories: string | undefined,
  color: string | undefined,
  place: ChartPlace,
): Series[] {
  const values = refOf(data, headers, place);
  if (values === undefined) return [];
  const range = data?.sourceRange?.sources?.[0];
  const name =
    headers === 0 || range === undefined
      ? ''
      : place.textAt(range, (range.startRowIndex ?? 0) + headers - 1, range.startColumnIndex ?? 0);
  return [
    {
      values,
      ...(categories === undefined ? {} : { categories }),
      ...(name === '' ? {} : { name }),
      ...(color === undefined ? {} : { color }),
    },
  ];
}

function refOf(data: ChartData | undefined, headers: number, place: ChartPlace): string | undefined {
  const range = data?.sourceRange?.sources?.[0];
  const found = range === undefined ? undefined : place.locate(range);
  if (found === undefined) return undefined;
  const rect = { ...found.rect, top: found.rect.top + headers };
  return rect.bottom > rect.top ? `'${found.name.replace(/'/g, "''")}'!${absoluteRefOf(rect)}` : undefined;
}

/** What names a chart in the file, whoever wrote it last; its place is left out, as people move charts about. */
export function chartSignature(chart: XlsxChart | SheetChart): unknown {
  const series = (chart.series ?? []).map((one) =>
    'values' in one ? [one.values, one.categories ?? ''] : [one.valuesRef ?? '', one.categoriesRef ?? ''],
  );
  const kind = 'type' in chart ? chart.type : (chart.kinds[0] ?? '');
  return [kind === 'column' ? 'bar' : kind, chart.title ?? '', series];
}

/** A chart that someone drew in Excel. The library does not tell bars from columns: they come as columns. */
export function fromXlsxChart(xlsx: XlsxChart, place: ChartPlace): ChartSpec | undefined {
  const series = (xlsx.series ?? []).filter((one) => one.valuesRef !== undefined);
  const legendPosition =
    Object.entries(LEGENDS).find(([, side]) => side === (xlsx.legend ?? 'right'))?.[0] ?? 'RIGHT_LEGEND';
  const dataOf = (ref: string | undefined): ChartData | undefined => {
    const range = ref === undefined ? undefined : fromRef(ref, place);
    return range === undefined ? undefined : { sourceRange: { sources: [range] } };
  };
  const domain = dataOf(series[0]?.categoriesRef);
  const title = xlsx.title === undefined ? {} : { title: xlsx.title };
  if (/^(?:pie|doughnut)/.test(xlsx.kinds[0] ?? '')) {
    const values = dataOf(series[0]?.valuesRef);
    if (values === undefined) return undefined;
    const hole = xlsx.kinds[0] === 'doughnut' ? { pieHole: (xlsx.holeSize ?? 50) / 100 } : {};
    return {
      ...title,
      pieChart: { legendPosition, series: values, ...(domain === undefined ? {} : { domain }), ...hole },
    };
  }
  const kind = xlsx.kinds[0]?.replace('3D', '') ?? '';
  const chartType = { bar: 'COLUMN', line: 'LINE', area: 'AREA', scatter: 'SCATTER' }[kind];
  const drawn = series.flatMap(({ valuesRef, color }) => {
    const data = dataOf(valuesRef);
    const hex = typeof color === 'string' ? color : undefined;
    return data === undefined
      ? []
      : [{ series: data, ...(hex === undefined ? {} : { colorStyle: { rgbColor: rgbOf(hex) } }) }];
  });
  if (chartType === undefined || drawn.length === 0) return undefined;
  const stacked = Object.entries(STACKS).find(([, name]) => name === xlsx.barGrouping)?.[0];
  return {
    ...title,
    basicChart: {
      chartType,
      legendPosition,
      headerCount: 0,
      ...(domain === undefined ? {} : { domains: [{ domain }] }),
      series: drawn,
      ...(stacked === undefined ? {} : { stackedType: stacked }),
    },
  };
}

function fromRef(ref: string, place: ChartPlace): GridRange | undefined {
  const range = parseA1(ref);
  const sheetId = range?.title === undefined ? undefined : place.sheetIdOf(range.title);
  return range?.bounds === undefined || sheetId === undefined ? undefined : { sheetId, ...range.bounds };
}
