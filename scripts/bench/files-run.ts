import path from 'node:path';
import { stampRangeName } from '../../src/sheets/report/facts';
import { taskColumns } from '../../src/sheets/tables/columns';
import { systemSheets } from '../../src/sheets/tables/sheet-names';
import { projectRoot } from '../build';
import type { Grid } from '../host/book/grid';
import { loadBundle } from '../host/bundle';
import { touchFile } from '../host/drive';
import { type Price, sumPrices } from '../host/pricing';
import type { RunResult } from '../host/run-result';
import { runFunction } from '../host/runtime';
import { advanceTo } from '../host/triggers';
import type { Workspace } from '../host/workspace';
import { priced } from './print-table';
import { createFilesWorld, fileIdOf, trackerId } from './synthetic-files';

/** A project that does the same work as public scripts do it. */
export const usualWay = path.join(projectRoot, 'scripts/bench/usual-way');

/** What every run writes though nothing changed (docs/file-format.md, "What a run writes"). */
const uncounted = { sheetTitles: [systemSheets.log.vi], rangeNames: [stampRangeName] };

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

/** Why the master is not what the files have: rows missing, hidden, or with another per cent; undefined when it is. */
export function findLack(workspace: Workspace, fileCount: number, rowCount: number): string | undefined {
  const sheets = workspace.drive.files.get(trackerId)?.book?.sheets ?? [];
  const master = sheets.find(({ properties }) => properties.title === systemSheets.master.vi);
  if (master === undefined) return 'there is no master';
  const column = master.grid.rowValues(0).indexOf(taskColumns[percent]?.vi ?? '');
  const given = Array.from({ length: fileCount }, (_, index) => {
    const grid = workspace.drive.files.get(fileIdOf(index))?.book?.sheets[0]?.grid;
    return grid === undefined ? 0 : sumOf(grid, percent, rowCount);
  });
  const rows = master.grid.lastRowWithContent() - 1;
  if (rows !== fileCount * rowCount) return `${rows} rows in the master`;
  if (master.rowMetadata.some((row) => row?.hiddenByUser === true)) return 'rows of the master are hidden';
  const expected = given.reduce((sum, one) => sum + one, 0);
  return sumOf(master.grid, column, rows) === expected ? undefined : 'the master has other values than the files';
}

function sumOf(grid: Grid, column: number, rowCount: number): number {
  let sum = 0;
  for (let row = 1; row <= rowCount; row += 1) sum += Number(grid.valueAt(row, column) ?? 0);
  return sum;
}

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
