import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestPatternText, parsePattern } from '../../../../src/core/rules/own/pattern';

const cases: readonly (readonly [pattern: string, holds: readonly string[], fails: readonly string[]])[] = [
  ['abc', ['abc', 'xabcx'], ['ab', 'ABC', '']],
  ['^abc$', ['abc'], ['abcd', ' abc']],
  ['^\\d{4}$', ['2025'], ['202', '20255', '202a']],
  ['^\\d+/[A-ZĐ]+-UBND$', ['139/KH-UBND', '12/QĐ-UBND'], ['KH-UBND', '139/kh-UBND']],
  ['^(Sở|Phường|Xã) ', ['Sở Tài chính', 'Xã Ba Vì'], ['Huyện Ba Vì', 'Sở']],
  ['colou?r', ['color', 'colour'], ['colouur']],
  ['^a*$', ['', 'aaa'], ['b', 'aab']],
  ['^(a|b)*c$', ['c', 'abac'], ['abad']],
  ['^.{3}$', ['abc', 'ả b'], ['ab', 'a\nb', 'abcd']],
  ['[^0-9]', ['a1', ' '], ['123', '']],
  ['^\\w+$', ['Chuyển_đổi2'], ['hai từ', 'a-b']],
  ['\\bx', [], []],
  ['^[a-c-]+$', ['a-b'], ['d']],
  ['\\.$', ['hết.'], ['hết']],
  ['^(?:ab){2,3}$', ['abab', 'ababab'], ['ab', 'abababab']],
  ['^\\s*$', ['', ' \t'], ['a']],
  ['^\\S+@\\S+$', ['a@b'], ['a b@c']],
  ['a|', ['', 'b'], []],
  ['^(a+)+$', ['aaaa'], ['aaaab']],
  ['^(a*)*$', ['', 'aa'], ['b']],
  ['a{0}b', ['b', 'ab'], ['a']],
  ['a+?b', ['aab'], ['b']],
  ['', ['', 'x'], []],
];

describe('a pattern', () => {
  it.each(cases.filter(([, holds]) => holds.length > 0))('%s', (source, holds, fails) => {
    const matches = parsePattern(source);
    expect(holds.filter((text) => matches?.(text) !== true)).toEqual([]);
    expect(fails.filter((text) => matches?.(text) !== false)).toEqual([]);
  });

  it.each([
    '(',
    ')',
    '[',
    '[]',
    'a**',
    '*',
    '+a',
    '\\',
    '\\b',
    '(?=a)',
    '(?<n>a)',
    '\\1',
    'a{2',
    'a{3,2}',
    '^*',
    '[z-a]',
    '{',
    'x'.repeat(201),
  ])('is refused: %s', (source) => {
    expect(parsePattern(source)).toBeUndefined();
  });

  it('that unfolds beyond measure is refused', () => {
    expect(parsePattern('((a{99}){99}){99}')).toBeUndefined();
  });

  it('that would hold up a backtracking engine for years is answered at once', () => {
    const text = 'a'.repeat(longestPatternText);
    for (const source of ['^(a+)+$', '^(a|a)*$', '^(a|aa)+$', '(a*)*b', '^(.*)*x$', '.*.*.*.*x']) {
      expect(parsePattern(source)?.(`${text}!`)).toBeTypeOf('boolean');
    }
  });

  it('agrees with RegExp', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '.',
      '[ab]',
      '[^a]',
      'a*',
      'b+',
      'a?',
      '(a|b)',
      '(ab)*',
      'a{1,2}',
      '\\d',
      '1',
      '(a|)',
    );
    const source = fc
      .tuple(fc.boolean(), fc.array(piece, { maxLength: 6 }), fc.boolean())
      .map(([start, pieces, end]) => `${start ? '^' : ''}${pieces.join('')}${end ? '$' : ''}`);
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', ' '), maxLength: 10 });
    fc.assert(
      fc.property(source, text, (pattern, input) => {
        expect(parsePattern(pattern)?.(input)).toBe(new RegExp(pattern).test(input));
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws on what somebody typed', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'ab\\^$.|?*+()[]{}-,19dws '), maxLength: 30 });
    fc.assert(
      fc.property(noise, (source) => {
        parsePattern(source)?.('ab 19');
      }),
      { numRuns: 2000 },
    );
  });
});
