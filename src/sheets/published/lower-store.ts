import type { Publication } from '../../core/tree/publication';
import type { Cell } from '../../core/values/cell';
import { lowerStoreTitle } from '../requests/hidden-sheets';
import { appendDimension, type CellChange, writeCells } from '../requests/requests';
import { addSheet } from '../requests/sheet-requests';
import type { Request, SheetGrid, SheetSummary } from '../v4';

/** The last good figures of one lower tracker. */
export interface KeptFigures {
  readonly unitCode: string;
  readonly publication: Publication;
}

/** A cell takes 50,000 characters; a tracker of 150 units takes about a fifth of it. */
const charactersPerCell = 45_000;

/** What is kept of lower trackers, by the unit's code; what was damaged since is forgotten. */
export function readLowerStore(
  grid: SheetGrid | undefined,
  unpack: (text: string) => string,
): ReadonlyMap<string, Publication> {
  const kept = new Map<string, Publication>();
  for (const [unitCode, ...parts] of grid?.rows ?? []) {
    if (typeof unitCode !== 'string' || unitCode === '') continue;
    try {
      kept.set(unitCode, JSON.parse(unpack(parts.map((part) => part ?? '').join(''))) as Publication);
    } catch {
      // Somebody edited it: the next good reading writes it anew.
    }
  }
  return kept;
}

/** The writes that keep these figures, one row each; the sheet is made when there is something to keep. */
export function planLowerStore(
  wanted: readonly KeptFigures[],
  place: {
    readonly grid: SheetGrid | undefined;
    readonly summary: SheetSummary | undefined;
    readonly newSheetId: number;
    readonly pack: (text: string) => string;
    readonly unpack: (text: string) => string;
  },
): readonly Request[] {
  const { grid, summary } = place;
  if (grid === undefined && wanted.length === 0) return [];
  const standing = readLowerStore(grid, place.unpack);
  const rows = wanted.map(({ unitCode, publication }, index): Cell[] => {
    const now = grid?.rows[index] ?? [];
    const before = standing.get(unitCode);
    const isSame =
      now[0] === unitCode && before !== undefined && JSON.stringify(before) === JSON.stringify(publication);
    return isSame ? [...now] : [unitCode, ...partsOf(place.pack(JSON.stringify(publication)))];
  });
  const sheetId = grid?.sheetId ?? place.newSheetId;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 2);
  return [
    ...(grid === undefined
      ? [addSheet(sheetId, lowerStoreTitle, { hidden: true, rowCount: Math.max(1, rows.length), columnCount: width })]
      : [
          ...grow(sheetId, 'ROWS', rows.length - (summary?.rowCount ?? rows.length)),
          ...grow(sheetId, 'COLUMNS', width - (summary?.columnCount ?? width)),
        ]),
    ...writeCells(sheetId, changedCells(rows, grid?.rows ?? [])),
  ];
}

function partsOf(text: string): string[] {
  const count = Math.ceil(text.length / charactersPerCell);
  return Array.from({ length: count }, (_, part) =>
    text.slice(part * charactersPerCell, (part + 1) * charactersPerCell),
  );
}

function grow(sheetId: number, dimension: 'ROWS' | 'COLUMNS', missing: number): Request[] {
  return missing > 0 ? [appendDimension(sheetId, dimension, missing)] : [];
}

function changedCells(rows: readonly (readonly Cell[])[], standing: readonly (readonly Cell[])[]): CellChange[] {
  const changes: CellChange[] = [];
  for (let rowIndex = 0; rowIndex < Math.max(rows.length, standing.length); rowIndex += 1) {
    const wanted = rows[rowIndex] ?? [];
    const now = standing[rowIndex] ?? [];
    for (let columnIndex = 0; columnIndex < Math.max(wanted.length, now.length); columnIndex += 1) {
      const value = wanted[columnIndex];
      if ((value ?? '') !== (now[columnIndex] ?? '')) changes.push({ rowIndex, columnIndex, value });
    }
  }
  return changes;
}
