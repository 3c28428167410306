import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { notImplemented, ServiceError } from '../../../runs/exceptions';
import { gridRange, type Place } from '../place';
import { colorOf } from '../range/range-write';
import type { ChartState } from './chart-state';

type Spec = sheets_v4.Schema$ChartSpec;
type Data = sheets_v4.Schema$ChartData;

export const BASIC_TYPES: readonly string[] = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'SCATTER', 'STEPPED_AREA'];
const LEGENDS: Readonly<Record<string, string>> = {
  top: 'TOP_LEGEND',
  right: 'RIGHT_LEGEND',
  bottom: 'BOTTOM_LEGEND',
  left: 'LEFT_LEGEND',
  none: 'NO_LEGEND',
};
const KNOWN =
  /^(title|subtitle|legend|legend\.position|hAxis\.title|vAxis\.title|isStacked|colors|width|height|pieHole|is3D|backgroundColor|useFirstColumnAsDomain)$/;

/** The first column of the ranges is what the others are shown by. @throws for options that the host would lose. */
export function toSpec({ type, ranges, options, numHeaders }: ChartState): Spec {
  if (ranges.length === 0) throw new ServiceError('Chart must have at least one range.');
  const unknown = Object.keys(options).find((name) => !KNOWN.test(name));
  if (unknown !== undefined) throw notImplemented(`the chart option ${unknown}`);
  const columns = ranges.flatMap(({ place }) => columnsOf(place));
  const [first, ...rest] = columns;
  const isAlone = rest.length === 0 && first !== undefined;
  const domain = isAlone ? undefined : first;
  const series = isAlone ? [first] : rest;
  const looks = {
    ...(options.title !== undefined && { title: String(options.title) }),
    ...(options.subtitle !== undefined && { subtitle: String(options.subtitle) }),
    ...(options.backgroundColor !== undefined && {
      backgroundColorStyle: { rgbColor: colorOf(String(options.backgroundColor)) ?? {} },
    }),
  };
  const legend = legendOf(options);
  if (type === 'PIE') {
    const pieChart: sheets_v4.Schema$PieChartSpec = {
      ...(domain !== undefined && { domain }),
      ...(series[0] !== undefined && { series: series[0] }),
      ...(legend !== undefined && { legendPosition: legend }),
      ...(typeof options.pieHole === 'number' && { pieHole: options.pieHole }),
      ...(options.is3D === true && { threeDimensional: true }),
    };
    return { ...looks, pieChart };
  }
  if (!BASIC_TYPES.includes(type)) throw notImplemented(`charts of the kind ${type}`);
  return { ...looks, basicChart: basicChart(type, domain, series, options, legend, numHeaders) };
}

function basicChart(
  chartType: string,
  domain: Data | undefined,
  columns: readonly Data[],
  options: ChartState['options'],
  legend: string | undefined,
  headerCount: number | undefined,
): sheets_v4.Schema$BasicChartSpec {
  const colors = Array.isArray(options.colors) ? options.colors : [];
  const targetAxis = chartType === 'BAR' ? 'BOTTOM_AXIS' : 'LEFT_AXIS';
  const titles = { BOTTOM_AXIS: options['hAxis.title'], LEFT_AXIS: options['vAxis.title'] };
  const axis = Object.entries(titles).map(([position, title]) => ({
    position,
    ...(title !== undefined && { title: String(title) }),
  }));
  return {
    chartType,
    axis,
    ...(domain !== undefined && { domains: [{ domain }] }),
    series: columns.map((series, i) => ({
      series,
      targetAxis,
      ...(chartType === 'COMBO' && { type: i === columns.length - 1 && i > 0 ? 'LINE' : 'COLUMN' }),
      ...(typeof colors[i] === 'string' && { colorStyle: { rgbColor: colorOf(colors[i]) ?? {} } }),
    })),
    ...(legend !== undefined && { legendPosition: legend }),
    ...(options.isStacked === 'percent' && { stackedType: 'PERCENT_STACKED' }),
    ...(options.isStacked === true && { stackedType: 'STACKED' }),
    ...(headerCount !== undefined && { headerCount }),
  };
}

function legendOf(options: ChartState['options']): string | undefined {
  const given = options['legend.position'] ?? options.legend;
  if (given === undefined) return undefined;
  const legend = LEGENDS[String(given).toLowerCase()];
  if (legend === undefined) throw notImplemented(`the chart option legend.position = ${String(given)}`);
  return legend;
}

function columnsOf(place: Place): Data[] {
  const { rect } = place;
  return Array.from({ length: rect.right - rect.left }, (_, i) => {
    const column = { ...place, rect: { ...rect, left: rect.left + i, right: rect.left + i + 1 } };
    return { sourceRange: { sources: [gridRange(column)] } };
  });
}

/** What can be read back of a spec. */
export function fromSpec(
  spec: Spec,
): Pick<ChartState, 'type' | 'options' | 'numHeaders'> & { readonly sources: readonly sheets_v4.Schema$GridRange[] } {
  const { basicChart: basic, pieChart: pie } = spec;
  if (basic === undefined && pie === undefined) throw notImplemented('reading charts of this kind');
  const data =
    basic === undefined
      ? [pie?.domain, pie?.series]
      : [...(basic.domains ?? []).map(({ domain }) => domain), ...(basic.series ?? []).map(({ series }) => series)];
  const legendPosition = basic?.legendPosition ?? pie?.legendPosition;
  const legend = Object.keys(LEGENDS).find((name) => LEGENDS[name] === legendPosition);
  const axisTitle = (wanted: string) => basic?.axis?.find(({ position }) => position === wanted)?.title ?? undefined;
  const options = {
    title: spec.title,
    subtitle: spec.subtitle,
    'legend.position': legend,
    'hAxis.title': axisTitle('BOTTOM_AXIS'),
    'vAxis.title': axisTitle('LEFT_AXIS'),
    isStacked: { STACKED: true, PERCENT_STACKED: 'percent' }[basic?.stackedType ?? ''],
    pieHole: pie?.pieHole,
    is3D: pie?.threeDimensional === true ? true : undefined,
  };
  return {
    type: basic?.chartType ?? 'PIE',
    options: Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined && value !== null)),
    numHeaders: basic?.headerCount ?? undefined,
    sources: data.flatMap((one) => one?.sourceRange?.sources ?? []),
  };
}
