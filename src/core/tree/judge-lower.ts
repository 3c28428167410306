import type { Unit } from '../directory/unit';
import type { LeftOutFacts, LeftOutReason } from '../outcomes/outcome';
import type { Moment } from '../time/day';
import type { Publication, PublishedReading } from './publication';

interface LeftOut {
  readonly reason: LeftOutReason;
  readonly facts: LeftOutFacts;
}

/** What was found in the file of one line of the directory. */
export interface FoundLower {
  readonly unit: Unit;
  /** The file's title, or its id. */
  readonly file: string;
  readonly found: PublishedReading | ({ readonly kind: 'leftOut' } & LeftOut);
}

/** What the report may take from it. */
export interface JudgedLower {
  /** The figures to count: of now, or the last good ones. */
  readonly publication: Publication | undefined;
  /** undefined when they are of now. */
  readonly left: LeftOut | undefined;
  /** Ids of all trackers that stand below this line, itself among them. */
  readonly ids: readonly string[];
}

export interface LowerFacts {
  /** Of the tracker itself. */
  readonly ownIds: readonly string[];
  /** The last good figures, by unit. */
  readonly kept: ReadonlyMap<string, Publication>;
  readonly now: Moment;
}

/**
 * Decides which lower trackers are counted: none whose figures cannot be believed, none that takes figures from this one, and none twice.
 * A line that is left out keeps its last good figures.
 */
export function judgeLower(lines: readonly FoundLower[], facts: LowerFacts): ReadonlyMap<string, JudgedLower> {
  /** Who counts a tracker, by its id. */
  const holders = new Map<string, Unit>();
  const judged = new Map<string, JudgedLower>();
  for (const line of lines) {
    const { unit, found } = line;
    const read = found.kind === 'read' ? found.publication : undefined;
    const kept = facts.kept.get(unit.code);
    const left = findFault(line, holders, facts);
    const latest = read ?? kept;
    const ids = idsOf(unit, latest);
    const publication = left === undefined ? read : mayKeep(left, kept, holders, facts) ? kept : undefined;
    if (publication !== undefined) for (const id of idsOf(unit, publication)) holders.set(id, unit);
    judged.set(unit.code, { publication, left, ids });
  }
  return judged;
}

function idsOf({ fileId }: Unit, publication: Publication | undefined): readonly string[] {
  const ids = [fileId, publication?.trackerId ?? '', ...(publication?.below ?? [])];
  return [...new Set(ids.filter((id) => id !== ''))];
}

function findFault(
  { unit, file, found }: FoundLower,
  holders: ReadonlyMap<string, Unit>,
  { ownIds, now }: LowerFacts,
): LeftOut | undefined {
  const { fileId } = unit;
  if (fileId === '') return { reason: 'noTrackerId', facts: {} };
  if (ownIds.includes(fileId)) return { reason: 'circle', facts: { file } };
  const other = holders.get(fileId);
  if (other?.fileId === fileId) return { reason: 'sameTracker', facts: { file, other: other.name } };
  if (found.kind === 'leftOut') return { reason: found.reason, facts: { file, ...found.facts } };
  if (found.kind === 'otherFormat')
    return { reason: 'otherFormat', facts: { file, found: found.found, most: found.most } };
  if (found.kind === 'damaged') {
    const { kind: _, ...place } = found;
    return { reason: 'damagedFigures', facts: { file, ...place } };
  }
  if (found.kind === 'sumsDiffer') {
    const { kind: _, ...sums } = found;
    return { reason: 'sumsDiffer', facts: { file, ...sums } };
  }
  const { publication } = found;
  if (publication.code === '') return { reason: 'noReport', facts: { file } };
  if (publication.trackerId !== fileId)
    return { reason: 'trackerCopy', facts: { file, found: publication.trackerId || '?' } };
  // Figures of a day to come would never grow old.
  if (publication.moment > now + 1 || publication.oldest > publication.moment)
    return { reason: 'damagedFigures', facts: { file } };
  const ids = idsOf(unit, publication);
  if (ids.some((id) => ownIds.includes(id))) return { reason: 'circle', facts: { file } };
  const shared = ids.find((id) => holders.has(id));
  if (shared !== undefined)
    return { reason: 'sharedBelow', facts: { file, other: holders.get(shared)?.name ?? '', found: shared } };
  return publication.units.length === 0 ? { reason: 'emptyTracker', facts: { file } } : undefined;
}

/** Old figures must not count twice either. */
function mayKeep(
  { reason }: LeftOut,
  kept: Publication | undefined,
  holders: ReadonlyMap<string, Unit>,
  { ownIds }: LowerFacts,
): boolean {
  if (kept === undefined || reason === 'sameTracker') return false;
  return [kept.trackerId, ...kept.below].every((id) => !holders.has(id) && !ownIds.includes(id));
}
