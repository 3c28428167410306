import path from 'node:path';
import { buildBundle, projectRoot } from '../build';
import type { RunResult } from '../host/run-result';
import { runFunction } from '../host/runtime';
import { messageText } from '../host/screen';
import type { Workspace } from '../host/workspace';
import {
  changeRows,
  findLack,
  longestSeconds,
  noWriteBacks,
  openFilesWorld,
  ratioLine,
  rest,
  runHeadings,
  runLine,
  runToEnd,
  usualWay,
} from './files-run';
import { printTable } from './print-table';

const fileCount = 3321;
const rowCount = 100;

interface Work {
  readonly name: string;
  readonly goal: string;
  readonly results: readonly RunResult[];
}

/** `consolidate` over as many files as the country has communes. It wants a large heap. */
export async function benchCountry(print: (line: string) => void): Promise<void> {
  const directory = path.join(projectRoot, 'out/bench/large');
  const bundle = (await buildBundle({ directory, profile: 'large' })).directory;
  const start = performance.now();
  const workspace = openFilesWorld(bundle, fileCount, rowCount, noWriteBacks);
  const works: Work[] = [];
  const run = (name: string, goal: string) => {
    rest(workspace);
    const results = runToEnd(workspace, bundle);
    const lack = findLack(workspace, fileCount, rowCount);
    works.push({ name: lack === undefined ? name : `${name} — NOT DONE: ${lack}`, goal, results });
    if (lack !== undefined) print(`${name}: ${results.at(-1)?.messages.map(messageText).join(' / ') ?? ''}`);
    return results;
  };
  run('cold', `≤ ${Math.floor(fileCount * 1.05)} calls, no run over 300 s`);
  run('unchanged', '0 cells');
  const changed = changeRows(workspace, Math.round(fileCount / 10), rowCount, 0.5);
  const warm = run('warm, 10 % of files, 5 % of rows', 'one run, ≤ 60 s');
  print(
    `The country: ${number(fileCount)} files × ${rowCount} rows, drive.readonly granted (profile large), write-backs off`,
  );
  printTable(print, runHeadings, [
    ...works.map(({ name, goal, results }) => runLine(name, goal, results)),
    ratioLine(changed, warm),
    usualLine(workspace),
  ]);
  printTable(
    print,
    ['work', 'each execution: priced s', 'script’s own s here', ...weights, 'round trips'],
    [...works.map(({ name, results }) => [name, ...carried(results)])],
  );
  print('Prices are by the cell, and a cell may carry 50,000 characters: the megabytes say what the prices do not.');
  print(`Google advises requests of at most 2 MB; UrlFetchApp stops at 50 MB. ${spent(start)}\n`);
}

/** The same work as public scripts do it, in one run as if it could last so long. */
function usualLine(workspace: Workspace): string[] {
  workspace.latency = 'none';
  return runLine('the usual way: open each file, one setValues (no run may last 360 s)', '', [
    runFunction(workspace, usualWay, 'consolidateFilesBySetValues'),
  ]);
}

const weights = ['largest request MB', 'largest answer MB'];

function carried(results: readonly RunResult[]): string[] {
  const most = (of: (result: RunResult) => number) => Math.max(...results.map(of));
  const trips = new Map<string, number>();
  for (const result of results) {
    for (const [name, count] of Object.entries(result.trips)) trips.set(name, (trips.get(name) ?? 0) + count);
  }
  const byCount = [...trips].sort(([, a], [, b]) => b - a);
  return [
    results.map((result) => longestSeconds([result]).toFixed(0)).join(' + '),
    results.map(({ cpuMs }) => (cpuMs / 1000).toFixed(1)).join(' + '),
    (most(({ largestRequestBytes }) => largestRequestBytes) / 1e6).toFixed(2),
    (most(({ largestAnswerBytes }) => largestAnswerBytes) / 1e6).toFixed(2),
    byCount.map(([name, count]) => `${number(count)} ${name.replace(/^(Sheets\.)?Spreadsheets\./, '')}`).join(', '),
  ];
}

function spent(start: number): string {
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  return `All of this took ${seconds} s and ${number(Math.round(process.memoryUsage().rss / 1e6))} MB here.`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
