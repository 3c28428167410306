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

/** Compares the directory with the one that was last remembered; to be called before that one is forgotten. */
export function noteRenamedUnits(ports: Ports, directory: SheetGrid | undefined): void {
  const before = unitsOf(recallGrids(ports)?.units);
  const now = unitsOf(directory);
  if (before.length === 0 || now.length === 0) return;
  const former = recallFormerNames(ports);
  const followed = followNames(former, before, now);
  const text = JSON.stringify([...followed]);
  if (text !== JSON.stringify([...former]) && text.length <= mostCharacters) writeLong(ports, name, text);
}

/** A store holds 500 KB in all. */
const mostCharacters = 40_000;

function unitsOf(grid: SheetGrid | undefined): readonly Unit[] {
  const reading = grid === undefined ? undefined : readUnits(grid);
  return reading !== undefined && 'table' in reading ? reading.table.items : [];
}
