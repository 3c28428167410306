import { fewLines } from '../../core/text/first-few';
import { formatDay } from '../../core/time/day';
import { type ReviewBlockWords, reviewBlock } from './blocks/review-block';
import type { ReviewMessages } from './catalogue';

const most = 40;

const words: ReviewBlockWords = {
  title: ({ code, basis, from, lastDay }) =>
    `Review ${code} by ${basis}; from ${formatDay(from)}, last day ${formatDay(lastDay)}`,
  sums: ({ reviewed, rows, toAdjust, notOurs }) =>
    `${reviewed}/${rows} rows reviewed; ${toAdjust} to be adjusted; ${notOurs} not the unit’s own.`,
  nobody: (names) =>
    `No row reviewed yet (${names.length}): ${fewLines(names, most, (hidden) => `and ${hidden} more`).join('; ')}.`,
  headings: ['Unit', 'Reviewed', 'To be adjusted', "Not the unit's"],
  total: 'Total',
  left: ['No.', 'Unit', 'Left', 'Tasks not reviewed'],
  noCode: '(no code yet)',
  more: (count) => `and ${count} more`,
};

export const enReviews: ReviewMessages = {
  block: (progress, unitName) => reviewBlock(progress, words, unitName),
  mailTitle: ({ code, left, rows }) => `${code}: ${left}/${rows} rows not reviewed yet`,
  toDo: 'Enter “Reviewed on” and “Review result” in each row.',
};
