import type { LockPort } from '../app/ports/ports';

const usualWaitMs = 2_000;

/** One run at a time in this document. Google releases the lock by itself when an execution dies. */
export function createLockPort(): LockPort {
  return {
    tryExclusively: (work, waitMs = usualWaitMs) => {
      const lock = LockService.getDocumentLock();
      if (!isTaken(lock, waitMs)) return false;
      try {
        work();
      } finally {
        lock.releaseLock();
      }
      return true;
    },
  };
}

/**
 * "There are too many LockService operations against the same script": others hold or await the lock, in words of the account's language. The
 * service's name is the same in each.
 */
function isTaken(lock: GoogleAppsScript.Lock.Lock, waitMs: number): boolean {
  try {
    return lock.tryLock(waitMs);
  } catch (error) {
    if (!/LockService/.test(String(error))) throw error;
    return false;
  }
}
