import type { Day, Moment } from '../time/day';
import type { TaskCounts } from './counting/count-tasks';
import { createTally, mergeTally } from './counting/tally';
import { tallyOf, type UnitFigures } from './counting/unit-figures';

/** What a leader is asked to decide: an overdue task, of this tracker or of one below. */
export interface Decision {
  readonly code: string;
  readonly title: string;
  readonly unitName: string;
  /** At the moment of the figures. */
  readonly daysLate: number;
  readonly cause: string;
  /** By when the unit will be done all the same; of a lower tracker it is not known. */
  readonly committedOn: Day | undefined;
  readonly decidedBy: string;
  /** Of a lower tracker, which lists only what may leave it. */
  readonly isBelow: boolean;
}

/** One unit of a lower tracker, or the whole of a tracker that stands below that one. */
export interface LowerUnit {
  readonly kind: 'unit' | 'lower';
  readonly code: string;
  readonly name: string;
  /** Units with figures of that run, and all that take part; of a unit 1 or 0. */
  readonly present: number;
  readonly expected: number;
  /** Of figures that are older than the tracker's report. */
  readonly moment: Moment | undefined;
  readonly figures: UnitFigures;
  /** The year that a tracker below is about, where it is not its own tracker's; undefined: all. */
  readonly scopeYear?: number | undefined;
  /** Where the same table is counted; its figures here are none then. */
  readonly countedAt?: string | undefined;
}

/** What a lower tracker says, as the report of this one shows it. */
export interface LowerLine {
  readonly unitCode: string;
  readonly unitName: string;
  readonly trackerName: string;
  readonly units: readonly LowerUnit[];
  readonly total: UnitFigures;
  readonly present: number;
  readonly expected: number;
  /** Of its report. */
  readonly moment: Moment;
  /** Of the oldest figures in it. */
  readonly oldest: Moment;
  readonly ageDays: number;
  readonly isStale: boolean;
  /** False where these are its last good figures, because it could not be used now. */
  readonly isCurrent: boolean;
  readonly decisions: readonly Decision[];
  /** With those that it does not list. */
  readonly decisionCount: number;
  /** The year that its report is about; undefined: all. */
  readonly scopeYear: number | undefined;
  /** Whether that is another one than this tracker's. */
  readonly hasOtherScope: boolean;
  /** The year of its money, where that is another one and not added here. */
  readonly otherMoneyYear: number | undefined;
}

/** What this report takes from lower trackers. */
export interface LowerTrackers {
  readonly lines: readonly LowerLine[];
  /** Codes of units whose tracker has never given figures. */
  readonly without: readonly string[];
}

export const noLowerTrackers: LowerTrackers = { lines: [], without: [] };

/** The key of the line that the figures of lower trackers share in breakdowns by what their rows do not tell. */
export const belowKey = '^';

/** Under their unit, and as one line in the other breakdowns: every breakdown has the same total. */
export function addLower(counts: TaskCounts, { lines }: LowerTrackers): void {
  if (lines.length === 0) return;
  const below = createTally(belowKey);
  for (const { unitCode, total } of lines) {
    const tally = counts.byUnit.get(unitCode) ?? createTally(unitCode);
    mergeTally(tally, tallyOf(unitCode, total));
    counts.byUnit.set(unitCode, tally);
    mergeTally(below, tallyOf(belowKey, total));
  }
  for (const tallies of [counts.byField, counts.byDocument, counts.bySource, counts.byQuarter, counts.byArea])
    tallies?.set(belowKey, below);
}

/** A tracker below whose report is about another year. */
export interface OtherScope {
  readonly unitName: string;
  readonly scopeYear: number | undefined;
}

/** How many units stand behind the figures: `n/m`, a lower tracker that has never given any as one. */
export interface Leaves {
  readonly present: number;
  readonly expected: number;
}

/** What the report's first line says of them. */
export function viewLower(lower: LowerTrackers): {
  readonly below: Leaves | undefined;
  readonly stale: readonly { readonly unitName: string; readonly ageDays: number }[];
  readonly otherScopes: readonly OtherScope[];
} {
  const { lines, without } = lower;
  const stale = lines.filter(({ isStale }) => isStale).map(({ unitName, ageDays }) => ({ unitName, ageDays }));
  const otherScopes = lines
    .filter(({ hasOtherScope }) => hasOtherScope)
    .map(({ unitName, scopeYear }) => ({ unitName, scopeYear }));
  return { below: lines.length + without.length === 0 ? undefined : countLeaves(lower), stale, otherScopes };
}

function countLeaves({ lines, without }: LowerTrackers): Leaves {
  return {
    present: lines.reduce((sum, line) => sum + (line.isCurrent ? line.present : 0), 0),
    expected: lines.reduce((sum, line) => sum + line.expected, without.length),
  };
}

/** What the report says of trackers below this one. */
export interface LowerWords {
  /** The name of its line: `n/m đơn vị`, the moment of its figures, their age. */
  readonly line: (line: LowerLine) => string;
  readonly unit: (unit: LowerUnit, scopeYear: number | undefined) => string;
  /** The name of a line whose tracker has never given figures. */
  readonly never: (unitName: string) => string;
  /** Of a lower tracker's unit, what stands in this tracker's own tables. */
  readonly ownTasks: string;
  /** In breakdowns by what the figures of lower trackers do not tell. */
  readonly below: string;
  readonly leaves: (leaves: Leaves) => string;
  /** What a run added of them, for the person. */
  readonly said: (facts: Leaves & { readonly tasks: number }) => string;
  /** How many decisions the first page does not list. */
  readonly moreDecisions: (hidden: number) => string;
  readonly stale: (names: readonly { readonly unitName: string; readonly ageDays: number }[]) => string;
  /** Trackers whose report is about another year, in the first line. */
  readonly otherScopes: (lines: readonly OtherScope[]) => string;
  readonly block: {
    readonly title: string;
    readonly headings: readonly string[];
    readonly current: string;
    readonly stale: string;
    readonly kept: string;
    readonly never: string;
    /** Over `owed`, one of the headings. */
    readonly owedHeading: string;
    /** Reports that its units have not handed in. */
    readonly owed: (counts: { readonly reportsOwed: number; readonly reportsLate: number }) => string;
    readonly quality: string;
    /** Of tasks that stand in the master since the unit kept its table here. */
    readonly handedOver: (facts: { readonly unitName: string; readonly tasks: number }) => string;
    readonly twice: (facts: {
      readonly file: string;
      readonly one: string;
      readonly other: string;
      readonly isCountedOnce: boolean;
    }) => string;
  };
}
