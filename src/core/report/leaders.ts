import type { UnitRow } from './counting/report-row';
import type { Decision, LowerLine } from './lower-line';
import type { CutList, LeadersView, OverdueTask, WorstUnit } from './report';

const mostUnits = 5;
const mostDecisions = 5;
/** As many as the list beside it has, so that the name of each finds room. */
const mostBars = 5;

/** From the third day on the level above must decide (dispatch 1400-CV/VPTU of 28/8/2026; rule V37). */
const daysUntilDecision = 3;

/** What a leader looks at first: where most is late, and what waits for a decision. Tasks without one clear lead are nobody's to answer for. */
export function viewForLeaders(
  byUnit: readonly UnitRow[],
  overdue: CutList<OverdueTask>,
  lower: readonly LowerLine[] = [],
): LeadersView {
  const own = waitingForDecision(overdue);
  const waiting = mergeDecisions(own.map(toDecision), lower);
  const waitingInAll = lower.reduce((sum, { decisionCount }) => sum + decisionCount, own.length);
  const units = byUnit.filter(({ key, total }) => key !== '' && total > 0);
  const worstFirst = [...units].sort(
    (a, b) => b.byStatus.overdue - a.byStatus.overdue || b.open - a.open || b.total - a.total,
  );
  return {
    worst: worstFirst
      .filter(({ byStatus }) => byStatus.overdue > 0)
      .slice(0, mostUnits)
      .map((unit) => worstUnit(unit, overdue, lower)),
    decisions: {
      items: waiting.slice(0, mostDecisions),
      hidden: Math.max(0, waitingInAll - mostDecisions) + overdue.hidden,
    },
    bars: worstFirst.slice(0, mostBars),
    unitsWithoutBar: Math.max(0, units.length - mostBars),
  };
}

/** Overdue so long that the level above must decide; nobody's are nobody's to answer for. */
export function waitingForDecision(overdue: CutList<OverdueTask>): readonly OverdueTask[] {
  return overdue.items.filter(({ daysLate, unitCode }) => unitCode !== '' && daysLate >= daysUntilDecision);
}

export function toDecision({ task, unitName, daysLate, cause, committedOn, decidedBy }: OverdueTask): Decision {
  return { code: task.code, title: task.title, unitName, daysLate, cause, committedOn, decidedBy, isBelow: false };
}

/** Longest overdue first, wherever they stand; of those below, the tracker is named. */
export function mergeDecisions(own: readonly Decision[], lower: readonly LowerLine[]): readonly Decision[] {
  if (lower.length === 0) return own;
  const below = lower.flatMap(({ unitName, decisions }) =>
    decisions.map((one): Decision => ({ ...one, unitName: `${one.unitName} (${unitName})`, isBelow: true })),
  );
  return [...own, ...below].sort((a, b) => b.daysLate - a.daysLate || (a.code < b.code ? -1 : 1));
}

function worstUnit(
  { key, unitName, byStatus }: UnitRow,
  overdue: CutList<OverdueTask>,
  lower: readonly LowerLine[],
): WorstUnit {
  // The list stands longest first: the unit's first task in it has waited longest.
  const longest = overdue.items.find(({ unitCode }) => unitCode === key);
  const below = lower.find(({ unitCode }) => unitCode === key);
  const longestDays = Math.max(longest?.daysLate ?? 0, below?.total.longestDays ?? 0);
  return { unitName, overdue: byStatus.overdue, longestDays };
}
