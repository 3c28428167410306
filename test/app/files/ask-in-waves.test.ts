import { describe, expect, it } from 'vitest';
import { askInWaves } from '../../../src/app/files/ask-in-waves';
import type { FileAnswer } from '../../../src/app/ports/files-port';
import { createPace } from '../../../src/core/time/pace';

/** A clock that only waiting moves. */
function createClock() {
  let nowMs = 0;
  return {
    now: () => 0,
    unixMs: () => 0,
    momentOf: () => 0,
    elapsedMs: () => nowMs,
    sleep: (ms: number) => {
      nowMs += ms;
    },
  };
}

const ok = (value: string): FileAnswer<string> => ({ isOk: true, value });
const refused = (status: number): FileAnswer<string> => ({ isOk: false, status, message: '' });
const items = (count: number) => Array.from({ length: count }, (_, index) => `tệp ${index}`);

/** Answers as told for each item, one after the other; the last answer stays. */
function service(told: Readonly<Record<string, readonly number[]>> = {}) {
  const asked = new Map<string, number>();
  const waves: number[] = [];
  return {
    waves,
    ask: (some: readonly string[]) => {
      waves.push(some.length);
      return some.map((item) => {
        const time = asked.get(item) ?? 0;
        asked.set(item, time + 1);
        const statuses = told[item] ?? [200];
        const status = statuses[Math.min(time, statuses.length - 1)] ?? 200;
        return status === 200 ? ok(item) : refused(status);
      });
    },
  };
}

describe('asking about many files', () => {
  it('answers in order, whatever was asked twice', () => {
    const { ask } = service({ 'tệp 3': [503, 429, 200], 'tệp 21': [0, 200] });
    const answers = askInWaves({ clock: createClock() }, items(45), { ask, pace: createPace(1000), untilMs: 1e9 });
    expect(answers).toEqual(items(45).map(ok));
  });

  it.each([
    [403, 1],
    [404, 1],
    [400, 1],
    [429, 6],
    [503, 6],
    [0, 6],
  ])('with status %i asks %i times, and gives that answer', (status, times) => {
    const { ask, waves } = service({ 'tệp 0': [status] });
    const answers = askInWaves({ clock: createClock() }, items(1), { ask, pace: createPace(1000), untilMs: 1e9 });
    expect(answers).toEqual([refused(status)]);
    expect(waves).toHaveLength(times);
  });

  it('waits longer after each failure, so that a minute’s quota comes back', () => {
    const clock = createClock();
    const { ask } = service({ 'tệp 0': [429, 429, 429, 429, 429, 200] });
    askInWaves({ clock }, items(1), { ask, pace: createPace(1000), untilMs: 1e9 });
    expect(clock.elapsedMs()).toBe(2_000 + 4_000 + 8_000 + 16_000 + 32_000);
  });

  it('never makes more calls in any minute than it may', () => {
    const clock = createClock();
    const times: number[] = [];
    const ask = (some: readonly string[]) => {
      for (const _ of some) times.push(clock.elapsedMs());
      return some.map(ok);
    };
    askInWaves({ clock }, items(200), { ask, pace: createPace(55), untilMs: 1e9 });
    for (const time of times)
      expect(times.filter((other) => other >= time && other < time + 60_000).length).toBeLessThanOrEqual(55);
    expect(clock.elapsedMs()).toBe(180_000);
  });

  it('begins nothing once the time is over, and says what it did not come to', () => {
    const { ask } = service();
    const answers = askInWaves({ clock: createClock() }, items(200), { ask, pace: createPace(55), untilMs: 100_000 });
    expect(answers.filter((answer) => answer !== undefined)).toHaveLength(110);
  });
});
