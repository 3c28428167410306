import { describe, expect, it } from 'vitest';
import { budgetCells } from '../../../src/core/money/budget-cells';
import { type BudgetKey, budgetOf, budgets } from '../../../src/core/money/budgets';
import { checkBudget, type FrozenAmounts } from '../../../src/core/money/check-budgets';
import type { ItemCells } from '../../../src/core/register/item';
import { stateOf } from '../../../src/core/register/register';
import { inEnglish, itemOf } from '../register/item-fixtures';
import { day, today } from '../rules/fixtures';

const million = 1_000_000;
type Cells = ItemCells<BudgetKey>;

describe('the budget after adjustments', () => {
  it.each<[string, Cells, number | undefined]>([
    ['is what was given, where no adjustment stands', { allocated: 100 }, 100],
    ['is what was given, where the adjustment is blank', { allocated: 100, adjusted: ' ' }, 100],
    ['grows by an adjustment', { allocated: 100, adjusted: 5 }, 105],
    ['shrinks by a negative one', { allocated: 100, adjusted: '-5,5' }, 94.5],
    ['cannot be told where the adjustment is not clear', { allocated: 100, adjusted: '5.000?' }, undefined],
    ['cannot be told where nothing was given', { adjusted: 5 }, undefined],
  ])('%s', (_, cells, expected) => {
    expect(budgetOf(itemOf(cells))).toBe(expected === undefined ? undefined : expected * million);
  });

  it('gives what is left and the rate, in the words of the table’s language', () => {
    const item = itemOf<BudgetKey>({ allocated: 33_389, disbursed: 11_168 });
    expect(budgetCells(item)).toEqual({ budget: 33_389, left: 22_221, rate: '33,4 %' });
    expect(budgetCells(inEnglish(item)).rate).toBe('33.4%');
  });

  it('leaves blank what hangs on an amount that is not there', () => {
    expect(budgetCells(itemOf({ allocated: 10 }))).toEqual({ budget: 10, left: '', rate: '' });
    expect(budgetCells(itemOf({ disbursed: 10 }))).toEqual({ budget: '', left: '', rate: '' });
  });

  it.each<[string, Cells]>([
    ['Chưa đủ số liệu', {}],
    ['Chưa đủ số liệu', { allocated: 10 }],
    ['Chưa đủ số liệu', { disbursed: 10 }],
    ['Vượt dự toán', { allocated: 10, disbursed: 10.1 }],
    ['Đã giải ngân hết', { allocated: 10, disbursed: 10 }],
    ['Đang giải ngân', { allocated: 10, disbursed: 9.9 }],
    ['Đang giải ngân', { allocated: 10, disbursed: 0.1 }],
    ['Chưa giải ngân', { allocated: 10, disbursed: 0 }],
    ['Chưa giải ngân', { allocated: 0, disbursed: 0 }],
  ])('says %s of %j', (word, cells) => {
    expect(stateOf(budgets, itemOf(cells), { today }).words[0]).toBe(word);
  });
});

/** `V41@disbursed` of one row. */
function faults(cells: Cells, thresholds: readonly (number | undefined)[] = [], frozen?: FrozenAmounts): string[] {
  const item = itemOf(cells, { code: 'KP-2025-STC-001' });
  const settings = { disbursementThresholds: thresholds as readonly number[] };
  return checkBudget(item, settings, frozen).map(({ rule, key }) => `${rule}@${key}`);
}

