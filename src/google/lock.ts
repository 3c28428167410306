import type { LockPort } from '../app/ports/ports';

const usualWaitMs = 2_000;

/** One run at a time in this document. Google releases the lock by itself when an execution dies. */
export function createLockPort(): LockPort {
  return {
    tryExclusively: (work, waitMs = usualWaitMs) => {
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(waitMs)) return false;
      try {
        work();
      } finally {
        lock.releaseLock();
      }
      return true;
    },
  };
}
