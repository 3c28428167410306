import type { Figures } from '../../../core/report/frozen/figures';
import type { ReportSnapshot, SnapshotTask } from '../../../core/report/frozen/snapshot';
import { belowKey } from '../../../core/report/lower-line';
import { isReportCode, momentOfReport } from '../../../core/report/report-code';
import { cellText } from '../../../core/tasks/task-text';
import { headingKey } from '../../../core/text/text';
import type { Row } from '../../../core/values/cell';
import { protectHard } from '../../requests/format-requests';
import { appendDimension, updateCells } from '../../requests/requests';
import { duplicateSheet, hideColumns } from '../../requests/sheet-requests';
import { statusList } from '../../tables/word-lists';
import type { Request, SheetGrid } from '../../v4';
import { pageColumnCount } from '../page';
import { type PaperTexts, paperHeadRows, paperRowCount, planPaper } from './paper-form';

export function isSnapshotTitle(title: string): boolean {
  return isReportCode(title);
}

/** Titles of frozen reports, newest first: they sort by their names. */
export function snapshotTitles(titles: readonly string[]): string[] {
  return titles.filter(isReportCode).sort().reverse();
}

/** The codes stand in hidden columns behind the page, so that they do not print. */
const firstColumn = pageColumnCount + 1;
const headings = ['Mã nhiệm vụ', 'Đơn vị', 'Trạng thái'] as const;

export interface FreezeFacts {
  readonly reportSheetId: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly newSheetId: number;
  /** Position among the sheets. */
  readonly index: number;
  /** Who may still remove the protection. */
  readonly editors: readonly string[];
  readonly description: string;
  /** What stands behind the codes, in further hidden columns. */
  readonly amounts: readonly Row[];
  /** The page as it stands. */
  readonly page: readonly Row[];
  readonly paper: PaperTexts;
}

/** Whether a frozen report has the figures that the report has now; what stands above the table and the line of frozen reports below say how they compare. */
export function isFrozenAs(report: readonly Row[], frozen: SheetGrid): boolean {
  const now = tableOf(report);
  const then = tableOf(frozen.rows);
  return now.every((row, index) => isSameRow(row, then[index] ?? [])) && !then.slice(now.length).some(isEntry);
}

function isSameRow(one: Row, other: Row): boolean {
  for (let columnIndex = 0; columnIndex < pageColumnCount; columnIndex += 1) {
    if (cellText(one[columnIndex]) !== cellText(other[columnIndex])) return false;
  }
  return true;
}

/** Entries of lists are numbered. */
function isEntry(row: Row): boolean {
  return typeof row[0] === 'number';
}

/** No row above the table by unit has as many cells as its heading. */
const fewestHeadings = 10;

/** From the heading of the table by unit to the last row of the lists, the line of frozen reports left out. */
function tableOf(rows: readonly Row[]): readonly Row[] {
  const isHeading = (row: Row) =>
    row.slice(0, pageColumnCount).filter((cell) => cellText(cell) !== '').length >= fewestHeadings;
  const start = Math.max(0, rows.findIndex(isHeading));
  const end = rows.findIndex((row, index) => index > start && isReportCode(cellText(row[0])));
  const table = rows.slice(start, end < 0 ? rows.length : end - rowsAboveTrend);
  let length = table.length;
  while (length > 0 && !(table[length - 1] ?? []).slice(0, pageColumnCount).some((cell) => cellText(cell) !== '')) {
    length -= 1;
  }
  return table.slice(0, length);
}

/** Title and headings. */
const rowsAboveTrend = 2;

/**
 * Copies the report as it stands, with the codes it counted, under its own code, in the form of a paper, and protects the copy. It is never written again.
 */
export function planFreeze(snapshot: ReportSnapshot, facts: FreezeFacts): Request[] {
  const { newSheetId: sheetId, rowCount, columnCount, page, paper } = facts;
  const rows = [
    [...headings],
    ...(snapshot.below === undefined ? [] : [[belowKey, '', printFigures(snapshot.below)]]),
    ...Array.from(snapshot.tasks, ([code, { unitCode, status }]) => [code, unitCode, statusList.print(status)]),
  ];
  const amountsColumn = firstColumn + headings.length + 1;
  const endColumn = facts.amounts.length === 0 ? amountsColumn - 1 : amountsColumn + (facts.amounts[0]?.length ?? 0);
  const missingRows = Math.max(rows.length, facts.amounts.length, paperRowCount(page)) - rowCount - paperHeadRows;
  return [
    duplicateSheet(facts.reportSheetId, sheetId, snapshot.code, facts.index),
    ...(missingRows > 0 ? [appendDimension(sheetId, 'ROWS', missingRows)] : []),
    ...(endColumn > columnCount ? [appendDimension(sheetId, 'COLUMNS', endColumn - columnCount)] : []),
    ...planPaper(sheetId, page, paper),
    updateCells(sheetId, 0, firstColumn, rows),
    ...(facts.amounts.length === 0 ? [] : [updateCells(sheetId, 0, amountsColumn, facts.amounts)]),
    hideColumns(sheetId, firstColumn - 1, endColumn),
    protectHard({ sheetId }, facts.description, facts.editors),
  ];
}

/** Reads a frozen report back; undefined when the sheet is none. */
export function readSnapshot(grid: SheetGrid): ReportSnapshot | undefined {
  const columns = headings.map((heading) => findColumn(grid, heading));
  const [codeColumn, unitColumn, statusColumn] = columns;
  if (!isSnapshotTitle(grid.title) || codeColumn === undefined || statusColumn === undefined) return undefined;
  const tasks = new Map<string, SnapshotTask>();
  let below: Figures | undefined;
  for (const row of grid.rows.slice(1)) {
    const code = cellText(row[codeColumn]);
    if (code === belowKey) below = parseFigures(cellText(row[statusColumn]));
    const status = statusList.parse(row[statusColumn]);
    if (code === '' || status === undefined) continue;
    tasks.set(code, { status, unitCode: unitColumn === undefined ? '' : cellText(row[unitColumn]) });
  }
  return { code: grid.title, asOf: momentOfReport(grid.title), tasks, below };
}

/** Of lower trackers, in the row of no task. */
function printFigures({ total, done, overdue, dueSoon }: Figures): string {
  return [total, done, overdue, dueSoon].join(' · ');
}

function parseFigures(text: string): Figures {
  const [total = 0, done = 0, overdue = 0, dueSoon = 0] = text.split('·').map(Number);
  return { total, done, overdue, dueSoon };
}

function findColumn(grid: SheetGrid, heading: string): number | undefined {
  const row = grid.rows[0] ?? [];
  // Reports that were frozen while the page was a column narrower have them one column before.
  for (let column = firstColumn - 1; column < row.length; column += 1) {
    if (headingKey(cellText(row[column])) === headingKey(heading)) return column;
  }
  return undefined;
}
