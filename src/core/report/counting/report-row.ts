import type { Status } from '../../tasks/status';
import type { Moment } from '../../time/day';

/** A rate is never shown without the two numbers that it comes from. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

export type StatusCounts = { readonly [status in Status]: number };

/** One line of the report's table; docs/tasks.md, "Report", tells how each number is counted. */
export interface ReportRow {
  /** Unit code, field, document symbol or `2025-Q4`; '' for tasks that name none. */
  readonly key: string;
  readonly byStatus: StatusCounts;
  /** All but the cancelled. */
  readonly total: number;
  readonly done: number;
  readonly open: number;
  /** `Chưa có hạn`: without a deadline, or waiting on a condition. */
  readonly withoutDeadline: number;
  readonly doneRate: Fraction;
  readonly onTimeRate: Fraction;
  readonly overdueRate: Fraction;
  readonly openDifficulties: number;
  readonly updatedAt: Moment | undefined;
}

/** A line of the table by unit; tasks whose lead is blank or unclear stand in the one without a code. */
export interface UnitRow extends ReportRow {
  readonly unitName: string;
}

/** Tasks that a unit coordinates without leading them: counted apart, never in a total. */
export interface PartnerRow {
  readonly unitCode: string;
  readonly unitName: string;
  readonly tasks: number;
}
