import { mostAttempts, waitAfterFailures } from '../../core/time/retry';

/** Does the call, again after growing waits while Google says "not now". @throws Google's last word. */
export function patiently<Answer>(call: () => Answer, isWorthWaiting: (message: string) => boolean): Answer {
  for (let failures = 1; ; failures += 1) {
    try {
      return call();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (failures === mostAttempts || !isWorthWaiting(message)) throw error;
      Utilities.sleep(waitAfterFailures(failures));
    }
  }
}
