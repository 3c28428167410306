import { foldText } from './text';

/**
 * Damerau-Levenshtein distance (optimal string alignment: insert, delete, replace, swap neighbours), or `max + 1` as soon as it is
 * certain to be more than `max`.
 */
export function boundedDistance(one: string, other: string, max: number): number {
  if (one === other) return 0;
  const width = other.length;
  if (Math.abs(one.length - width) > max) return max + 1;
  let above: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= width; column += 1) {
      const isSame = one.charCodeAt(row - 1) === other.charCodeAt(column - 1);
      let distance = Math.min(
        (last[column - 1] as number) + (isSame ? 0 : 1),
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
      );
      if (row > 1 && column > 1 && isSwap(one, row, other, column)) {
        distance = Math.min(distance, (above[column - 2] as number) + 1);
      }
      current.push(distance);
      if (distance < best) best = distance;
    }
    if (best > max) return max + 1;
    above = last;
    last = current;
  }
  return Math.min(last[width] as number, max + 1);
}

function isSwap(one: string, row: number, other: string, column: number): boolean {
  return (
    one.charCodeAt(row - 1) === other.charCodeAt(column - 2) && one.charCodeAt(row - 2) === other.charCodeAt(column - 1)
  );
}

/** How far a slip of the pen goes in a text of this length: none under 4 letters, at most 3; `Bộ …` is no slip for `Sở …`. */
export function allowedDistance(length: number): number {
  if (length < 4) return 0;
  if (length < 8) return 1;
  return length < 30 ? 2 : 3;
}

export interface Candidate<Value> {
  /** Folded. */
  readonly key: string;
  readonly value: Value;
}

/** The value whose key is nearest to a folded text, when it is close enough and no other value is as close. */
export function nearestBy<Value>(key: string, candidates: Iterable<Candidate<Value>>): Value | undefined {
  let limit = allowedDistance(key.length);
  let nearest: Candidate<Value> | undefined;
  let isAlone = true;
  for (const candidate of candidates) {
    const distance = boundedDistance(key, candidate.key, limit);
    if (distance > limit) continue;
    if (nearest && distance === limit) {
      if (candidate.value !== nearest.value) isAlone = false;
      continue;
    }
    nearest = candidate;
    isAlone = true;
    limit = distance;
  }
  return nearest && isAlone ? nearest.value : undefined;
}

/** The nearest of some words or symbols, compared without accents and case; undefined when two are equally close. */
export function nearestOf(text: string, candidates: readonly string[]): string | undefined {
  return nearestBy(
    foldText(text),
    candidates.map((value) => ({ key: foldText(value), value })),
  );
}
