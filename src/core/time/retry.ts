/** Answers that say "not now": no answer at all, too many calls, and a service that is down for a moment. A refusal for want of rights is none. */
const transientStatuses: readonly number[] = [0, 429, 500, 502, 503, 504];

export function isTransient(status: number): boolean {
  return transientStatuses.includes(status);
}

/** How often one thing is asked before it is given up. */
export const mostAttempts = 6;

const firstWaitMs = 2_000;
const longestWaitMs = 32_000;

/** The wait after so many failures in a row, from 1 on: 2, 4, 8, 16, 32, 32 … seconds, which outlast a minute's quota. */
export function waitAfterFailures(failures: number): number {
  return Math.min(longestWaitMs, firstWaitMs * 2 ** (failures - 1));
}
