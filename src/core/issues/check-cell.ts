import type { Issue } from './issue';
import { compareIssues } from './issue-order';

/** More lines nobody reads in one cell; the sheet `Kiểm tra dữ liệu` has them all. */
const mostLines = 25;

/**
 * What the column `Kiểm tra` says of a row: a line for each issue, errors first; '' for a row without. `renderLine` gives `J12: …`, the
 * cell's address first, which the conditional format looks for.
 */
export function checkText(issues: readonly Issue[], renderLine: (issue: Issue) => string): string {
  if (issues.length === 0) return '';
  const lines = [...issues].sort(compareIssues).map(renderLine);
  if (lines.length <= mostLines) return lines.join('\n');
  return [...lines.slice(0, mostLines), `… +${lines.length - mostLines}`].join('\n');
}
