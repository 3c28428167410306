const firstWaitMs = 2_000;
const mostAttempts = 6;

/** Too many calls this minute: certainly nothing was done. */
export function isQuota(message: string): boolean {
  return /quota exceeded|rate limit|too many requests/i.test(message);
}

/** Also a service that is down for a moment: whether anything was done is not known, so only reads and repeatable writes may be asked again. */
export function isPassing(message: string): boolean {
  return isQuota(message) || /currently unavailable|backend error|internal error|deadline exceeded/i.test(message);
}

/** Does the call, again after growing waits while Google says "not now". @throws Google's last word. */
export function patiently<Answer>(call: () => Answer, isWorthWaiting: (message: string) => boolean): Answer {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return call();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (attempt === mostAttempts || !isWorthWaiting(message)) throw error;
      Utilities.sleep(firstWaitMs * 2 ** (attempt - 1));
    }
  }
}
