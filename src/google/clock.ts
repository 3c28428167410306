import type { ClockPort } from '../app/ports/ports';

const dayMs = 86_400_000;
const serialOfUnixEpoch = 25_569;
/** Vietnam keeps one zone without summer time; reports of a Hanoi office are dated by it whatever the spreadsheet's own zone. */
const hanoiOffsetMs = 7 * 3_600_000;

/** Milliseconds since 1970, in whatever zone, as the serial that Sheets counts by; seconds are the smallest part. */
export function serialOf(ms: number): number {
  return Math.floor(ms / 1000) / (dayMs / 1000) + serialOfUnixEpoch;
}

/** Made once an execution, at its start: `elapsedMs` counts from then. */
export function createClockPort(): ClockPort {
  const startedMs = Date.now();
  const momentOf = (unixMs: number) => serialOf(unixMs + hanoiOffsetMs);
  return {
    now: () => momentOf(Date.now()),
    unixMs: () => Date.now(),
    momentOf,
    elapsedMs: () => Date.now() - startedMs,
    sleep: (ms) => Utilities.sleep(ms),
  };
}
