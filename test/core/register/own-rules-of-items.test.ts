import { expect, it } from 'vitest';
import { budgets } from '../../../src/core/money/budgets';
import { checkOwnRules } from '../../../src/core/register/own-rules-of-items';
import type { Register } from '../../../src/core/register/register';
import type { OwnCondition, OwnRule } from '../../../src/core/rules/own/own-rules';
import type { Cell } from '../../../src/core/values/cell';
import { day } from '../rules/fixtures';

const register = budgets as unknown as Register;

function rule(key: string, condition: OwnCondition, over: Partial<OwnRule> = {}): OwnRule {
  const words = { messageVi: 'Sai', messageEn: 'Wrong', columnName: `«${key}»`, parameter: 'p' };
  return { name: 'R1', register: 'budgets', key, condition, severity: 'warning', ...words, ...over };
}

const check = (cells: { readonly [key: string]: Cell }, rules: readonly OwnRule[], hasColumn = (_: string) => true) =>
  checkOwnRules(register, { cells }, rules, hasColumn);

it('a broken rule is told at its cell, as grave as the sheet says, with what its sentence says', () => {
  expect(check({ title: ' ' }, [rule('title', { kind: 'required' })])).toEqual([
    {
      rule: 'R1',
      severity: 'warning',
      key: 'title',
      facts: {
        messageVi: 'Sai',
        messageEn: 'Wrong',
        condition: 'required',
        column: '«title»',
        parameter: 'p',
        text: '',
      },
    },
  ]);
  expect(check({ title: 'Mua sắm' }, [rule('title', { kind: 'required' })])).toEqual([]);
});

it('only rules of this register are asked, and only of columns that the table has', () => {
  const required: OwnCondition = { kind: 'required' };
  expect(
    check(
      {},
      [
        rule('title', required, { register: 'difficulties' }),
        rule('title', required, { register: undefined }),
        rule('source', required, { name: 'R3' }),
        rule('cause', required, { name: 'R4' }),
      ],
      (key) => key !== 'cause',
    ).map((one) => one.rule),
  ).toEqual(['R3']);
});

const between = (least: number | undefined, most: number | undefined): OwnCondition => ({
  kind: 'between',
  least,
  most,
});

it.each<[string, string, Cell, OwnCondition, boolean]>([
  ['a day within bounds', 'asOf', '15/10/2025', between(day('01/10/2025'), day('31/10/2025')), true],
  ['a day outside them', 'asOf', '01/11/2025', between(day('01/10/2025'), day('31/10/2025')), false],
  ['a day that cannot be read', 'asOf', 'sớm', between(day('01/10/2025'), undefined), true],
  ['a moment within bounds', 'updatedAt', day('31/10/2025') + 0.9, between(undefined, day('31/10/2025')), true],
  ['a moment outside them', 'updatedAt', day('01/11/2025') + 0.1, between(undefined, day('31/10/2025')), false],
  ['a number within bounds', 'allocated', '1.234,5', between(1_000, 2_000), true],
  ['a number outside them', 'allocated', 2_001, between(1_000, 2_000), false],
  ['a number that cannot be read', 'allocated', 'nhiều', between(1_000, 2_000), false],
])('%s', (_, key, cell, condition, kept) => {
  expect(check({ [key]: cell }, [rule(key, condition)])).toHaveLength(kept ? 0 : 1);
});

it('days are compared, whether they were typed or noted as a moment', () => {
  const later = [rule('updatedAt', { kind: 'notBefore', other: 'asOf' })];
  expect(check({ updatedAt: day('10/10/2025') + 0.5, asOf: '10/10/2025' }, later)).toEqual([]);
  expect(check({ updatedAt: day('09/10/2025') + 0.5, asOf: '10/10/2025' }, later)).toHaveLength(1);
});
