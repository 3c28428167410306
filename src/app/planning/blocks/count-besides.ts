import { budgetOfLine, countMoney } from '../../../core/money/count-money';
import { moneyYearOf } from '../../../core/tree/lower-lines';
import type { UnitCounts } from '../../../core/tree/publish';
import type { Assessment } from '../../judging/assess-tracker';
import { findMoney } from '../../registers/money-rows';

/** Of one unit, or of all, in đồng. */
export interface MoneyFigures {
  readonly budget: number;
  readonly disbursed: number;
  readonly forecast: number;
}

/** What modules count of each unit besides its tasks: money, and reports that it owes. */
export function countBesides(assessment: Assessment): ReadonlyMap<string, UnitCounts> {
  const [money, owed] = [countOwnMoney(assessment), countOwed(assessment)];
  const codes = new Set([...(money?.keys() ?? []), ...owed.keys()]);
  return new Map([...codes].map((code) => [code, { ...money?.get(code), ...owed.get(code) }]));
}

/** The units' money in the year of the report, by their codes; '' for rows that name none. undefined where the tracker keeps no money. */
export function countOwnMoney({
  tracker,
  registers,
  consolidation,
}: Assessment): ReadonlyMap<string, MoneyFigures> | undefined {
  const { today, directory, settings } = tracker.context;
  const rows = findMoney(registers, consolidation, today, tracker.lastSnapshot);
  if (rows === undefined) return undefined;
  const year = moneyYearOf(settings.reportYear, today);
  const units = directory.units.map(({ code }) => code);
  const ofYear = countMoney(rows, year, units, today).find((one) => one.year === year);
  return new Map(
    (ofYear?.byUnit ?? []).map((line) => {
      const { key, disbursed, forecast } = line;
      return [key, { budget: budgetOfLine(line), disbursed, forecast }];
    }),
  );
}

/** Reports that each unit owes and has not handed in. */
function countOwed({ duties, tracker }: Assessment): ReadonlyMap<string, UnitCounts> {
  const { today } = tracker.context;
  const counts = new Map<string, { reportsOwed: number; reportsLate: number }>();
  for (const { unitCode, currentLastDay, isVoluntary } of duties?.open ?? []) {
    if (isVoluntary) continue;
    const { reportsOwed, reportsLate } = counts.get(unitCode) ?? { reportsOwed: 0, reportsLate: 0 };
    counts.set(unitCode, {
      reportsOwed: reportsOwed + 1,
      reportsLate: reportsLate + Number(currentLastDay < today),
    });
  }
  return counts;
}
