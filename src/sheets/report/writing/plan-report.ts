import { lineColour } from '../../looks/looks';
import { isSame } from '../../master/master-plan';
import { drawBorders, eraseBorders, formatCells } from '../../requests/format-requests';
import { appendDimension, type CellChange, resizeDimension, writeCells } from '../../requests/requests';
import { hideRows, showRows } from '../../requests/sheet-requests';
import type { GridRange, Request } from '../../v4';
import { type Page, type PageRow, pageColumnCount, type RowKind, type Span, stampRowIndex } from '../page';
import { heightsOf } from '../printed-pages';
import { columnWidths, linedSpan, looksOf } from '../row-looks';
import { planCharts } from './plan-chart';
import { planGroups } from './plan-groups';
import { planMerges } from './plan-merges';
import { planStamp } from './plan-stamp';
import { readKinds } from './read-kinds';
import type { ReportSheetFacts } from './report-sheet-facts';

export interface ReportPlan {
  /** Everything but the stamp; empty when the report says what stands there. */
  readonly requests: readonly Request[];
  readonly stamp: readonly Request[];
}

/** The writes that make the sheet `Báo cáo` show the page: cells that differ, looks and merges of rows that became another kind. */
export function planReport(page: Page, facts: ReportSheetFacts): ReportPlan {
  const kinds = readKinds(facts.rows, page);
  const surplus: PageRow[] = facts.rows.slice(page.rows.length).map(() => ({ kind: 'blank', cells: [] }));
  const rows = [...page.rows, ...surplus];
  const { sheetId } = facts;
  const merges = planMerges(sheetId, page.rows, facts.merges);
  return {
    requests: [
      ...planGrid(page, facts, kinds),
      // What is written into a cell inside a merge that stands wrong would not be seen: wrong merges go first, new ones come last.
      ...merges.unmerge,
      ...writeCells(sheetId, changedCells(rows, facts)),
      ...planLooks(sheetId, rows, kinds),
      ...merges.merge,
      ...planHeights(page.firstUnitRow, rows, kinds, facts),
      ...planGroups(page, facts),
      ...planCharts(page, facts),
    ],
    stamp: planStamp(page, facts),
  };
}

function planGrid(page: Page, facts: ReportSheetFacts, kinds: readonly (RowKind | undefined)[]): Request[] {
  const { sheetId, rowCount, columnCount } = facts;
  const requests: Request[] = [];
  const missingRows = page.rows.length + 1 - rowCount;
  if (missingRows > 0) requests.push(appendDimension(sheetId, 'ROWS', missingRows));
  if (columnCount < pageColumnCount) requests.push(appendDimension(sheetId, 'COLUMNS', pageColumnCount - columnCount));
  if (kinds[0] === undefined) {
    // The rows that only charts read were hidden where they stood before.
    if (kinds.length > 0) requests.push(showRows(sheetId, 0));
    for (const { start, end, width } of widthRuns()) {
      requests.push(resizeDimension(sheetId, 'COLUMNS', start, end, width));
    }
  }
  return requests;
}

function widthRuns(): { start: number; end: number; width: number }[] {
  const runs: { start: number; end: number; width: number }[] = [];
  for (const [column, width] of columnWidths.entries()) {
    const last = runs[runs.length - 1];
    if (last?.width === width) last.end = column + 1;
    else runs.push({ start: column, end: column + 1, width });
  }
  return runs;
}

function changedCells(rows: readonly PageRow[], facts: ReportSheetFacts): CellChange[] {
  const changes: CellChange[] = [];
  for (const [rowIndex, { cells }] of rows.entries()) {
    if (rowIndex === stampRowIndex) continue;
    const current = facts.rows[rowIndex] ?? [];
    for (let columnIndex = 0; columnIndex < pageColumnCount; columnIndex += 1) {
      const value = cells[columnIndex];
      if (!isSame(value, current[columnIndex])) changes.push({ rowIndex, columnIndex, value });
    }
  }
  return changes;
}

/** Looks and lines, in one request for rows of one kind that stand together. */
function planLooks(sheetId: number, rows: readonly PageRow[], kinds: readonly (RowKind | undefined)[]): Request[] {
  const requests: Request[] = [];
  for (const { kind, start, end } of newRuns(rows, kinds)) {
    const range = ([left, right]: Span): GridRange => ({
      sheetId,
      startRowIndex: start,
      endRowIndex: end,
      startColumnIndex: left,
      endColumnIndex: right,
    });
    for (const { span, look } of looksOf(kind)) requests.push(formatCells(range(span), look));
    requests.push(eraseBorders(range([0, pageColumnCount])));
    const lined = linedSpan(kind);
    if (lined !== undefined) requests.push(drawBorders(range(lined), lineColour));
    if (kind === 'legend' || kind === 'bar') requests.push(hideRows(sheetId, start, end));
  }
  return requests;
}

interface KindRun {
  readonly kind: RowKind;
  readonly start: number;
  end: number;
}

/** Rows whose kind is not the one that stands there, in runs of one kind. */
function newRuns(rows: readonly PageRow[], kinds: readonly (RowKind | undefined)[]): KindRun[] {
  const runs: KindRun[] = [];
  for (const [index, { kind }] of rows.entries()) {
    if (kind === kinds[index]) continue;
    const last = runs[runs.length - 1];
    if (last?.kind === kind && last.end === index) last.end = index + 1;
    else runs.push({ kind, start: index, end: index + 1 });
  }
  return runs;
}

function planHeights(
  firstUnitRow: number,
  rows: readonly PageRow[],
  kinds: readonly (RowKind | undefined)[],
  { sheetId, rows: texts }: ReportSheetFacts,
): Request[] {
  const requests: Request[] = [];
  const wanted = heightsOf(rows, firstUnitRow);
  const found = texts.map((cells, index): PageRow => ({ kind: kinds[index] ?? 'blank', cells }));
  const standing = heightsOf(found, firstUnitRow);
  let run: { start: number; end: number; height: number } | undefined;
  const flush = (): void => {
    if (run !== undefined) requests.push(resizeDimension(sheetId, 'ROWS', run.start, run.end, run.height));
  };
  for (const [index, height] of wanted.entries()) {
    if (kinds[index] !== undefined && standing[index] === height) continue;
    if (run !== undefined && run.end === index && run.height === height) {
      run.end = index + 1;
    } else {
      flush();
      run = { start: index, end: index + 1, height };
    }
  }
  flush();
  return requests;
}
