import { describe, expect, it } from 'vitest';
import { isRuleNumber, type RuleEntry, ruleEntry, ruleNumbers } from '../../../src/core/rules/catalogue';

/** The rules of which something is true. */
function numbers(of: (entry: RuleEntry) => boolean): string {
  return ruleNumbers.filter((number) => of(ruleEntry(number))).join(' ');
}

describe('the catalogue of rules', () => {
  it('numbers them without a gap', () => {
    expect(ruleNumbers).toEqual(Array.from({ length: 72 }, (_, index) => `V${String(index + 1).padStart(2, '0')}`));
  });

  it('asks mildly where a row is only doubtful, and strictly else', () => {
    expect(numbers(({ severity }) => severity === 'warning')).toBe(
      'V06 V11 V14 V19 V20 V22 V23 V25 V33 V35 V37 V39 V42 V43 V45 V50 V53 V54 V61 V63 V65 V66 V67 V70 V72',
    );
    expect(numbers(({ severity }) => severity !== 'warning' && severity !== 'error')).toBe('');
  });

  it('keeps rows out of mails that say not who does what by when, or may be secret', () => {
    expect(numbers(({ keepsOutOfMails }) => keepsOutOfMails === true)).toBe('V03 V04 V07 V08 V09 V10 V17 V18 V51 V52');
    expect(numbers(({ keepsOutOfMaster }) => keepsOutOfMaster === true)).toBe('V51 V52');
  });

  it.each([
    ['structure', 'V01 V02'],
    ['code', 'V04 V05'],
    ['title', 'V03 V06 V70'],
    ['unit', 'V07 V08 V09 V10 V11 V12 V63'],
    ['document', 'V13 V14'],
    ['date', 'V15 V16 V17 V18 V19 V20'],
    ['deadline', 'V21 V22 V23 V24 V25 V26'],
    ['extension', 'V27 V28'],
    ['completion', 'V29 V30 V31 V32 V33 V34 V35 V38 V57'],
    ['delay', 'V36 V37 V39 V46'],
    ['money', 'V40 V41 V42 V43 V44 V45 V65 V66'],
    ['score', 'V47 V48 V49'],
    ['mail', 'V50 V58 V68 V72'],
    ['security', 'V51 V52'],
    ['text', 'V53 V56 V62'],
    ['report', 'V54'],
    ['holiday', 'V55'],
    ['setting', 'V59'],
    ['master', 'V60 V61'],
    ['register', 'V64 V67 V69 V71'],
  ] as const)('lists under %s: %s', (subject, expected) => {
    expect(numbers((entry) => entry.subject === subject)).toBe(expected);
  });

  it('knows its numbers from other words', () => {
    expect(['V01', 'V72'].map(isRuleNumber)).toEqual([true, true]);
    expect(['V00', 'V73', 'V1', 'v01', 'R1', '', 'toString', 'constructor'].map(isRuleNumber)).toEqual(
      Array(8).fill(false),
    );
  });
});
