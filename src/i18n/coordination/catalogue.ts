import type { RecipientProblem } from '../../core/assignments/assignees';
import type { ReportingPeriod } from '../../core/duties/period';
import type { SubmissionState, SubmissionStatement } from '../../core/duties/submission';
import type { Moment } from '../../core/time/day';
import type { ClosedSheets } from '../rights/catalogue';

/** One assigned value that a unit changed by itself. */
export interface ShownChange {
  readonly code: string;
  readonly unit: string;
  readonly column: string;
  /** As the sheets show them. */
  readonly assigned: string;
  readonly found: string;
}

/** What one row of `Giao việc` gives. */
export interface ShownAssignment {
  readonly rowNumber: number;
  readonly title: string;
  readonly code: string;
  readonly given: readonly string[];
  readonly holders: readonly string[];
  /** Units without a table that could take it. */
  readonly without: readonly string[];
  /** Units whose line is a tracker: nothing is written there. */
  readonly lower: readonly string[];
  /** Sheets of units that are closed to the account. */
  readonly closed: ClosedSheets;
}

export interface SubmissionQuestion {
  readonly unit: string;
  readonly period: ReportingPeriod;
  /** Another report than that of the running month. */
  readonly named: string | undefined;
  readonly tasks: number;
  readonly errors: number;
  readonly earlier: SubmissionStatement | undefined;
}

/** What the coordinating unit's own work says: changes taken over, submissions, frozen reports, tasks given out. */
export interface CoordinationMessages {
  readonly accept: {
    readonly nothing: string;
    readonly question: (facts: { changes: readonly ShownChange[]; tasks: number; isSelection: boolean }) => string;
    readonly done: (facts: { tasks: number; deadlines: number }) => string;
    readonly changedMeanwhile: string;
  };
  readonly submission: {
    readonly submitQuestion: (question: SubmissionQuestion) => string;
    readonly nothingQuestion: (question: SubmissionQuestion) => string;
    readonly whoAreYou: string;
    readonly done: (facts: {
      unit: string;
      period: ReportingPeriod;
      named: string | undefined;
      state: SubmissionState;
      errors: number;
    }) => string;
    readonly already: (facts: { unit: string; at: Moment }) => string;
  };
  readonly freeze: {
    readonly done: (facts: { code: string; tasks: number; below: number; asOf: Moment | undefined }) => string;
    readonly already: (code: string) => string;
    /** Another report of the same minute bears the code. */
    readonly sameMinute: (code: string) => string;
    /** Names the protection in Google's list. */
    readonly protection: (code: string) => string;
  };
  readonly compare: {
    /** Newest first. */
    readonly question: (codes: readonly string[]) => string;
  };
  readonly assign: {
    readonly nothing: (facts: { done: number }) => string;
    readonly question: (facts: { assignments: readonly ShownAssignment[]; refused: readonly string[] }) => string;
    readonly onlyRefused: (refused: readonly string[]) => string;
    /** In the column `Kết quả`. */
    readonly result: (assignment: ShownAssignment) => string;
    readonly refusedResult: (problems: string) => string;
    readonly done: (facts: { tasks: number; rows: number; refused: number; without: number }) => string;
    readonly changedMeanwhile: string;
    readonly recipientProblem: (problem: RecipientProblem, cell: string) => string;
  };
}
