import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { findSheetByTitle, type Sheet } from '../../../scripts/host/book/book';
import type { Scalar } from '../../../scripts/host/book/cell';
import { touchFile } from '../../../scripts/host/drive/drive';
import type { RunResult } from '../../../scripts/host/runs/run-result';
import { createSheetsApi } from '../../../scripts/host/sheets-api/api';
import { tabColumnsOf } from '../../../src/sheets/registers/register-sheets';
import { done } from '../trackers';
import { type FileWorld, type FileWorldOptions, fileIdOf, prepareFileWorld } from '../unit-files/file-world';

export const sheet = 'Vướng mắc';

/** Rows of a table by the headings of its first row, blank ones left out. */
export type Line = { readonly [heading: string]: string };

/** Units' own files with tabs of registers, as the tests handle them. */
export interface RegisterWorld extends FileWorld {
  /** Rows of a register's tab in the file of the unit with this index. */
  tab(index: number, title?: string): Line[];
  /** Rows of a register's sheet in the tracker. */
  lines(title?: string): Line[];
  /** The unit's people type into a cell of a tab; rows count from 1. */
  typeIn(index: number, rowNumber: number, heading: string, value: Scalar, title?: string): void;
  /** Somebody fills a row of a register's sheet in the tracker; rows count from 1. */
  enter(rowNumber: number, cells: { readonly [heading: string]: Scalar }, title?: string): void;
  /** The coordinating unit types into the row with this code in the tracker. */
  answer(code: string, heading: string, value: Scalar): void;
  /** The unit's people change their file by hand. */
  changeFile(index: number, ...requests: sheets_v4.Schema$Request[]): void;
  tabId(index: number, title?: string): number;
  /** Ten minutes later, the run. */
  later(name?: string): RunResult;
}

/** Makes a world once, with a tab in each file; each call of what it returns is a fresh copy of it. */
export async function prepareRegisterWorld(options: FileWorldOptions, withTabs = true): Promise<() => RegisterWorld> {
  const create = await prepareFileWorld(options);
  return () => {
    const world = handle(create());
    if (withTabs) done(world.run('addRegisterTabs'));
    world.workspace.clock.advance(600_000);
    return world;
  };
}

function handle(world: FileWorld): RegisterWorld {
  const tabSheet = (index: number, title = sheet): Sheet => {
    const { book } = world.fileOf(index);
    const found = book === undefined ? undefined : findSheetByTitle(book, title);
    if (found === undefined) throw new Error(`no tab ${title}`);
    return found;
  };
  const api = createSheetsApi(world.workspace);
  return {
    ...world,
    tab: (index, title) => linesOf(tabSheet(index, title)),
    lines: (title = sheet) => linesOf(world.sheet(title)),
    typeIn: (index, rowNumber, heading, value, title) => {
      const { grid } = tabSheet(index, title);
      put(grid, rowNumber - 1, columnOf(grid, heading), value);
      touchFile(world.fileOf(index), world.workspace.clock);
    },
    enter: (rowNumber, cells, title = sheet) => {
      const { grid } = world.sheet(title);
      for (const [heading, value] of Object.entries(cells)) put(grid, rowNumber - 1, columnOf(grid, heading), value);
    },
    answer: (code, heading, value) => {
      const { grid } = world.sheet(sheet);
      const column = columnOf(grid, 'Mã');
      for (let row = 1; row < grid.lastRowWithContent(); row += 1)
        if (grid.valueAt(row, column) === code) return put(grid, row, columnOf(grid, heading), value);
      throw new Error(`no row ${code}`);
    },
    changeFile: (index, ...requests) => {
      api.batchUpdate(fileIdOf(index), { requests }, { email: world.workspace.user });
      touchFile(world.fileOf(index), world.workspace.clock);
    },
    tabId: (index, title) => tabSheet(index, title).properties.sheetId ?? 0,
    later: (name = 'consolidate') => {
      world.pass(10);
      return done(world.run(name));
    },
  };
}

function put(grid: Sheet['grid'], row: number, column: number, value: Scalar): void {
  const { value: _gone, ...looks } = grid.cellAt(row, column) ?? {};
  grid.setCell(row, column, value === '' ? looks : { ...looks, value });
}

/** A title or the unit of amounts may stand above. */
function headingRowOf(grid: Sheet['grid']): number {
  for (let row = 0; row < grid.lastRowWithContent(); row += 1)
    if ([...grid.rowValues(row)].filter((cell) => cell !== null && cell !== '').length > 2) return row;
  throw new Error('no headings');
}

function columnOf(grid: Sheet['grid'], heading: string): number {
  const column = [...grid.rowValues(headingRowOf(grid))].indexOf(heading);
  if (column < 0) throw new Error(`no column ${heading}`);
  return column;
}

function linesOf({ grid }: Sheet): Line[] {
  const top = headingRowOf(grid);
  const headings = [...grid.rowValues(top)].map(String);
  const lines: Line[] = [];
  for (let row = top + 1; row < grid.lastRowWithContent(); row += 1) {
    const cells = [...grid.rowValues(row)].map((cell) => (cell === null ? '' : String(cell)));
    if (cells.every((cell) => cell === '')) continue;
    lines.push(Object.fromEntries(headings.map((heading, column) => [heading, cells[column] ?? ''])));
  }
  return lines;
}

export const tabHeadings = tabColumnsOf('difficulties').map(({ vi }) => vi);
