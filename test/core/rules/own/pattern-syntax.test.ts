import { describe, expect, it } from 'vitest';
import { longestPatternText, parsePattern } from '../../../../src/core/rules/own/pattern';

const cases: readonly (readonly [pattern: string, holds: readonly string[], fails: readonly string[]])[] = [
  ['^\\d$', ['0', '5', '9'], ['/', ':', 'a', '']],
  ['^\\D$', ['/', ':', 'a', ' '], ['0', '9', '']],
  ['^\\s$', [' ', '\t', '\n', '\r', '\u00a0'], ['\b', '\u000e', '_', '']],
  ['^\\S$', ['a', '\b', '\u000e'], [' ', '\t', '\r', '\u00a0']],
  ['^\\w$', ['a', 'Z', 'đ', 'Ậ', '_', '0', '9'], ['-', '^', '`', '@', ' ', '/']],
  ['^\\W$', ['-', ' ', '/'], ['a', 'Đ', '_', '5']],
  ['^.$', ['a', ' ', '\t', '\u000b'], ['\n', '']],
  ['^a\\nb$', ['a\nb'], ['a\u000bb', 'anb', 'a b']],
  ['^a\\tb$', ['a\tb'], ['a\nb', 'atb', 'a b']],
  ['^\\\\\\.\\*\\($', ['\\.*('], ['\\a*(']],
  ['^[b-d]$', ['b', 'c', 'd'], ['a', 'e', '-']],
  ['^[b-b]$', ['b'], ['a', 'c']],
  ['^[^b-d]$', ['a', 'e', '-'], ['b', 'c', 'd']],
  ['^[a-]$', ['a', '-'], ['b', ',']],
  ['^[-a]$', ['a', '-'], ['b']],
  ['^[a-c-e]$', ['b', '-', 'e'], ['d']],
  ['^[\\d.]+$', ['1.5', '.'], ['1,5', '']],
  ['^[^\\d\\s]$', ['a', '-'], ['5', ' ']],
  ['^[\\]x]$', [']', 'x'], ['\\', '[']],
  ['^[.*]$', ['.', '*'], ['a']],
  ['^[a^]$', ['a', '^'], ['b']],
  ['^a{2}$', ['aa'], ['a', 'aaa']],
  ['^a{2,}$', ['aa', 'aaaaa'], ['a']],
  ['^a{0,2}$', ['', 'a', 'aa'], ['aaa']],
  ['^a{1,1}$', ['a'], ['', 'aa']],
  ['^a{10}$', ['a'.repeat(10)], ['a'.repeat(9), 'a'.repeat(11)]],
  ['^(ab|c){2}$', ['abab', 'abc', 'cc'], ['ab', 'c', 'abcc']],
  ['^a??$', ['', 'a'], ['aa']],
  ['^a*?b{1,2}?$', ['b', 'aabb'], ['abbb']],
  ['^(a|b|c)$', ['a', 'b', 'c'], ['d', 'ab']],
  ['^a|b$', ['ax', 'xb'], ['xa', 'bx']],
  ['x(^a|b)', ['xb'], ['xa', 'a']],
  ['(a$|b)c', ['bc'], ['ac', 'a']],
  ['^(?:Sở|UBND (?:phường|xã)) \\S', ['Sở Y tế', 'UBND xã Ba Vì'], ['UBND Ba Vì', 'Sở ']],
  ['^()$', [''], ['a']],
];

describe('in a pattern', () => {
  it.each(cases)('%s', (source, holds, fails) => {
    const matches = parsePattern(source);
    expect(holds.filter((text) => matches?.(text) !== true)).toEqual([]);
    expect(fails.filter((text) => matches?.(text) !== false)).toEqual([]);
  });

  it.each([
    ['an escape at the end', 'a\\'],
    ['an escape at the end of a set', '[\\'],
    ['an escape of a letter', '\\đ'],
    ['an escape of a letter in a set', '[\\q]'],
    ['an escape of an underline', '\\_'],
    ['a set without an end', '[a'],
    ['a set that ends with its range', '[a-'],
    ['a range to an escape', '[!-\\d]'],
    ['a set of nothing', '[]'],
    ['a set of all but nothing', '[^]'],
    ['an end of a set without its beginning', 'a]'],
    ['an end of a count without its beginning', 'a}'],
    ['a group without an end', '(a|b'],
    ['a group of another kind', '(?!a)'],
    ['a group that only begins', '(?'],
    ['an end of a group without its beginning', 'a)b'],
    ['a choice that breaks', 'a|*'],
    ['a count of a thousand', 'a{1000}'],
    ['a count up to a thousand', 'a{1,1000}'],
    ['a count without a number', 'a{,2}'],
    ['a count of a count', 'a{2}{3}'],
    ['a count of a shortest match', 'a+??'],
    ['a count that falls', 'a{2,1}'],
    ['a count of an end', '$+'],
    ['a count of nothing', 'a|{2}'],
  ])('%s is refused', (_, source) => {
    expect(parsePattern(source)).toBeUndefined();
  });

  it('groups stand in groups thirty deep, however many stand side by side', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)}`;
    expect(parsePattern(nested(30))?.('a')).toBe(true);
    expect(parsePattern(nested(31))).toBeUndefined();
    expect(parsePattern('(a)'.repeat(40))?.('a'.repeat(40))).toBe(true);
  });

  it('counts unfold to as many steps as are worth following', () => {
    expect(parsePattern('a{999}b{500}')?.(`${'a'.repeat(999)}${'b'.repeat(500)}`)).toBe(true);
    expect(parsePattern('^a{999}b{497}$')?.(`${'a'.repeat(999)}${'b'.repeat(498)}`)).toBe(false);
    expect(parsePattern('a{999}b{501}')).toBeUndefined();
  });

  it('two hundred letters are read', () => {
    expect(parsePattern('x'.repeat(200))?.('x'.repeat(200))).toBe(true);
    expect(parsePattern('x'.repeat(201))).toBeUndefined();
  });

  it('a long text is judged by its beginning', () => {
    const start = 'a'.repeat(longestPatternText - 1);
    expect(parsePattern('b')?.(`${start}b`)).toBe(true);
    expect(parsePattern('b')?.(`${start}ab`)).toBe(false);
    expect(longestPatternText).toBe(2000);
  });
});
