import { describe, expect, it } from 'vitest';
import { storedDueText } from '../../../src/core/consolidate/stored-cell';
import { isSameCell } from '../../../src/core/values/cell';

describe('a cell that is stored', () => {
  it.each([
    ['', null, true],
    [undefined, null, true],
    ['', undefined, true],
    ['x', 'x', true],
    [0, '', false],
    [false, undefined, false],
    ['12', 12, false],
  ])('%j and %j: the same is %s', (a, b, same) => {
    expect(isSameCell(a, b)).toBe(same);
    expect(isSameCell(b, a)).toBe(same);
  });

  it('holds a deadline as text, also where it was entered as a date', () => {
    expect(storedDueText(46022)).toBe('31/12/2025');
    expect(storedDueText('quý IV/2025')).toBe('quý IV/2025');
  });

  it('leaves a deadline that no day can be made of as it was entered', () => {
    expect(storedDueText(46022.5)).toBe(46022.5);
    expect(storedDueText(Number.NaN)).toBeNaN();
    expect(storedDueText(true)).toBe(true);
    expect(storedDueText(undefined)).toBeUndefined();
  });
});
