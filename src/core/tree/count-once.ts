import type { Unit } from '../directory/unit';
import { noFigures, sumFigures } from '../report/counting/unit-figures';
import { foldText } from '../text/text';
import type { LowerEntry } from './lower-lines';
import type { Publication, PublishedUnit } from './publication';

/** A unit's file that two places of the tree name. */
export interface CountedTwice {
  readonly fileId: string;
  readonly one: string;
  readonly other: string;
  /** It is the same table, and counts at the first place alone; false: it may be another table of the same file. */
  readonly isCountedOnce: boolean;
}

export interface CountedOnce {
  readonly entries: readonly LowerEntry[];
  readonly twice: readonly CountedTwice[];
}

interface Place {
  readonly name: string;
  readonly table: string;
  /** The line of this tracker beneath which it stands; '' = it is this tracker's own. */
  readonly line: string;
}

/** Takes units out of lower trackers whose tables count already: as a unit of this tracker, or in a line above. */
export function countOnce(entries: readonly LowerEntry[], own: readonly Unit[]): CountedOnce {
  const places = new Map<string, readonly Place[]>();
  const add = (fileId: string, place: Place) => places.set(fileId, [...(places.get(fileId) ?? []), place]);
  for (const { fileId, name, isTracker, namesSheet, sheetName } of own)
    if (fileId !== '' && isTracker !== true)
      add(fileId, { name, table: foldText(namesSheet ? sheetName : ''), line: '' });
  const twice: CountedTwice[] = [];
  const left = entries.map((entry): LowerEntry => {
    const { unit, judged } = entry;
    const { publication } = judged;
    if (publication === undefined) return entry;
    const counted = new Map<PublishedUnit, string>();
    for (const one of publication.units) {
      if (one.kind !== 'unit' || one.fileId === '') continue;
      const place = { name: `${one.name} (${unit.name})`, table: foldText(one.sheetName), line: unit.code };
      // Two tables of one file within one tracker are its own affair.
      const others = (places.get(one.fileId) ?? []).filter(({ line }) => line !== unit.code);
      const same = others.find(({ table }) => table === place.table);
      const first = same ?? others[0];
      if (first !== undefined)
        twice.push({ fileId: one.fileId, one: first.name, other: place.name, isCountedOnce: same !== undefined });
      if (same === undefined) add(one.fileId, place);
      else counted.set(one, same.name);
    }
    return counted.size === 0 ? entry : { unit, judged: { ...judged, publication: without(publication, counted) } };
  });
  return { entries: left, twice };
}

function without(publication: Publication, counted: ReadonlyMap<PublishedUnit, string>): Publication {
  const units = publication.units.map((unit): PublishedUnit => {
    const countedAt = counted.get(unit);
    return countedAt === undefined ? unit : { ...unit, present: 0, expected: 0, figures: noFigures, countedAt };
  });
  const names = new Set([...counted.keys()].map(({ name }) => name));
  const decisions = publication.decisions.filter(({ unitName }) => !names.has(unitName));
  return {
    ...publication,
    units,
    total: sumFigures(units.map(({ figures }) => figures)),
    present: units.reduce((sum, { present }) => sum + present, 0),
    expected: units.reduce((sum, { expected }) => sum + expected, 0),
    decisions,
    decisionCount: publication.decisionCount - (publication.decisions.length - decisions.length),
  };
}
