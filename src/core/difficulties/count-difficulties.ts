import type { Day } from '../time/day';
import { type DifficultyState, difficulties, isOpenState, kindWords } from './difficulties';
import type { Difficulty } from './difficulty-facts';

/** Difficulties of one kind by state. */
export interface DifficultyRow {
  /** '' for those without a kind. */
  readonly kind: string;
  readonly byState: { readonly [state in DifficultyState]: number };
  readonly total: number;
}

/** What the report says of difficulties. */
export interface DifficultyCounts {
  /** In the order of the words; kinds without a row are absent. */
  readonly byKind: readonly DifficultyRow[];
  readonly total: DifficultyRow;
  /** By calendar days since they were reported, of those that wait for somebody: neither closed, withdrawn nor answered. */
  readonly ages: { readonly upTo7: number; readonly from8To30: number; readonly over30: number };
  /** Submitted, and no opinion yet. */
  readonly undecided: readonly Difficulty[];
  readonly open: number;
}

export const difficultyStates = difficulties.states.map(({ state }) => state).reverse();

export function countDifficulties(all: readonly Difficulty[], today: Day): DifficultyCounts {
  const kinds = [...Object.keys(kindWords), ''];
  const byKind = kinds.map((kind) =>
    rowOf(
      kind,
      all.filter((one) => one.kind === kind),
    ),
  );
  const ages = { upTo7: 0, from8To30: 0, over30: 0 };
  for (const { state, reportedOn } of all) {
    if (!isOpenState(state) || state === 'answered' || state === 'decided' || reportedOn === undefined) continue;
    const age = today - reportedOn;
    if (age <= 7) ages.upTo7 += 1;
    else if (age <= 30) ages.from8To30 += 1;
    else ages.over30 += 1;
  }
  return {
    byKind: byKind.filter(({ total }) => total > 0),
    total: rowOf('', all),
    ages,
    undecided: all.filter(({ state }) => state === 'submitted'),
    open: all.filter(({ state }) => isOpenState(state)).length,
  };
}

function rowOf(kind: string, all: readonly Difficulty[]): DifficultyRow {
  const byState = Object.fromEntries(difficultyStates.map((state) => [state, 0])) as {
    [state in DifficultyState]: number;
  };
  for (const { state } of all) byState[state] += 1;
  return { kind, byState, total: all.length };
}
