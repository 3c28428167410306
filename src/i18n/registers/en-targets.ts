import { formatDay } from '../../core/time/day';
import { plural } from '../english/plural';
import { targetBlocks } from './blocks/target-block';
import type { TargetMessages } from './catalogue';

export const enTargets: TargetMessages = {
  blocks: (years) =>
    targetBlocks(
      {
        title: (year) => (year === undefined ? 'Targets, year unclear' : `Targets ${year}`),
        counts: ({ total, reached, notReached, noData }) =>
          `${plural(total, 'target')}: ${reached} reached; ${notReached} not reached; ${noData} without data.`,
        noData: (codes) => `Without data: ${codes}.`,
        headings: ['No.', 'Target not reached', 'Code', 'Measure', 'Planned', 'Actual', 'Rate', 'As of'],
      },
      'en',
      years,
    ),
  mailTitle: (title) => `Target: ${title}`,
  stale: (asOf) => `Figures of ${formatDay(asOf)} are older than a quarter: bring “Actual” and “As of” up to date.`,
};
