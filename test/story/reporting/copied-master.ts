import { trackerId } from '../../../scripts/bench/synthetic-files';
import type { Book, Sheet } from '../../../scripts/host/book/book';
import { cloneBook } from '../../../scripts/host/book/snapshot';
import { editCells } from '../../../scripts/host/people/edits';
import { inOrderOfUse } from '../../../src/sheets/tables/column-order';
import { masterColumns } from '../../../src/sheets/tables/columns';
import { storyBundle } from '../bundle';
import { done } from '../trackers';
import { type FileWorld, prepareFileWorld, valuesOf } from '../unit-files/file-world';

/** Enough rows for a copy. */
export const fileCount = 20;
export const rowCount = 110;

export const master = 'Tổng hợp';
export const copyTitle = 'Đôn Đốc (bản sao)';
export const dayMs = 86_400_000;

export interface CopiedWorld extends FileWorld {
  /** As a person types into the tracker. */
  edit(place: string, text: string): void;
}

/** A tracker whose master has its copy, an hour after the run that made both; each call of what it returns is a fresh one. */
export async function prepareCopiedWorld(): Promise<() => CopiedWorld> {
  const bundle = await storyBundle();
  const createEmpty = await prepareFileWorld({ fileCount, rowCount, settings: [['Ghi lại tệp đơn vị', 'Không']] });
  const first = createEmpty();
  done(first.run('consolidate'));
  first.workspace.clock.advance(3_600_000);
  return () => {
    const world = createEmpty();
    const { workspace } = world;
    for (const file of first.workspace.drive.files.values()) {
      const book = file.book === undefined ? {} : { book: cloneBook(file.book) };
      workspace.drive.files.set(file.id, { ...file, ...book });
    }
    for (const [name, values] of Object.entries(first.workspace.properties.toJson())) {
      for (const [key, value] of Object.entries(values)) workspace.properties.get(name).set(key, value);
    }
    workspace.clock.advance(first.workspace.clock.now() - workspace.clock.now());
    return { ...world, edit: (place, text) => void editCells(workspace, bundle, place, [[text]]) };
  };
}

export function trackerBook({ workspace }: FileWorld): Book {
  return workspace.drive.files.get(trackerId)?.book as Book;
}

/** Everything that people see, but for the moment it was made and the log. */
export function remains(world: FileWorld): string {
  return JSON.stringify({
    master: world.rows(master),
    report: world.rows('Báo cáo').map((row, index) => (index === 1 ? [] : row)),
    problems: world.rows('Kiểm tra dữ liệu'),
    history: world.rows('Lịch sử thời hạn'),
  });
}

/** Makes the next run read the whole master, as if there had never been a copy. */
export function readWhole({ workspace }: FileWorld): void {
  for (const name of Object.keys(workspace.properties.toJson())) workspace.properties.get(name).delete('masterCopy');
}

export const copyRows = (world: FileWorld) => valuesOf(world.sheet(copyTitle));
export const masterGrid = (world: FileWorld): Sheet['grid'] => world.sheet(master).grid;
export const columnOf = (key: string) =>
  inOrderOfUse(masterColumns)
    .filter(({ module }) => module === undefined)
    .findIndex((column) => column.key === key);
