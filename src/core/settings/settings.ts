import type { ModuleName } from './modules';
import type { ReportDays } from './report-days';

export type Language = 'vi' | 'en';

/** From the doer up: whoever stands higher is told besides those below, never in their place. */
export const audiences = ['contact', 'leader', 'coordinator'] as const;
export type Audience = (typeof audiences)[number];

/** One step of the reminder ladder: `T-3` is offset 3 (days before the last day), `T+1` is offset -1. */
export interface Rung {
  readonly label: string;
  readonly offset: number;
  readonly audience: Audience;
  /** Days after which the last rung of its audience comes again while the task is overdue. */
  readonly repeatEvery?: number;
}

/** The sheet `Cấu hình`, read; every field has a default. */
export interface Settings {
  readonly language: Language;
  readonly coordinatingUnitCode: string;
  readonly coordinatorEmails: string;
  /** Id of the spreadsheet that is the tracker; in a copy it names the original. */
  readonly trackerId: string;
  /** Addresses of people besides the coordinating unit who may do everything. */
  readonly administratorEmails: string;
  readonly mailDomains: readonly string[];
  readonly mailMode: 'preview' | 'send';
  /** 0–23, in the spreadsheet's zone. */
  readonly sendHour: number;
  /** Calendar days. */
  readonly dueSoonDays: number;
  /** Highest offset first: from `T-7` down to `T+7`; each audience has a ladder of its own. */
  readonly ladder: readonly Rung[];
  readonly ladderInWorkingDays: boolean;
  readonly beforeIncludesDay: boolean;
  readonly shiftFixedDeadlines: boolean;
  /** Calendar days. */
  readonly staleAfterDays: number;
  /** Calendar days after which the figures of a lower tracker are old. */
  readonly staleFiguresDays: number;
  readonly writeBackToUnitFiles: boolean;
  readonly attachCalendar: boolean;
  /** Addresses that get the report by mail; '' = nobody. */
  readonly reportTo: string;
  readonly reportOn: ReportDays;
  /** What the tracker keeps besides tasks. */
  readonly modules: readonly ModuleName[];
  /** The unit that oversees the emulation movement, and the one that leads its communication, as written; '' = none. */
  readonly oversightUnitCode: string;
  readonly communicationUnitCode: string;
  /** Working days in which a received difficulty is to be answered. */
  readonly difficultyDays: number;
  /** The year that the report is about; undefined: all. */
  readonly reportYear: number | undefined;
  /** Percent of the budget that is to be disbursed, by the quarter of the day of the figures; blank = not judged. */
  readonly disbursementThresholds: readonly (number | undefined)[];
  /** Calendar days for which a report that is late is listed and mailed. */
  readonly lateReportDays: number;
  /** The report's units stand by overdue tasks, not in the protocol's order. */
  readonly worstUnitsFirst: boolean;
  /** On frozen reports and drafts, above the issuing agency. */
  readonly parentAgency: string;
  /** '' = the coordinating unit's name. */
  readonly issuingAgency: string;
  readonly issuingPlace: string;
  readonly signTitle: string;
  /** '' = dots. */
  readonly signerName: string;
  /** `;` between. */
  readonly draftRecipients: string;
}
