import { describe, expect, it } from 'vitest';
import { listLowerLines, moneyYearOf } from '../../../src/core/tree/lower-lines';
import type { Publication } from '../../../src/core/tree/publication';
import { today, unit } from '../rules/fixtures';
import { figures, leaf, published } from './published-fixtures';

describe('the line of a lower tracker', () => {
  const lineOf = (over: Partial<Publication>, reportYear?: number, left?: 'notShared') => {
    const judged = { publication: published('xa', over), left: left && { reason: left as never, facts: {} }, ids: [] };
    return listLowerLines([{ unit: unit('XA', 'Xã A', 5), judged }], {
      today,
      staleFiguresDays: 3,
      reportYear,
      worstUnitsFirst: false,
    }).lines[0];
  };

  it.each([
    [today, 0, false],
    [today - 3, 3, false],
    [today - 4, 4, true],
    [today + 1, 0, false],
  ])('says how old its figures are: of %d, %d days, too old %s', (oldest, ageDays, isStale) => {
    expect(lineOf({ oldest })).toMatchObject({ ageDays, isStale });
  });

  it('says whether it is about another year, and adds no money of another one', () => {
    const money = { total: figures({ budget: 5 }), units: [leaf('A', { figures: figures({ budget: 5 }) })] };
    const facts = (over: Partial<Publication>, reportYear?: number) => {
      const found = lineOf({ ...money, ...over }, reportYear);
      return [
        found?.hasOtherScope,
        found?.otherMoneyYear,
        found?.total.counts.budget,
        found?.units[0]?.figures.counts.budget,
      ];
    };
    expect(facts({})).toEqual([false, undefined, 5, 5]);
    expect(facts({ scopeYear: 2025 })).toEqual([true, undefined, 5, 5]);
    expect(facts({ scopeYear: 2024 })).toEqual([true, 2024, 0, 0]);
    expect(facts({}, 2026)).toEqual([true, 2025, 5 - 5, 0]);
    expect(lineOf({ scopeYear: 2024 })?.otherMoneyYear).toBeUndefined();
    expect([moneyYearOf(undefined, today), moneyYearOf(2024, today)]).toEqual([2025, 2024]);
  });

  it('is one of the last good figures, or none', () => {
    expect([lineOf({})?.isCurrent, lineOf({}, undefined, 'notShared')?.isCurrent]).toEqual([true, false]);
    const none = { unit: unit('XB', 'Xã B', 5), judged: { publication: undefined, left: undefined, ids: [] } };
    expect(
      listLowerLines([none], { today, staleFiguresDays: 3, reportYear: undefined, worstUnitsFirst: false }),
    ).toEqual({
      lines: [],
      without: ['XB'],
    });
    const read = { unit: unit('XA', 'Xã A', 5), judged: { publication: published('xa'), left: undefined, ids: [] } };
    const facts = { today, staleFiguresDays: 3, reportYear: undefined, worstUnitsFirst: false };
    expect(listLowerLines([read, none], facts).without).toEqual(['XB']);
  });

  it('stands by overdue tasks where that is asked, those with as many in the order of their tracker', () => {
    const units = [
      leaf('A', { figures: figures({ overdue: 1 }) }),
      leaf('B', { figures: figures({ overdue: 0 }) }),
      leaf('C', { figures: figures({ overdue: 4 }) }),
      leaf('D', { figures: figures({ overdue: 1 }) }),
    ];
    const judged = { publication: published('xa', { units }), left: undefined, ids: [] };
    const codes = (worstUnitsFirst: boolean) =>
      listLowerLines([{ unit: unit('XA', 'Xã A', 5), judged }], {
        today,
        staleFiguresDays: 3,
        reportYear: undefined,
        worstUnitsFirst,
      }).lines[0]?.units.map(({ code }) => code);
    expect([codes(false), codes(true)]).toEqual([
      ['A', 'B', 'C', 'D'],
      ['C', 'A', 'D', 'B'],
    ]);
  });

  it.each(['budget', 'disbursed', 'forecast'])('adds no %s of another year', (key) => {
    const found = lineOf({ scopeYear: 2024, total: figures({ [key]: 5, inTime: 2 }), units: [] });
    expect(found?.total).toEqual(figures({ inTime: 2 }));
  });
});
