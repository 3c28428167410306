import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RequestKey } from '../../../src/core/money/budget-requests';
import type { BudgetKey } from '../../../src/core/money/budgets';
import {
  budgetOfLine,
  countMoney,
  findRisks,
  type MoneyLine,
  type MoneyRows,
} from '../../../src/core/money/count-money';
import type { ItemCells } from '../../../src/core/register/item';
import { itemOf } from '../register/item-fixtures';
import { day, taskOf, today } from '../rules/fixtures';

const million = 1_000_000;
const none: MoneyRows = { budgets: [], requests: [], risks: [], frozen: undefined };

const budget = (cells: ItemCells<BudgetKey>, code = 'KP-2025-STC-001', unitCode = 'STC') =>
  itemOf<BudgetKey>({ year: 2025, kind: 'Chi đầu tư công', ...cells }, { code, unitCode });
const request = (state: string, cells: ItemCells<RequestKey> = {}) => ({
  item: itemOf<RequestKey>({ year: 2025, kind: 'Tăng', ...cells }),
  state,
});
const count = (rows: Partial<MoneyRows>, first = 2025) =>
  countMoney({ ...none, ...rows }, first, ['SKHCN', 'STC'], today);
/** `STC 100/40`: given and spent, in million. */
const brief = (lines: readonly MoneyLine[]) =>
  lines.map(({ key, allocated, disbursed }) => `${key} ${allocated / million}/${disbursed / million}`);

