import { buildReport } from '../../core/report/build-report';
import type { ProblemCounts, Report } from '../../core/report/report';
import { reportWords } from '../../i18n/report/messages';
import { renderIssue } from '../../i18n/rules/render';
import { isSheetClosed } from '../../sheets/access/closed-ranges';
import {
  countDataCheck,
  type DataCheckRow,
  dataCheckRow,
  mergeDataCheck,
  readDataCheck,
} from '../../sheets/lists/data-check';
import { planDataCheck } from '../../sheets/lists/data-check-plan';
import { planDeadlineHistory } from '../../sheets/lists/deadline-history';
import { planLog, printUnitCounts } from '../../sheets/lists/log';
import { type MasterPlan, mostMasterCells, mostMasterRows, planMaster } from '../../sheets/master/master-plan';
import { registerNames } from '../../sheets/registers/register-sheets';
import { readSnapshot } from '../../sheets/report/frozen/snapshot-sheet';
import { layOutReport } from '../../sheets/report/lay-out';
import { readTrend } from '../../sheets/report/read-trend';
import { planReport, type ReportPlan } from '../../sheets/report/writing/plan-report';
import { readReportFacts } from '../../sheets/report/writing/report-sheet-facts';
import { quoteSheet } from '../../sheets/requests/a1';
import { findHeadings } from '../../sheets/tables/headings';
import { dataCheckColumns } from '../../sheets/tables/system-columns';
import type { Request } from '../../sheets/v4';
import type { Assessment } from '../judging/assess-tracker';
import type { Ports } from '../ports/ports';
import { summaryOf, type Tracker } from '../ports/tracker';
import { UserError } from '../ports/user-error';
import { lowerTrackersOf } from '../tree/lower-of';
import { listBlocks, listOpenDifficulties, statementsOf } from './blocks/register-blocks';
import { planMasterCopy } from './copy-master';
import { listOpenRequests } from './open-requests';

/** The problems that this run found, as the sheet `Kiểm tra dữ liệu` lists them. */
export function listFound({ tracker, issues }: Assessment): DataCheckRow[] {
  const { language } = tracker.context.settings;
  const reading = findHeadings(tracker.grids.get('dataCheck')?.rows ?? [], dataCheckColumns);
  const words = 'headings' in reading ? reading.headings.language : 'vi';
  return issues.map((issue) => dataCheckRow({ issue, ...renderIssue(issue, language) }, tracker.spreadsheetId, words));
}

/** All problems as the sheet lists them; those of units that could not be read this time stay. */
export function listDataCheck(assessment: Assessment): readonly DataCheckRow[] {
  const { tracker, outcomes } = assessment;
  const grid = tracker.grids.get('dataCheck');
  const reading = grid === undefined ? undefined : readDataCheck(grid);
  const standing = reading !== undefined && 'table' in reading ? reading.table.rows : [];
  const unread = new Set(
    outcomes.flatMap(({ kind, unitCode }) => (kind === 'leftOut' || kind === 'unchanged' ? [unitCode] : [])),
  );
  return mergeDataCheck(
    listFound(assessment),
    standing.filter(({ cells }) => !isOnOwnSheet(tracker, cells.cell)),
    unread,
  );
}

/** What is wrong on the tracker's own sheets is found by every run: a row of the last one may name a cell that is another by now. */
function isOnOwnSheet({ grids }: Tracker, cell: string): boolean {
  const keys = ['units', 'master', ...registerNames] as const;
  return keys.some((key) => cell.startsWith(`${quoteSheet(grids.get(key)?.title ?? '')}!`));
}

/** The writes that make `Kiểm tra dữ liệu` list these rows; none when its headings are gone. */
export function planProblems(assessment: Assessment, rows: readonly DataCheckRow[]): Request[] {
  const { tracker } = assessment;
  const grid = tracker.grids.get('dataCheck');
  const reading = grid === undefined ? undefined : readDataCheck(grid);
  if (reading === undefined || 'problems' in reading) return [];
  const { sheetId } = reading.table;
  return planDataCheck(reading.table, rows, summaryOf(tracker, sheetId)?.rowCount ?? 0);
}

