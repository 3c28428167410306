import type { ChartView } from '../../sheet-views';

/** Figures along an axis: where it begins and ends, and the numbers written on it. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10];

/** From the least to the greatest figure, in round steps; stacked figures count together, and nought always belongs to it. */
export function scaleOf({ series, categories, isStacked, isPercent }: ChartView): Scale {
  if (isPercent) return { low: 0, high: 1, ticks: [0, 0.25, 0.5, 0.75, 1] };
  const figures = series.flatMap(({ values }) => values.map((value) => value ?? 0));
  const sums = categories.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const all = isStacked ? sums : figures;
  const [least, most] = [Math.min(0, ...all), Math.max(0, ...all)];
  const rough = (most - least || 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = power * (STEPS.find((step) => step * power >= rough) ?? 10);
  // Counts of tasks have no halves.
  const step = all.every(Number.isInteger) ? Math.max(1, nice) : nice;
  const low = Math.floor(least / step) * step;
  const high = Math.max(low + step, Math.ceil(most / step) * step);
  return { low, high, ticks: Array.from({ length: Math.round((high - low) / step) + 1 }, (_, i) => low + i * step) };
}

/** Where a series' figure at a category begins and ends: upon those before it when they are stacked. */
export function spanOf({ series, isStacked, isPercent }: ChartView, index: number, at: number): [number, number] {
  const own = series[index]?.values[at] ?? 0;
  if (!isStacked) return [0, own];
  const below = series.slice(0, index).reduce((sum, { values }) => sum + (values[at] ?? 0), 0);
  const whole = isPercent ? series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0) || 1 : 1;
  return [below / whole, (below + own) / whole];
}

export function tickText(value: number, isPercent: boolean, language: string): string {
  return new Intl.NumberFormat(language, isPercent ? { style: 'percent' } : { maximumFractionDigits: 2 }).format(value);
}
