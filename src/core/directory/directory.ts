import { foldText, normalizeText } from '../text/text';
import { memoize } from '../values/memo';
import { createDirectoryIndex } from './directory-index';
import { splitPieces, splitSoftly } from './directory-lists';
import type { Directory, Unit, UnitMatch } from './unit';

/** A directory that finds units by name, alias, abbreviation or code. Each text is matched once; several meanings are never picked from. */
export function createDirectory(units: readonly Unit[]): Directory {
  const index = createDirectoryIndex(units);
  const unitByCode = new Map<string, Unit>();
  for (const unit of units) {
    const key = foldText(unit.code);
    if (key !== '' && !unitByCode.has(key)) unitByCode.set(key, unit);
  }

  const findMatch = memoize((text: string): UnitMatch => {
    const found = index.find(text);
    const [unit] = found;
    if (unit === undefined) return { kind: 'unknown', text, suggestion: undefined };
    return found.length === 1
      ? { kind: 'one', unit, exact: text === unit.name }
      : { kind: 'ambiguous', text, units: found };
  });
  const match = memoize((text: string): UnitMatch => {
    const normalized = normalizeText(text);
    if (normalized === '') return { kind: 'blank' };
    const found = findMatch(normalized);
    if (found.kind === 'unknown') return { ...found, suggestion: index.suggest(normalized) };
    return found.kind === 'one' && found.exact ? { ...found, exact: text === found.unit.name } : found;
  });
  const matchList = memoize((text: string): readonly UnitMatch[] => {
    const whole = match(text);
    if (whole.kind === 'blank') return [];
    if (whole.kind !== 'unknown') return [whole];
    return splitPieces(normalizeText(text)).flatMap((piece) => matchPiece(piece));
  });

  /** One line of a list: a name, or names between `,`, `/` and ` và ` when they are not part of a name. */
  function matchPiece(piece: string): readonly UnitMatch[] {
    const whole = match(piece);
    if (whole.kind === 'blank') return [];
    if (whole.kind !== 'unknown' || whole.suggestion !== undefined) return [whole];
    const names = splitSoftly(piece, (part) => findMatch(part).kind !== 'unknown');
    return names.length === 1 ? [whole] : names.map((name) => match(name)).filter((found) => found.kind !== 'blank');
  }

  return { units, findByCode: (code) => unitByCode.get(foldText(code)), match, matchList };
}
