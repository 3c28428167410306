import path from 'node:path';
import { taskColumns } from '../../src/sheets/tables/columns';
import { buildBundle, projectRoot } from '../build';
import { findSheetByTitle } from '../host/book/book';
import { loadBundle } from '../host/bundle';
import { editCells } from '../host/people/edits';
import type { RunResult } from '../host/runs/run-result';
import { runFunction } from '../host/runs/runtime';
import type { Workspace } from '../host/workspace';
import { sampleUnitCodes, setUpSample } from '../sample';
import { priced, printTable } from './print-table';
import { unitCode } from './synthetic-tasks';
import { createSyntheticWorkspace } from './synthetic-tracker';

const usualWay = path.join(projectRoot, 'scripts/bench/usual-way');
const headings = [
  'entry point',
  'round trips',
  'all calls',
  'priced s (low / typical / high)',
  'cells written',
  'CPU ms',
];

/** Row by row, 143 sheets run past Google's six minutes: only the better of the usual ways is run there. Calls, prices and cells of each entry point on one workbook, beside the usual way of doing the same on the same host. */
export async function benchWorkbook(print: (line: string) => void): Promise<void> {
  const { directory } = await buildBundle();
  const all = ['validateByRow', 'consolidateByAppendRow', 'consolidateBySetValues'];
  const sheets: [string, () => Workspace, string, string[]][] = [
    [`the sample (${sampleUnitCodes.length} unit sheets)`, () => setUpSample(directory), 'SKHCN', all],
    ['20 sheets × 200 rows', () => createSyntheticWorkspace(directory, 20, 200), unitCode(0), all],
    [
      '143 sheets × 200 rows',
      () => createSyntheticWorkspace(directory, 143, 200),
      unitCode(0),
      ['consolidateBySetValues'],
    ],
  ];
  for (const [name, create, unitSheet, usual] of sheets) {
    print(`One workbook: ${name}`);
    printTable(print, headings, benchOne(create, directory, unitSheet, usual));
  }
}

function benchOne(create: () => Workspace, bundle: string, unitSheet: string, usual: readonly string[]): string[][] {
  const workspace = create();
  const run = (name: string) => runFunction(workspace, bundle, name);
  const rows = [
    row('validateEntries, first', run('validateEntries')),
    row('validateEntries, unchanged', run('validateEntries')),
    row('consolidate, first', run('consolidate')),
    row('consolidate, unchanged', run('consolidate')),
  ];
  const changed = changeSomeCells(workspace, 0.05);
  const rerun = run('consolidate');
  rows.push(row(`consolidate, ${changed} cells (5 % of rows) changed`, rerun));
  rows.push(['  cells written per cell changed', '', '', '', (rerun.cellsWritten / changed).toFixed(2), '']);
  rows.push(row('previewReminders', run('previewReminders')));
  rows.push(row('runDaily', run('runDaily')));
  const loaded = loadBundle(bundle);
  const edit = editCells(workspace, loaded, `${unitSheet}!J6`, [['31/02/2026']]);
  if (edit.onEdit !== undefined) rows.push(row('onEdit, one cell', edit.onEdit));
  const block = Array.from({ length: 100 }, () => ['Dán thử nhiệm vụ mới', 'CĐS', '139/KH-UBND', '16/5/2025']);
  const paste = editCells(workspace, loaded, `${unitSheet}!B250`, block);
  if (paste.onEdit !== undefined) rows.push(row('onEdit, 100 new rows pasted', paste.onEdit));
  for (const name of usual) rows.push(row(`usual way: ${name}`, runFunction(create(), usualWay, name)));
  return rows;
}

function row(name: string, result: RunResult): string[] {
  if (!result.ok) return [`${name}: ${result.error?.message ?? 'failed'}`, '', '', '', '', ''];
  const { totalCalls, allCalls, price, cellsWritten, cpuMs } = result;
  return [name, String(totalCalls), String(allCalls), priced(price), String(cellsWritten), cpuMs.toFixed(0)];
}

/** Changes the per cent of every n-th task, as an officer would who reports progress. */
function changeSomeCells(workspace: Workspace, share: number): number {
  const book = workspace.drive.files.get(workspace.openId)?.book;
  if (book === undefined) throw new Error('The bench has no workbook.');
  let changed = 0;
  for (const sheet of book.sheets) {
    const found = findHeadingRow(sheet.grid);
    if (found === undefined || findSheetByTitle(book, 'Tổng hợp') === sheet) continue;
    for (let at = found.row + 1; at < sheet.grid.lastRowWithContent(); at += Math.round(1 / share)) {
      const value = sheet.grid.valueAt(at, found.percent);
      if (typeof value !== 'number' || value >= 99) continue;
      sheet.grid.setCell(at, found.percent, { ...sheet.grid.cellAt(at, found.percent), value: value + 1 });
      changed += 1;
    }
  }
  return changed;
}

function findHeadingRow(grid: { valueAt(row: number, column: number): unknown; columnCount: number }) {
  const heading = taskColumns.find(({ key }) => key === 'percent')?.vi;
  for (let row = 0; row < 10; row += 1) {
    for (let column = 0; column < Math.min(grid.columnCount, 40); column += 1) {
      if (grid.valueAt(row, column) === heading) return { row, percent: column };
    }
  }
  return undefined;
}
