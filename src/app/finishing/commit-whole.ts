import { writingsTitle } from '../../sheets/requests/hidden-sheets';
import { deleteSheet } from '../../sheets/requests/sheet-requests';
import { type CommitPlan, planCommit } from '../../sheets/staging/staging';
import type { Request, SheetSummary } from '../../sheets/v4';
import type { Ports } from '../ports/ports';
import { freeSheetId, type Tracker } from '../ports/tracker';
import { UserError } from '../ports/user-error';
import { assertStands } from './settle-plan';

/**
 * Commits a run's writes so that readers see the old state or the new one: in one batch, or, when they are too heavy for that, put into a hidden sheet
 * first. What a run that was cut off left there goes with them.
 */
export function commitWhole(ports: Ports, tracker: Tracker, requests: readonly Request[]): void {
  const plan = planWholeCommit(tracker, requests);
  if (plan.kind === 'direct') {
    ports.workbook.commit(plan.requests);
    return;
  }
  for (const chunk of plan.chunks) ports.workbook.commit(chunk);
  for (const fill of plan.fills) ports.workbook.fill(fill);
  // That took a while: what is put aside is left there, and goes with the next run's first batch.
  assertStands(ports, tracker, requests);
  ports.workbook.commit(plan.finish);
}

/**
 * The lines of 3,332 units are a report of some 3.5 MB. Google's 2 MB are advice for speed and no limit (https://developers.google.com/workspace/sheets/api/limits);
 * putting so many cells aside first would write each of them twice.
 */
const heaviestReport = 5_000_000;

function planWholeCommit(tracker: Tracker, requests: readonly Request[]): CommitPlan {
  const leftOver = tracker.sheets.find(({ title }) => title === writingsTitle)?.sheetId;
  const staged = tracker.staged === undefined ? [] : [deleteSheet(tracker.staged.sheetId)];
  const plan = planCommit([...requests, ...staged], {
    sheetId: freeSheetId(tracker),
    title: writingsTitle,
    leftOverSheetId: leftOver,
    ...(tracker.unitTables.some(({ kind }) => kind === 'lower') && { directBytes: heaviestReport }),
  });
  assertRoom(tracker.sheets, plan.kind === 'direct' ? plan.requests : [...plan.chunks.flat(), ...plan.finish]);
  return plan;
}

/** Of all sheets together, blank cells too: https://support.google.com/drive/answer/37603 */
const mostCells = 10_000_000;

/** @throws UserError before anything is written, when Google would refuse it for its size. */
export function assertRoom(sheets: readonly SheetSummary[], requests: readonly Request[]): void {
  const sizes = new Map(sheets.map(({ sheetId, rowCount, columnCount }) => [sheetId, { rowCount, columnCount }]));
  let cells = 0;
  for (const { rowCount, columnCount } of sizes.values()) cells += rowCount * columnCount;
  for (const request of requests) cells += addedCells(request as Growth, sizes);
  if (cells > mostCells) throw new UserError('workbookFull', { cells: (cells / 1_000_000).toFixed(1) });
}

interface Growth {
  readonly appendDimension?: { readonly sheetId: number; readonly dimension: string; readonly length: number };
  readonly addSheet?: {
    readonly properties: { readonly gridProperties?: { readonly rowCount?: number; readonly columnCount?: number } };
  };
}

function addedCells(
  { appendDimension, addSheet }: Growth,
  sizes: ReadonlyMap<number, { readonly rowCount: number; readonly columnCount: number }>,
): number {
  if (addSheet !== undefined) {
    const { rowCount = 1000, columnCount = 26 } = addSheet.properties.gridProperties ?? {};
    return rowCount * columnCount;
  }
  const size = appendDimension === undefined ? undefined : sizes.get(appendDimension.sheetId);
  if (appendDimension === undefined || size === undefined) return 0;
  return appendDimension.length * (appendDimension.dimension === 'ROWS' ? size.columnCount : size.rowCount);
}

/** A written cell takes about 0.06 ms, by others' measurements; what is put aside first is written twice. A guess on the safe side. */
const msPerCell = 0.12;
const msPerCall = 1_000;

/** About how long such a commit takes, so that a run begins it in time. */
export function commitMsOf(cells: number): number {
  return cells * msPerCell + msPerCall;
}

/** Cells that these requests write by themselves; copies within the workbook are not counted. */
export function countCells(requests: readonly Request[]): number {
  let cells = 0;
  for (const request of requests) {
    const { updateCells } = request as { updateCells?: { rows?: readonly { values?: readonly unknown[] }[] } };
    for (const { values = [] } of updateCells?.rows ?? []) cells += values.length;
  }
  return cells;
}
