import type { Cell, Row } from '../core/cell';
import { parseDateCell } from '../core/date-reading';
import type { SubmissionStatement } from '../core/report/submission';
import type { Language } from '../core/settings';
import { cellText } from '../core/task-text';
import { headingKey } from '../core/text';
import { laterStatement, readStatement } from './submissions';
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

/**
 * What a unit states above its heading row: on this line, or in one cell (`Không phát sinh: Nguyễn Văn A, 10/10/2025`); the later of the two.
 * Without a day it does not count: it would otherwise stand for every period to come.
 */
export function readSubmissionLine(rows: readonly Row[], headingRowIndex: number): SubmissionStatement | undefined {
  let statement = readStatement(rows, headingRowIndex);
  for (let rowIndex = 0; rowIndex < headingRowIndex; rowIndex++) {
    const row = rows[rowIndex] ?? [];
    const kind = submissionStateList.parse(valueBeside(row, 'state'));
    const at = parseDateCell(valueBeside(row, 'at'));
    if ((kind !== 'submitted' && kind !== 'nothingToReport') || at.kind !== 'day') continue;
    statement = laterStatement(statement, { kind, by: cellText(valueBeside(row, 'by')), at: at.day });
  }
  return statement;
}

function valueBeside(row: Row, label: keyof typeof submissionLabels): Cell {
  const { vi, en } = submissionLabels[label];
  const keys = [headingKey(vi), headingKey(en)];
  const at = row.findIndex((cell) => typeof cell === 'string' && keys.includes(headingKey(cell)));
  return at < 0 ? undefined : row[at + 1];
}
