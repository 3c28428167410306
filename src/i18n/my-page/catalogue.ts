import type { Severity } from '../../core/issues/issue';
import type { SafeRepair } from '../../core/tasks/safe-repairs';
import type { Day } from '../../core/time/day';
import type { ToDoKind, UnitProgress } from '../../core/to-do/to-do';

/** Every word of the sidebar `Trang của tôi`. */
export interface MyPageMessages {
  readonly title: string;
  readonly refresh: string;
  readonly busy: string;
  readonly failed: string;
  /** Beside a button that leads to a cell, for those who cannot see it. */
  readonly goTo: (cell: string) => string;
  readonly progress: (progress: UnitProgress) => string;
  readonly toDo: { readonly [kind in ToDoKind]: string };
  readonly due: (lastDay: Day, daysLeft: number) => string;
  readonly nothingToDo: string;
  readonly problems: (count: number) => string;
  readonly noProblems: string;
  readonly severity: { readonly [severity in Severity]: string };
  readonly repairs: (count: number) => string;
  readonly repair: string;
  readonly repaired: (cell: string) => string;
  readonly changedMeanwhile: (cell: string) => string;
  readonly reason: (why: SafeRepair['why']) => string;
  readonly more: (hidden: number) => string;
  /** The sheet under the cursor is no unit's table. */
  readonly openUnitSheet: (unitSheets: readonly string[]) => string;
  readonly headingsBroken: string;
  readonly untitled: string;
}
