import type { Issue } from '../../core/issues/issue';
import type { Language } from '../../core/settings/settings';
import { fewLines } from '../../core/text/first-few';
import { renderIssue } from '../rules/render';

/** A toast is small: the first problems, each with its row and its cure. */
const mostShown = 3;

export function listProblems(issues: readonly Issue[], language: Language): string {
  const lines = issues.map((issue) => {
    const { found, cure } = renderIssue(issue, language);
    return `${issue.place.rowNumber}: ${found} ${cure}`;
  });
  return fewLines(lines, mostShown, (hidden) => `… (+${hidden})`).join('\n');
}
