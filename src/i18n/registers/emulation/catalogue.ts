import type { EmulationCounts, EmulationGap } from '../../../core/emulation/count-emulation';
import type { ReportBlock } from '../../../core/report/report-block';
import type { Day } from '../../../core/time/day';

/** The report that goes with a round: there, to be added, not to be added by this account, or not kept in this tracker. */
export type RoundDuty = 'stands' | 'missing' | 'closed' | 'none';

export interface MovementLine {
  readonly title: string;
  readonly text: string;
}

/** What is said of the emulation movement. */
export interface EmulationMessages {
  readonly block: (counts: EmulationCounts, unitName: (code: string) => string) => ReportBlock;
  /** Lines of the mail to whoever oversees the movement or leads its communication. */
  readonly mail: { readonly [gap in EmulationGap]: (names: readonly string[], round: string) => MovementLine } & {
    readonly approval: (models: readonly string[]) => MovementLine;
  };
  readonly askRound: string;
  readonly noName: string;
  readonly askPhase: string;
  readonly askDeadline: string;
  readonly badPhase: (text: string) => string;
  readonly badDeadline: (text: string) => string;
  readonly noCriteria: string;
  readonly nothingToAdd: (round: string) => string;
  readonly question: (facts: {
    round: string;
    rows: number;
    units: number;
    standing: number;
    deadline: Day;
    duty: RoundDuty;
    isDraft: boolean;
  }) => string;
  readonly opened: (facts: { round: string; rows: number; duty: RoundDuty }) => string;
  readonly dutyTitle: (round: string) => string;
  readonly phase: (phase: string) => string;
}
