import { beforeAll, describe, expect, it } from 'vitest';
import { trackerId } from '../../scripts/bench/synthetic-files';
import { type Book, findSheetByTitle, type Sheet } from '../../scripts/host/book/book';
import { cloneBook } from '../../scripts/host/book/snapshot';
import { createDrive } from '../../scripts/host/drive';
import { editCells } from '../../scripts/host/edits';
import { cellName } from '../../src/sheets/a1';
import { masterColumns } from '../../src/sheets/columns';
import { storyBundle } from './bundle';
import { type FileWorld, prepareFileWorld, valuesOf } from './file-world';
import { done } from './trackers';

const fileCount = 20;
const rowCount = 110;
const master = 'Tổng hợp';
const copyTitle = 'Đôn Đốc (bản sao)';
const dayMs = 86_400_000;
/** From the synthetic tracker's first day to a week before the end of October. */
const daysUntilDueSoon = 14;

const columnOf = (key: string) => masterColumns.findIndex((column) => column.key === key);
const ownColumn = masterColumns.length;

let create: () => FileWorld;
let edit: (world: FileWorld, place: string, text: string) => void;

/** Everything that people see, but for the moment it was made and the log. */
function remains(world: FileWorld) {
  return JSON.stringify({
    master: world.rows(master),
    report: world.rows('Báo cáo').map((row, index) => (index === 1 ? [] : row)),
    problems: world.rows('Kiểm tra dữ liệu'),
    history: world.rows('Lịch sử thời hạn'),
  });
}

/** Makes the next run read the whole master, as if there had never been a copy. */
function readWhole({ workspace }: FileWorld): void {
  for (const name of Object.keys(workspace.properties.toJson())) workspace.properties.get(name).delete('masterCopy');
}

const copyRows = (world: FileWorld) => valuesOf(world.sheet(copyTitle));
const masterGrid = (world: FileWorld): Sheet['grid'] => world.sheet(master).grid;

/** What a script or another program writes: no trigger fires. */
function putUnseen(world: FileWorld, rowNumber: number, key: string, value: string): void {
  masterGrid(world).setCell(rowNumber - 1, columnOf(key), { value });
}

beforeAll(async () => {
  const bundle = await storyBundle();
  const createEmpty = await prepareFileWorld({ fileCount, rowCount, settings: [['Ghi lại tệp đơn vị', 'Không']] });
  const first = createEmpty();
  done(first.run('consolidate'));
  first.workspace.clock.advance(3_600_000);
  create = () => {
    const world = createEmpty();
    const { workspace } = world;
    const { drive } = first.workspace;
    for (const file of createDrive([...drive.files.values()]).files.values())
      workspace.drive.files.set(file.id, {
        ...file,
        ...(file.book === undefined ? {} : { book: cloneBook(file.book) }),
      });
    for (const [name, values] of Object.entries(first.workspace.properties.toJson()))
      for (const [key, value] of Object.entries(values)) workspace.properties.get(name).set(key, value);
    workspace.clock.advance(first.workspace.clock.now() - workspace.clock.now());
    return world;
  };
  edit = (world, place, text) => void editCells(world.workspace, bundle, place, [[text]]);
});

