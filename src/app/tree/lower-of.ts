import type { LowerTrackers } from '../../core/report/lower-line';
import { type CountedTwice, countOnce } from '../../core/tree/count-once';
import { type LowerEntry, listLowerLines } from '../../core/tree/lower-lines';
import type { Tracker } from '../ports/tracker';

/** The lines of the directory that are trackers, as far as the run has read them. */
export function lowerEntries({ unitTables }: Tracker): readonly LowerEntry[] {
  return unitTables.flatMap((one) =>
    one.kind === 'lower' && one.judged !== undefined ? [{ unit: one.unit, judged: one.judged }] : [],
  );
}

/** What the report takes from them. */
export function lowerTrackersOf(tracker: Tracker): LowerTrackers {
  const { today, settings } = tracker.context;
  const { staleFiguresDays, reportYear, worstUnitsFirst } = settings;
  return listLowerLines(onceOf(tracker).entries, { today, staleFiguresDays, reportYear, worstUnitsFirst });
}

/** Files that two places of the tree name. */
export function countedTwice(tracker: Tracker): readonly CountedTwice[] {
  return onceOf(tracker).twice;
}

function onceOf(tracker: Tracker): ReturnType<typeof countOnce> {
  return countOnce(
    lowerEntries(tracker),
    tracker.unitTables.map(({ unit }) => unit),
  );
}
