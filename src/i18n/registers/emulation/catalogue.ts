import type { EmulationCounts } from '../../../core/emulation/count-emulation';
import type { ReportBlock } from '../../../core/report/block';
import type { Day } from '../../../core/time/day';

/** What is said of the emulation movement. */
export interface EmulationMessages {
  readonly block: (counts: EmulationCounts, unitName: (code: string) => string) => ReportBlock;
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
    isDraft: boolean;
  }) => string;
  readonly opened: (facts: { round: string; rows: number; duty: boolean }) => string;
  readonly dutyTitle: (round: string) => string;
  readonly phase: (phase: string) => string;
}
