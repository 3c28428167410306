import type { ProblemCounts } from '../../core/report/report';
import type { Moment } from '../../core/time/day';
import type { Row } from '../../core/values/cell';
import { findHeadings } from '../tables/headings';
import { logColumns } from '../tables/system-columns';
import type { Request } from '../v4';
import { appendTableRows } from './appended-row';

/** One line of `Nhật ký`. */
export interface LogEntry {
  readonly at: Moment;
  /** '' when Google does not say who it was; the words for that are the language files'. */
  readonly by: string;
  readonly action: string;
  readonly result: string;
  readonly details: string;
}

/** Adds lines to the log. Its first rows are enough to find the columns; a log whose headings are lost is written in the usual order. */
export function planLog(sheetId: number, firstRows: readonly Row[], entries: readonly LogEntry[]): Request[] {
  const reading = findHeadings(firstRows, logColumns);
  const columnIndex =
    'headings' in reading ? reading.headings.columnIndex : { at: 0, by: 1, action: 2, result: 3, details: 4 };
  return appendTableRows(
    sheetId,
    logColumns,
    columnIndex,
    entries.map((entry) => ({ ...entry })),
  );
}

/** `SKHCN 3/5; STC 0/1`: errors and warnings of each unit that has any, by code, so that progress can be read off the log. */
export function printUnitCounts(counts: ReadonlyMap<string, ProblemCounts>): string {
  return [...counts]
    .filter(([, { errors, warnings }]) => errors + warnings > 0)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([unitCode, { errors, warnings }]) => `${unitCode} ${errors}/${warnings}`)
    .join('; ');
}
