import { describe, expect, it } from 'vitest';
import { rememberFiles } from '../../../src/app/finishing/consolidation-end';
import type { WriteBack } from '../../../src/app/finishing/write-back';
import { waitingRun } from '../../../src/app/memory/run-state';
import { rememberUnits, type UnitMemory } from '../../../src/app/memory/unit-memory';
import type { Ports } from '../../../src/app/ports/ports';
import { portsOver } from '../memory/stored-ports';
import { assessment, back, memory, now, stc, type World } from './file-of-a-unit';

describe('a run goes on by itself', () => {
  const unchanged: World = {
    outcome: { kind: 'unchanged', unitCode: 'STC', readAt: now - 2 },
    table: { kind: 'unchanged', unit: stc },
  };
  const owing: UnitMemory = {
    ...memory,
    file: { ...(memory.file as NonNullable<UnitMemory['file']>), owesWrite: true },
  };

  function goesOn(world: World, results: readonly WriteBack[], before?: UnitMemory, stops = 0): boolean {
    const ports = {
      ...portsOver({ run: `consolidate ${stops}` }),
      session: { userEmail: () => 'a@x.vn', ownerEmail: () => '' },
    } as Ports;
    if (before !== undefined) rememberUnits(ports, new Map([['STC', before]]));
    rememberFiles(ports, assessment(world), new Map(results.map((result, index) => [`${index}`, result])));
    return waitingRun(ports) !== undefined;
  }

  it.each<[string, World, WriteBack[], UnitMemory | undefined, number, boolean]>([
    ['while a file waits for its write', {}, [{ kind: 'owed' }], undefined, 0, true],
    ['not where nothing waits', {}, [back(1)], undefined, 0, false],
    ['not where files refuse or fail', {}, [{ kind: 'refused' }, { kind: 'failed' }], undefined, 0, false],
    ['while an earlier run’s files wait and it gets on', unchanged, [back(1)], owing, 0, true],
    ['not where it does not get on', unchanged, [{ kind: 'failed' }], owing, 0, false],
    ['not where it gets on and nothing waits', unchanged, [back(1)], memory, 0, false],
    ['not after too many stops', {}, [{ kind: 'owed' }], undefined, 60, false],
  ])('%s', (_, world, results, before, stops, expected) => {
    expect(goesOn(world, results, before, stops)).toBe(expected);
  });
});
