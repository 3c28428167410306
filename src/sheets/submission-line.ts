import type { Cell, Row } from '../core/cell';
import { parseDateCell } from '../core/date-reading';
import type { SubmissionStatement } from '../core/report/submission';
import type { Language } from '../core/settings';
import { cellText } from '../core/task-text';
import { headingKey } from '../core/text';
import { submissionStateList } from './words';

/** Labels of the line above a unit's headings in which the unit states its submission; each value stands right of its label. */
export const submissionLabels = {
  state: { vi: 'Nộp báo cáo', en: 'Submission', columnIndex: 0 },
  at: { vi: 'Ngày nộp', en: 'Submitted on', columnIndex: 3 },
  by: { vi: 'Người nộp', en: 'Submitted by', columnIndex: 5 },
} as const satisfies {
  readonly [key: string]: { readonly [language in Language]: string } & { readonly columnIndex: number };
};

/** What a unit may state; the other states are derived. */
export const statedSubmissions: readonly string[] = [
  submissionStateList.print('submitted'),
  submissionStateList.print('nothingToReport'),
];

/** Reads the line above the heading row; undefined when there is none or its cell is blank. */
export function readSubmissionLine(rows: readonly Row[], headingRowIndex: number): SubmissionStatement | undefined {
  for (let rowIndex = 0; rowIndex < headingRowIndex; rowIndex++) {
    const row = rows[rowIndex] ?? [];
    const state = submissionStateList.parse(valueBeside(row, 'state'));
    if (state !== 'submitted' && state !== 'nothingToReport') continue;
    const at = parseDateCell(valueBeside(row, 'at'));
    return { kind: state, by: cellText(valueBeside(row, 'by')), at: at.kind === 'day' ? at.day : undefined };
  }
  return undefined;
}

function valueBeside(row: Row, label: keyof typeof submissionLabels): Cell {
  const { vi, en } = submissionLabels[label];
  const keys = [headingKey(vi), headingKey(en)];
  const at = row.findIndex((cell) => typeof cell === 'string' && keys.includes(headingKey(cell)));
  return at < 0 ? undefined : row[at + 1];
}
