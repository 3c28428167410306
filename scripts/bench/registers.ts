import path from 'node:path';
import { tabColumnsOf } from '../../src/sheets/registers/register-sheets';
import { systemSheets } from '../../src/sheets/tables/sheet-names';
import { buildBundle, projectRoot } from '../build';
import { findSheetByTitle } from '../host/book/book';
import { loadBundle } from '../host/bundle';
import { touchFile } from '../host/drive/drive';
import { runFunction } from '../host/runs/runtime';
import type { Workspace } from '../host/workspace';
import { openFilesWorld, rest, runHeadings, runLine, runToEnd, type Settings } from './files-run';
import { printTable } from './print-table';
import { fileIdOf } from './synthetic-files';

const fileCount = 143;
const rowCount = 20;
const itemCount = 5;
const off: Settings = [['Mô-đun', 'Không']];

/** `consolidate` over units that keep rows of registers in tabs of their own files, beside the same tracker without any module. */
export async function benchRegisters(print: (line: string) => void): Promise<void> {
  const bundle = (await buildBundle({ directory: path.join(projectRoot, 'out/bench/default') })).directory;
  print(`Registers: ${fileCount} units with files of their own, ${itemCount} difficulties in a tab of each`);
  const without = openFilesWorld(bundle, fileCount, rowCount, off);
  const rows = [runLine('no module, cold', '', runToEnd(without, bundle))];
  rest(without);
  rows.push(runLine('no module, unchanged', '0 cells', runToEnd(without, bundle)));
  const world = openFilesWorld(bundle, fileCount, rowCount);
  addTabs(world, bundle);
  rest(world);
  rows.push(runLine('with tabs, cold', 'no more requests than without, write-backs apart', runToEnd(world, bundle)));
  rest(world);
  rows.push(runLine('with tabs, unchanged', '≤ 1 call more than without, 0 cells', runToEnd(world, bundle)));
  printTable(print, runHeadings, rows);
}

function addTabs(world: Workspace, folder: string): void {
  const bundle = loadBundle(folder);
  // A minute has room for 45 writes: what one click leaves, the next one does.
  for (let click = 0; click < 2; click += 1) {
    runFunction(world, bundle, 'addRegisterTabs');
    rest(world);
  }
  const problem = tabColumnsOf('difficulties').findIndex(({ key }) => key === 'problem');
  for (let index = 0; index < fileCount; index += 1) {
    const file = world.drive.files.get(fileIdOf(index));
    const tab = file?.book === undefined ? undefined : findSheetByTitle(file.book, systemSheets.difficulties.vi);
    if (file === undefined || tab === undefined) throw new Error(`no tab in the file ${index}`);
    for (let row = 1; row <= itemCount; row += 1) tab.grid.setCell(row, problem, { value: `Vướng mắc số ${row}` });
    touchFile(file, world.clock);
  }
}
