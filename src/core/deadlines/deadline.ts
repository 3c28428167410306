import type { DateDoubts } from '../time/date-text';
import type { Day } from '../time/day';

/** How the wording names its last day. */
type DeadlineMode =
  | 'onDay' // 14/10/2025, chậm nhất 14/10/2025, đến hết ngày 14/10/2025
  | 'beforeDay' // trước ngày 14/10/2025
  | 'period' // tháng 12/2025, quý IV/2025, năm 2025
  | 'beforePeriod' // trước quý IV/2025
  | 'partOfPeriod' // đầu/giữa/cuối tháng 12/2025, giữa năm 2025
  | 'days' // 10 ngày kể từ ngày giao, or from a given day
  | 'workingDays'; // 10 ngày làm việc kể từ ngày giao

export type Deadline =
  | ({
      readonly kind: 'dated';
      readonly mode: DeadlineMode;
      /** The effective last day H, after "trước ngày", period ends, Civil Code shifting and the shift setting. */
      readonly lastDay: Day;
      /** The day as it was named, before any of these: 14/10 in "trước ngày 14/10/2025". */
      readonly namedDay: Day;
      /** True when the day was moved off a non-working day. */
      readonly shifted: boolean;
    } & DateDoubts)
  | { readonly kind: 'regular'; readonly reason: string }
  | { readonly kind: 'condition'; readonly condition: string }
  | { readonly kind: 'none' }
  /** `needsStart`: a period "kể từ ngày giao" whose `Ngày giao` is blank or unreadable. */
  | { readonly kind: 'unreadable'; readonly problem: 'unreadable' | 'impossible' | 'needsStart' };
