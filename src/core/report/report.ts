import type { ReportingPeriod } from '../duties/period';
import type { Submission } from '../duties/submission';
import type { LeftOutFacts, LeftOutReason } from '../outcomes/outcome';
import type { Task } from '../tasks/task';
import type { Day, Moment } from '../time/day';
import type { Basis } from './basis';
import type { Fraction, PartnerRow, ReportRow, UnitRow } from './counting/report-row';
import type { UnitFigures } from './counting/unit-figures';
import type { SnapshotChange } from './frozen/snapshot';
import type { TrendPoint } from './frozen/trend';
import type { Decision, Leaves, LowerTrackers, OtherScope } from './lower-line';

/** A unit whose rows are not, or no longer, as they stand in its table. */
export interface MissingUnit {
  readonly unitCode: string;
  readonly unitName: string;
  readonly reason: LeftOutReason;
  readonly facts: LeftOutFacts;
  /** Its rows in the report were read then; undefined when it has none. */
  readonly readAt: Moment | undefined;
}

/** What the first lines of the report say: `17/20 đơn vị; thiếu: …; số liệu tính đến 16:30 13/10/2025`. */
export interface Completeness {
  readonly present: number;
  /** Units in force that have a sheet or a file. */
  readonly expected: number;
  readonly missing: readonly MissingUnit[];
  /** In force, without sheet or file: counted apart. */
  readonly notParticipating: number;
  /** Their names, in protocol order. */
  readonly absent: readonly string[];
  /** Units of lower trackers; undefined where there is no such tracker. */
  readonly below: Leaves | undefined;
  /** Lower trackers whose figures are too old. */
  readonly stale: readonly { readonly unitName: string; readonly ageDays: number }[];
  /** Lower trackers whose report is about another year than this one. */
  readonly otherScopes: readonly OtherScope[];
}

/** Overdue tasks by calendar days past the last day. */
export interface Ageing {
  readonly upTo7: number;
  readonly from8To30: number;
  readonly over30: number;
}

/** One line of the leaders' view: who is late, by how much, what is missing, who must decide. */
export interface OverdueTask {
  readonly task: Task;
  readonly unitCode: string;
  readonly unitName: string;
  readonly lastDay: Day;
  readonly daysLate: number;
  readonly deliverable: string;
  /** As the unit wrote it; '' when it did not. */
  readonly cause: string;
  readonly decidedBy: string;
  /** By when the unit says it will be done. */
  readonly committedOn: Day | undefined;
}

/** A unit with overdue tasks. */
export interface WorstUnit {
  readonly unitName: string;
  readonly overdue: number;
  /** Calendar days of the task that has waited longest. */
  readonly longestDays: number;
}

/** What the first page shows beside the figures. */
export interface LeadersView {
  readonly worst: readonly WorstUnit[];
  readonly decisions: CutList<Decision>;
  /** Units of the chart, worst first. */
  readonly bars: readonly UnitRow[];
  readonly unitsWithoutBar: number;
}

/** How the rows of the units' tables become the tasks that are counted; the terms add up. */
export interface RowSums {
  /** Rows with content, in the tables as they were read last. */
  readonly read: number;
  readonly duplicates: number;
  readonly blocked: number;
  readonly withoutCode: number;
  /** Tasks that stand in the master though no table has them now. */
  readonly kept: number;
  /** Tasks of the master. */
  readonly tasks: number;
  readonly cancelled: number;
  /** Tasks that go on under another code. */
  readonly rolled: number;
  /** Of other years than the report's. */
  readonly otherYears: number;
  readonly counted: number;
  /** Tasks of lower trackers, the cancelled left out. */
  readonly below: number;
}

export interface Difficulty {
  readonly task: Task;
  readonly unitCode: string;
  readonly unitName: string;
  readonly difficulty: string;
  readonly proposal: string;
}

