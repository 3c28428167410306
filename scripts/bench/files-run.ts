import path from 'node:path';
import { publishedRangeName } from '../../src/sheets/published/plan-published';
import { stampRangeName } from '../../src/sheets/report/writing/report-sheet-facts';
import { taskColumns } from '../../src/sheets/tables/columns';
import { systemSheets } from '../../src/sheets/tables/sheet-names';
import { projectRoot } from '../build';
import { type Price, sumPrices } from '../host/accounting/pricing';
import { loadBundle } from '../host/bundle';
import { touchFile } from '../host/drive/drive';
import type { RunResult } from '../host/runs/run-result';
import { runFunction } from '../host/runs/runtime';
import { advanceTo } from '../host/runs/triggers';
import type { Workspace } from '../host/workspace';
import { priced } from './print-table';
import { createFilesWorld, fileIdOf } from './synthetic-files';

/** A project that does the same work as public scripts do it. */
export const usualWay = path.join(projectRoot, 'scripts/bench/usual-way');

/** What every run writes though nothing changed (docs/file-format.md, "What a run writes"). */
const uncounted = { sheetTitles: [systemSheets.log.vi], rangeNames: [stampRangeName, publishedRangeName] };

export type Settings = readonly (readonly [string, string])[];
export const noWriteBacks: Settings = [['Ghi lại tệp đơn vị', 'Không']];

/** A tracker and its units' files, where time passes as the typical prices say. */
export function openFilesWorld(
  bundle: string,
  fileCount: number,
  rowCount: number,
  settings: Settings = [],
): Workspace {
  const workspace = createFilesWorld(bundle, { fileCount, rowCount, settings, uncounted });
  rest(workspace);
  workspace.latency = 'typical';
  return workspace;
}

/** The minute's quotas of what went before are no part of what is measured. */
export function rest(workspace: Workspace): void {
  workspace.clock.advance(3_600_000);
}

const mostExecutions = 60;

/** One run and whatever it leaves to one-off triggers. */
export function runToEnd(workspace: Workspace, folder: string): RunResult[] {
  const bundle = loadBundle(folder);
  const results = [runFunction(workspace, bundle, 'consolidate')];
  const isWaiting = () => workspace.triggers.all.some(({ dueAt }) => dueAt !== undefined);
  while (isWaiting() && results.length < mostExecutions) {
    for (const { result } of advanceTo(workspace, bundle, workspace.clock.now() + 90_000)) {
      if (result !== undefined) results.push(result);
    }
  }
  return results;
}

/** Changes the per cent in some files' rows, as officers do who report progress. */
export function changeRows(workspace: Workspace, fileCount: number, rowCount: number, share: number): number {
  let changed = 0;
  for (let index = 0; index < fileCount; index += 1) {
    const file = workspace.drive.files.get(fileIdOf(index));
    const grid = file?.book?.sheets[0]?.grid;
    if (file === undefined || grid === undefined) continue;
    for (let row = 2; row <= rowCount; row += Math.round(1 / share)) {
      const value = grid.valueAt(row, percent);
      if (typeof value !== 'number' || value >= 90) continue;
      grid.setCell(row, percent, { ...grid.cellAt(row, percent), value: value + 1 });
      changed += 1;
    }
    touchFile(file, workspace.clock);
  }
  return changed;
}

const percent = taskColumns.findIndex(({ key }) => key === 'percent');

export const runHeadings = [
  'work',
  'goal',
  'executions',
  'round trips',
  'priced s (low / typical / high)',
  'longest s',
  'cells written',
];

/** One line under `runHeadings`. */
export function runLine(name: string, goal: string, results: readonly RunResult[]): string[] {
  const failed = results.find(({ ok }) => !ok);
  const calls = results.reduce((sum, { totalCalls }) => sum + totalCalls, 0);
  const price: Price = sumPrices(...results.map((result) => result.price));
  return [
    failed === undefined ? name : `${name} — FAILED: ${failed.error?.message ?? ''}`,
    goal,
    String(results.length),
    String(calls),
    priced(price),
    longestSeconds(results).toFixed(1),
    String(cellsOf(results)),
  ];
}

/** By the typical prices. */
export function longestSeconds(results: readonly RunResult[]): number {
  return Math.max(...results.map(({ price }) => price.typical)) / 1000;
}

export function cellsOf(results: readonly RunResult[]): number {
  return results.reduce((sum, { cellsWritten }) => sum + cellsWritten, 0);
}

/** The line that compares the cells written with the rows changed. */
export function ratioLine(changed: number, results: readonly RunResult[]): string[] {
  const ratio = (cellsOf(results) / changed).toFixed(2);
  return [`  cells written per row changed (${changed})`, '≤ 1.2', '', '', '', '', ratio];
}
