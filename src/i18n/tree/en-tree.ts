import type { LowerLine, LowerWords } from '../../core/report/lower-line';
import { fewNames } from '../../core/text/first-few';
import { formatMoment } from '../../core/time/day';

/** How old, in words. */
function age(days: number): string {
  return days === 0 ? 'today' : days === 1 ? '1 day' : `${days} days`;
}

const owedHeading = 'Reports owed';

function scopeName(year: number | undefined): string {
  return year === undefined ? 'all years' : String(year);
}

function scopeOf({ hasOtherScope, scopeYear }: Pick<LowerLine, 'hasOtherScope' | 'scopeYear'>): string {
  return hasOtherScope ? `; scope ${scopeName(scopeYear)}` : '';
}

/** As many as the first line names of units that are missing. */
function few(names: readonly string[]): string {
  return fewNames(names, 15, (hidden) => `and ${hidden} more units`);
}

/** What the report says of trackers below this one. */
export const enTree: Omit<LowerWords, 'said' | 'moreDecisions'> = {
  line: (line) => {
    const { unitName, present, expected, moment, oldest, ageDays, isStale, isCurrent } = line;
    const both = oldest < moment ? `, oldest ${formatMoment(oldest)}` : '';
    const kept = isCurrent ? '' : '; not read this time, earlier figures used';
    const mark = isStale ? '; OLD FIGURES' : '';
    return `${unitName}\n${present}/${expected} units; figures of ${formatMoment(moment)}${both} (${age(ageDays)})${mark}${scopeOf(line)}${kept}`;
  },
  unit: ({ kind, name, present, expected, scopeYear, countedAt }, own) => {
    const scope = scopeOf({ hasOtherScope: scopeYear !== own, scopeYear });
    if (kind === 'lower') return `${name} (tracker, ${present}/${expected} units${scope})`;
    return countedAt === undefined ? name : `${name} (counted for ${countedAt})`;
  },
  never: (unitName) => `${unitName}\nno figures of its tracker yet`,
  ownTasks: 'Tasks kept in this tracker',
  below: '(lower trackers)',
  leaves: ({ present, expected }) => `; below: ${present}/${expected} units`,
  otherScopes: (lines) =>
    `; other scope: ${few(lines.map(({ unitName, scopeYear }) => `${unitName} (${scopeName(scopeYear)})`))}`,
  stale: (names) => `; old figures: ${few(names.map(({ unitName, ageDays }) => `${unitName} (${ageDays} days)`))}`,
  block: {
    title: 'Lower trackers',
    headings: [
      'No.',
      'Unit',
      'Tracker',
      'Units with figures',
      'Report of',
      'Oldest figures',
      'Age (days)',
      owedHeading,
      'State',
    ],
    owedHeading,
    current: 'Read',
    stale: 'Old figures: older than the setting allows',
    kept: 'Not read this time; earlier figures used',
    never: 'No figures yet',
    owed: ({ reportsOwed, reportsLate }) =>
      reportsLate === 0 ? `${reportsOwed}` : `${reportsOwed}, ${reportsLate} overdue`,
    quality:
      'Data quality, overdue tasks, difficulties and coordinating units above count the tasks kept in this tracker; those of lower trackers stand in these.',
    handedOver: ({ unitName, tasks }) =>
      `Perhaps counted twice: ${tasks} tasks of ${unitName} stand in “Master” from before the unit had a tracker of its own. Delete the rows that stand there.`,
    twice: ({ file, one, other, isCountedOnce }) =>
      isCountedOnce
        ? `Twice: the file ${file} stands for ${one} and for ${other}; it counts for ${one} only. Take it out of one of the two trackers.`
        : `Perhaps counted twice: the file ${file} stands for ${one} and for ${other}, with different sheets, so both count. If the tasks are the same, take it out of one of the two trackers.`,
  },
};
