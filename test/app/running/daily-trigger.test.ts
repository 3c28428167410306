import { describe, expect, it } from 'vitest';
import type { InstalledTrigger, Ports } from '../../../src/app/ports/ports';
import { dropDailyRun, keepDailyRun, keeperOf, standDown } from '../../../src/app/running/daily-trigger';

const daily = (id: string): InstalledTrigger => ({ id, functionName: 'runDaily' });
const other: InstalledTrigger = { id: 'rest', functionName: 'sendReminders' };

function account(email: string, stored: Record<string, string>, triggers: InstalledTrigger[]) {
  const ports = {
    store: {
      readAll: () => ({ ...stored }),
      write: (values: object) => void Object.assign(stored, values),
      remove: (names: readonly string[]) => {
        for (const name of names) delete stored[name];
      },
    },
    triggers: {
      list: () => [...triggers],
      createDaily: (functionName: string, hour: number) => void triggers.push({ id: `at ${hour}`, functionName }),
      remove: (ids: readonly string[]) => {
        const left = triggers.filter(({ id }) => !ids.includes(id));
        triggers.splice(0, triggers.length, ...left);
      },
    },
    session: { ownerEmail: () => email },
  } as unknown as Ports;
  return { ports, ids: () => triggers.map(({ id }) => id) };
}

describe('the daily run', () => {
  it('is kept by one trigger at the hour, whatever was there before', () => {
    const stored: Record<string, string> = {};
    const { ports, ids } = account('a@x.vn', stored, [daily('old'), other, daily('older')]);
    keepDailyRun(ports, 8);
    expect([ids(), stored]).toEqual([['rest', 'at 8'], { keeper: 'a@x.vn', 'keeper.hour': '8' }]);
  });

  it.each<[string, number, string, string[]]>([
    ['as it is wished already', 8, 'a@x.vn', ['old']],
    ['at another hour', 9, 'a@x.vn', ['at 9']],
    ['by another account before', 8, 'b@x.vn', ['at 8']],
  ])('kept %s has one trigger', (_, hour, keeper, left) => {
    const { ports, ids } = account('a@x.vn', { keeper, 'keeper.hour': '8' }, [daily('old'), daily('surplus')]);
    keepDailyRun(ports, hour);
    expect(ids()).toEqual(left);
    expect(keeperOf(ports)).toBe('a@x.vn');
  });

  it('whose trigger is gone gets a new one', () => {
    const { ports, ids } = account('a@x.vn', { keeper: 'a@x.vn', 'keeper.hour': '8' }, [other]);
    keepDailyRun(ports, 8);
    expect(ids()).toEqual(['rest', 'at 8']);
  });

  it.each([
    ['a@x.vn', ''],
    ['b@x.vn', 'b@x.vn'],
  ])('that %s keeps, dropped by a@x.vn, is then kept by “%s”', (keeper, left) => {
    const { ports, ids } = account('a@x.vn', { keeper, 'keeper.hour': '8' }, [daily('one'), other, daily('two')]);
    expect(dropDailyRun(ports)).toBe(2);
    expect([ids(), keeperOf(ports)]).toEqual([['rest'], left]);
  });
});

describe('a trigger that fires', () => {
  const fire = (email: string, keeper: string | undefined, ids: readonly string[]) => {
    const { ports, ids: left } = account(email, keeper === undefined ? {} : { keeper }, [...ids.map(daily), other]);
    return [standDown(ports, 'fired'), left()];
  };

  it.each<[string, string | undefined, string[], string | undefined, string[]]>([
    ['of the keeper goes on', 'a@x.vn', ['fired'], undefined, ['fired', 'rest']],
    ['where nobody keeps the run goes on', undefined, ['fired'], undefined, ['fired', 'rest']],
    ['of one who is no keeper any more takes itself away', 'b@x.vn', ['fired'], 'b@x.vn', ['rest']],
    ['of several of the keeper’s takes the others away', 'a@x.vn', ['left', 'fired'], undefined, ['fired', 'rest']],
    ['that is in no list takes nothing away', 'a@x.vn', ['left'], undefined, ['left', 'rest']],
  ])('%s', (_, keeper, ids, stops, left) => {
    expect(fire('a@x.vn', keeper, ids)).toEqual([stops, left]);
  });
});
