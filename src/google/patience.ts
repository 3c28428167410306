const firstWaitMs = 2_000;
const mostAttempts = 6;

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
