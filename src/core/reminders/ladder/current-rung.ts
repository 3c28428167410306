import { rungLabel } from '../../settings/ladder';
import { type Audience, audiences, type Rung } from '../../settings/settings';
import type { Status } from '../../tasks/status';
import type { Calendar } from '../../time/calendar';
import type { Day } from '../../time/day';

/** Steps of a reminder ladder, highest offset first, and how their days are counted. */
export interface LadderRule {
  readonly rungs: readonly Rung[];
  readonly inWorkingDays: boolean;
}

/** Where a last day stands for one audience; an audience whose first rung is not reached has no standing. */
export interface AudienceStanding {
  readonly audience: Audience;
  /** The highest rung reached: a fixed one, or a repetition of the last. */
  readonly current: Rung;
  readonly isRepeated: boolean;
  /** Fixed rungs before it. */
  readonly passed: readonly Rung[];
}

/** Reads standings on one day; last days repeat a lot, so each is worked out once. */
export function createLadderReader(
  rule: LadderRule,
  today: Day,
  calendar: Calendar,
): (lastDay: Day) => readonly AudienceStanding[] {
  const known = new Map<Day, readonly AudienceStanding[]>();
  const lastFreeDay = rule.inWorkingDays ? today : calendar.workingDayOnOrAfter(today + 1) - 1;
  const ladders = audiences.map((audience) => rule.rungs.filter((rung) => rung.audience === audience));
  return (lastDay) => {
    let standings = known.get(lastDay);
    if (standings === undefined) {
      // Working days in (today, last day], negative of (last day, today] after it; so T0 falls on the last working day up to the last day.
      const offset = rule.inWorkingDays ? calendar.countWorkingDays(today, lastDay) : lastDay - today;
      // Calendar days: a rung that falls on days off goes out on the working day before them, unless it says "overdue".
      const offsetAhead = rule.inWorkingDays ? offset : lastDay - lastFreeDay;
      standings = ladders.flatMap((rungs) => findStanding(rungs, offset, offsetAhead) ?? []);
      known.set(lastDay, standings);
    }
    return standings;
  };
}

/** Of the rungs of one audience. */
function findStanding(rungs: readonly Rung[], offset: number, offsetAhead: number): AudienceStanding | undefined {
  const reached = rungs.filter((rung) => (rung.offset >= 0 ? Math.min(offset, offsetAhead) : offset) <= rung.offset);
  const [first, ...others] = reached;
  if (first === undefined) return undefined;
  const highest = others.reduce((gravest, rung) => (rung.offset < gravest.offset ? rung : gravest), first);
  const { audience } = highest;
  const repeated = repeatRung(highest, offset);
  if (repeated !== undefined) return { audience, current: repeated, isRepeated: true, passed: reached };
  return { audience, current: highest, isRepeated: false, passed: reached.filter((rung) => rung !== highest) };
}

/** The latest repetition of an audience's last rung that is reached; it repeats only while the task is overdue. */
function repeatRung({ audience, offset: lastOffset, repeatEvery }: Rung, offset: number): Rung | undefined {
  if (repeatEvery === undefined) return undefined;
  const times = Math.floor((lastOffset - offset) / repeatEvery);
  const repeated = lastOffset - times * repeatEvery;
  return times < 1 || repeated >= 0 ? undefined : { label: rungLabel(repeated), offset: repeated, audience };
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

/** Whether a ladder has a rung at an offset for an audience, be it a repetition. */
export function hasRung(rungs: readonly Rung[], audience: Audience, offset: number): boolean {
  return rungs.some((rung) => {
    if (rung.audience !== audience) return false;
    const beyond = rung.offset - offset;
    return (
      beyond === 0 || (rung.repeatEvery !== undefined && beyond > 0 && offset < 0 && beyond % rung.repeatEvery === 0)
    );
  });
}
