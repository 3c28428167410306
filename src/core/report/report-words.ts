import type { ReportingPeriod } from '../duties/period';
import type { Submission, SubmissionState } from '../duties/submission';
import type { LeftOutFacts, LeftOutReason } from '../outcomes/outcome';
import type { Status } from '../tasks/status';
import type { Day, Moment } from '../time/day';
import type { Basis } from './basis';
import type { Fraction, ReportRow } from './counting/report-row';
import type { SnapshotChange } from './frozen/snapshot';
import type { LowerWords } from './lower-line';
import type { Ageing, Completeness, Punctuality, Quality, Report, RowSums } from './report';

/** Headings of the table by unit, in two levels. */
export interface TableWords {
  readonly number: string;
  readonly unit: string;
  readonly total: string;
  readonly done: string;
  readonly sum: string;
  readonly onTime: string;
  readonly late: string;
  readonly notAssessed: string;
  readonly open: string;
  readonly inTime: string;
  readonly dueSoon: string;
  readonly overdue: string;
  readonly withoutDeadline: string;
  readonly unconfirmed: string;
  readonly regular: string;
  readonly suspended: string;
  readonly doneRate: string;
  readonly onTimeRate: string;
  readonly overdueRate: string;
  readonly difficulties: string;
  readonly updated: string;
  readonly cancelled: string;
  readonly rolled: string;
}

/** The lines above the table. */
export interface LineWords {
  readonly figures: (report: Report) => string;
  readonly punctuality: (punctuality: Punctuality) => string;
  readonly ageing: (overdue: number, ageing: Ageing) => string;
  readonly participation: (completeness: Completeness) => string;
  readonly change: (change: SnapshotChange | undefined) => string;
  /** How it was counted: by lead, by primary field, what stands where. */
  readonly counting: (severalFields: number) => string;
}

/** What the first page says to leaders. */
export interface LeaderWords {
  /** Names of the four figures, in the order of the page. */
  readonly figures: readonly [total: string, done: string, overdue: string, dueSoon: string];
  /** `+12 so với 30/9`; that nothing was frozen yet. */
  readonly since: (now: number, before: number | undefined, asOf: Moment | undefined) => string;
  readonly basis: (basis: Basis) => string;
  readonly worst: { readonly title: string; readonly headings: readonly [string, string, string] };
  readonly sums: (sums: RowSums, total: ReportRow) => string;
  readonly decisions: {
    readonly title: string;
    readonly headings: readonly [string, string, string, string, string];
    readonly noCause: string;
    readonly noLevel: string;
    readonly committed: (day: Day) => string;
    readonly none: string;
    readonly more: (hidden: number) => string;
  };
  /** Names of the three colours of the chart. */
  readonly bars: readonly [done: string, open: string, overdue: string];
  readonly chartTitle: (unitsWithoutBar: number) => string;
  readonly trendTitle: string;
  readonly trend: {
    readonly title: string;
    readonly headings: readonly [string, string, string, string, string, string];
  };
}

/** Titles and headings of the lists under the table. */
export interface ListWords {
  readonly missing: { readonly title: string; readonly headings: readonly [string, string, string, string] };
  readonly overdue: {
    readonly title: string;
    readonly headings: readonly [string, string, string, string, string, string, string, string, string];
  };
  readonly difficulties: {
    readonly title: string;
    readonly headings: readonly [string, string, string, string, string, string];
  };
  readonly submissions: {
    readonly title: (period: ReportingPeriod) => string;
    readonly headings: readonly [string, string, string, string, string, string, string];
  };
  readonly quality: {
    readonly title: string;
    readonly headings: readonly [string, string, string];
    readonly byUnit: readonly [string, string, string, string];
  };
  readonly partners: { readonly title: string; readonly headings: readonly [string, string, string] };
  /** The list is empty. */
  readonly nothing: string;
  /** Of a unit whose table was never read: there are no figures to use. */
  readonly neverRead: string;
  /** Below entries that are out of sight at first. */
  readonly folded: (from: number, to: number) => string;
  readonly andMore: (hidden: number) => string;
}

/** One line of the data-quality block: what is counted, and what to do about it. */
export interface QualityLine {
  readonly label: string;
  readonly count: number;
  readonly cure: string;
}

/** Every word of the sheet `Báo cáo`. The language files give it; the sheet is laid out from it. */
export interface ReportWords {
  readonly title: string;
  /** `17/20 đơn vị; thiếu: … (lý do); số liệu tính đến 16:30 13/10/2025`, then the report's code. */
  readonly stamp: (report: Pick<Report, 'completeness' | 'asOf' | 'code' | 'year' | 'sums'>) => string;
  readonly lines: LineWords;
  readonly leaders: LeaderWords;
  readonly table: TableWords;
  readonly byField: string;
  readonly byDocument: string;
  readonly bySource: string;
  readonly byQuarter: string;
  readonly byArea: string;
  readonly noArea: string;
  readonly areaName: (key: string) => string;
  /** Totals under each breakdown. */
  readonly grandTotal: string;
  readonly subTotal: string;
  readonly noUnit: string;
  readonly noField: string;
  readonly noDocument: string;
  readonly noSource: string;
  readonly sourceName: (key: string) => string;
  readonly otherDocuments: string;
  readonly noDeadline: string;
  readonly statusName: (status: Status) => string;
  readonly fieldName: (field: string) => string;
  /** Of the key `2025-Q4`. */
  readonly quarterName: (key: string) => string;
  /** `45,2%` over `98/217`; a dash when there is nothing to divide by. */
  readonly rate: (fraction: Fraction) => string;
  readonly lists: ListWords;
  readonly reasonShort: (reason: LeftOutReason, facts: LeftOutFacts) => string;
  /** The reason with its place and what to do. */
  readonly reason: (reason: LeftOutReason, facts: LeftOutFacts) => string;
  readonly submissionState: (state: SubmissionState) => string;
  readonly submissionNote: (submission: Submission) => string;
  readonly quality: (quality: Quality, staleAfterDays: number) => readonly QualityLine[];
  readonly lower: LowerWords;
}
