import { describe, expect, it } from 'vitest';
import { findCodeHolders } from '../../../src/core/codes/code-holders';
import type { KnownTask, KnownTasks } from '../../../src/core/codes/known-task';
import type { Task } from '../../../src/core/tasks/task';
import { placeOfUnit, taskOf } from '../rules/fixtures';

const code = 'KH139-2025-SKHCN-001';
const at = (rowNumber: number, title: string, unitCode = 'SKHCN', own = code): Task =>
  taskOf({ code: own, title }, rowNumber, placeOfUnit(unitCode, unitCode === 'SKHCN' ? 100 : 200));
const remembered = (entries: {
  readonly [code: string]: Partial<KnownTask> & { readonly title: string };
}): KnownTasks =>
  new Map(Object.entries(entries).map(([key, task]) => [key, { unitCode: 'SKHCN', lastDay: undefined, ...task }]));

function holding(tasks: readonly Task[], known: KnownTasks = new Map()) {
  const { findHolder, doubles, strayed } = findCodeHolders(tasks, known);
  return {
    holder: findHolder(code)?.rowNumber,
    doubles: doubles.map(
      ({ task, holder, isCopy }) => `${task.rowNumber} of ${holder.rowNumber}${isCopy ? ' copied' : ''}`,
    ),
    strayed: strayed.map(({ task, knownCode }) => `${task.rowNumber} ${knownCode}`),
  };
}

describe('a code that one row bears', () => {
  it('belongs to it; one that nobody bears is free', () => {
    expect(holding([at(5, 'Một')])).toEqual({ holder: 5, doubles: [], strayed: [] });
    expect(holding([at(5, 'Một', 'SKHCN', '')])).toEqual({
      holder: undefined,
      doubles: [],
      strayed: [],
    });
  });
});

describe('a code that several rows bear', () => {
  it('belongs to the upper one where all say the same; the others are copies, in the order of the rows', () => {
    const rows = [at(9, 'Một'), at(5, 'Một'), at(7, ' MỘT'), at(3, 'Một', 'STC')];
    expect(holding(rows)).toMatchObject({ holder: 5, doubles: ['7 of 5 copied', '9 of 5 copied', '3 of 5 copied'] });
  });

  it('belongs to the row that the master knows, by unit and then by title', () => {
    const rows = [at(3, 'Khác'), at(5, 'Một'), at(2, 'Một', 'STC')];
    expect(holding(rows, remembered({ [code]: { title: 'một' } })).holder).toBe(5);
    expect(holding(rows, remembered({ [code]: { title: 'Một', unitCode: 'STC' } })).holder).toBe(2);
    expect(holding(rows, remembered({ [code]: { title: 'Lạ', unitCode: 'SNV' } })).holder).toBe(3);
  });

  it('belongs to the unit that it names where the master does not know it', () => {
    expect(holding([at(2, 'Một', 'STC'), at(9, 'Hai')]).holder).toBe(9);
  });

  it.each<[string, Partial<KnownTask>, boolean]>([
    ['as it stands', {}, true],
    ['of another unit', { unitCode: 'STC' }, false],
    ['under another title', { title: 'Ba' }, false],
    ['when several rows bore it', { isDoubled: true }, false],
  ])('is a copy where it says something else only if the master knows the holder %s', (_, memory, isCopy) => {
    const known = remembered({ [code]: { title: 'Một', ...memory } });
    expect(holding([at(5, 'Một'), at(6, 'Hai')], known).doubles).toEqual([isCopy ? '6 of 5 copied' : '6 of 5']);
  });
});

describe('a row whose code is not the one that the master knows it by', () => {
  const other = 'KH139-2025-SKHCN-002';
  const known = remembered({ [code]: { title: 'Một' }, [other]: { title: 'Hai' } });

  it.each<[string, readonly Task[], readonly string[]]>([
    ['that was typed over', [at(5, 'Một', 'SKHCN', 'x')], [`5 ${code}`]],
    ['that was emptied', [at(5, ' một', 'SKHCN', '')], [`5 ${code}`]],
    [
      'of two rows, in their order',
      [at(6, 'Hai', 'SKHCN', 'y'), at(5, 'Một', 'SKHCN', 'x')],
      [`5 ${code}`, `6 ${other}`],
    ],
    ['but in another unit', [at(5, 'Một', 'STC', 'x')], []],
    ['but without a title', [at(5, '', 'SKHCN', 'x')], []],
    ['but whose row stands elsewhere as it was', [at(5, 'Một', 'SKHCN', 'x'), at(6, 'Một')], []],
    ['but another row has the same title', [at(5, 'Một', 'SKHCN', 'x'), at(6, 'Một', 'SKHCN', 'y')], []],
    ['whose code bears another task now', [at(5, 'Một', 'SKHCN', 'x'), at(6, 'Ba')], [`5 ${code}`]],
    ['whose code two others bear now', [at(5, 'Một', 'SKHCN', 'x'), at(6, 'Ba'), at(7, 'Bốn')], [`5 ${code}`]],
    ['but that is right', [at(5, 'Một'), at(6, 'Hai', 'SKHCN', other)], []],
  ])('is found: %s', (_, tasks, strayed) => {
    expect(holding(tasks, known).strayed).toEqual(strayed);
  });

  it('is found by the only task that the master knows', () => {
    expect(holding([at(5, 'Một', 'SKHCN', 'x')], remembered({ [code]: { title: 'Một' } })).strayed).toEqual([
      `5 ${code}`,
    ]);
  });

  it('is not told by a title that the unit has twice', () => {
    const twice = remembered({ [code]: { title: 'Một' }, [other]: { title: 'MỘT' } });
    expect(holding([at(5, 'Một', 'SKHCN', 'x')], twice).strayed).toEqual([]);
  });

  it('leaves the code that it bears to the others', () => {
    expect(holding([at(5, 'Hai'), at(6, 'Một')], known)).toMatchObject({
      holder: 6,
      doubles: [],
      strayed: [`5 ${other}`],
    });
    expect(holding([at(5, 'Hai'), at(6, 'Một'), at(7, 'Một')], known).doubles).toEqual(['7 of 6 copied']);
  });

  it('keeps it to itself where all of them go back to others', () => {
    const three = remembered({ [other]: { title: 'Hai' }, 'KH139-2025-SKHCN-003': { title: 'Ba' } });
    expect(holding([at(6, 'Ba'), at(5, 'Hai')], three)).toMatchObject({ holder: 5, doubles: [] });
  });
});
