import type { SheetKey } from '../../sheets/tables/sheet-names';
import type { SheetGrid } from '../../sheets/v4';
import type { Ports } from '../ports/ports';
import { readLongJson, writeLong } from './long-store';

/** System sheets that judging an edit needs; a simple trigger must not read five sheets for one typed cell. */
export const rememberedSheets = [
  'settings',
  'units',
  'documents',
  'holidays',
  'rules',
] as const satisfies readonly SheetKey[];

export type RememberedKey = (typeof rememberedSheets)[number];
export type RememberedGrids = { readonly [key in RememberedKey]?: SheetGrid } & {
  /** Of the spreadsheet: how typed dates are read there. */
  readonly locale: string;
  readonly timeZone: string;
};

const name = 'grids';

/** Keeps the grids for the next edits; writes nothing when they are as they were. */
export function rememberGrids(ports: Ports, grids: RememberedGrids): void {
  const text = JSON.stringify(grids);
  writeLong(ports, name, text);
}

/** What the last run or edit kept; undefined before the first, and when a run was cut off while keeping it. */
export function recallGrids(ports: Ports): RememberedGrids | undefined {
  return readLongJson<RememberedGrids>(ports, name);
}
