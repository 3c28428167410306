import path from 'node:path';
import { buildBundle, projectRoot } from '../build';
import { runFunction } from '../host/runs/runtime';
import {
  changeRows,
  noWriteBacks,
  openFilesWorld,
  ratioLine,
  rest,
  runHeadings,
  runLine,
  runToEnd,
  type Settings,
  usualWay,
} from './files-run';
import { printTable } from './print-table';

/** `consolidate` over units with files of their own, beside the usual way on the same host. Time passes as the typical prices say. */
export async function benchConsolidate(print: (line: string) => void): Promise<void> {
  const bundle = (await buildBundle({ directory: path.join(projectRoot, 'out/bench/default') })).directory;
  print('Units with files of their own. Several executions stand in one line; the longest is given beside.');
  printTable(print, runHeadings, [
    ...city(bundle, noWriteBacks, 'write-backs off: '),
    ...city(bundle, [], 'write-backs on: '),
  ]);
  print('The usual way: open each file, read it, write all rows');
  printTable(print, runHeadings, [
    usual(bundle, '150 files × 200 rows, one setValues', 150, 200, 'consolidateFilesBySetValues'),
    usual(bundle, '20 files × 20 rows, appendRow for each row', 20, 20, 'consolidateFilesByAppendRow'),
  ]);
}

function city(bundle: string, settings: Settings, prefix: string): string[][] {
  const fileCount = 150;
  const rowCount = 200;
  const workspace = openFilesWorld(bundle, fileCount, rowCount, settings);
  const rows = [runLine(`${prefix}cold, ${fileCount} files × ${rowCount} rows`, coldGoal, runToEnd(workspace, bundle))];
  rest(workspace);
  rows.push(runLine(`${prefix}unchanged`, '0 cells', runToEnd(workspace, bundle)));
  const changed = changeRows(workspace, fileCount / 10, rowCount, 0.5);
  rest(workspace);
  const warm = runToEnd(workspace, bundle);
  rows.push(runLine(`${prefix}warm, 10 % of files, 5 % of rows`, '≤ 22 calls, ≤ 3.5 s', warm));
  rows.push(ratioLine(changed, warm));
  return rows;
}

/** A minute has room for 60 reads and 60 writes: with write-backs a second execution looks again at what it writes to. */
const coldGoal = '≤ 163 calls, write-backs apart';

function usual(bundle: string, name: string, fileCount: number, rowCount: number, functionName: string): string[] {
  const workspace = openFilesWorld(bundle, fileCount, rowCount);
  workspace.latency = 'none';
  return runLine(name, '', [runFunction(workspace, usualWay, functionName)]);
}
