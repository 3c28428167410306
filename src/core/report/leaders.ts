import type { CutList, LeadersView, OverdueTask, WorstUnit } from './report';
import type { UnitRow } from './report-row';

const mostUnits = 5;
const mostDecisions = 5;
const mostBars = 8;

/** From the third day on the level above must decide (dispatch 1400-CV/VPTU of 28/8/2026; rule V37). */
const daysUntilDecision = 3;

/** What a leader looks at first: where most is late, and what waits for a decision. Tasks without one clear lead are nobody's to answer for. */
export function viewForLeaders(byUnit: readonly UnitRow[], overdue: CutList<OverdueTask>): LeadersView {
  const waiting = overdue.items.filter(({ daysLate, unitCode }) => unitCode !== '' && daysLate >= daysUntilDecision);
  const units = byUnit.filter(({ key, total }) => key !== '' && total > 0);
  const worstFirst = [...units].sort(
    (a, b) => b.byStatus.overdue - a.byStatus.overdue || b.open - a.open || b.total - a.total,
  );
  return {
    worst: worstFirst
      .filter(({ byStatus }) => byStatus.overdue > 0)
      .slice(0, mostUnits)
      .map((unit) => worstUnit(unit, overdue)),
    decisions: {
      items: waiting.slice(0, mostDecisions),
      hidden: Math.max(0, waiting.length - mostDecisions) + overdue.hidden,
    },
    bars: worstFirst.slice(0, mostBars),
    unitsWithoutBar: Math.max(0, units.length - mostBars),
  };
}

function worstUnit({ key, unitName, byStatus }: UnitRow, overdue: CutList<OverdueTask>): WorstUnit {
  // The list stands longest first: the unit's first task in it has waited longest.
  const longest = overdue.items.find(({ unitCode }) => unitCode === key);
  return { unitName, overdue: byStatus.overdue, longestDays: longest?.daysLate ?? 0 };
}
