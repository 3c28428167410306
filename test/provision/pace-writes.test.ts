import { describe, expect, it } from 'vitest';
import { paceWrites } from '../../scripts/provision/pace-writes';

/** A clock that only waiting moves. */
function fakeTiming() {
  let moment = 0;
  return {
    now: () => moment,
    wait: async (milliseconds: number) => {
      moment += milliseconds;
    },
  };
}

/** Refuses so many times, then answers with the moment. */
function refusing(times: number, status: number, now: () => number) {
  let left = times;
  return async () => {
    left -= 1;
    if (left >= 0) throw Object.assign(new Error('refused'), { status });
    return now();
  };
}

describe('writes', () => {
  it('never exceed 60 in any minute', async () => {
    const timing = fakeTiming();
    const write = paceWrites(timing);
    const moments: number[] = [];
    for (let i = 0; i < 130; i++) moments.push(await write(async () => timing.now()));
    for (const from of moments) {
      expect(moments.filter((at) => at >= from && at < from + 60_000).length).toBeLessThanOrEqual(60);
    }
    expect(moments[0]).toBe(0);
  });

  it('wait out a refused allowance', async () => {
    const timing = fakeTiming();
    const at = await paceWrites(timing)(refusing(4, 429, timing.now));
    expect(at).toBeGreaterThan(60_000);
  });

  it('give up when the allowance does not come back', async () => {
    const timing = fakeTiming();
    await expect(paceWrites(timing)(refusing(99, 429, timing.now))).rejects.toMatchObject({ status: 429 });
  });

  it('are not tried again after a failure that may have come too late', async () => {
    const timing = fakeTiming();
    await expect(paceWrites(timing)(refusing(1, 503, timing.now))).rejects.toMatchObject({ status: 503 });
  });
});
