import type { Day } from '../time/day';

/** What the master remembers of a task under its code. */
export interface KnownTask {
  readonly unitCode: string;
  readonly title: string;
  readonly lastDay: Day | undefined;
  /** Several rows bore the code when the master took it: which of them is the original is not known. */
  readonly isDoubled?: boolean;
}

export type KnownTasks = ReadonlyMap<string, KnownTask>;

export const nothingKnown: KnownTasks = new Map();
