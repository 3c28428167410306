import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Place } from '../place';

/** A chart in Apps Script's words: a kind, ranges, and options by their dotted names. */
export interface ChartState {
  /** Of a chart that stands on a sheet. */
  readonly chartId: number | null;
  readonly type: string;
  readonly ranges: readonly { readonly place: Place }[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Undefined: Google looks at the data. */
  readonly numHeaders: number | undefined;
  readonly anchor: Anchor;
}

export interface Anchor {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

export const NEW_CHART: ChartState = {
  chartId: null,
  type: 'COLUMN',
  ranges: [],
  options: {},
  numHeaders: undefined,
  anchor: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
};

/** Google's options lie no deeper; a circle would have no end. */
const MAX_DEPTH = 5;

/** `{ legend: { position: 'top' } }` is `legend.position`; lists stay lists. */
export function flatOptions(name: string, value: unknown, depth = 0): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > MAX_DEPTH) return [[name, value]];
  return Object.entries(value).flatMap(([key, part]) => flatOptions(`${name}.${key}`, part, depth + 1));
}

export function positionOf({ row, column, offsetX, offsetY }: Anchor, sheetId: number, options: ChartState['options']) {
  const { width, height } = options;
  const overlayPosition: sheets_v4.Schema$OverlayPosition = {
    anchorCell: { sheetId, rowIndex: row - 1, columnIndex: column - 1 },
    offsetXPixels: offsetX,
    offsetYPixels: offsetY,
    ...(typeof width === 'number' && { widthPixels: width }),
    ...(typeof height === 'number' && { heightPixels: height }),
  };
  return { overlayPosition };
}
