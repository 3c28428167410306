import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowedAddress, parseAddressList } from '../../../src/core/text/address';

const read = (text: string) => {
  const { addresses, malformed } = parseAddressList(text);
  return { found: addresses.map(({ address, name }) => (name === '' ? address : `${name} <${address}>`)), malformed };
};

/** An address of so many characters. */
const longHost = (length: number) =>
  `a@${'bcde'.replace(/./g, (letter) => `${letter.repeat(48)}.`)}${'f'.repeat(length - 201)}.vn`;

describe('parseAddressList', () => {
  it.each([
    ['', [], []],
    ['vanthu@skhcn.hanoi.example', ['vanthu@skhcn.hanoi.example'], []],
    ['a@x.example; b@x.example', ['a@x.example', 'b@x.example'], []],
    ['a@x.example, b@x.example\nc@x.example', ['a@x.example', 'b@x.example', 'c@x.example'], []],
    ['a@x.example b@x.example', ['a@x.example', 'b@x.example'], []],
    ['"Nguyễn Văn A" <a@x.example>', ['Nguyễn Văn A <a@x.example>'], []],
    ['Nguyễn Văn A <a@x.example>; b@x.example', ['Nguyễn Văn A <a@x.example>', 'b@x.example'], []],
    [
      '"Nguyễn Văn A, Phó Giám đốc; Sở" < a@x.example >, b@x.example',
      ['Nguyễn Văn A, Phó Giám đốc; Sở <a@x.example>', 'b@x.example'],
      [],
    ],
    ['mailto:a@x.example', ['a@x.example'], []],
    ['a@x.example.', ['a@x.example'], []],
    ['\u200ba@x.example\u00a0;', ['a@x.example'], []],
    ['VanThu@X.example; vanthu@x.example', ['VanThu@X.example'], []],
    ['a@x', [], ['a@x']],
    ['a@@x.example', [], ['a@@x.example']],
    ['a..b@x.example', [], ['a..b@x.example']],
    ['.a@x.example', [], ['.a@x.example']],
    ['đầumối@x.example', [], ['đầumối@x.example']],
    ['a@-x.example', [], ['a@-x.example']],
    ['a b@x.example', [], ['a b@x.example']],
    ['Nguyễn Văn A; a@x.example', ['a@x.example'], ['Nguyễn Văn A']],
    ['"Nguyễn Văn A <a@x.example>', ['Nguyễn Văn A <a@x.example>'], []],
    ['<>; a@x.example', ['a@x.example'], ['<>']],
    [`${'a'.repeat(64)}@x.example`, [`${'a'.repeat(64)}@x.example`], []],
    [`${longHost(254)}`, [longHost(254)], []],
    [`${longHost(255)}`, [], [longHost(255)]],
    ['" A " <a@x.example>', ['A <a@x.example>'], []],
    ['a@x.example <b@y.example>', ['a@x.example <b@y.example>'], []],
    ['a@x.example b', [], ['a@x.example b']],
    [`${'a'.repeat(65)}@x.example`, [], [`${'a'.repeat(65)}@x.example`]],
  ])('%j', (text, found, malformed) => {
    expect(read(text)).toEqual({ found, malformed });
  });

  it('never throws, and finds again what it wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const first = parseAddressList(text);
        const again = parseAddressList(first.addresses.map(({ address }) => address).join('; '));
        expect(again.addresses.map(({ key }) => key)).toEqual(first.addresses.map(({ key }) => key));
      }),
    );
  });
});

describe('isAllowedAddress', () => {
  it.each([
    ['a@hanoi.gov.vn', true],
    ['a@SKHCN.hanoi.gov.vn', true],
    ['a@xhanoi.gov.vn', false],
    ['a@hanoi.gov.vn.example', false],
    ['a@gmail.com', false],
  ])('%s: %s', (address, allowed) => {
    expect(isAllowedAddress(address, ['hanoi.gov.vn'])).toBe(allowed);
  });

  it('allows nothing without a domain', () => {
    expect(isAllowedAddress('a@hanoi.gov.vn', [])).toBe(false);
  });
});