/** What people and units do between two runs. */
const deeds: readonly (readonly [string, (world: FileWorld) => void])[] = [
  [
    'a unit reports',
    (world) => {
      world.type(3, 5, 'percent', 55);
      world.type(3, 6, 'difficulty', 'Thiếu kinh phí');
    },
  ],
  [
    'a unit adds a task and takes another away',
    (world) => {
      world.type(2, rowCount + 2, 'title', 'Nhiệm vụ mới');
      world.type(2, rowCount + 2, 'source', '139/KH-UBND');
      world.type(2, 4, 'title', '');
    },
  ],
  [
    'the master is sorted and a unit reports',
    (world) => {
      masterGrid(world).moveRows(1000, 300, 1);
      world.type(3, 5, 'percent', 55);
    },
  ],
  [
    'a row of the master is deleted',
    (world) => {
      masterGrid(world).deleteRows(700, 1);
    },
  ],
  [
    'the last rows of the master are deleted, with a note below',
    (world) => {
      edit(world, `'${master}'!B2250`, 'ghi chú dưới bảng');
      masterGrid(world).deleteRows(2100, 101);
      world.type(2, rowCount + 2, 'title', 'Nhiệm vụ mới');
    },
  ],
  [
    'rows are put between',
    (world) => {
      masterGrid(world).insertRows(700, 3);
      masterGrid(world).setCell(701, 1, { value: 'ghi chú giữa bảng' });
      world.type(3, 5, 'percent', 55);
    },
  ],
  [
    'the coordinator’s column is filled, and one is put in front',
    (world) => {
      edit(world, `'${master}'!AB1`, 'Ý kiến chỉ đạo');
      edit(world, `'${master}'!AB900`, 'làm ngay');
      masterGrid(world).insertColumns(1, 1);
      world.type(3, 5, 'percent', 55);
    },
  ],
  [
    'a person types over cells of the product',
    (world) => {
      edit(world, `'${master}'!B900`, 'tiêu đề do người sửa');
      edit(world, `'${master}'!W901`, 'Quá hạn rồi');
    },
  ],
  [
    'a person types a code twice',
    (world) => {
      edit(world, `'${master}'!A900`, String(masterGrid(world).valueAt(901, 0)));
    },
  ],
  [
    'a new day dawns',
    (world) => {
      world.workspace.clock.advance(60 * dayMs);
    },
  ],
  [
    'a day passes',
    (world) => {
      world.workspace.clock.advance(dayMs);
      world.type(3, 5, 'percent', 55);
    },
  ],
  [
    'a unit is given another name and code',
    (world) => {
      const { grid } = world.sheet('Đơn vị');
      grid.setCell(4, 0, { value: 'U900' });
      world.type(3, 5, 'percent', 55);
    },
  ],
  [
    'the copy is deleted',
    (world) => {
      const book = world.workspace.drive.files.get(trackerId)?.book;
      book?.sheets.splice(
        book.sheets.findIndex(({ properties }) => properties.title === copyTitle),
        1,
      );
      world.type(3, 5, 'percent', 55);
    },
  ],
  ...(
    [
      ['a unit’s name', 0],
      ['statuses', 1],
      ['packed rows', 2],
    ] as const
  ).map(
    ([what, column]) =>
      [
        `${what} in the copy are spoilt`,
        (world: FileWorld) => {
          world.sheet(copyTitle).grid.setCell(3, column, { value: 'x' });
          world.type(3, 5, 'percent', 55);
        },
      ] as const,
  ),
  [
    'the copy’s rows are mixed up by hand',
    (world) => {
      const { grid } = world.sheet(copyTitle);
      const statuses = String(grid.valueAt(4, 1));
      edit(world, `'${copyTitle}'!B4`, statuses);
      world.type(3, 5, 'percent', 55);
    },
  ],
];

