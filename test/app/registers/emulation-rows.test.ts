import { describe, expect, it } from 'vitest';
import type { Tracker, UnitTable } from '../../../src/app/ports/tracker';
import { findEmulation, listParticipants } from '../../../src/app/registers/emulation-rows';
import { contextOf, today, unit } from '../../core/consolidate/fixtures';
import { codesOf, register } from './assessed';

describe('units that take part in the movement', () => {
  const units = ['A', 'B', 'C'].map((code, index) =>
    unit(code, `Sở ${code}`, index, code === 'C' ? { validTo: today - 1 } : {}),
  );
  const tables = (...kinds: string[]) =>
    kinds.map((kind, index) => ({ kind, unit: units[index] })) as unknown as readonly UnitTable[];
  const directory = contextOf({ directory: undefined as never });
  const world = (unitTables: readonly UnitTable[]): Pick<Tracker, 'unitTables' | 'context'> => ({
    unitTables,
    context: { ...directory, directory: { units } as never },
  });

  it.each<[string, readonly UnitTable[], string[], string[]]>([
    ['those in force with a table', tables('read', 'absent', 'read'), [], ['A']],
    ['those with rows of it besides', tables('read', 'absent', 'read'), ['B', 'C'], ['A', 'B']],
    ['all in force, where nobody has a table', tables('absent', 'absent', 'absent'), [], ['A', 'B']],
  ])('are %s', (_, unitTables, named, codes) => {
    expect(codesOf(listParticipants(world(unitTables), new Set(named)))).toEqual(codes);
  });

  it('are not followed where the module is off', () => {
    expect(findEmulation([register('budgets', [])], world([]), undefined)).toBeUndefined();
  });
});
