import type { Issue } from '../../issues/issue';
import { rowKey } from '../../issues/issue-order';
import { isRuleNumber, ruleEntry } from '../catalogue';
import { hasPersonalNumber } from './personal-data';
import { hasSecrecyMark } from './secrecy';
import { scanText, suspicion } from './text-scan';

/** V51, V52: the row may be secret or personal, whatever severity the tracker gives the rule. */
function withholdsRow(issue: Issue): boolean {
  return isRuleNumber(issue.rule) && ruleEntry(issue.rule).keepsOutOfMaster === true;
}

/** Of one row's issues, from `start` on: when one of them withholds the row, the others lose what they quoted. */
export function withholdTexts(issues: Issue[], start: number): void {
  let isWithheld = false;
  for (let index = start; index < issues.length; index += 1)
    if (withholdsRow(issues[index] as Issue)) isWithheld = true;
  if (!isWithheld) return;
  for (let index = start; index < issues.length; index += 1) {
    const issue = issues[index] as Issue;
    if (issue.facts.text !== undefined) issues[index] = withoutQuote(issue);
  }
}

/** The same issue without the cell's words: for mails and logs, which leave the sheet. */
export function withoutQuote(issue: Issue): Issue {
  if (issue.facts.text === undefined) return issue;
  const { text: _, ...facts } = issue.facts;
  return { ...issue, facts };
}

/** Answers whether a row stays out of the master, of mails and of log text. */
export function createWithholding(
  issues: readonly Issue[],
): (row: { place: { spreadsheetId: string; sheetId: number }; rowNumber: number }) => boolean {
  const rows = new Set<string>();
  for (const issue of issues) if (withholdsRow(issue)) rows.add(rowKey(issue.place, issue.place.rowNumber));
  if (rows.size === 0) return () => false;
  return ({ place, rowNumber }) => rows.has(rowKey(place, rowNumber));
}

/** Whether a text may not leave its cell: a secrecy mark, or a personal number. */
export function isSecretText(text: string): boolean {
  const found = scanText(text);
  return (
    ((found & suspicion.secrecy) !== 0 && hasSecrecyMark(text)) ||
    ((found & suspicion.number) !== 0 && hasPersonalNumber(text))
  );
}
