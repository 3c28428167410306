import path from 'node:path';
import { taskColumns } from '../../src/sheets/columns';
import { stampRangeName } from '../../src/sheets/report/facts';
import { systemSheets } from '../../src/sheets/sheet-names';
import { buildBundle, projectRoot } from '../build';
import { loadBundle } from '../host/bundle';
import { touchFile } from '../host/drive';
import { type Price, sumPrices } from '../host/pricing';
import type { RunResult } from '../host/run-result';
import { runFunction } from '../host/runtime';
import { advanceTo } from '../host/triggers';
import type { Workspace } from '../host/workspace';
import { priced, printTable } from './print-table';
import { createFilesWorld, fileIdOf } from './synthetic-files';

const usualWay = path.join(projectRoot, 'scripts/bench/usual-way');
/** What every run writes though nothing changed (WORKBOOK.md, "Reruns"). */
const uncounted = { sheetTitles: [systemSheets.log.vi], rangeNames: [stampRangeName] };

const headings = [
  'work',
  'goal',
  'executions',
  'round trips',
  'priced s (low / typical / high)',
  'longest s',
  'cells written',
];

/** `consolidate` over units with files of their own, beside the usual way on the same host. Time passes as the typical prices say. */
export async function benchConsolidate(print: (line: string) => void): Promise<void> {
  const folder = path.join(projectRoot, 'out/bench');
  const plain = (await buildBundle({ directory: path.join(folder, 'default') })).directory;
  const large = (await buildBundle({ directory: path.join(folder, 'large'), profile: 'large' })).directory;
  const closed = [['Ghi lại tệp đơn vị', 'Không']] as const;

  print('Units with files of their own. Several executions stand in one line; the longest is given beside.');
  printTable(print, headings, [...city(plain, closed, 'write-backs off: '), ...city(plain, [], 'write-backs on: ')]);
  print('The usual way: open each file, read it, write all rows');
  printTable(print, headings, [
    usual('150 files × 200 rows, one setValues', 150, 200, 'consolidateFilesBySetValues'),
    usual('20 files × 20 rows, appendRow for each row', 20, 20, 'consolidateFilesByAppendRow'),
  ]);
  print('The country: 3,321 files × 10 rows, drive.readonly granted (profile large), write-backs off');
  printTable(print, headings, country(large, closed));
}

function city(bundle: string, settings: readonly (readonly [string, string])[], prefix: string): string[][] {
  const fileCount = 150;
  const rowCount = 200;
  const workspace = world(bundle, fileCount, rowCount, settings);
  const rows = [
    line(`${prefix}cold, ${fileCount} files × ${rowCount} rows`, '≤ 163 calls', runToEnd(workspace, bundle)),
  ];
  rest(workspace);
  rows.push(line(`${prefix}unchanged`, '0 cells', runToEnd(workspace, bundle)));
  const changed = change(workspace, fileCount / 10, rowCount, 0.5);
  rest(workspace);
  const warm = runToEnd(workspace, bundle);
  rows.push(line(`${prefix}warm, 10 % of files, 5 % of rows`, '≤ 22 calls, ≤ 3.5 s', warm));
  rows.push([
    `  cells written per row changed (${changed})`,
    '≤ 1.2',
    '',
    '',
    '',
    '',
    (cells(warm) / changed).toFixed(2),
  ]);
  return rows;
}

function country(bundle: string, settings: readonly (readonly [string, string])[]): string[][] {
  const fileCount = 3321;
  const rowCount = 10;
  const workspace = world(bundle, fileCount, rowCount, settings);
  const rows = [line('cold', `≤ ${Math.floor(fileCount * 1.05)} calls`, runToEnd(workspace, bundle))];
  rest(workspace);
  change(workspace, Math.round(fileCount / 10), rowCount, 0.5);
  rows.push(line('warm, 10 % of files, 5 % of rows', 'one run, ≤ 60 s', runToEnd(workspace, bundle)));
  return rows;
}

function world(
  bundle: string,
  fileCount: number,
  rowCount: number,
  settings: readonly (readonly [string, string])[] = [],
): Workspace {
  const workspace = createFilesWorld(bundle, { fileCount, rowCount, settings, uncounted });
  rest(workspace);
  workspace.latency = 'typical';
  return workspace;
}

/** The minute's quotas of what went before are no part of what is measured. */
function rest(workspace: Workspace): void {
  workspace.clock.advance(3_600_000);
}

const mostExecutions = 60;

function runToEnd(workspace: Workspace, folder: string): RunResult[] {
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
function change(workspace: Workspace, fileCount: number, rowCount: number, share: number): number {
  const column = taskColumns.findIndex(({ key }) => key === 'percent');
  let changed = 0;
  for (let index = 0; index < fileCount; index += 1) {
    const file = workspace.drive.files.get(fileIdOf(index));
    const grid = file?.book?.sheets[0]?.grid;
    if (file === undefined || grid === undefined) continue;
    for (let row = 2; row <= rowCount; row += Math.round(1 / share)) {
      const value = grid.valueAt(row, column);
      if (typeof value !== 'number' || value >= 90) continue;
      grid.setCell(row, column, { ...grid.cellAt(row, column), value: value + 1 });
      changed += 1;
    }
    touchFile(file, workspace.clock);
  }
  return changed;
}

function usual(name: string, fileCount: number, rowCount: number, functionName: string): string[] {
  const workspace = world(path.join(projectRoot, 'out/bench/default'), fileCount, rowCount);
  workspace.latency = 'none';
  return line(name, '', [runFunction(workspace, usualWay, functionName)]);
}

function line(name: string, goal: string, results: readonly RunResult[]): string[] {
  const failed = results.find(({ ok }) => !ok);
  const calls = results.reduce((sum, { totalCalls }) => sum + totalCalls, 0);
  const price: Price = sumPrices(...results.map((result) => result.price));
  const longest = Math.max(...results.map((result) => result.price.typical)) / 1000;
  return [
    failed === undefined ? name : `${name} — FAILED: ${failed.error?.message ?? ''}`,
    goal,
    String(results.length),
    String(calls),
    priced(price),
    longest.toFixed(1),
    String(cells(results)),
  ];
}

function cells(results: readonly RunResult[]): number {
  return results.reduce((sum, { cellsWritten }) => sum + cellsWritten, 0);
}
