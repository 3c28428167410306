import type { ChartView } from '../../sheet-views';
import { type Geometry, LETTERS_HEIGHT, NUMBERS_WIDTH } from './geometry';

/** Lays a sheet's charts over its cells, where they hang; they scroll with them. */
export interface ChartLayer {
  readonly element: HTMLElement;
  show(charts: readonly ChartView[], geometry: Geometry): void;
}

/** @param draw a chart as a picture. */
export function createChartLayer(draw: (chart: ChartView) => Element): ChartLayer {
  const element = document.createElement('div');
  element.className = 'charts';
  let drawn = '';
  return {
    element,
    show: (charts, { rows, columns }) => {
      // Only what has changed is drawn anew: a sheet is shown again after every run.
      const key = JSON.stringify([
        charts,
        charts.map(({ row, column }) => [rows.startOf(row), columns.startOf(column)]),
      ]);
      if (key === drawn) return;
      drawn = key;
      element.replaceChildren(
        ...charts.map((chart) => {
          const place = document.createElement('div');
          place.style.left = `${NUMBERS_WIDTH + columns.startOf(chart.column) + chart.x}px`;
          place.style.top = `${LETTERS_HEIGHT + rows.startOf(chart.row) + chart.y}px`;
          place.append(draw(chart));
          return place;
        }),
      );
    },
  };
}
