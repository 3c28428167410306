import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utf8Length } from '../../../src/core/values/utf8';

it('counts octets as UTF-8 does, Vietnamese letters and pairs too', () => {
  expect(utf8Length('Ứng Hòa, Đống Đa 😀')).toBe(Buffer.byteLength('Ứng Hòa, Đống Đa 😀'));
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => utf8Length(text) === Buffer.byteLength(text)));
});