describe('what a row’s amounts say of each other', () => {
  it.each<[string, Cells, readonly string[]]>([
    ['more spent than there is', { allocated: 618.093, disbursed: 620 }, ['V41@disbursed']],
    ['all spent', { allocated: 618.093, disbursed: 618.093 }, []],
    ['less than 15 % for network security', { allocated: 100, cyber: 14.99 }, ['V45@cyber']],
    ['15 % for network security', { allocated: 100, cyber: 15 }, []],
    ['nothing said of network security', { allocated: 100 }, []],
    ['network security without a budget', { cyber: 1 }, []],
  ])('%s', (_, cells, expected) => {
    expect(faults(cells)).toEqual(expected);
  });

  it.each<[string, Cells, readonly string[]]>([
    ['below the quarter’s rate', { disbursed: 29.9 }, ['V66@cause']],
    ['at the quarter’s rate', { disbursed: 30 }, []],
    ['below it, with a cause', { disbursed: 10, cause: 'Chậm đấu thầu' }, []],
    ['below it, in a quarter without a rate', { disbursed: 10, asOf: day('31/03/2025') }, []],
    ['below it, without a day of the figures', { disbursed: 10, asOf: '' }, []],
    ['no budget to spend', { allocated: 0, disbursed: 0 }, []],
    ['a budget below zero', { allocated: -100, disbursed: -200 }, []],
  ])('asks for the cause of slow spending, or not: %s', (_, cells, expected) => {
    expect(faults({ allocated: 100, asOf: day('30/06/2025'), ...cells }, [undefined, 30])).toEqual(expected);
  });

  it('names the rate and what was asked for', () => {
    const item = itemOf<BudgetKey>({ allocated: 100, disbursed: 29.9, asOf: day('30/06/2025') });
    const settings = { disbursementThresholds: [0, 30] };
    expect(checkBudget(item, settings, undefined)[0]?.facts).toEqual({ rate: '29,9 %', threshold: 30 });
  });
});

describe('against the report that was frozen last', () => {
  const frozen = (amounts: { [key in 'disbursed' | 'allocated']?: number }): FrozenAmounts => ({
    report: 'BC-20251013-1630',
    byCode: new Map([['KP-2025-STC-001', amounts]]),
  });
  const of = (before: number, now: number) => faults({ disbursed: now }, [], frozen({ disbursed: before * million }));

  it.each<[before: number, now: number, expected: readonly string[]]>([
    [10, 9, ['V42@disbursed']],
    [10, 10, []],
    [10, 11, []],
    // About a thousand times: a mistake of the unit.
    [10, 6_999, []],
    [10, 7_000, ['V43@disbursed']],
    [10, 14_000, ['V43@disbursed']],
    [10, 14_001, []],
    [7_000, 10, ['V42@disbursed', 'V43@disbursed']],
    [6_999, 10, ['V42@disbursed']],
    [14_000, 10, ['V42@disbursed', 'V43@disbursed']],
    [14_001, 10, ['V42@disbursed']],
    [0, 700, []],
    [700, 0, ['V42@disbursed']],
  ])('%d million, now %d', (before, now, expected) => {
    expect(of(before, now)).toEqual(expected);
  });

  it('only what was spent may not fall', () => {
    expect(faults({ allocated: 9 }, [], frozen({ allocated: 10 * million }))).toEqual([]);
    expect(faults({ allocated: -7_000 }, [], frozen({ allocated: -10 * million }))).toEqual(['V43@allocated']);
  });

  it('a row is compared by its code: without one, or with a new one, it is not', () => {
    const before = frozen({ disbursed: 10 * million });
    const settings = { disbursementThresholds: [] };
    for (const code of ['', 'KP-2025-STC-002'])
      expect(checkBudget(itemOf<BudgetKey>({ disbursed: 9 }, { code }), settings, before)).toEqual([]);
    const noCode = { ...before, byCode: new Map([['', { disbursed: 10 * million }]]) };
    expect(checkBudget(itemOf<BudgetKey>({ disbursed: 9 }), settings, noCode)).toEqual([]);
  });

  it('names the report and both amounts', () => {
    const item = itemOf<BudgetKey>({ disbursed: 9 }, { code: 'KP-2025-STC-001' });
    expect(checkBudget(item, { disbursementThresholds: [] }, frozen({ disbursed: 10 * million }))[0]?.facts).toEqual({
      report: 'BC-20251013-1630',
      beforeVnd: 10 * million,
      nowVnd: 9 * million,
    });
  });
});
