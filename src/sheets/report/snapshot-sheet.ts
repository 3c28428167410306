import type { ReportSnapshot, SnapshotTask } from '../../core/report/snapshot';
import { cellText } from '../../core/tasks/task-text';
import { headingKey } from '../../core/text/text';
import { dayOf, type Moment, momentOf } from '../../core/time/day';
import type { Row } from '../../core/values/cell';
import { protectHard } from '../requests/format-requests';
import { appendDimension, updateCells } from '../requests/requests';
import { duplicateSheet, hideColumns } from '../requests/sheet-requests';
import { statusList } from '../tables/words';
import type { Request, SheetGrid } from '../v4';
import { pageColumnCount } from './page';

const snapshotTitle = /^BC-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)$/;

export function isSnapshotTitle(title: string): boolean {
  return snapshotTitle.test(title);
}

/** Titles of frozen reports, newest first: they sort by their names. */
export function snapshotTitles(titles: readonly string[]): string[] {
  return titles
    .filter((title) => snapshotTitle.test(title))
    .sort()
    .reverse();
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
}

/** Whether a frozen report has the figures that the report has now; the lines above the table say how it compares with the one frozen last. */
export function isFrozenAs(report: readonly Row[], frozen: SheetGrid): boolean {
  const [now, then] = [tableOf(report), tableOf(frozen.rows)];
  for (let rowIndex = 0; rowIndex < Math.max(now.length, then.length); rowIndex += 1) {
    for (let columnIndex = 0; columnIndex < pageColumnCount; columnIndex += 1) {
      if (cellText(now[rowIndex]?.[columnIndex]) !== cellText(then[rowIndex]?.[columnIndex])) return false;
    }
  }
  return true;
}

/** From the heading on: the first row of the page with several texts. */
function tableOf(rows: readonly Row[]): readonly Row[] {
  const isHeading = (row: Row) => row.slice(0, pageColumnCount).filter((cell) => cellText(cell) !== '').length > 2;
  return rows.slice(Math.max(0, rows.findIndex(isHeading)));
}

/** Copies the report as it stands, with the codes it counted, under its own code, and protects the copy. It is never written again. */
export function planFreeze(snapshot: ReportSnapshot, facts: FreezeFacts): Request[] {
  const { newSheetId: sheetId, rowCount, columnCount } = facts;
  const rows = [
    [...headings],
    ...Array.from(snapshot.tasks, ([code, { unitCode, status }]) => [code, unitCode, statusList.print(status)]),
  ];
  const endColumn = firstColumn + headings.length;
  const missingRows = rows.length - rowCount;
  return [
    duplicateSheet(facts.reportSheetId, sheetId, snapshot.code, facts.index),
    ...(missingRows > 0 ? [appendDimension(sheetId, 'ROWS', missingRows)] : []),
    ...(endColumn > columnCount ? [appendDimension(sheetId, 'COLUMNS', endColumn - columnCount)] : []),
    updateCells(sheetId, 0, firstColumn, rows),
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
  for (const row of grid.rows.slice(1)) {
    const code = cellText(row[codeColumn]);
    const status = statusList.parse(row[statusColumn]);
    if (code === '' || status === undefined) continue;
    tasks.set(code, { status, unitCode: unitColumn === undefined ? '' : cellText(row[unitColumn]) });
  }
  return { code: grid.title, asOf: momentOfSnapshot(grid.title), tasks };
}

/** The moment that a frozen report's code names. */
export function momentOfSnapshot(code: string): Moment | undefined {
  const parts = snapshotTitle.exec(code);
  if (parts === null) return undefined;
  const [, year, month, dayOfMonth, hour, minute] = parts.map(Number);
  return momentOf(dayOf(year ?? 0, month ?? 0, dayOfMonth ?? 0), hour ?? 0, minute ?? 0);
}

function findColumn(grid: SheetGrid, heading: string): number | undefined {
  const row = grid.rows[0] ?? [];
  for (let column = firstColumn; column < row.length; column += 1) {
    if (headingKey(cellText(row[column])) === headingKey(heading)) return column;
  }
  return undefined;
}
