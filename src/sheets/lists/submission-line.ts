import type { SubmissionStatement } from '../../core/duties/submission';
import type { Language } from '../../core/settings/settings';
import { cellText } from '../../core/tasks/task-text';
import { headingKey } from '../../core/text/text';
import { parseDateCell } from '../../core/time/date-reading';
import type { Day } from '../../core/time/day';
import type { Cell, Row } from '../../core/values/cell';
import { pairChoices, submissionStateList } from '../tables/word-lists';
import { codesIn, laterStatement, latestCounted, readCellStatements, readStatement, withoutCodes } from './submissions';

/** Labels of the line above a unit's headings in which the unit states its submission; each value stands right of its label. */
export const submissionLabels = {
  state: { vi: 'Nộp báo cáo', en: 'Submission', columnIndex: 0 },
  at: { vi: 'Ngày nộp', en: 'Submitted on', columnIndex: 2 },
  by: { vi: 'Người nộp', en: 'Submitted by', columnIndex: 4 },
} as const satisfies {
  readonly [key: string]: { readonly [language in Language]: string } & { readonly columnIndex: number };
};

let labelKeys: ReadonlySet<string> | undefined;

/** Worked out when a sheet is first read: what a script does while it loads, every click waits for. */
function isLabel(text: string): boolean {
  labelKeys ??= new Set(Object.values(submissionLabels).flatMap(({ vi, en }) => [headingKey(vi), headingKey(en)]));
  return labelKeys.has(headingKey(text));
}

/** What a unit may state; the other states are derived. */
export const statedSubmissions: readonly string[] = pairChoices(
  (['submitted', 'nothingToReport'] as const).map((state) => [
    submissionStateList.print(state),
    submissionStateList.print(state, 'en'),
  ]),
);

/**
 * What a unit states above its heading row: on this line, or in one cell (`Không phát sinh: Nguyễn Văn A, 10/10/2025`); the later of the two.
 * Without a day that has come it does not count: it would otherwise stand for a period that nobody can tell.
 */
export function readSubmissionLine(
  rows: readonly Row[],
  headingRowIndex: number,
  today: Day = Number.POSITIVE_INFINITY,
): SubmissionStatement | undefined {
  return laterStatement(
    readStatement(rows, headingRowIndex, today),
    latestCounted(readLines(rows, headingRowIndex), today),
  );
}

/** What a unit states there and is not counted, for the report to say why; undefined when something counts, or nothing is stated. */
export function readUncounted(
  rows: readonly Row[],
  headingRowIndex: number,
  today: Day,
): SubmissionStatement | undefined {
  if (readSubmissionLine(rows, headingRowIndex, today) !== undefined) return undefined;
  return readLines(rows, headingRowIndex)[0] ?? readCellStatements(rows.map(withoutLabels), headingRowIndex)[0];
}

/** The label `Submitted on` begins like a statement. */
function withoutLabels(row: Row): Row {
  return row.map((cell) => (typeof cell === 'string' && isLabel(cell) ? undefined : cell));
}

function readLines(rows: readonly Row[], headingRowIndex: number): SubmissionStatement[] {
  return rows.slice(0, headingRowIndex).flatMap((row): SubmissionStatement[] => {
    const stated = cellText(valueBeside(row, 'state'));
    const kind = submissionStateList.parse(withoutCodes(stated));
    if (kind !== 'submitted' && kind !== 'nothingToReport') return [];
    const at = parseDateCell(valueBeside(row, 'at'));
    const codes = codesIn(stated);
    return [
      {
        kind,
        ...(codes.length > 0 && { codes }),
        by: cellText(valueBeside(row, 'by')),
        at: at.kind === 'day' ? at.day : undefined,
      },
    ];
  });
}

function valueBeside(row: Row, label: keyof typeof submissionLabels): Cell {
  const { vi, en } = submissionLabels[label];
  const keys = [headingKey(vi), headingKey(en)];
  const at = row.findIndex((cell) => typeof cell === 'string' && keys.includes(headingKey(cell)));
  return at < 0 ? undefined : row[at + 1];
}
