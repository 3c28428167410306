import { describe, expect, it } from 'vitest';
import { quote } from '../../../src/core/rules/quote';

describe('a quoted cell', () => {
  it.each([
    ['a number as a Vietnamese sheet shows it', 1234.5, '1234,5'],
    ['a number that was typed as text as it was typed', '1234.5', '1234.5'],
    ['a text of several lines on one', 'dòng một\n dòng hai', 'dòng một dòng hai'],
    ['a formula’s error by its name', '#REF!', '#REF!'],
    ['a blank cell as nothing', undefined, ''],
  ])('shows %s', (_, cell, shown) => {
    expect(quote(cell)).toBe(shown);
  });

  it('shows of a long text no more than stands in a sentence', () => {
    expect(quote('dài '.repeat(50))).toMatch(/^(dài )+dà?i?…$/);
    expect(quote('dài '.repeat(50)).length).toBeLessThanOrEqual(60);
  });
});