describe('a run that takes the master from its copy', { timeout: 120_000 }, () => {
  it.each(deeds)('leaves what a run leaves that reads it whole, when %s', (_, deed) => {
    const copied = create();
    const whole = create();
    for (const world of [copied, whole]) deed(world);
    readWhole(whole);
    for (const world of [copied, whole]) done(world.run('consolidate'));
    expect(remains(copied) === remains(whole)).toBe(true);
    expect(copyRows(copied).length).toBeGreaterThan(fileCount - 1);
    copied.workspace.clock.advance(60_000);
    expect(done(copied.run('consolidate')).cellsWritten).toBe(0);
    readWhole(copied);
    expect(done(copied.run('consolidate')).cellsWritten).toBe(0);
    expect(remains(copied) === remains(whole)).toBe(true);
  });

  it('makes good what a person typed over the product’s cells', () => {
    const world = create();
    const before = remains(world);
    edit(world, `'${master}'!${cellName(900, columnOf('status'))}`, 'Quá hạn rồi');
    expect(remains(world) === before).toBe(false);
    done(world.run('consolidate'));
    expect(remains(world) === before).toBe(true);
  });

  it('makes good what a person had typed in an earlier version of the tracker that was brought back', () => {
    const world = create();
    edit(world, `'${master}'!${cellName(900, columnOf('status'))}`, 'Quá hạn rồi');
    const book = world.workspace.drive.files.get(trackerId)?.book as Book;
    const earlier = cloneBook(book);
    world.workspace.clock.advance(3_600_000);
    done(world.run('consolidate'));
    const expected = remains(world);
    Object.assign(book, earlier);
    expect(remains(world) === expected).toBe(false);
    world.workspace.clock.advance(3_600_000);
    done(world.run('consolidate'));
    expect(remains(world) === expected).toBe(true);
  });

  it('makes good within a week what a program wrote over them unseen, and reads past the coordinator’s own columns until then', () => {
    const world = create();
    const status = () => masterGrid(world).valueAt(899, columnOf('status'));
    const before = status();
    putUnseen(world, 900, 'status', 'chương trình ghi');
    edit(world, `'${master}'!${cellName(900, ownColumn)}`, 'làm ngay');
    done(world.run('consolidate'));
    expect(status()).toBe('chương trình ghi');
    world.workspace.clock.advance(7 * dayMs);
    done(world.run('consolidate'));
    expect(status()).toBe(before);
    expect(masterGrid(world).valueAt(899, ownColumn)).toBe('làm ngay');
  });

  it('writes but statuses to the copy on a day that changes nothing else', () => {
    const world = create();
    world.workspace.clock.advance(daysUntilDueSoon * dayMs - dayMs);
    done(world.run('consolidate'));
    const before = copyRows(world);
    world.workspace.clock.advance(dayMs);
    done(world.run('consolidate'));
    const after = copyRows(world);
    const others = (rows: typeof before) => JSON.stringify(rows.map((row) => row.filter((_, at) => at !== 1)));
    expect(others(after) === others(before)).toBe(true);
    expect(after.filter((row, at) => row[1] !== before[at]?.[1])).toHaveLength(fileCount);
  });

  it('is right again after an end at any of its last calls', () => {
    const change = (world: FileWorld) => {
      masterGrid(world).moveRows(1000, 300, 1);
      world.type(3, 5, 'percent', 55);
      world.type(2, rowCount + 2, 'title', 'Nhiệm vụ mới');
      world.type(2, rowCount + 2, 'source', '139/KH-UBND');
    };
    const undisturbed = create();
    change(undisturbed);
    const { allCalls } = done(undisturbed.run('consolidate'));
    for (let n = allCalls; n > allCalls - 14; n -= 1) {
      const world = create();
      change(world);
      world.workspace.killAt(n);
      world.run('consolidate');
      world.workspace.recorder.clearPlan();
      world.workspace.clock.advance(60_000);
      done(world.run('consolidate'));
      expect(remains(world) === remains(undisturbed), `an end at call ${n}`).toBe(true);
      readWhole(world);
      expect(done(world.run('consolidate')).cellsWritten, `an end at call ${n}`).toBe(0);
    }
  });

  it.each(['validateEntries', 'runDaily', 'setUpWorkbook', 'sendReminders', 'freezeReport'])(
    '%s leaves the copy be and takes it for nobody’s sheet',
    (name) => {
      const world = create();
      const before = copyRows(world);
      done(world.run(name));
      expect(JSON.stringify(copyRows(world)) === JSON.stringify(before)).toBe(true);
      expect(world.sheet(copyTitle).properties.hidden).toBe(true);
      expect(world.stamp()).toContain(`${fileCount}/${fileCount}`);
    },
  );
});

describe('a tracker that a copy would not help', { timeout: 120_000 }, () => {
  it.each([
    ['with few rows', { fileCount: 5, rowCount: 20 }],
    ['whose units are all in its own sheets', { fileCount: 0, rowCount: 210, sheetCount: 10 }],
  ])('%s has none', async (_, options) => {
    const world = (await prepareFileWorld(options))();
    done(world.run('consolidate'));
    expect(world.titles()).not.toContain(copyTitle);
    expect(JSON.stringify(world.workspace.properties.toJson())).not.toContain('masterCopy');
  });

  it('loses the one it had once its rows are few', () => {
    const world = create();
    for (let index = 1; index < fileCount; index += 1) world.sheet('Đơn vị').grid.setCell(2, 0, undefined);
    world.sheet('Đơn vị').grid.deleteRows(2, fileCount - 1);
    masterGrid(world).deleteRows(300, 1901);
    done(world.run('consolidate'));
    expect(world.titles()).not.toContain(copyTitle);
    expect(findSheetByTitle(world.workspace.drive.files.get(trackerId)?.book as never, master)).toBeDefined();
    world.workspace.clock.advance(60_000);
    expect(done(world.run('consolidate')).cellsWritten).toBe(0);
  });
});
