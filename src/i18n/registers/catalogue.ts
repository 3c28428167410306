import type { DifficultyCounts } from '../../core/difficulties/count-difficulties';
import type { ReportBlock } from '../../core/report/block';

/** Everything said of registers, in one language. */
export interface RegisterMessages {
  readonly difficulties: {
    readonly block: (counts: DifficultyCounts, unitName: (code: string) => string) => ReportBlock;
  };
}
