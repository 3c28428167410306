import type { Unit } from '../directory/unit';
import type { FigureKey, UnitFigures } from '../report/counting/unit-figures';
import type { LowerLine, LowerTrackers, LowerUnit } from '../report/lower-line';
import type { Day } from '../time/day';
import { dayFromMoment, yearOf } from '../time/day';
import type { JudgedLower } from './judge-lower';
import type { Publication } from './publication';

export interface LowerEntry {
  readonly unit: Unit;
  readonly judged: JudgedLower;
}

interface LineFacts {
  readonly today: Day;
  readonly staleFiguresDays: number;
  /** The year that this tracker's report is about; undefined: all. */
  readonly reportYear: number | undefined;
  /** Units stand by overdue tasks, not in their tracker's order. */
  readonly worstUnitsFirst: boolean;
}

/** The year of a tracker's money: that of its report, else the running one. */
export function moneyYearOf(reportYear: number | undefined, today: Day): number {
  return reportYear ?? yearOf(today);
}

/** What the report shows of the lower trackers, in the order of the directory. */
export function listLowerLines(entries: readonly LowerEntry[], facts: LineFacts): LowerTrackers {
  const lines = entries.flatMap(({ unit, judged }): LowerLine[] => {
    const { publication, left } = judged;
    return publication === undefined ? [] : [toLine(unit, publication, left === undefined, facts)];
  });
  const without = entries.filter(({ judged }) => judged.publication === undefined).map(({ unit }) => unit.code);
  return { lines, without };
}

function toLine(
  unit: Unit,
  publication: Publication,
  isCurrent: boolean,
  { today, staleFiguresDays, reportYear, worstUnitsFirst }: LineFacts,
): LowerLine {
  const { trackerName, present, expected, moment, oldest, decisions, decisionCount, scopeYear, total } = publication;
  const ageDays = Math.max(0, today - dayFromMoment(oldest));
  const moneyYear = moneyYearOf(scopeYear, dayFromMoment(moment));
  // Money of two years is no sum.
  const isOtherYear = hasMoney(total) && moneyYear !== moneyYearOf(reportYear, today);
  const units = worstUnitsFirst ? worstFirst(publication.units) : publication.units;
  return {
    unitCode: unit.code,
    unitName: unit.name,
    trackerName,
    units: isOtherYear ? units.map((one) => ({ ...one, figures: withoutMoney(one.figures) })) : units,
    total: isOtherYear ? withoutMoney(total) : total,
    present,
    expected,
    moment,
    oldest,
    ageDays,
    isStale: ageDays > staleFiguresDays,
    isCurrent,
    decisions,
    decisionCount,
    scopeYear,
    hasOtherScope: scopeYear !== reportYear,
    otherMoneyYear: isOtherYear ? moneyYear : undefined,
  };
}

/** Units with as many keep their order. */
function worstFirst<Row extends LowerUnit>(units: readonly Row[]): readonly Row[] {
  return [...units].sort((a, b) => b.figures.counts.overdue - a.figures.counts.overdue);
}

export const moneyKeys = ['budget', 'disbursed', 'forecast'] as const satisfies readonly FigureKey[];

export function hasMoney({ counts }: UnitFigures): boolean {
  return moneyKeys.some((key) => counts[key] !== 0);
}

function withoutMoney(figures: UnitFigures): UnitFigures {
  return { ...figures, counts: { ...figures.counts, budget: 0, disbursed: 0, forecast: 0 } };
}
