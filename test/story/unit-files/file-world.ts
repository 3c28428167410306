import { createFilesWorld, fileIdOf, trackerId } from '../../../scripts/bench/synthetic-files';
import { benchNow } from '../../../scripts/bench/synthetic-tracker';
import { type Book, findSheetByTitle, type Sheet } from '../../../scripts/host/book/book';
import type { Scalar } from '../../../scripts/host/book/cell';
import { cloneBook } from '../../../scripts/host/book/snapshot';
import type { Bundle } from '../../../scripts/host/bundle';
import { createDrive, type DriveFile, touchFile } from '../../../scripts/host/drive/drive';
import type { RunResult } from '../../../scripts/host/runs/run-result';
import { runFunction } from '../../../scripts/host/runs/runtime';
import { advanceTo, type FiredTrigger } from '../../../scripts/host/runs/triggers';
import { createWorkspace, type Workspace } from '../../../scripts/host/workspace';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { storyBundle } from '../bundle';
import { uncounted } from '../trackers';

export { fileIdOf };

/** A tracker and units with files of their own, as the tests handle them. */
export interface FileWorld {
  readonly workspace: Workspace;
  run(name: string): RunResult;
  /** Lets the time go by and fires what is due. */
  pass(minutes: number): FiredTrigger[];
  fileOf(index: number): DriveFile;
  /** Changes a cell of a unit's file as its people do. */
  type(index: number, rowNumber: number, key: string, value: Scalar): void;
  cell(index: number, rowNumber: number, key: string): Scalar | null;
  sheet(title: string): Sheet;
  /** Rows of a sheet of the tracker, trailing blanks cut. */
  rows(title: string): (Scalar | null)[][];
  titles(): string[];
  stamp(): string;
}

export interface FileWorldOptions {
  readonly fileCount: number;
  readonly rowCount: number;
  readonly sheetCount?: number;
  readonly settings?: readonly (readonly [string, string])[];
}

/** Makes a world once; each call of what it returns is a fresh copy of it. */
export async function prepareFileWorld(options: FileWorldOptions, profile?: 'large'): Promise<() => FileWorld> {
  const bundle = await storyBundle(profile);
  const first = createFilesWorld(bundle, options);
  return () => {
    const files = [...first.drive.files.values()].map((file) => ({
      ...file,
      ...(file.book === undefined ? {} : { book: cloneBook(file.book) }),
    }));
    const state = JSON.parse(JSON.stringify(first.toState()));
    const workspace = createWorkspace({
      drive: createDrive(files),
      openId: trackerId,
      now: benchNow,
      state,
      uncounted,
    });
    return handle(workspace, bundle);
  };
}

function handle(workspace: Workspace, bundle: Bundle): FileWorld {
  const trackerBook = () => workspace.drive.files.get(trackerId)?.book as Book;
  const sheet = (title: string) => findSheetByTitle(trackerBook(), title) as Sheet;
  const fileOf = (index: number) => workspace.drive.files.get(fileIdOf(index)) as DriveFile;
  const grid = (index: number) => (fileOf(index).book as Book).sheets[0]?.grid as Sheet['grid'];
  const columnOf = (key: string) => taskColumns.findIndex((column) => column.key === key);
  return {
    workspace,
    run: (name) => runFunction(workspace, bundle, name),
    pass: (minutes) => advanceTo(workspace, bundle, workspace.clock.now() + minutes * 60_000),
    fileOf,
    type: (index, rowNumber, key, value) => {
      grid(index).setCell(rowNumber - 1, columnOf(key), value === '' ? undefined : { value });
      touchFile(fileOf(index), workspace.clock);
    },
    cell: (index, rowNumber, key) => grid(index).valueAt(rowNumber - 1, columnOf(key)),
    sheet,
    rows: (title) => valuesOf(sheet(title)),
    titles: () => trackerBook().sheets.map(({ properties }) => properties.title ?? ''),
    stamp: () => String(sheet('Báo cáo').grid.valueAt(1, 0)),
  };
}

export function valuesOf({ grid }: Sheet): (Scalar | null)[][] {
  const rows: (Scalar | null)[][] = [];
  for (let row = 0; row < grid.lastRowWithContent(); row += 1) {
    const cells = [...grid.rowValues(row)];
    while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
    rows.push(cells);
  }
  return rows;
}
