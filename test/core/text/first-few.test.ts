import { describe, expect, it } from 'vitest';
import { fewLines, fewNames, firstFew } from '../../../src/core/text/first-few';

const more = (hidden: number) => `và ${hidden} nữa`;

describe('a list of which only so many are shown', () => {
  it('says how many are left out', () => {
    expect(firstFew(['a', 'b', 'c'], 2)).toEqual({ shown: ['a', 'b'], hidden: 1 });
    expect(firstFew(['a', 'b'], 2)).toEqual({ shown: ['a', 'b'], hidden: 0 });
    expect(firstFew(['a'], 2)).toEqual({ shown: ['a'], hidden: 0 });
  });

  it('has a line for the others, where there are any', () => {
    expect(fewLines(['a', 'b', 'c', 'd'], 2, more)).toEqual(['a', 'b', 'và 2 nữa']);
    expect(fewLines(['a', 'b', 'c'], 2, more)).toEqual(['a', 'b', 'và 1 nữa']);
    expect(fewLines(['a', 'b'], 2, more)).toEqual(['a', 'b']);
  });

  it('stands in one line', () => {
    expect(fewNames(['Sở A', 'Sở B', 'Sở C', 'Sở D'], 2, more)).toBe('Sở A, Sở B và 2 nữa');
    expect(fewNames(['Sở A', 'Sở B', 'Sở C'], 2, more, '; ')).toBe('Sở A; Sở B và 1 nữa');
    expect(fewNames(['Sở A', 'Sở B'], 2, more)).toBe('Sở A, Sở B');
  });
});
