import type { ChartView } from '../../sheet-views';
import type { Words } from '../words/vi';
import { type Box, plotAxes, plotPie } from './plot';
import { label, svg, widthOf } from './svg';

const PAD = 8;
const TITLE = 13;
const SMALL = 11;

/** A chart as one picture with a name and, for those who do not see it, its figures. */
export function drawChart(chart: ChartView, words: Words, language: string): SVGElement {
  const { width, height, title, kind } = chart;
  const picture = svg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', class: 'chart' });
  picture.setAttribute('aria-label', title === '' ? words.chart : `${words.chart}: ${title}`);
  picture.append(svg('desc', {}, describe(chart)));
  picture.append(
    svg('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: '#fff', stroke: '#dadce0' }),
  );
  let room: Box = { x: PAD, y: PAD, width: width - 2 * PAD, height: height - 2 * PAD };
  if (title !== '') {
    const place = { x: width / 2, y: PAD + TITLE, 'text-anchor': 'middle', 'font-weight': 700, fill: '#202124' };
    picture.append(label(title, room.width, TITLE, place));
    room = { ...room, y: room.y + TITLE + 8, height: room.height - TITLE - 8 };
  }
  if (kind === 'other') {
    const place = { x: width / 2, y: height / 2, 'text-anchor': 'middle', fill: '#5f6368' };
    picture.append(label(words.chartNotDrawn, room.width, SMALL, place));
    return picture;
  }
  const legend = drawLegend(chart, room);
  picture.append(...legend.marks);
  room = legend.rest;
  for (const [index, name] of chart.axes.entries()) {
    const place = { x: width / 2, y: room.y + room.height - 2 - 13 * index, 'text-anchor': 'middle', fill: '#5f6368' };
    picture.append(label(name, room.width, SMALL, place));
  }
  const inner = { ...room, height: room.height - 13 * chart.axes.length };
  picture.append(...(kind === 'pie' ? plotPie(chart, inner) : plotAxes(chart, inner, language)));
  return picture;
}

/** One line of names above or below; a column of them beside. */
function drawLegend({ legend, series }: ChartView, room: Box): { readonly marks: SVGElement[]; readonly rest: Box } {
  if (legend === 'none') return { marks: [], rest: room };
  if (legend === 'left' || legend === 'right') {
    const width = Math.min(room.width * 0.4, Math.max(...series.map(({ name }) => widthOf(name, SMALL)), 0) + 24);
    const x = legend === 'left' ? room.x : room.x + room.width - width;
    const marks = series.flatMap(({ name, color }, row) => entry(name, color, x, room.y + 14 + row * 17, width - 18));
    return { marks, rest: { ...room, x: legend === 'left' ? room.x + width : room.x, width: room.width - width } };
  }
  const lines: { name: string; color: string; x: number; line: number }[] = [];
  let [x, line] = [0, 0];
  for (const { name, color } of series) {
    const width = widthOf(name, SMALL) + 28;
    if (x > 0 && x + width > room.width) [x, line] = [0, line + 1];
    lines.push({ name, color, x, line });
    x += width;
  }
  const height = (line + 1) * 16 + 4;
  const top = legend === 'top' ? room.y : room.y + room.height - height + 6;
  const marks = lines.flatMap((one) =>
    entry(one.name, one.color, room.x + one.x, top + 10 + one.line * 16, room.width),
  );
  return { marks, rest: { ...room, y: legend === 'top' ? room.y + height : room.y, height: room.height - height } };
}

function entry(name: string, color: string, x: number, y: number, room: number): SVGElement[] {
  return [
    svg('rect', { x, y: y - 9, width: 10, height: 10, fill: color }),
    label(name, room, SMALL, { x: x + 15, y, fill: '#444746' }),
  ];
}

function describe({ categories, series, kind }: ChartView): string {
  if (kind === 'pie') return series.map(({ name, values }) => `${name}: ${values[0] ?? ''}`).join('; ');
  return categories
    .map((category, at) => `${category}: ${series.map(({ name, values }) => `${name} ${values[at] ?? 0}`).join(', ')}`)
    .join('; ');
}
