import type { DifficultyCounts } from '../../core/difficulties/count-difficulties';
import type { TaskNote } from '../../core/difficulties/task-note';
import type { AssigningDocument } from '../../core/documents/document';
import type { MoneyYear } from '../../core/money/count-money';
import type { ReportBlock } from '../../core/report/report-block';
import type { Owed, OwedReport } from '../../core/report-duties/answers';
import type { DisciplineRow } from '../../core/report-duties/discipline';
import type { ReviewProgress } from '../../core/reviews/count-reviews';
import type { TargetYear } from '../../core/targets/count-targets';
import type { Day, Moment } from '../../core/time/day';
import type { EmulationMessages } from './emulation/catalogue';

/** What is said of difficulties. */
export interface DifficultyMessages {
  readonly block: (counts: DifficultyCounts, unitName: (code: string) => string) => ReportBlock;
  readonly toReceive: string;
  readonly toAnswer: string;
  readonly answered: (answer: string) => string;
  readonly decided: (document: string) => string;
  readonly mailTitle: (facts: { unit: string; problem: string }) => string;
  readonly selectRows: string;
  readonly allReceived: (count: number) => string;
  readonly received: (facts: { count: number; skipped: number; answerBy: Day }) => string;
  readonly noneSelected: string;
  readonly noneForCity: string;
  readonly listQuestion: (facts: { shown: readonly string[]; isSelection: boolean }) => string;
  readonly changedMeanwhile: string;
  readonly listDone: (facts: { code: string; count: number }) => string;
  /** The page for the city. */
  readonly cityList: (facts: { code: string; count: number; now: Moment }) => {
    readonly title: string;
    readonly subtitle: string;
    readonly headings: readonly string[];
    readonly protection: string;
  };
  /** `VM-2025-STC-001: đã có ý kiến, 6012/UBND-ĐMPT`. */
  readonly taskNote: (note: TaskNote) => string;
  readonly basis: (documents: readonly Pick<AssigningDocument, 'symbol' | 'issuedOn' | 'issuer'>[]) => string;
}

/** What is said of report duties. */
export interface DutyMessages {
  /** Title of the monthly report that every tracker has. */
  readonly builtIn: string;
  /** With its period. */
  readonly reportTitle: (owed: Owed) => string;
  /** `Đúng hạn`, `Trễ 2 ngày`, `Quá hạn 7 ngày`… */
  readonly state: (report: OwedReport) => string;
  readonly unknownDuty: (codes: readonly string[]) => string;
  readonly unknownUnit: (name: string) => string;
  /** One block for each report with something open; `reports` are all that are owed. */
  readonly blocks: (groups: readonly DutyGroup[]) => readonly ReportBlock[];
  readonly discipline: (rows: readonly DisciplineLine[], year: number) => ReportBlock;
  /** Which of several is handed in. */
  readonly chooseReport: (reports: readonly OwedReport[]) => string;
  readonly notChosen: (text: string) => string;
}

/** What is said of review campaigns. */
export interface ReviewMessages {
  readonly block: (progress: ReviewProgress, unitName: (code: string) => string) => ReportBlock;
  /** `RS01: còn 5/12 dòng chưa rà soát`. */
  readonly mailTitle: (facts: { code: string; left: number; rows: number }) => string;
  readonly toDo: string;
}

/** A report in one period, of all units that owe it. */
export interface DutyGroup {
  readonly reports: readonly OwedReport[];
}

/** A unit in the year's table. */
export interface DisciplineLine extends DisciplineRow {
  readonly stale: number;
  readonly errors: number;
}

/** What is said of money. */
export interface MoneyMessages {
  readonly blocks: (years: readonly MoneyYear[], unitName: (code: string) => string) => readonly ReportBlock[];
  readonly budgetTitle: (title: string) => string;
  readonly requestTitle: (facts: { unit: string; title: string; amount: string }) => string;
  /** What is to be done about figures of that day. */
  readonly stale: (asOf: Day) => string;
  readonly unanswered: string;
}

/** What is said of targets. */
export interface TargetMessages {
  readonly blocks: (years: readonly TargetYear[]) => readonly ReportBlock[];
  readonly mailTitle: (title: string) => string;
  readonly stale: (asOf: Day) => string;
}

/** Everything said of registers, in one language. */
export interface RegisterMessages {
  readonly difficulties: DifficultyMessages;
  readonly duties: DutyMessages;
  readonly reviews: ReviewMessages;
  readonly money: MoneyMessages;
  readonly targets: TargetMessages;
  readonly emulation: EmulationMessages;
}
