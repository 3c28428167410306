import type { Progress } from '../../tasks/progress';
import type { ImportKey } from '../proposal/proposal';

/** What a heading says that its column holds. */
export interface HeadingMeaning {
  readonly key: ImportKey | undefined;
  /** 0–1. */
  readonly confidence: number;
  /** Without a key: what it is that import leaves alone. `known`: a usual column of such tables, but none of a task's. */
  readonly as?: 'numbering' | 'code' | 'known';
  /** The heading is itself a state: `Đã hoàn thành`. */
  readonly state?: Progress;
  /** What its data may turn it into, because people head such columns alike. */
  readonly may?: 'unitOrPerson' | 'resultOrDeliverable' | 'dueOrDone';
  /** Only its group told. */
  readonly byGroup?: true;
}
