import { specialRungs } from '../../../core/reminders/ledger/ledger-entry';
import { filePlace, type Notice } from '../../../core/reminders/matter';
import { dayFromMoment } from '../../../core/time/day';
import { staleNoticeWords } from '../../../i18n/tree/stale-notice';
import type { Assessment } from '../../judging/assess-tracker';
import { lowerTrackersOf } from '../../tree/lower-of';

/** Lower trackers whose figures have grown old: their coordinators are told once, until there are newer figures. */
export function listStaleNotices({ tracker }: Assessment): readonly Notice[] {
  const { directory, settings } = tracker.context;
  const words = staleNoticeWords(settings.language);
  return lowerTrackersOf(tracker).lines.flatMap(({ unitCode, trackerName, oldest, ageDays, isStale }): Notice[] => {
    const unit = directory.findByCode(unitCode);
    if (unit === undefined || !isStale) return [];
    return [
      {
        code: `SL-${unitCode}`,
        rung: specialRungs.staleFigures,
        title: words.title({ tracker: trackerName || unit.name, oldest, ageDays }),
        unit,
        day: dayFromMoment(oldest) + settings.staleFiguresDays,
        text: words.toDo,
        section: 'figures',
        place: unit.fileId === '' ? undefined : filePlace(unit.fileId),
      },
    ];
  });
}
