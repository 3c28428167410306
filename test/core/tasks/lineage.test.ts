import { describe, expect, it } from 'vitest';
import { createLineage, type LineagePair } from '../../../src/core/tasks/lineage';
import { day } from '../rules/fixtures';

const firstDays: { readonly [code: string]: number } = {
  A: day('31/03/2024'),
  B: day('30/06/2025'),
  P: day('01/02/2025'),
};

function lineageOf(pairs: readonly LineagePair[], missing: readonly string[] = []) {
  return createLineage(
    pairs,
    (code) => !missing.includes(code),
    (code) => firstDays[code],
  );
}

const chain = [
  { code: 'B', origin: 'A' },
  { code: 'C', origin: 'B' },
];

describe('a task that goes on under another code', () => {
  it('is known by the task that replaces it', () => {
    const lineage = lineageOf(chain);
    expect(['A', 'B', 'C', ''].map(lineage.isRolled)).toEqual([true, true, false, false]);
    expect(['A', 'B', 'C', ''].map(lineage.originOf)).toEqual(['', 'A', 'B', '']);
  });

  it('keeps the last day that was assigned first of all', () => {
    const lineage = lineageOf(chain);
    expect(lineage.firstDayOf('C')).toBe(firstDays.A);
    expect(lineage.firstDayOf('B')).toBe(firstDays.A);
    expect(lineage.firstDayOf('A')).toBeUndefined();
  });

  it('keeps the first day that is known where an older task had none', () => {
    expect(lineageOf([...chain, { code: 'A', origin: 'Z' }]).firstDayOf('C')).toBe(firstDays.A);
    expect(lineageOf([{ code: 'Y', origin: 'Z' }]).firstDayOf('Y')).toBeUndefined();
  });

  it('stands for the children of a task for several units', () => {
    const lineage = lineageOf([{ code: 'Q', origin: 'P' }]);
    expect(lineage.originOf('Q.2')).toBe('P');
    expect(lineage.firstDayOf('Q.2')).toBe(firstDays.P);
    expect(lineage.originOf('Q.x')).toBe('');
  });

  it.each([
    ['that has no code yet', { code: '', origin: 'A' }, []],
    ['that replaces none', { code: 'B', origin: '' }, []],
    ['that names itself', { code: 'B', origin: 'B' }, []],
    ['that nobody holds', { code: 'B', origin: 'A' }, ['B']],
  ])('is not replaced by one %s', (_, pair, missing) => {
    const lineage = lineageOf([pair], missing);
    expect(lineage.originOf(pair.code)).toBe('');
    expect([pair.origin, ''].map(lineage.isRolled)).toEqual([false, false]);
  });

  it('ends somewhere, also when two name each other', () => {
    const lineage = lineageOf([
      { code: 'A', origin: 'B' },
      { code: 'B', origin: 'A' },
    ]);
    expect([firstDays.A, firstDays.B]).toContain(lineage.firstDayOf('A'));
  });
});