/** A list that may be cut for printing; `hidden` is how many more there are. */
export interface CutList<Item> {
  readonly items: readonly Item[];
  readonly hidden: number;
}

export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
}

export interface UnitProblems extends ProblemCounts {
  readonly unitCode: string;
  readonly unitName: string;
}

/** The data-quality block: what makes the figures less sure than they look. */
export interface Quality extends ProblemCounts {
  readonly withoutDeadline: number;
  /** Reported done without day or evidence, overdue ones among them. */
  readonly unconfirmed: number;
  readonly withoutLead: number;
  /** Names of units in force whom no reminder reaches. */
  readonly withoutMailbox: readonly string[];
  /** Open rows not updated for longer than the setting allows. */
  readonly stale: number;
  readonly neverUpdated: number;
  readonly vanished: number;
  /** Tasks of units that are no longer in force, or no longer in the directory. */
  readonly unitGone: number;
  readonly blocked: number;
  readonly duplicates: number;
  readonly assignedChanges: number;
  readonly withoutCode: number;
  /** Codes of tasks whose explanation was asked for and is still owed. */
  readonly openRequests: readonly string[];
  /** Units with problems, worst first. */
  readonly byUnit: readonly UnitProblems[];
}

/** How punctual the finished tasks were, by the day first assigned and by the day after extensions. */
export interface Punctuality {
  readonly byOriginal: Fraction;
  readonly byExtended: Fraction;
  /** Tasks with an extension in force. */
  readonly extended: number;
  /** Open tasks that would be overdue had they not been extended. */
  readonly savedByExtension: number;
  /** Tasks that go on from an earlier year. */
  readonly carried: number;
  /** Of these, late by the day that was first assigned. */
  readonly carriedLate: number;
}

/** Everything that the sheet `Báo cáo` shows. */
export interface Report {
  /** `BC-20251013-1630`. */
  readonly code: string;
  readonly asOf: Moment;
  readonly completeness: Completeness;
  /** The year it is about; undefined: all. */
  readonly year: number | undefined;
  readonly total: ReportRow;
  /** Protocol order; tasks without one clear lead last, under the empty code. */
  readonly byUnit: readonly UnitRow[];
  /** By primary field: a task of several fields is counted once, so that every breakdown has the same total. */
  readonly byField: readonly ReportRow[];
  /** By primary document. */
  readonly byDocument: readonly ReportRow[];
  /** By the word that `Văn bản` has in `Nguồn` for the primary document. */
  readonly bySource: readonly ReportRow[];
  /** By the quarter of the last day. */
  readonly byQuarter: readonly ReportRow[];
  /** By the first area of the movement; empty where the tracker does not follow it. */
  readonly byArea: readonly ReportRow[];
  readonly severalFields: number;
  readonly partners: readonly PartnerRow[];
  readonly ageing: Ageing;
  readonly overdue: CutList<OverdueTask>;
  readonly difficulties: CutList<Difficulty>;
  readonly punctuality: Punctuality;
  readonly quality: Quality;
  readonly period: ReportingPeriod;
  readonly submissions: readonly Submission[];
  readonly change: SnapshotChange | undefined;
  readonly leaders: LeadersView;
  readonly sums: RowSums;
  /** Frozen reports, oldest first. */
  readonly trend: readonly TrendPoint[];
  readonly basis: Basis;
  readonly lower: LowerTrackers;
  /** What this tracker's own tasks say of each unit, by its code. */
  readonly ownFigures: ReadonlyMap<string, UnitFigures>;
}

/** What consolidation left out of the rows, counted. */
export interface RowFacts {
  readonly vanished: number;
  readonly unitGone: number;
  readonly blocked: number;
  readonly duplicates: number;
  readonly assignedChanges: number;
  readonly withoutCode: number;
  /** Of the blocked rows, those whose task the master holds as it was before. */
  readonly blockedKept?: number;
  /** Tasks that the master holds and no table has now. */
  readonly kept?: number;
}
