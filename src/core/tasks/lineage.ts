import type { Day } from '../time/day';

/** Which tasks were given out anew from which: a task that was rolled over keeps its first deadline. */
export interface Lineage {
  /** Whether a task goes on under another code. */
  readonly isRolled: (code: string) => boolean;
  /** The code that a task was rolled over from; '' for others. */
  readonly originOf: (code: string) => string;
  /** The last day that was first assigned to the task that a rolled one goes back to. */
  readonly firstDayOf: (code: string) => Day | undefined;
}

export interface LineagePair {
  readonly code: string;
  readonly origin: string;
}

const longestChain = 50;
const childPart = /\.\d{1,3}$/;

/**
 * @param pairs of a task for several units, the parent's code stands for its children.
 * @param exists whether some task bears the code: what nobody holds replaces nothing.
 */
export function createLineage(
  pairs: readonly LineagePair[],
  exists: (code: string) => boolean,
  firstDay: (code: string) => Day | undefined,
): Lineage {
  const origins = new Map<string, string>();
  for (const { code, origin } of pairs) {
    if (code !== '' && origin !== '' && code !== origin && exists(code)) origins.set(code, origin);
  }
  const rolled = new Set(origins.values());
  const originOf = (code: string): string => origins.get(code) ?? origins.get(code.replace(childPart, '')) ?? '';
  return {
    isRolled: (code) => rolled.has(code),
    originOf,
    firstDayOf: (code) => {
      let first: Day | undefined;
      let one = originOf(code);
      for (let step = 0; one !== '' && step < longestChain; step += 1) {
        first = firstDay(one) ?? first;
        one = originOf(one);
      }
      return first;
    },
  };
}
