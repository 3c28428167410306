import type { LowerTrackers } from '../../core/report/lower-line';
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
  return listLowerLines(lowerEntries(tracker), { today, staleFiguresDays: settings.staleFiguresDays });
}