/**
 * The writes that make `Tổng hợp` hold what was consolidated, and how much they change.
 * @throws UserError when the master would outgrow what one tracker can serve.
 */
export function planMasterSheet(assessment: Assessment): MasterPlan {
  const { tracker, master, consolidation } = assessment;
  const summary = summaryOf(tracker, master.place.sheetId);
  const size = { rowCount: summary?.rowCount ?? 0, columnCount: summary?.columnCount ?? 0 };
  const plan = planMaster(master, consolidation.rows, size);
  const rows = master.records.length + plan.addedRows;
  const cells = size.rowCount * size.columnCount + plan.gridCells;
  if (rows > mostMasterRows || cells > mostMasterCells) throw new UserError('masterTooLarge', { rows, cells });
  return { ...plan, requests: [...plan.requests, ...planMasterCopy(assessment, plan)] };
}

/** Lines that deadlines which moved in this run add to `Lịch sử thời hạn`. */
export function planHistory({ tracker, consolidation }: Assessment): Request[] {
  const grid = tracker.grids.get('deadlineHistory');
  if (grid === undefined || consolidation.deadlineChanges.length === 0) return [];
  return planDeadlineHistory(grid.sheetId, grid.rows, consolidation.deadlineChanges);
}

/** The report on what the master now holds. */
export function reportOn(assessment: Assessment, problems: ReadonlyMap<string, ProblemCounts>): Report {
  const { tracker, outcomes, consolidation } = assessment;
  const { context } = tracker;
  const tasks = consolidation.rows.map(({ task }) => task);
  const { rowFacts } = consolidation;
  const openRequests = listOpenRequests(tracker, tasks);
  const { lastSnapshot } = tracker;
  const previous = lastSnapshot === undefined ? undefined : readSnapshot(lastSnapshot);
  const openDifficulties = listOpenDifficulties(assessment);
  const trend = readTrend(lastSnapshot?.rows ?? []);
  const asOf = context.now;
  const statementOf = statementsOf(assessment);
  const lower = lowerTrackersOf(tracker);
  const found = { tasks, outcomes, problems, rowFacts, previous, trend, lower };
  const input = { ...found, asOf, openRequests, openDifficulties, statementOf };
  return buildReport(input, context);
}

/** The writes that lay the report out; its stamp apart, because it moves with every run. None without a sheet `Báo cáo`. */
export function planReportSheet(assessment: Assessment, report: Report): ReportPlan {
  const { tracker } = assessment;
  const grid = tracker.grids.get('report');
  const facts = grid === undefined ? undefined : readReportFacts(tracker.described, grid.sheetId, grid.rows);
  if (facts === undefined) return { requests: [], stamp: [] };
  const { language, staleAfterDays } = tracker.context.settings;
  return planReport(layOutReport(report, reportWords(language), staleAfterDays, listBlocks(assessment, report)), facts);
}

/** One line of the log: who did what, with what result. */
export function planLogLine(
  ports: Ports,
  tracker: Tracker,
  action: string,
  result: string,
  details: string,
): Request[] {
  const grid = tracker.grids.get('log');
  const sheet = grid === undefined ? undefined : summaryOf(tracker, grid.sheetId);
  // Who may not write to the log does not, and the rest is done.
  if (grid === undefined || (sheet !== undefined && isSheetClosed(tracker.access, sheet))) return [];
  const by = ports.session.userEmail();
  return planLog(grid.sheetId, grid.rows, [{ at: tracker.context.now, by, action, result, details }]);
}

/** Errors and warnings, by unit code and in all; `printed` is for the log. */
export function countProblems(rows: readonly DataCheckRow[]) {
  const byUnit = countDataCheck(rows);
  let errors = 0;
  let warnings = 0;
  for (const count of byUnit.values()) {
    errors += count.errors;
    warnings += count.warnings;
  }
  return { byUnit, errors, warnings, printed: printUnitCounts(byUnit) };
}
