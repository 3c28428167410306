import type { Day, Moment } from '../time/day';
import type { ReportingPeriod } from './period';

/** What a unit said about a period, in a cell of its sheet or by the menu. */
export interface SubmissionStatement {
  readonly kind: 'submitted' | 'nothingToReport';
  /** Reports that it names, `BC05` or `BC01-2025-10`; none: the only one due. */
  readonly codes?: readonly string[] | undefined;
  /** '' when it is not known. */
  readonly by: string;
  /** Undefined of one that is being made: it stands for the running period. Of one that a sheet states, `isCounted` tells. */
  readonly at: Moment | undefined;
}

/** A statement is of its day; one without a day, or of a day to come, would stand for a period that nobody can tell. */
export function isCounted({ at }: SubmissionStatement, today: Day): boolean {
  return at !== undefined && at < today + 1;
}

export type SubmissionState = 'submitted' | 'submittedWithErrors' | 'nothingToReport' | 'notSubmitted';

/** How one unit stands in one reporting period. */
export interface Submission {
  readonly unitCode: string;
  readonly unitName: string;
  readonly state: SubmissionState;
  readonly by: string;
  readonly at: Moment | undefined;
  /** What the unit's sheet states without a day, or of a day to come, and is not counted for that. */
  readonly uncounted?: SubmissionStatement | undefined;
  readonly errors: number;
  /** Newest `Cập nhật` of the unit's own rows. */
  readonly updatedAt: Moment | undefined;
  /** Rows are open, and none was updated for longer than the setting allows. */
  readonly isStale: boolean;
  /** Rows exist, and none was ever updated. */
  readonly neverUpdated: boolean;
}

/** State of a unit in a period; a statement of an earlier period counts no more. */
export function deriveSubmission(
  statement: SubmissionStatement | undefined,
  errors: number,
  period: ReportingPeriod,
): SubmissionState {
  if (statement === undefined || !isWithin(statement.at, period)) return 'notSubmitted';
  if (statement.kind === 'nothingToReport') return 'nothingToReport';
  return errors > 0 ? 'submittedWithErrors' : 'submitted';
}

function isWithin(at: Moment | undefined, period: ReportingPeriod): boolean {
  return at === undefined || (at >= period.firstDay && at < period.lastDay + 1);
}

/** Days since a moment, whole; undefined when there was none. */
export function daysSince(at: Moment | undefined, today: Day): number | undefined {
  return at === undefined ? undefined : today - Math.floor(at);
}
