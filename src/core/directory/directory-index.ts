import { allowedDistance, type Candidate, nearestBy } from '../text/suggest';
import { accentKey, normalizeText } from '../text/text';
import { abbreviationsOf, bareKey, canonicalKey, compactKey, endsWithName, kindOf, wordsKey } from './directory-names';
import type { Unit } from './unit';

/** Units by every way to write their names, and the nearest one to a name that is none. */
export interface DirectoryIndex {
  /** The units that a text may mean, by the strictest way that finds any; several = it cannot be told which. */
  find(text: string): readonly Unit[];
  suggest(text: string): Unit | undefined;
}

type UnitsByKey = ReadonlyMap<string, readonly Unit[]>;

interface Level {
  /** The key of a text that is looked up. */
  readonly keyOf: (text: string) => string;
  /** The keys of a name, alias or code in the directory. */
  readonly keysOf: (name: string) => readonly string[];
}

const plain = (keyOf: (text: string) => string): Level => ({ keyOf, keysOf: (name) => [keyOf(name)] });
const canonicalOf = (text: string) => canonicalKey(wordsKey(text));

/** From the strictest way of writing to the loosest; the first that finds a unit decides. */
const levels: readonly Level[] = [
  plain(normalizeText),
  plain(accentKey),
  plain(wordsKey),
  plain(canonicalOf),
  { keyOf: canonicalOf, keysOf: (name) => [bareKey(canonicalOf(name))] },
  {
    keyOf: (text) => compactKey(canonicalOf(text)),
    keysOf: (name) =>
      [wordsKey(name), canonicalOf(name)].flatMap((words) => [compactKey(words), ...abbreviationsOf(words)]),
  },
];

export function createDirectoryIndex(units: readonly Unit[]): DirectoryIndex {
  const indexes: (UnitsByKey | undefined)[] = levels.map(() => undefined);
  // The looser ways are indexed when a name first needs them: most sheets spell their units rightly.
  const indexAt = (position: number, level: Level): UnitsByKey => {
    const known = indexes[position] ?? indexUnits(units, level);
    indexes[position] = known;
    return known;
  };
  let candidates: ReadonlyMap<string, readonly Candidate<Unit>[]> | undefined;

  const find = (text: string): readonly Unit[] => {
    for (const [position, level] of levels.entries()) {
      const key = level.keyOf(text);
      if (key === '') continue;
      const found = indexAt(position, level).get(key);
      if (found) return found.length === 1 ? found : narrow(found, text);
    }
    return [];
  };

  const suggest = (text: string): Unit | undefined => {
    const withoutNote = text.replace(/\([^()]*\)/g, ' ');
    if (withoutNote !== text) {
      const found = find(withoutNote);
      if (found.length === 1) return found[0];
    }
    candidates ??= groupCandidates(units);
    const canonical = canonicalOf(withoutNote);
    const bare = bareKey(canonical);
    if (allowedDistance(bare.length) === 0) return undefined;
    const kind = kindOf(canonical);
    const ofKind = kind === '' ? undefined : nearestBy(bare, candidates.get(kind) ?? []);
    return ofKind ?? nearestBy(bare, candidates.get('') ?? []);
  };

  return { find, suggest };
}

function namesOf(unit: Unit): readonly string[] {
  return [unit.name, unit.code, ...unit.aliases].filter((name) => name !== '');
}

function indexUnits(units: readonly Unit[], level: Level): UnitsByKey {
  const index = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const key of namesOf(unit).flatMap(level.keysOf)) {
      if (key === '') continue;
      const known = index.get(key);
      if (known === undefined) index.set(key, [unit]);
      else if (!known.includes(unit)) known.push(unit);
    }
  }
  return index;
}

/** Accents may tell which of several units is meant; between units of one name, the one that has not ended. */
function narrow(found: readonly Unit[], text: string): readonly Unit[] {
  const named = found.filter((unit) => endsWithName(text, unit.name));
  const left = named.length > 0 ? named : found;
  if (left.length === 1) return left;
  const [first] = left;
  const areNamesakes = first !== undefined && left.every((unit) => accentKey(unit.name) === accentKey(first.name));
  const lasting = left.filter((unit) => unit.validTo === undefined);
  return areNamesakes && lasting.length === 1 ? lasting : left;
}

/** Bare names by kind of unit, and under '' all of them. */
function groupCandidates(units: readonly Unit[]): ReadonlyMap<string, readonly Candidate<Unit>[]> {
  const groups = new Map<string, Candidate<Unit>[]>([['', []]]);
  for (const unit of units) {
    for (const name of namesOf(unit)) {
      const canonical = canonicalOf(name);
      const candidate = { key: bareKey(canonical), value: unit };
      for (const kind of new Set(['', kindOf(canonical)])) {
        const group = groups.get(kind);
        if (group === undefined) groups.set(kind, [candidate]);
        else group.push(candidate);
      }
    }
  }
  return groups;
}
