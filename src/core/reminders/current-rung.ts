import type { Rung } from '../settings/settings';
import type { Status } from '../tasks/status';
import type { Calendar } from '../time/calendar';
import type { Day } from '../time/day';

/** Steps of a reminder ladder, highest offset first, and how their days are counted. */
export interface LadderRule {
  readonly rungs: readonly Rung[];
  readonly inWorkingDays: boolean;
}

/** Where a last day stands on the ladder. */
export interface LadderStanding {
  /** The highest rung reached; several when one step goes to several audiences; none before the first. */
  readonly current: readonly Rung[];
  /** Rungs before it. */
  readonly passed: readonly Rung[];
}

/**
 * Days from today to the last day as the ladder counts them: working days in (today, last day], negative of
 * (last day, today] after it; so T0 falls on the last working day up to the last day.
 */
function ladderOffset(lastDay: Day, today: Day, inWorkingDays: boolean, calendar: Calendar): number {
  return inWorkingDays ? calendar.countWorkingDays(today, lastDay) : lastDay - today;
}

/** Reads standings on one day; last days repeat a lot, so each is worked out once. */
export function createLadderReader(rule: LadderRule, today: Day, calendar: Calendar): (lastDay: Day) => LadderStanding {
  const known = new Map<Day, LadderStanding>();
  const lastFreeDay = rule.inWorkingDays ? today : calendar.workingDayOnOrAfter(today + 1) - 1;
  return (lastDay) => {
    let standing = known.get(lastDay);
    if (standing === undefined) {
      const offset = ladderOffset(lastDay, today, rule.inWorkingDays, calendar);
      // Calendar days: a rung that falls on days off goes out on the working day before them, unless it says "overdue".
      const offsetAhead = rule.inWorkingDays ? offset : lastDay - lastFreeDay;
      standing = findStanding(rule.rungs, offset, offsetAhead);
      known.set(lastDay, standing);
    }
    return standing;
  };
}

function findStanding(rungs: readonly Rung[], offset: number, offsetAhead: number): LadderStanding {
  const reached = rungs.filter((rung) => (rung.offset >= 0 ? Math.min(offset, offsetAhead) : offset) <= rung.offset);
  const lowest = reached.reduce((least, rung) => Math.min(least, rung.offset), Number.POSITIVE_INFINITY);
  return {
    current: reached.filter((rung) => rung.offset === lowest),
    passed: reached.filter((rung) => rung.offset !== lowest),
  };
}

const onLadder: ReadonlySet<Status> = new Set(['overdue', 'dueSoon', 'inTime', 'unconfirmed']);

/** Done, cancelled, suspended, regular and undated tasks have no rung; one that merely claims to be done has. */
export function hasLadder(status: Status): boolean {
  return onLadder.has(status);
}

/** `T-3` → 3, `T0` → 0, `T+7` → -7; undefined for a mark of another kind. */
export function offsetOfRung(label: string): number | undefined {
  const match = /^T\s*([+-]?)\s*(\d{1,3})$/.exec(label);
  if (match === null) return undefined;
  return match[1] === '+' ? -Number(match[2]) : Number(match[2]);
}
