/** The only source of time in the host. It stands still unless someone moves it. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now()`. */
  now(): number;
  /** Moves on; scripts that run meanwhile see it at once. */
  advance(ms: number): void;
  /** To a moment: milliseconds, or ISO 8601 with an offset. @throws when it is not one. */
  set(moment: number | string): void;
}

/** @param moment milliseconds since 1970, or ISO 8601 with an offset. @throws when it is neither. */
export function createClock(moment: number | string): Clock {
  let time = parseMoment(moment);
  return {
    now: () => time,
    advance: (ms) => {
      time += ms;
    },
    set: (next) => {
      time = parseMoment(next);
    },
  };
}

function parseMoment(moment: number | string): number {
  const time = typeof moment === 'number' ? moment : Date.parse(moment);
  if (!Number.isFinite(time)) throw new Error(`not a moment: ${moment}; write it like 2025-10-10T08:00:00+07:00`);
  return time;
}
