import type { DifficultyCounts } from '../../core/difficulties/count-difficulties';
import type { TaskNote } from '../../core/difficulties/task-note';
import type { AssigningDocument } from '../../core/documents/document';
import type { ReportBlock } from '../../core/report/block';
import type { Day, Moment } from '../../core/time/day';

/** What is said of difficulties. */
export interface DifficultyMessages {
  readonly block: (counts: DifficultyCounts, unitName: (code: string) => string) => ReportBlock;
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

/** Everything said of registers, in one language. */
export interface RegisterMessages {
  readonly difficulties: DifficultyMessages;
}
