import type { ClockPort } from '../app/ports/ports';

const dayMs = 86_400_000;
const serialOfUnixEpoch = 25_569;
/** Vietnam keeps one zone without summer time; reports of a Hanoi office are dated by it whatever the spreadsheet's own zone. */
const hanoiOffsetMs = 7 * 3_600_000;

/** Made once an execution, at its start: `elapsedMs` counts from then. */
export function createClockPort(): ClockPort {
  const startedMs = Date.now();
  return {
    now: () => Math.floor((Date.now() + hanoiOffsetMs) / 1000) / (dayMs / 1000) + serialOfUnixEpoch,
    elapsedMs: () => Date.now() - startedMs,
    sleep: (ms) => Utilities.sleep(ms),
  };
}
