import type { ItemCells } from '../../core/register/item';
import { keysBy, type Register } from '../../core/register/register';
import { cellText } from '../../core/tasks/task-text';
import { hashText, hashTextAgain } from '../../core/values/hash';
import { readItemSheet, registerSheets, unitRegistersOf } from '../../sheets/registers/register-sheets';
import type { Tracker } from '../ports/tracker';

interface MarkedRow {
  readonly register: Register;
  readonly cells: ItemCells;
  readonly unitCode: string;
}

/**
 * What the tracker says of each unit's rows, as one mark by unit code: another mark is news for the unit's file, in its tabs or beside its tasks.
 */
export function markRows(rows: readonly MarkedRow[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string[]>();
  for (const { register, cells, unitCode } of rows) {
    if (unitCode === '') continue;
    const keys = keysBy(register, 'unit', 'office', 'auto').filter((key) => !unmarked.includes(key));
    const text = keys.map((key) => cellText(cells[key])).join('|');
    const own = texts.get(unitCode);
    if (own === undefined) texts.set(unitCode, [text]);
    else own.push(text);
  }
  return new Map(
    [...texts].map(([unitCode, own]) => {
      // A sheet that was sorted says the same.
      const text = own.sort().join('\n');
      return [unitCode, hashText(text).toString(36) + hashTextAgain(text).toString(36)];
    }),
  );
}

/** Sentences and moments move by themselves. */
const unmarked: readonly string[] = ['check', 'updatedAt'];

/** The same of the sheets as they stand, before anything is judged; undefined where no register of units can be read. */
export function markStandingRows({ grids, context }: Tracker): ReadonlyMap<string, string> | undefined {
  const rows: MarkedRow[] = [];
  const names = unitRegistersOf(context.settings.modules);
  for (const name of names) {
    const grid = grids.get(name);
    const { register, columns } = registerSheets[name];
    const reading = grid === undefined ? undefined : readItemSheet(grid, columns);
    if (reading === undefined || 'problems' in reading) return undefined;
    for (const { cells } of reading.sheet.rows) {
      const match = context.directory.match(cellText(cells.unit));
      rows.push({ register, cells, unitCode: match.kind === 'one' ? match.unit.code : '' });
    }
  }
  return names.length === 0 ? undefined : markRows(rows);
}
