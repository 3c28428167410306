import { describe, expect, it } from 'vitest';
import type { ItemCells } from '../../../src/core/register/item';
import { stateOf } from '../../../src/core/register/register';
import { countTargets, orderYears, staleSince } from '../../../src/core/targets/count-targets';
import { type TargetKey, targetRate, targets } from '../../../src/core/targets/targets';
import { inEnglish, itemOf } from '../register/item-fixtures';
import { day, today } from '../rules/fixtures';

type Cells = ItemCells<TargetKey>;

describe('a target of the year', () => {
  it.each<[word: string, rate: string, Cells]>([
    ['Chưa có số liệu', '', {}],
    ['Chưa có số liệu', '', { planned: 80 }],
    ['Chưa có số liệu', '', { actual: 80 }],
    ['Chưa đạt', '99,9 %', { planned: 80, actual: 79.9 }],
    ['Đạt', '100,0 %', { planned: 80, actual: 80 }],
    ['Đạt', '112,5 %', { planned: 80, actual: '90 %' }],
    ['Đạt', '100,0 %', { planned: 80, actual: 80, better: 'Giảm' }],
    ['Chưa đạt', '80,0 %', { planned: 80, actual: 100, better: 'Giảm' }],
    ['Đạt', '160,0 %', { planned: 80, actual: 50, better: 'Lower' }],
    ['Chưa đạt', '62,5 %', { planned: 80, actual: 50, better: 'Tăng' }],
    ['Đạt', '–', { planned: 0, actual: 1 }],
    ['Đạt', '–', { planned: 1, actual: 0, better: 'Giảm' }],
    ['Đạt', '–', { planned: 1, actual: 1e15 }],
    ['Chưa đạt', '–', { planned: 1e15, actual: 1 }],
  ])('is %s, %s: %j', (word, rate, cells) => {
    const item = itemOf(cells);
    expect([stateOf(targets, item, { today }).words[0], targetRate(item)]).toEqual([word, rate]);
  });

  it('says its rate as the table’s language does', () => {
    expect(targetRate(inEnglish(itemOf<TargetKey>({ planned: 3, actual: 1 })))).toBe('33.3%');
  });

  it('is counted in its year, and named while it is not reached or has no figures', () => {
    const row = (title: string, state: 'reached' | 'notReached' | 'noData', year: unknown) => ({
      item: itemOf<TargetKey>({ title, year: year as number }),
      state,
    });
    const years = countTargets(
      [
        row('a', 'reached', 2025),
        row('b', 'notReached', 2025),
        row('c', 'notReached', 'năm 2025'),
        row('d', 'noData', 2026),
        row('e', 'reached', ''),
      ],
      2026,
    );
    const titles = (items: readonly { readonly cells: Cells }[]) => items.map(({ cells }) => cells.title);
    expect(years.map((one) => [one.year, one.counts, titles(one.notReached), titles(one.noData)])).toEqual([
      [2026, { reached: 0, notReached: 0, noData: 1 }, [], ['d']],
      [2025, { reached: 1, notReached: 2, noData: 0 }, ['b', 'c'], []],
      [undefined, { reached: 1, notReached: 0, noData: 0 }, [], []],
    ]);
  });

  it.each<[asOf: string, year: number | undefined, on: string, since: string | undefined]>([
    ['30/06/2025', 2025, '30/09/2025', undefined],
    ['30/06/2025', 2025, '01/10/2025', '30/09/2025'],
    ['30/12/2025', 2025, '31/03/2026', '30/03/2026'],
    // Figures of the year's end are final.
    ['31/12/2025', 2025, '31/12/2026', undefined],
    ['31/12/2025', undefined, '31/12/2026', '31/03/2026'],
  ])('with figures of %s for %s is asked for newer ones, or not, on %s', (asOf, year, on, since) => {
    const item = itemOf<TargetKey>({ asOf: day(asOf), ...(year === undefined ? {} : { year }) });
    expect(staleSince(item, day(on))).toBe(since === undefined ? undefined : day(since));
  });

  it('without a day of its figures is not asked', () => {
    expect(staleSince(itemOf<TargetKey>({ year: 2020 }), today)).toBeUndefined();
  });
});

it('years stand once each: the first one, the others in order, the unclear one', () => {
  expect(orderYears([2027, undefined, 2025, 2026, 2027, undefined], 2026)).toEqual([2026, 2025, 2027, undefined]);
  expect(orderYears([], 2026)).toEqual([]);
});
