import type { Directory } from '../../core/directory/unit';
import { type ReportingPeriod, reportingPeriodAt } from '../../core/duties/period';
import { isCounted, type SubmissionState, type SubmissionStatement } from '../../core/duties/submission';
import { builtInCode } from '../../core/report-duties/read-duties';
import { cellText } from '../../core/tasks/task-text';
import { foldText, headingKey, normalizeText } from '../../core/text/text';
import { type Day, dayFromMoment, dayOf, isValidDate, type Moment, twoDigits } from '../../core/time/day';
import type { Row } from '../../core/values/cell';
import { findHeadings } from '../tables/headings';
import { submissionsColumns } from '../tables/submission-columns';
import { readTable } from '../tables/table';
import { submissionStateList } from '../tables/word-lists';
import type { Request, SheetGrid } from '../v4';
import { appendTableRows } from './appended-row';

/** Each unit's latest statement in the sheet `Nộp báo cáo`, by unit code. Rows without a day, or of a day to come, say nothing that could be counted. */
export function readSubmissions(
  grid: SheetGrid,
  directory: Directory,
  today: Day = Number.POSITIVE_INFINITY,
): Map<string, SubmissionStatement> {
  const statements = new Map<string, SubmissionStatement>();
  const reading = readTable(grid, submissionsColumns);
  if ('problems' in reading) return statements;
  for (const { cells } of reading.table.rows) {
    const match = directory.match(cellText(cells.unit));
    const kind = statementKind(submissionStateList.parse(cells.state));
    if (match.kind !== 'one' || kind === undefined || typeof cells.at !== 'number') continue;
    // A row about another report, or another period, says nothing of the running one.
    if (!isAboutRunning(cellText(cells.duty), cellText(cells.period), cells.at)) continue;
    const statement = { kind, by: cellText(cells.by), at: cells.at };
    if (isCounted(statement, today)) keepLatest(statements, match.unit.code, statement);
  }
  return statements;
}

function isAboutRunning(duty: string, period: string, at: Moment): boolean {
  if (duty !== '' && duty.toUpperCase() !== builtInCode) return false;
  return period === '' || headingKey(period) === headingKey(periodCell(reportingPeriodAt(dayFromMoment(at))));
}

function statementKind(state: SubmissionState | undefined): SubmissionStatement['kind'] | undefined {
  if (state === 'nothingToReport') return 'nothingToReport';
  return state === 'submitted' || state === 'submittedWithErrors' ? 'submitted' : undefined;
}

function keepLatest(
  statements: Map<string, SubmissionStatement>,
  unitCode: string,
  statement: SubmissionStatement,
): void {
  const known = statements.get(unitCode);
  if (known === undefined || (known.at ?? 0) <= (statement.at ?? 0)) statements.set(unitCode, statement);
}

/** The later of two statements of one unit: what its own sheet says, and what the menu wrote down. */
export function laterStatement(
  a: SubmissionStatement | undefined,
  b: SubmissionStatement | undefined,
): SubmissionStatement | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return (b.at ?? 0) > (a.at ?? 0) ? b : a;
}

const words: readonly (readonly [folded: string, kind: SubmissionStatement['kind']])[] = [
  ['khong phat sinh', 'nothingToReport'],
  ['nothing to report', 'nothingToReport'],
  ['da nop', 'submitted'],
  ['submitted', 'submitted'],
];

const datePart = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)(?!\d)/;

/**
 * A unit's statement in a cell above its task table: `Không phát sinh: Nguyễn Văn A, 10/10/2025`. For files of units, which have no menu.
 * Without a day it is not counted: it would otherwise stand for every period to come.
 */
export function readStatement(
  rows: readonly Row[],
  headingRowIndex: number,
  today: Day = Number.POSITIVE_INFINITY,
): SubmissionStatement | undefined {
  return latestCounted(readCellStatements(rows, headingRowIndex), today);
}

/** The latest of a unit's statements that has a day which has come. */
export function latestCounted(statements: readonly SubmissionStatement[], today: Day): SubmissionStatement | undefined {
  return statements
    .filter((one) => isCounted(one, today))
    .reduce<SubmissionStatement | undefined>(laterStatement, undefined);
}

/** All statements in cells above the task table, also those without a day. */
export function readCellStatements(rows: readonly Row[], headingRowIndex: number): SubmissionStatement[] {
  return rows.slice(0, headingRowIndex).flatMap((row) =>
    row.flatMap((cell) => {
      const statement = typeof cell === 'string' ? parseStatement(cell) : undefined;
      return statement === undefined ? [] : [statement];
    }),
  );
}

function parseStatement(text: string): SubmissionStatement | undefined {
  const clean = normalizeText(text);
  const folded = foldText(clean);
  const word = words.find(([start]) => folded.startsWith(start));
  const date = datePart.exec(clean);
  if (word === undefined) return undefined;
  const [start, kind] = word;
  const [whole = '', dayOfMonth, month, yearText = ''] = date ?? [];
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  const isDated = date !== null && isValidDate(year, Number(month), Number(dayOfMonth));
  const codes = codesIn(clean);
  const by = clean
    .slice(start.length)
    .replace(whole, '')
    .replace(dutyCodes, '')
    .replace(/^[\s:;,–-]+|[\s:;,(–-]+\)?$/g, '');
  return {
    kind,
    ...(codes.length > 0 && { codes }),
    by,
    at: isDated ? dayOf(year, Number(month), Number(dayOfMonth)) : undefined,
  };
}

const dutyCodes = /\bBC\d{2,4}(?:-\d{4}(?:-(?:\d\d|Q\d|H\d))?)?\b[;, ]*/gi;

/** `BC05` or `BC01-2025-10`, as a unit names the reports that it has handed in. */
export function codesIn(text: string): readonly string[] {
  return (text.match(dutyCodes) ?? []).map((code) => code.replace(/[;, ]+$/, '').toUpperCase());
}

/** The text without them. */
export function withoutCodes(text: string): string {
  return text.replace(dutyCodes, '').trim();
}

/** `10/2025`, as the column `Kỳ báo cáo` names a period. */
export function periodCell({ month, year }: ReportingPeriod): string {
  return `${twoDigits(month)}/${year}`;
}

/** One line of `Nộp báo cáo`, written by the menu. */
export interface SubmissionEntry {
  readonly unitName: string;
  /** `10/2025`. */
  readonly period: string;
  readonly state: SubmissionState;
  readonly by: string;
  readonly at: Moment;
  readonly note: string;
  /** `BC05`; '' for the built-in one. */
  readonly duty?: string;
  readonly status?: string;
}

/** Adds lines to `Nộp báo cáo`. Its first rows are enough to find the columns; without headings it is written in the usual order. */
export function planSubmissions(
  sheetId: number,
  firstRows: readonly Row[],
  entries: readonly SubmissionEntry[],
): Request[] {
  const reading = findHeadings(firstRows, submissionsColumns);
  const columnIndex =
    'headings' in reading ? reading.headings.columnIndex : { unit: 0, period: 1, state: 2, by: 3, at: 4, note: 5 };
  const language = 'headings' in reading ? reading.headings.language : 'vi';
  return appendTableRows(
    sheetId,
    submissionsColumns,
    columnIndex,
    entries.map(({ unitName, duty = '', period, state, by, at, note, status = '' }) => ({
      ...blankEntry,
      unit: unitName,
      duty,
      period,
      state: submissionStateList.print(state, language),
      by,
      at,
      note,
      status,
    })),
  );
}

const blankEntry = { symbol: '', issuedOn: '', receivedOn: '', returnedOn: '', check: '' };
