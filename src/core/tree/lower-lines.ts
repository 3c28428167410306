import type { Unit } from '../directory/unit';
import type { LowerLine, LowerTrackers } from '../report/lower-line';
import type { Day } from '../time/day';
import { dayFromMoment } from '../time/day';
import type { JudgedLower } from './judge-lower';

export interface LowerEntry {
  readonly unit: Unit;
  readonly judged: JudgedLower;
}

/** What the report shows of the lower trackers, in the order of the directory. */
export function listLowerLines(
  entries: readonly LowerEntry[],
  { today, staleFiguresDays }: { readonly today: Day; readonly staleFiguresDays: number },
): LowerTrackers {
  const lines = entries.flatMap(({ unit, judged }): LowerLine[] => {
    const { publication, left } = judged;
    if (publication === undefined) return [];
    const { trackerName, units, total, present, expected, moment, oldest, decisions, decisionCount } = publication;
    const ageDays = Math.max(0, today - dayFromMoment(oldest));
    return [
      {
        unitCode: unit.code,
        unitName: unit.name,
        trackerName,
        units,
        total,
        present,
        expected,
        moment,
        oldest,
        ageDays,
        isStale: ageDays > staleFiguresDays,
        isCurrent: left === undefined,
        decisions,
        decisionCount,
      },
    ];
  });
  const without = entries.filter(({ judged }) => judged.publication === undefined).map(({ unit }) => unit.name);
  return { lines, without };
}

/** A file that two places of the tree count. */
export interface CountedTwice {
  readonly fileId: string;
  readonly one: string;
  readonly other: string;
}

/** Units' own files that stand below several lines, or below a line and in this tracker itself. */
export function findCountedTwice(entries: readonly LowerEntry[], own: readonly Unit[]): readonly CountedTwice[] {
  const places = new Map<string, string>();
  const twice: CountedTwice[] = [];
  const note = (fileId: string, name: string): void => {
    if (fileId === '') return;
    const other = places.get(fileId);
    if (other === undefined) places.set(fileId, name);
    else if (other !== name) twice.push({ fileId, one: other, other: name });
  };
  for (const { fileId, name, isTracker } of own) if (isTracker !== true) note(fileId, name);
  for (const { unit, judged } of entries) {
    for (const { kind, fileId, name } of judged.publication?.units ?? [])
      if (kind === 'unit') note(fileId, `${name} (${unit.name})`);
  }
  return twice;
}
