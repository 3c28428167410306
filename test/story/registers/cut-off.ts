import type { Office } from '../../../scripts/host/office';
import type { RunResult } from '../../../scripts/host/runs/run-result';
import { copyOf, done } from '../trackers';

/** Something that people or the clock start, and do again when it went wrong. */
export interface Act {
  /** Where it begins; each try takes a copy. */
  readonly from: Office;
  readonly run: (office: Office) => RunResult;
  /** What is to be the same whatever went wrong. */
  readonly left: (office: Office) => unknown;
  /** Every so many calls one is disturbed; 1 where nothing is said. */
  readonly step?: number;
}

/**
 * Disturbs one service call after the other, in turn by an end of the execution, a failure before it did anything and one after it did all; then the same is
 * done once more. @returns the calls after which not the same was left, and what was.
 */
export function spoiltBy({ from, run, left, step = 1 }: Act): unknown[] {
  const whole = copyOf(from);
  const { allCalls } = done(run(whole));
  const wanted = print(left(whole));
  const spoilt: unknown[] = [];
  for (let call = 1, turn = 0; call <= allCalls; call += step, turn += 1) {
    const office = copyOf(from);
    if (turn % 3 === 0) office.workspace.killAt(call);
    else office.workspace.failAt(call, turn % 3 === 1 ? 'before' : 'after');
    run(office);
    office.workspace.recorder.clearPlan();
    done(run(office));
    const found = print(left(office));
    if (found !== wanted) spoilt.push({ call, turn: turn % 3, found, wanted });
  }
  return spoilt;
}

/** Moments by their day: a failure that is tried again takes its time. */
function print(left: unknown): string {
  return JSON.stringify(left, (_, value) =>
    typeof value === 'number' && value > 40_000 && value < 60_000 ? Math.floor(value) : value,
  );
}
