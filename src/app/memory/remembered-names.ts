import { type FormerNames, followNames } from '../../core/directory/former-names';
import type { Unit } from '../../core/directory/unit';
import { readUnits } from '../../sheets/tables/unit-table';
import type { SheetGrid } from '../../sheets/v4';
import type { Ports } from '../ports/ports';
import { readLongJson, writeLong } from './long-store';
import { recallGrids } from './remembered-grids';

const name = 'formerNames';

export function recallFormerNames(ports: Ports): FormerNames {
  return new Map(readLongJson<readonly (readonly [string, readonly string[]])[]>(ports, name) ?? []);
}

/** The names known so far and those that units gave up since their directory was last remembered. */
export function followRenamedUnits(ports: Ports, directory: SheetGrid | undefined): FormerNames {
  const former = recallFormerNames(ports);
  const before = unitsOf(recallGrids(ports)?.units);
  const now = unitsOf(directory);
  return before.length === 0 || now.length === 0 ? former : followNames(former, before, now);
}

export function rememberFormerNames(ports: Ports, names: FormerNames): void {
  const text = JSON.stringify([...names]);
  if (text !== JSON.stringify([...recallFormerNames(ports)])) writeLong(ports, name, text);
}

function unitsOf(grid: SheetGrid | undefined): readonly Unit[] {
  const reading = grid === undefined ? undefined : readUnits(grid);
  return reading !== undefined && 'table' in reading ? reading.table.items : [];
}
