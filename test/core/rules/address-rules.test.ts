import { describe, expect, it } from 'vitest';
import { findAddressProblems } from '../../../src/core/rules/address-rules';

const domains = ['hanoi.gov.vn', 'thudo.gov.vn'];

describe('addresses of a cell', () => {
  it('are right when all are of the domains or below', () => {
    expect(findAddressProblems('a@hanoi.gov.vn; "B" <b@so.thudo.gov.vn>', domains)).toEqual([]);
    expect(findAddressProblems('', domains)).toEqual([]);
  });

  it('are told one by one: first what is none, then what is of another domain', () => {
    const domain = 'hanoi.gov.vn';
    const facts = { domains: 'hanoi.gov.vn, thudo.gov.vn', domain };
    expect(findAddressProblems('a@gmail.com; ông An; b@hanoi; c@YAHOO.com', domains)).toEqual([
      { rule: 'V58', facts: { text: 'ông An', domain } },
      { rule: 'V58', facts: { text: 'b@hanoi', domain } },
      { rule: 'V50', facts: { text: 'a@gmail.com', ...facts } },
      { rule: 'V50', facts: { text: 'c@YAHOO.com', ...facts } },
    ]);
  });

  it('may be of any domain where none is listed', () => {
    expect(findAddressProblems('a@gmail.com; ông An', [])).toEqual([
      { rule: 'V58', facts: { text: 'ông An', domain: '' } },
    ]);
  });

  it('are shown as far as a sentence shows a cell', () => {
    const address = `${'a'.repeat(60)}@gmail.com`;
    const problems = findAddressProblems(`${'b'.repeat(61)}; ${address}; ${'c'.repeat(60)}`, domains);
    expect(problems.map(({ facts }) => facts.text)).toEqual([
      `${'b'.repeat(59)}…`,
      'c'.repeat(60),
      `${'a'.repeat(59)}…`,
    ]);
  });
});
