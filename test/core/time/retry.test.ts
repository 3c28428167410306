import { describe, expect, it } from 'vitest';
import { isTransient, mostAttempts, waitAfterFailures } from '../../../src/core/time/retry';

describe('an answer of a service', () => {
  it.each([0, 429, 500, 502, 503, 504])('%i is asked again', (status) => {
    expect(isTransient(status)).toBe(true);
  });

  it.each([200, 400, 401, 403, 404, 501])('%i stands', (status) => {
    expect(isTransient(status)).toBe(false);
  });

  it('is waited for twice as long each time, up to half a minute', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(waitAfterFailures)).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 32_000, 32_000]);
  });

  it('is waited for a minute in all before it is given up, as a quota is counted by the minute', () => {
    const waits = Array.from({ length: mostAttempts - 1 }, (_, index) => waitAfterFailures(index + 1));
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBe(62_000);
  });
});
