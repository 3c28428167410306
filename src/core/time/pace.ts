/** Calls that may be made in any 60 seconds. */
export interface Pace {
  readonly callsPerMinute: number;
  /** When calls were made, in milliseconds; the oldest first. */
  readonly times: number[];
}

const minuteMs = 60_000;

export function createPace(callsPerMinute: number): Pace {
  return { callsPerMinute, times: [] };
}

/** How many calls may be made now. */
export function freeCalls({ callsPerMinute, times }: Pace, nowMs: number): number {
  const recent = times.filter((time) => nowMs - time < minuteMs).length;
  return Math.max(0, callsPerMinute - recent);
}

/** Milliseconds until `count` calls may be made. */
export function waitForCalls({ callsPerMinute, times }: Pace, count: number, nowMs: number): number {
  const recent = times.filter((time) => nowMs - time < minuteMs);
  const surplus = recent.length + Math.min(count, callsPerMinute) - callsPerMinute;
  const oldest = recent[surplus - 1];
  return oldest === undefined ? 0 : oldest + minuteMs - nowMs;
}

export function noteCalls(pace: Pace, count: number, nowMs: number): void {
  for (let call = 0; call < count; call += 1) pace.times.push(nowMs);
}
