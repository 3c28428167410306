import { formatDay } from '../../core/time/day';
import { repairReason } from '../rules/render';
import type { MyPageMessages } from './catalogue';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

export const en: MyPageMessages = {
  title: 'My page',
  refresh: 'Refresh',
  busy: 'Working…',
  failed: 'Nothing was changed. Choose “Refresh” to see the sheet as it is now.',
  goTo: (cell) => `Go to cell ${cell}`,
  progress: ({ total, done, overdue }) =>
    total === 0
      ? 'There is no task on this sheet yet.'
      : `${done} of ${total} tasks done; ${overdue === 0 ? 'none overdue' : `${overdue} overdue`}.`,
  toDo: {
    overdue: 'Overdue',
    today: 'Due today',
    soon: 'Due soon',
    unconfirmed: 'Reported done, day or evidence missing',
  },
  due: (lastDay, daysLeft) => {
    const day = `due ${formatDay(lastDay)}`;
    if (daysLeft === 0) return `${day}, today`;
    return daysLeft < 0 ? `${day}, ${days(-daysLeft)} late` : `${day}, ${days(daysLeft)} left`;
  },
  nothingToDo: 'Nothing is overdue or due soon.',
  problems: (count) => `To correct (${count})`,
  noProblems: 'No errors or warnings on this sheet.',
  severity: { error: 'Error', warning: 'Warning', beta: 'Beta' },
  repairs: (count) => `Can be corrected at once (${count})`,
  repair: 'Correct',
  repaired: (cell) => `Cell ${cell} has been corrected.`,
  changedMeanwhile: (cell) => `Someone has just changed cell ${cell}, so it was left alone. Choose “Refresh”.`,
  reason: (why) => repairReason(why, 'en'),
  more: (hidden) => `… and ${hidden} more.`,
  openUnitSheet: (sheets) =>
    `The open sheet is no unit’s table of tasks. Open your unit’s sheet${sheets.length === 0 ? '' : ` (${sheets.join(', ')})`} and choose “Refresh”.`,
  headingsBroken:
    'The heading row of this sheet is not as laid out, so it could not be read. Undo the last change (Ctrl+Z), or ask the coordinating unit to restore it.',
  untitled: '(no text yet)',
};
