import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { buildBundle } from '../build';
import { loadBundle } from '../host/bundle';
import { editCells } from '../host/people/edits';
import type { RunResult } from '../host/runs/run-result';
import { runFunction } from '../host/runs/runtime';
import { priced, printTable } from './print-table';
import { taskRows, unitCode } from './synthetic-tasks';
import { createSyntheticWorkspace } from './synthetic-tracker';
import type { RuleMeasurement } from './validation/measure-rules';

const rowsEach = 200;

/** Calls of an edit and of the check of everything; CPU of the rules over parsing alone, beside two general validators on the same rows. */
export async function benchValidation(print: (line: string) => void): Promise<void> {
  const { directory } = await buildBundle();
  benchEdits(print, directory);
  benchCheck(print, directory);
  await benchRules(print);
}

function benchEdits(print: (line: string) => void, directory: string): void {
  const bundle = loadBundle(directory);
  const workspace = createSyntheticWorkspace(directory, 20, rowsEach);
  runFunction(workspace, bundle, 'validateEntries');
  const block = (rowCount: number, from: number) =>
    taskRows(unitCode(0), from + rowCount)
      .slice(from + 1)
      .map((row) => row.slice(1, 13).map(String));
  const edit = (name: string, place: string, texts: readonly (readonly string[])[]) => {
    const { onEdit } = editCells(workspace, bundle, `${unitCode(0)}!${place}`, texts);
    return onEdit === undefined ? [name] : editRow(name, onEdit);
  };
  print('onEdit on a sheet of 200 rows (goal: ≤ 2 reads + 1 write; new codes take a second write and a flush)');
  printTable(
    print,
    ['edit', 'reads', 'writes', 'flushes', 'round trips', 'priced s (low / typical / high)', 'CPU ms'],
    [
      edit('1 cell typed', 'J6', [['31/02/2026']]),
      edit('the same cell mended', 'J6', [['31/12/2025']]),
      edit('100 rows pasted over', 'B2', block(100, 0)),
      edit('100 new rows pasted', 'B210', block(100, 300)),
      edit('2,000 new rows pasted', 'B400', block(2_000, 500)),
      edit('2,000 rows pasted over', 'B400', block(2_000, 3_000)),
    ],
  );
}

function editRow(name: string, { calls, totalCalls, price, cpuMs }: RunResult): string[] {
  const count = (call: string) => String(calls[call] ?? 0);
  const counts = [count('Range.getValues'), count('Range.setValues'), count('SpreadsheetApp.flush')];
  return [name, ...counts, String(totalCalls), priced(price), cpuMs.toFixed(0)];
}

function benchCheck(print: (line: string) => void, directory: string): void {
  const workspace = createSyntheticWorkspace(directory, 143, rowsEach);
  print(
    'validateEntries, 143 sheets × 200 rows (goal: ≤ 5 calls; an unchanged rerun writes nothing but the 5 cells of its line in the log)',
  );
  printTable(
    print,
    ['run', 'round trips', 'priced s (low / typical / high)', 'cells written', 'CPU ms'],
    ['first', 'unchanged'].map((name) => {
      const { totalCalls, price, cellsWritten, cpuMs } = runFunction(workspace, directory, 'validateEntries');
      return [name, String(totalCalls), priced(price), String(cellsWritten), cpuMs.toFixed(0)];
    }),
  );
}

/** Compiled as the bundle is and in a process of its own, so that nothing but the rules is measured. */
async function benchRules(print: (line: string) => void): Promise<void> {
  const directory = await mkdtemp(path.join(tmpdir(), 'validation-'));
  try {
    const outfile = path.join(directory, 'measure.cjs');
    const entry = fileURLToPath(new URL('./validation/measure-rules.ts', import.meta.url));
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'es2020',
      minifySyntax: true,
    });
    const { stdout } = await promisify(execFile)(process.execPath, [outfile]);
    const { rowCount, steps } = JSON.parse(stdout) as RuleMeasurement;
    print(`CPU of the rules, ${rowCount} rows × 25 columns (goal: ≤ 2.5 µs a row more than parsing alone)`);
    printTable(
      print,
      ['work', 'µs a row', 'problems found'],
      steps.map(({ name, ms, problems }) => [name, ((ms * 1000) / rowCount).toFixed(2), String(problems ?? '')]),
    );
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
