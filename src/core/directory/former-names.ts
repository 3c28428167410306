import { foldText } from '../text/text';
import type { Unit } from './unit';

/** Names that units bore, by unit code; the latest last. */
export type FormerNames = ReadonlyMap<string, readonly string[]>;

/** Beyond so many nobody's rows bear the name any more. */
const mostNames = 5;

/** The former names once the directory reads otherwise than before: a unit is known by its code, so that another name beside the same code is a new name. */
export function followNames(former: FormerNames, before: readonly Unit[], now: readonly Unit[]): FormerNames {
  const names = new Map(before.map(({ code, name }) => [code, name]));
  const followed = new Map(former);
  for (const { code, name } of now) {
    const old = names.get(code) ?? '';
    if (code === '' || old === '' || name === '' || foldText(old) === foldText(name)) continue;
    const others = (former.get(code) ?? []).filter((one) => one !== old && one !== name);
    followed.set(code, [...others, old].slice(-mostNames));
  }
  return followed;
}

/**
 * Units that also answer to the names they bore: rows go on bearing them for months. A name that another unit has now is that unit's. What a person wrote
 * under `Tên khác` is there already.
 */
export function withFormerNames(units: readonly Unit[], former: FormerNames): readonly Unit[] {
  if (former.size === 0) return units;
  const taken = new Set(units.flatMap(({ name, code, aliases }) => [name, code, ...aliases].map(foldText)));
  return units.map((unit) => {
    const added = (former.get(unit.code) ?? []).filter((name) => !taken.has(foldText(name)));
    return added.length === 0 ? unit : { ...unit, aliases: [...unit.aliases, ...added] };
  });
}
