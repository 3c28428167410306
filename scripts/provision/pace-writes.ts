import { setTimeout as sleep } from 'node:timers/promises';
import { statusOf } from './provision-failure';

/** Runs one writing call when it is due. */
export type Write = <Answer>(call: () => Promise<Answer>) => Promise<Answer>;

export interface Timing {
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** 60 writes a minute for an account (https://developers.google.com/workspace/sheets/api/limits); a few are left to whoever else works as it. */
const spacingMs = 60_000 / 55;

/** The allowance comes back within a minute; together these waits outlast it twice. */
const waitsMs = [5_000, 10_000, 20_000, 40_000, 60_000];

const realTiming: Timing = { now: Date.now, wait: (milliseconds) => sleep(milliseconds) };

/**
 * Spaces writes so that they stay within the allowance. Only 429 is tried again: after any other failure a write may have been
 * carried out, and making a file twice is worse than stopping.
 */
export function paceWrites({ now, wait }: Timing = realTiming): Write {
  let nextAt = Number.NEGATIVE_INFINITY;
  return async (call) => {
    for (let attempt = 0; ; attempt++) {
      const due = nextAt - now();
      if (due > 0) await wait(due);
      nextAt = now() + spacingMs;
      try {
        return await call();
      } catch (error) {
        const pause = waitsMs[attempt];
        if (statusOf(error) !== 429 || pause === undefined) throw error;
        await wait(pause);
      }
    }
  };
}