describe('the money of a year', () => {
  const whole = { allocated: 100, adjusted: -5, committed: 50, disbursed: 40, forecast: 90, cyber: 20 };

  it('sums each amount, by unit in protocol order, by kind and by source in the order of their words', () => {
    const [year] = count({
      budgets: [
        budget({ ...whole, source: 'NS Trung ương' }),
        budget({ ...whole, source: 'NS Thành phố' }, 'KP-2025-SKHCN-001', 'SKHCN'),
        budget({ allocated: 1, disbursed: 1, forecast: 1, kind: 'Chi thường xuyên' }),
        budget({ allocated: 2, disbursed: 0, forecast: 2, kind: 'lạ' }, '', ''),
      ],
    });
    expect(year?.total).toEqual({
      key: '',
      allocated: 203 * million,
      adjusted: -10 * million,
      committed: 100 * million,
      disbursed: 81 * million,
      forecast: 183 * million,
    });
    expect(year && budgetOfLine(year.total)).toBe(193 * million);
    expect(brief(year?.byUnit ?? [])).toEqual(['SKHCN 100/40', 'STC 101/41', ' 2/0']);
    expect(brief(year?.byKind ?? [])).toEqual(['recurrent 1/1', 'investment 200/80', ' 2/0']);
    expect(brief(year?.bySource ?? [])).toEqual([
      'recurrent| 1/1',
      'investment|city 100/40',
      'investment|central 100/40',
      '| 2/0',
    ]);
  });

  it('stands apart from other years: the first one first, an unclear one last', () => {
    const years = [2026, 'không rõ', 2024, 2025].map((year) => budget({ year, allocated: 1 }));
    expect(count({ budgets: years }).map(({ year, total }) => [year, total.allocated])).toEqual([
      [2025, million],
      [2024, million],
      [2026, million],
      [undefined, million],
    ]);
    expect(count({ budgets: years }, 2026).map(({ year }) => year)).toEqual([2026, 2024, 2025, undefined]);
    expect(count({ requests: [request('draft', { year: 2027 })] }).map(({ year }) => year)).toEqual([2027]);
  });

  it.each<[string, ItemCells<BudgetKey>]>([
    ['what was given', { ...whole, allocated: '' }],
    ['what was spent', { ...whole, disbursed: '11.168' }],
    ['what is expected', { ...whole, forecast: undefined }],
    ['an adjustment', { ...whole, adjusted: 'tăng' }],
  ])('names the row of which %s is in no sum', (_, cells) => {
    const [year] = count({ budgets: [budget(cells), budget(whole, 'KP-2025-STC-002')] });
    expect(year?.unclear).toEqual(['KP-2025-STC-001']);
  });

  it('asks for no adjustment, commitment or share of network security', () => {
    const [year] = count({ budgets: [budget({ allocated: 1, disbursed: 0, forecast: 1, adjusted: '' })] });
    expect(year?.unclear).toEqual([]);
  });

  it('has the same total by unit, by kind and by source', () => {
    const amount = fc.oneof(fc.integer({ min: -5000, max: 5000 }), fc.constantFrom('', '1.234', 'lạ'));
    const row = fc.record({
      allocated: amount,
      disbursed: amount,
      kind: fc.constantFrom('Khác', 'Chi thường xuyên', '', 'lạ'),
      source: fc.constantFrom('Khác', 'City budget', ''),
      unitCode: fc.constantFrom('STC', 'SKHCN', ''),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const budgets = rows.map(({ unitCode, ...cells }) => budget(cells, '', unitCode));
        for (const year of count({ budgets }))
          for (const lines of [year.byUnit, year.byKind, year.bySource])
            for (const key of ['allocated', 'disbursed'] as const)
              expect(lines.reduce((sum, line) => sum + line[key], 0)).toBe(year.total[key]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('against the report that was frozen last', () => {
  const frozen = {
    report: 'BC-20251013-1630',
    byCode: new Map([
      ['KP-2025-STC-001', { disbursed: 30 * million }],
      ['KP-2025-STC-009', { disbursed: 5 * million }],
      ['KP-2024-STC-001', { disbursed: 5 * million }],
    ]),
  };

  it('only rows that stand in both are summed, and codes of the year that are gone are named', () => {
    const budgets = [
      budget({ disbursed: 40 }),
      budget({ disbursed: 7 }, 'KP-2025-STC-002'),
      budget({ disbursed: '' }, 'KP-2025-STC-009'),
    ];
    expect(count({ budgets, frozen })[0]?.change).toEqual({
      report: 'BC-20251013-1630',
      rows: 1,
      before: 30 * million,
      now: 40 * million,
      gone: [],
    });
    expect(count({ budgets: budgets.slice(0, 2), frozen })[0]?.change?.gone).toEqual(['KP-2025-STC-009']);
  });

  it('a year of which it has no row, or an unclear one, is not compared', () => {
    expect(count({ budgets: [budget({ year: 2030 }, 'KP-2030-STC-001')], frozen })[0]?.change).toBeUndefined();
    expect(count({ budgets: [budget({ year: '' })], frozen })[0]?.change).toBeUndefined();
    expect(count({ budgets: [budget({})] })[0]?.change).toBeUndefined();
    expect(count({ budgets: [budget({}, 'KP-2025-STC-003')], frozen })[0]?.change?.gone).toHaveLength(2);
  });
});

describe('requests for money', () => {
  it('are counted by kind: how many, how much, answered, granted, and past the day of the answer', () => {
    const requests = [
      request('sent', { amount: 10, answerBy: today - 1 }),
      request('sent', { amount: 20, answerBy: today }),
      request('draft', { amount: 'lạ', answerBy: today - 5 }),
      request('granted', { amount: 30, granted: 30, answerBy: today - 1 }),
      request('partly', { amount: 40, granted: 15 }),
      request('refused', { amount: 50, granted: 50 }),
      request('draft', { kind: 'Kéo dài' }),
      request('draft', { kind: '' }),
    ];
    expect(count({ requests })[0]?.requests).toEqual([
      {
        kind: 'increase',
        count: 6,
        amount: 150 * million,
        answered: 3,
        granted: 45 * million,
        late: 2,
      },
      { kind: 'extension', count: 1, amount: 0, answered: 0, granted: 0, late: 0 },
      { kind: '', count: 1, amount: 0, answered: 0, granted: 0, late: 0 },
    ]);
  });

  it('endanger an open task from 60 days before its last day, while nobody has answered', () => {
    const task = (lastDay: number | undefined) => ({ ...taskOf(), lastDay });
    const tasks = new Map([
      ['NEAR', task(today + 60)],
      ['FAR', task(today + 61)],
      ['PAST', task(today - 200)],
      ['ENDLESS', task(undefined)],
    ]);
    const risky = (taskCode: string, state = 'sent') =>
      findRisks([request(state, { taskCode })], (code) => tasks.get(code), today).length;
    expect(['NEAR', 'near', 'FAR', 'PAST', 'ENDLESS', 'GONE', ''].map((code) => risky(code))).toEqual([
      1, 1, 0, 1, 0, 0, 0,
    ]);
    expect(['draft', 'granted', 'partly', 'refused'].map((state) => risky('NEAR', state))).toEqual([1, 0, 0, 0]);
  });

  it('stand with the risks of their own year', () => {
    const risk = (year: number) => ({ task: taskOf(), request: request('sent', { year }).item });
    const years = count({ budgets: [budget({})], risks: [risk(2025), risk(2026)] });
    expect(years[0]?.risks).toEqual([risk(2025)]);
  });

  it('whose day of the answer is over are late', () => {
    const late = (answerBy: string) =>
      count({ requests: [request('sent', { answerBy: day(answerBy) })] })[0]?.requests[0]?.late;
    expect([late('09/10/2025'), late('10/10/2025'), late('11/10/2025')]).toEqual([1, 0, 0]);
  });
});
