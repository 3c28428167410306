import type { Day } from '../time/day';

/** What the master remembers of a task under its code. */
export interface KnownTask {
  readonly unitCode: string;
  readonly title: string;
  readonly lastDay: Day | undefined;
}

export type KnownTasks = ReadonlyMap<string, KnownTask>;

export const nothingKnown: KnownTasks = new Map();
