import { describe, expect, it } from 'vitest';
import { rememberTables } from '../../../src/app/finishing/remember-run';
import type { WriteBack, WriteBacks } from '../../../src/app/finishing/write-back';
import { recallUnits, rememberUnits, type UnitMemory } from '../../../src/app/memory/unit-memory';
import type { UnitOutcome } from '../../../src/core/outcomes/outcome';
import { portsOver } from '../memory/stored-ports';
import { assessment, back, file, memory, now, statement, stc, type World } from './file-of-a-unit';

const written = (result?: WriteBack): WriteBacks => new Map(result === undefined ? [] : [['tep', result]]);

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
