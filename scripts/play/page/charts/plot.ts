import type { ChartView } from '../../sheet-views';
import { type Scale, scaleOf, spanOf, tickText } from './scale';
import { label, svg, widthOf } from './svg';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const SIZE = 10;
const INK = '#444746';
const LINE = '#e0e0e0';

/** Bars that lie, or columns, lines and areas that stand, with their axes. */
export function plotAxes(chart: ChartView, room: Box, language: string): SVGElement[] {
  return chart.kind === 'bar' ? lying(chart, room, language) : standing(chart, room, language);
}

function lying(chart: ChartView, room: Box, language: string): SVGElement[] {
  const scale = scaleOf(chart);
  const names = Math.min(room.width * 0.42, Math.max(...chart.categories.map((text) => widthOf(text, SIZE)), 20) + 8);
  const box = { x: room.x + names, y: room.y, width: room.width - names - 8, height: room.height - 16 };
  const at = (value: number) => box.x + (box.width * (value - scale.low)) / (scale.high - scale.low);
  const band = box.height / Math.max(1, chart.categories.length);
  const marks = thinned(scale, box.width, 34).flatMap((tick) => [
    svg('line', { x1: at(tick), x2: at(tick), y1: box.y, y2: box.y + box.height, stroke: LINE }),
    text(tickText(tick, chart.isPercent, language), at(tick), box.y + box.height + 12, 'middle'),
  ]);
  const lines = chart.categories.flatMap((category, row) => {
    const middle = box.y + band * (row + 0.5);
    const bars = chart.series.map(({ name, color }, index) => {
      const [from, to] = spanOf(chart, index, row);
      const [top, height] = slot(chart, band, index);
      const [left, right] = [at(Math.min(from, to)), at(Math.max(from, to))];
      const bar = { x: left, y: box.y + band * row + top, width: right - left, height, fill: color };
      return told(svg('rect', bar), category, name, chart.series[index]?.values[row]);
    });
    const place = { x: box.x - 5, y: middle + 3.5, 'text-anchor': 'end', fill: INK };
    return [...bars, label(category, names - 6, SIZE, place)];
  });
  return [...marks, ...lines];
}

function standing(chart: ChartView, room: Box, language: string): SVGElement[] {
  const scale = scaleOf(chart);
  const ticks = scale.ticks.map((tick) => tickText(tick, chart.isPercent, language));
  const margin = Math.max(...ticks.map((one) => widthOf(one, SIZE))) + 8;
  const band = (room.width - margin - 6) / Math.max(1, chart.categories.length);
  const isTilted = chart.categories.some((category) => widthOf(category, SIZE) > band - 4) && band < 60;
  const box = { x: room.x + margin, y: room.y + 4, width: room.width - margin - 6, height: 0 };
  const height = Math.max(10, room.height - (isTilted ? 46 : 16) - 4);
  const at = (value: number) => box.y + height - (height * (value - scale.low)) / (scale.high - scale.low);
  const marks = thinned(scale, height, 16).flatMap((tick) => [
    svg('line', { x1: box.x, x2: box.x + box.width, y1: at(tick), y2: at(tick), stroke: LINE }),
    text(tickText(tick, chart.isPercent, language), box.x - 5, at(tick) + 3.5, 'end'),
  ]);
  const names = chart.categories.map((category, column) => {
    const [x, y] = [box.x + band * (column + 0.5), box.y + height + 12];
    if (!isTilted) return label(category, band - 4, SIZE, { x, y, 'text-anchor': 'middle', fill: INK });
    return label(category, 60, SIZE, { x, y, 'text-anchor': 'end', fill: INK, transform: `rotate(-40 ${x} ${y})` });
  });
  const series = chart.series.flatMap((_, index) => drawSeries(chart, index, { x: box.x, band, at }));
  return [...marks, ...names, ...series];
}

interface Ground {
  readonly x: number;
  readonly band: number;
  at(value: number): number;
}

function drawSeries(chart: ChartView, index: number, { x, band, at }: Ground): SVGElement[] {
  const one = chart.series[index];
  if (one === undefined) return [];
  const kind = one.kind ?? chart.kind;
  if (kind === 'column') {
    return chart.categories.map((category, column) => {
      const [from, to] = spanOf(chart, index, column);
      const [left, width] = slot(chart, band, index);
      const [top, bottom] = [at(Math.max(from, to)), at(Math.min(from, to))];
      const bar = { x: x + band * column + left, y: top, width, height: bottom - top, fill: one.color };
      return told(svg('rect', bar), category, one.name, one.values[column]);
    });
  }
  const points = chart.categories.flatMap((category, column) => {
    const value = one.values[column];
    if (value == null) return [];
    const [from, to] = spanOf(chart, index, column);
    return [{ category, value, x: x + band * (column + 0.5), top: at(to), bottom: at(from) }];
  });
  const path = points.map((point) => `${point.x},${point.top}`).join(' ');
  const under = points.map((point) => `${point.x},${point.bottom}`).reverse();
  const dots = points.map((point) =>
    told(svg('circle', { cx: point.x, cy: point.top, r: 3, fill: one.color }), point.category, one.name, point.value),
  );
  return [
    ...(kind === 'area'
      ? [svg('polygon', { points: `${path} ${under.join(' ')}`, fill: one.color, opacity: 0.3 })]
      : []),
    svg('polyline', { points: path, fill: 'none', stroke: one.color, 'stroke-width': 2 }),
    ...dots,
  ];
}

/** Where in its band a series' bar lies: stacked ones share it. */
function slot({ series, isStacked }: ChartView, band: number, index: number): [start: number, size: number] {
  const bars = series.flatMap(({ kind }, at) => (kind === undefined ? [at] : []));
  const room = Math.min(band * 0.72, 48);
  const start = (band - room) / 2;
  if (isStacked) return [start, room];
  const size = room / Math.max(1, bars.length);
  return [start + size * bars.indexOf(index), Math.max(1, size - 1)];
}

/** Slices of a whole. */
export function plotPie(chart: ChartView, room: Box): SVGElement[] {
  const whole = chart.series.reduce((sum, { values }) => sum + (values[0] ?? 0), 0) || 1;
  const radius = Math.min(room.width, room.height) / 2 - 4;
  const [cx, cy] = [room.x + room.width / 2, room.y + room.height / 2];
  const at = (share: number) => {
    const angle = share * 2 * Math.PI;
    return `${cx + radius * Math.sin(angle)},${cy - radius * Math.cos(angle)}`;
  };
  let before = 0;
  return chart.series.map(({ name, color, values }) => {
    const share = (values[0] ?? 0) / whole;
    const from = before;
    before += share;
    const arc = `M${cx},${cy} L${at(from)} A${radius},${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${at(before)} Z`;
    const slice =
      share > 0.999
        ? svg('circle', { cx, cy, r: radius, fill: color })
        : svg('path', { d: arc, fill: color, stroke: '#fff' });
    return told(slice, '', name, values[0]);
  });
}

function told(mark: SVGElement, category: string, name: string, value: number | null | undefined): SVGElement {
  mark.append(svg('title', {}, [category, `${name}: ${value ?? ''}`].filter((one) => one !== '').join(', ')));
  return mark;
}

function thinned({ ticks }: Scale, length: number, room: number): readonly number[] {
  const every = Math.max(1, Math.ceil((ticks.length * room) / Math.max(1, length)));
  return ticks.filter((_, index) => index % every === 0);
}

function text(value: string, x: number, y: number, anchor: string): SVGElement {
  return svg('text', { x, y, 'text-anchor': anchor, 'font-size': SIZE, fill: INK }, value);
}
