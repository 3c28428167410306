import { describe, expect, it } from 'vitest';
import { markRows } from '../../../src/app/registers/row-marks';
import { difficulties } from '../../../src/core/difficulties/difficulties';
import type { ItemCells } from '../../../src/core/register/item';
import type { Register } from '../../../src/core/register/register';

describe('marks of rows', () => {
  const row = (problem: string, over: ItemCells = {}, unitCode = 'STC') => ({
    register: difficulties as unknown as Register,
    cells: { problem, ...over },
    unitCode,
  });
  const markOf = (...rows: ReturnType<typeof row>[]) => markRows(rows).get('STC');

  it('are the same however the sheet is sorted, whatever moves by itself', () => {
    expect(markOf(row('a'), row('b'))).toBe(markOf(row('b'), row('a')));
    expect(markOf(row('a', { check: 'x', updatedAt: 45_940 }))).toBe(markOf(row('a')));
  });

  it.each<[string, ReturnType<typeof row>[]]>([
    ['the unit’s word changes', [row('b')]],
    ['the office’s word changes', [row('a', { answer: 'x' })]],
    ['the state changes', [row('a', { status: 'Mới' })]],
    ['a row comes', [row('a'), row('a')]],
  ])('are others once %s', (_, rows) => {
    expect(markOf(...rows)).not.toBe(markOf(row('a')));
  });

  it('are one for each unit, and none for rows of nobody', () => {
    expect([...markRows([row('a'), row('a', {}, 'SNV'), row('a', {}, '')]).keys()]).toEqual(['STC', 'SNV']);
  });
});
