import { expect, it } from 'vitest';
import { hashText, hashTextAgain } from '../../../src/core/values/hash';

// The figures of FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of “%s” never changes, for trackers have stored it', (text, hash) => {
  expect(hashText(text)).toBe(hash);
});

it('the second hash is another one, and as lasting', () => {
  expect([hashTextAgain(''), hashTextAgain('a'), hashText('a', 0x01000193)]).toEqual([
    0x01000193,
    hashText('a', 0x01000193),
    Math.imul(0x01000193 ^ 0x61, 0x01000193) >>> 0,
  ]);
});
