import type { Change } from '../../sheet-views';
import type { Selection } from './cell-selection';

/** The first selected row copied down; one row alone takes what stands above it. */
export function fillDownChange({ area }: Selection, sheetId: number): Change | undefined {
  const { top, left, bottom, right } = area;
  const source = bottom - top > 1 ? top : top - 1;
  if (source < 0) return undefined;
  const from = { sheetId, top: source, left, bottom: source + 1, right };
  return { kind: 'copy', from, to: { top: source + 1, left, bottom, right } };
}

/** As many rows as are selected; columns when whole ones are. */
export function lineChange(kind: 'insert' | 'delete', { area }: Selection, rowCount: number): Change {
  const { top, left, bottom, right } = area;
  if (bottom - top >= rowCount) return { kind, lines: 'columns', at: left, count: right - left };
  return { kind, lines: 'rows', at: top, count: bottom - top };
}
