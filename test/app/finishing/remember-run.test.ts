import { describe, expect, it } from 'vitest';
import { rememberFiles } from '../../../src/app/finishing/consolidation-end';
import { rememberTables } from '../../../src/app/finishing/remember-run';
import type { WriteBack, WriteBacks } from '../../../src/app/finishing/write-back';
import type { Assessment } from '../../../src/app/judging/assess-tracker';
import { waitingRun } from '../../../src/app/memory/run-state';
import { recallUnits, rememberUnits, type UnitMemory } from '../../../src/app/memory/unit-memory';
import type { Ports } from '../../../src/app/ports/ports';
import type { UnitOutcome } from '../../../src/core/outcomes/outcome';
import { contextOf, today, unit } from '../../core/consolidate/fixtures';
import { portsOver } from '../memory/stored-ports';

const now = today + 0.5;
const stc = unit('STC', 'Sở Tài chính', 1, { fileId: 'tep' });
const file = { fileId: 'tep', title: 'Tệp', source: 'dấu', modifiedMs: 1_000, knowsSheetId: true };
const statement = { kind: 'submitted', by: 'An', at: today, codes: [] } as const;
const read: UnitOutcome = { kind: 'read', unitCode: 'STC', readAt: now, source: 'Tệp', tasks: [], own: statement };

interface World {
  readonly outcome?: UnitOutcome;
  readonly table?: object;
  readonly rows?: readonly { readonly unitCode: string; readonly marks: readonly { kind: string }[] }[];
  readonly contested?: readonly string[];
}

function assessment({
  outcome = read,
  table = { kind: 'read', unit: stc, file },
  rows = [],
  contested = [],
}: World = {}) {
  return {
    tracker: { unitTables: [table], context: contextOf({ now, today }) },
    outcomes: [outcome],
    consolidation: { rows, contested: new Set(contested) },
    registers: [],
  } as unknown as Assessment;
}

const written = (result?: WriteBack): WriteBacks => new Map(result === undefined ? [] : [['tep', result]]);
const back = (modifiedMs: number | undefined): WriteBack => ({ kind: 'written', modifiedMs, tabs: ['difficulties'] });
const memory: UnitMemory = {
  readAt: now - 2,
  file: { source: 'dấu', modifiedMs: 900, rowCount: 1, owesWrite: false },
  statement,
};

function remembered(world: World, result?: WriteBack, before?: UnitMemory): UnitMemory | undefined {
  const ports = portsOver();
  if (before !== undefined) rememberUnits(ports, new Map([['STC', before]]));
  rememberTables(ports, assessment(world), written(result));
  return recallUnits(ports).get('STC');
}

describe('a file that was read', () => {
  const row = (unitCode: string, ...kinds: string[]) => ({ unitCode, marks: kinds.map((kind) => ({ kind })) });

  it('is known by its age, its rows in the master and what it stated', () => {
    const rows = [row('STC'), row('STC', 'changed'), row('STC', 'vanished'), row('SNV')];
    expect(remembered({ rows })).toEqual({
      readAt: now,
      file: { source: 'dấu', modifiedMs: 1_000, rowCount: 2, owesWrite: false, tabs: undefined },
      statement,
    });
  });

  it.each<[string, WriteBack, object | undefined]>([
    ['written to has the age of that', back(2_000), { modifiedMs: 2_000, owesWrite: false, tabs: ['difficulties'] }],
    ['that somebody changed meanwhile is read again', back(undefined), undefined],
    ['that waits for its write is owed it', { kind: 'owed' }, { modifiedMs: 1_000, owesWrite: true }],
    ['whose write failed is owed it', { kind: 'failed' }, { modifiedMs: 1_000, owesWrite: true }],
    ['that refuses writing is owed nothing', { kind: 'refused' }, { modifiedMs: 1_000, owesWrite: false }],
  ])('%s', (_, result, known) => {
    const found = remembered({}, result)?.file;
    if (known === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(known);
  });

  it('with rows that wait for another unit’s is read again', () => {
    expect(remembered({ contested: ['STC'] })?.file?.owesWrite).toBe(true);
    expect(remembered({ contested: ['SNV'] })?.file?.owesWrite).toBe(false);
  });

  it('has the tabs that were read with it', () => {
    const table = { kind: 'read', unit: stc, file, tabs: [{ name: 'budgets' }] };
    expect(remembered({ table })?.file?.tabs).toEqual(['budgets']);
  });

  it('that Drive does not list is read again', () => {
    expect(remembered({ table: { kind: 'read', unit: stc, file: { ...file, modifiedMs: undefined } } })).toEqual({
      readAt: now,
      file: undefined,
      statement: undefined,
    });
  });
});

it('a sheet of the tracker has no file to know', () => {
  expect(remembered({ table: { kind: 'read', unit: stc } })).toEqual({
    readAt: now,
    file: undefined,
    statement: undefined,
  });
});

it('a file that could not be read keeps the age of its rows, and is read again whatever its own age', () => {
  const outcome: UnitOutcome = { kind: 'leftOut', unitCode: 'STC', reason: 'noAccess', facts: {}, readAt: now - 2 };
  expect(remembered({ outcome }, undefined, memory)).toEqual({ ...memory, file: undefined });
  expect(remembered({ outcome })).toBeUndefined();
});

it('a file that has not changed stays as it is known', () => {
  const outcome: UnitOutcome = { kind: 'unchanged', unitCode: 'STC', readAt: now - 2 };
  expect(remembered({ outcome, table: { kind: 'unchanged', unit: stc } }, undefined, memory)).toEqual(memory);
});

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
