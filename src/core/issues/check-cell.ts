import { fewLines } from '../text/first-few';
import type { Issue } from './issue';
import { compareIssues } from './issue-order';

/** More lines nobody reads in one cell; the sheet `Kiểm tra dữ liệu` has them all. */
const mostLines = 25;

/**
 * What the column `Kiểm tra` says of a row: a line for each issue, errors first; '' for a row without. `renderLine` gives `J12: …`, the
 * cell's address first, which the conditional format looks for.
 */
export function checkText(issues: readonly Issue[], renderLine: (issue: Issue) => string): string {
  const lines = [...issues].sort(compareIssues).map(renderLine);
  return fewLines(lines, mostLines, (hidden) => `… +${hidden}`).join('\n');
}
