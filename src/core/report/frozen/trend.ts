import type { Figures } from './figures';
import { figuresIn, type ReportSnapshot } from './snapshot';

/** The figures of one frozen report. */
export interface TrendPoint extends Figures {
  readonly code: string;
}

const mostPoints = 8;

/** The line of frozen reports, oldest first: those that the last one already showed, and itself. */
export function continueTrend(shown: readonly TrendPoint[], last: ReportSnapshot | undefined): TrendPoint[] {
  if (last === undefined) return [];
  const earlier = shown.filter(({ code }) => code < last.code);
  return [...earlier, { code: last.code, ...figuresIn(last) }].slice(-mostPoints);
}
