/** A seeded source (mulberry32): equal seeds give equal runs. */
export interface RandomSource {
  /** 0 ≤ x < 1. */
  next(): number;
  /** Where the source stands, to go on from there in the next run. */
  readonly state: number;
}

export function createRandom(seed: number): RandomSource {
  let state = seed >>> 0;
  return {
    next: () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    },
    get state() {
      return state;
    },
  };
}

/** A version 4 UUID, as `Utilities.getUuid()` gives. */
export function createUuid(random: RandomSource): string {
  const digits = Array.from({ length: 32 }, (_, i) => {
    const digit = Math.floor(random.next() * 16);
    return (i === 12 ? 4 : i === 16 ? (digit & 3) | 8 : digit).toString(16);
  }).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
