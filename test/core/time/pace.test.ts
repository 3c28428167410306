import { describe, expect, it } from 'vitest';
import { createPace, freeCalls, noteCalls, waitForCalls } from '../../../src/core/time/pace';

describe('calls that Google allows in a minute', () => {
  it('are free until so many were made', () => {
    const pace = createPace(3);
    expect(freeCalls(pace, 0)).toBe(3);
    noteCalls(pace, 2, 0);
    expect(freeCalls(pace, 0)).toBe(1);
    noteCalls(pace, 2, 10_000);
    expect(freeCalls(pace, 10_000)).toBe(0);
  });

  it('are free again when a minute has gone since each', () => {
    const pace = createPace(3);
    noteCalls(pace, 1, 1_000);
    noteCalls(pace, 2, 5_000);
    expect([60_999, 61_000, 64_999, 65_000].map((now) => freeCalls(pace, now))).toEqual([0, 1, 1, 3]);
  });

  it.each([
    ['one more fits', 1, 20_000, 0],
    ['two more wait for the first to be a minute old', 2, 20_000, 41_000],
    ['three more wait for the second', 3, 20_000, 45_000],
    ['more than a minute holds wait for all of it', 9, 20_000, 45_000],
    ['the first is a minute old', 2, 61_000, 0],
    ['the first is older than a minute', 2, 64_000, 0],
    ['the first is older, and more wait for the second', 3, 64_000, 1_000],
    ['both are older than a minute', 3, 90_000, 0],
    ['the first is all but a minute old', 2, 60_999, 1],
    ['none', 0, 20_000, 0],
  ])('%s', (_, count, nowMs, waitMs) => {
    const pace = createPace(3);
    noteCalls(pace, 1, 1_000);
    noteCalls(pace, 1, 5_000);
    expect(waitForCalls(pace, count, nowMs)).toBe(waitMs);
  });
});
