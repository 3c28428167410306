import { participantsOf } from '../directory/participants';
import type { Unit } from '../directory/unit';
import { textAt } from '../register/item-reading';
import type { Criterion } from './criteria';
import { type ScoreItem, scoreKey } from './scores';

/** A row that a round adds to the scores. */
export interface RoundRow {
  readonly unit: Unit;
  readonly round: string;
  readonly criterion: Criterion;
}

export interface RoundPlan {
  readonly added: readonly RoundRow[];
  /** How many rows are there already. */
  readonly standing: number;
  /** All that take part. */
  readonly units: readonly Unit[];
}

/** What a round needs: a row for each unit that takes part and each criterion of its group that may be scored; rows that are there stay as they are. */
export function listRoundRows(
  round: string,
  criteria: readonly Criterion[],
  units: readonly Unit[],
  standing: readonly ScoreItem[],
): RoundPlan {
  const chosen = chooseCriteria(criteria);
  const known = new Set(
    standing.map((item) =>
      scoreKey({
        unitCode: item.unitCode,
        round: textAt(item, 'round'),
        criterion: textAt(item, 'criterion'),
        version: textAt(item, 'version'),
      }),
    ),
  );
  const wanted = units.flatMap((unit) => {
    const group = participantsOf(unit);
    return chosen
      .filter(({ groups }) => group !== undefined && groups.includes(group))
      .map((criterion): RoundRow => ({ unit, round, criterion }));
  });
  const added = wanted.filter(
    ({ unit, criterion: { code, version } }) =>
      !known.has(scoreKey({ unitCode: unit.code, round, criterion: code, version })),
  );
  return { added, standing: wanted.length - added.length, units: [...new Set(wanted.map(({ unit }) => unit))] };
}

/** Those in force; while none is issued, the drafts, on which no score counts yet. */
export function chooseCriteria(criteria: readonly Criterion[]): readonly Criterion[] {
  const issued = criteria.filter(({ state }) => state === 'issued');
  return issued.length > 0 ? issued : criteria.filter(({ state }) => state === 'draft');
}
