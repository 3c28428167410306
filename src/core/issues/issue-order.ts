import type { Issue, Severity } from './issue';

const weight: { readonly [severity in Severity]: number } = { error: 0, warning: 1, beta: 2 };

/** Errors before warnings before trials; then by unit, table, row and column; then by rule. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    weight[a.severity] - weight[b.severity] ||
    compareTexts(a.unitCode, b.unitCode) ||
    comparePlaces(a, b) ||
    compareTexts(a.rule, b.rule) ||
    compareTexts(JSON.stringify(a.facts), JSON.stringify(b.facts))
  );
}

function comparePlaces({ place: a }: Issue, { place: b }: Issue): number {
  return (
    compareTexts(a.spreadsheetId, b.spreadsheetId) ||
    a.sheetId - b.sheetId ||
    a.rowNumber - b.rowNumber ||
    (a.columnIndex ?? -1) - (b.columnIndex ?? -1)
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One row of one sheet, as a key. */
export function rowKey(place: { readonly spreadsheetId: string; readonly sheetId: number }, rowNumber: number): string {
  return `${place.spreadsheetId}\n${place.sheetId}\n${rowNumber}`;
}

/** The issues of each row, in their order; issues of headings and of whole sheets have row 0 or the heading's. */
export function groupByRow(issues: readonly Issue[]): Map<string, Issue[]> {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = rowKey(issue.place, issue.place.rowNumber);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  return groups;
}
