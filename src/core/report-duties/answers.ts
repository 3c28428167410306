import type { Day, Moment } from '../time/day';
import type { DutyPeriod } from './duty-periods';

/** What a unit said about a report: a row of `Nộp báo cáo`, or the line above its table. */
export interface Answer {
  readonly unitCode: string;
  /** Codes as they were written, `BC05` or `BC01-2025-10`; none: the only one due. */
  readonly codes: readonly string[];
  /** As `Kỳ báo cáo` names it; '': the one that ran then. */
  readonly period: string;
  readonly kind: 'submitted' | 'nothingToReport';
  /** With errors left, as the row says. */
  readonly hasErrors: boolean;
  readonly at: Moment;
  readonly by: string;
  readonly symbol: string;
  /** The coordinating unit asks for more, since then. */
  readonly returnedOn: Day | undefined;
  /** Of the row in `Nộp báo cáo`; undefined for a line. */
  readonly rowNumber: number | undefined;
}

/** A report that one unit owes for one period. */
export interface Owed {
  /** `BC01-2025-10-STC`. */
  readonly code: string;
  readonly dutyCode: string;
  readonly title: string;
  readonly period: DutyPeriod;
  readonly unitCode: string;
  readonly unitName: string;
  readonly lastDay: Day;
  readonly isVoluntary: boolean;
}

export type OwedState = 'onTime' | 'late' | 'nothing' | 'nothingLate' | 'returned' | 'pending' | 'overdue';

/** How it stands. */
export interface OwedReport extends Owed {
  readonly state: OwedState;
  /** Calendar days past the last day; 0 in time. */
  readonly daysLate: number;
  /** By when it is owed now: after a return, two working days later. */
  readonly currentLastDay: Day;
  readonly answer: Answer | undefined;
  readonly hasErrors: boolean;
}

export function isAnswered({ state }: Pick<OwedReport, 'state'>): boolean {
  return state === 'onTime' || state === 'late' || state === 'nothing' || state === 'nothingLate';
}
