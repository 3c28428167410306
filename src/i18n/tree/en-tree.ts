import type { LowerWords } from '../../core/report/lower-line';
import { formatMoment } from '../../core/time/day';

/** How old, in words. */
function age(days: number): string {
  return days === 0 ? 'today' : days === 1 ? '1 day' : `${days} days`;
}

/** What the report says of trackers below this one. */
export const enTree: Omit<LowerWords, 'said' | 'moreDecisions'> = {
  line: ({ unitName, present, expected, moment, oldest, ageDays, isStale, isCurrent }) => {
    const both = oldest < moment ? `, oldest ${formatMoment(oldest)}` : '';
    const kept = isCurrent ? '' : '; not read this time, earlier figures used';
    const mark = isStale ? '; OLD FIGURES' : '';
    return `${unitName}\n${present}/${expected} units; figures of ${formatMoment(moment)}${both} (${age(ageDays)})${mark}${kept}`;
  },
  unit: ({ kind, name, present, expected }) =>
    kind === 'lower' ? `${name} (tracker, ${present}/${expected} units)` : name,
  ownTasks: 'Tasks kept in this tracker',
  below: '(lower trackers)',
  leaves: ({ present, expected }) => `; below: ${present}/${expected} units`,
  stale: (names) =>
    `; old figures: ${names.map(({ unitName, ageDays }) => `${unitName} (${ageDays} days)`).join(', ')}`,
  block: {
    title: 'Lower trackers',
    headings: ['No.', 'Unit', 'Tracker', 'Units with figures', 'Report of', 'Oldest figures', 'Age (days)', 'State'],
    current: 'Read',
    stale: 'Old figures: older than the setting allows',
    kept: 'Not read this time; earlier figures used',
    never: 'No figures yet',
    quality:
      'Data quality, overdue tasks, difficulties and coordinating units above count the tasks kept in this tracker; those of lower trackers stand in these.',
    twice: ({ file, one, other }) =>
      `Counted twice: the file ${file}, for ${one} and for ${other}. Take it out of one of the two trackers.`,
  },
};
