import type { Clock } from './clock';

/** The locks of `LockService`, shared by all executions of a workspace. */
export interface LockTable {
  /** Waits (by the clock) for a holder that lets go in time; executions that stand above this one on the stack never do. */
  acquire(key: string, holder: object, waitMs: number, wait: (ms: number) => void): boolean;
  holds(key: string, holder: object): boolean;
  release(key: string, holder: object): void;
  releaseAll(holder: object): void;
  /** Another execution, somewhere else, holds the lock until then. */
  holdElsewhere(key: string, untilMs: number): void;
}

export function createLockTable(clock: Clock): LockTable {
  const held = new Map<string, { readonly holder: object; readonly untilMs: number }>();
  const holderOf = (key: string) => {
    const lock = held.get(key);
    return lock !== undefined && lock.untilMs > clock.now() ? lock : undefined;
  };
  return {
    acquire(key, holder, waitMs, wait) {
      if (waitMs < 0) return false;
      const current = holderOf(key);
      if (current !== undefined && current.holder !== holder) {
        wait(Math.min(waitMs, current.untilMs - clock.now()));
        if (holderOf(key) !== undefined) return false;
      }
      held.set(key, { holder, untilMs: Number.POSITIVE_INFINITY });
      return true;
    },
    holds: (key, holder) => holderOf(key)?.holder === holder,
    release: (key, holder) => {
      if (held.get(key)?.holder === holder) held.delete(key);
    },
    releaseAll: (holder) => {
      for (const [key, lock] of held) if (lock.holder === holder) held.delete(key);
    },
    holdElsewhere: (key, untilMs) => {
      held.set(key, { holder: {}, untilMs });
    },
  };
}
