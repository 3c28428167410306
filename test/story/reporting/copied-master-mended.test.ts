import { beforeAll, describe, expect, it } from 'vitest';
import { cloneBook } from '../../../scripts/host/book/snapshot';
import { cellName } from '../../../src/sheets/requests/a1';
import { masterColumns } from '../../../src/sheets/tables/columns';
import { done } from '../trackers';
import { type FileWorld, prepareFileWorld } from '../unit-files/file-world';
import {
  type CopiedWorld,
  columnOf,
  copyRows,
  copyTitle,
  dayMs,
  fileCount,
  master,
  masterGrid,
  prepareCopiedWorld,
  readWhole,
  remains,
  rowCount,
  trackerBook,
} from './copied-master';

const ownColumn = masterColumns.length;
/** From the synthetic tracker's first day to a week before the end of October. */
const daysUntilDueSoon = 14;

let create: () => CopiedWorld;

beforeAll(async () => {
  create = await prepareCopiedWorld();
});

/** What a script or another program writes: no trigger fires. */
function putUnseen(world: FileWorld, rowNumber: number, key: string, value: string): void {
  masterGrid(world).setCell(rowNumber - 1, columnOf(key), { value });
}

describe('a master with a copy', { timeout: 120_000 }, () => {
  it('makes good what a person typed over the product’s cells', () => {
    const world = create();
    const before = remains(world);
    world.edit(`'${master}'!${cellName(900, columnOf('status'))}`, 'Quá hạn rồi');
    expect(remains(world) === before).toBe(false);
    done(world.run('consolidate'));
    expect(remains(world) === before).toBe(true);
  });

  it('makes good what a person had typed in an earlier version of the tracker that was brought back', () => {
    const world = create();
    world.edit(`'${master}'!${cellName(900, columnOf('status'))}`, 'Quá hạn rồi');
    const book = trackerBook(world);
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
    world.edit(`'${master}'!${cellName(900, ownColumn)}`, 'làm ngay');
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

describe('the first copy, which comes with a load too heavy for one batch', { timeout: 400_000 }, () => {
  it('is whole after an end at any of the last calls', async () => {
    const createHeavy = await prepareFileWorld({ fileCount: 8, rowCount: 300 });
    const undisturbed = createHeavy();
    const { allCalls } = done(undisturbed.run('consolidate'));
    const expected = remains(undisturbed);
    for (let n = allCalls; n > allCalls - 20; n -= 1) {
      const world = createHeavy();
      world.workspace.killAt(n);
      world.run('consolidate');
      world.workspace.recorder.clearPlan();
      world.workspace.clock.advance(60_000);
      done(world.run('consolidate'));
      expect(remains(world) === expected, `an end at call ${n}`).toBe(true);
      expect(
        JSON.stringify(copyRows(world)) === JSON.stringify(copyRows(undisturbed)),
        `the copy after an end at call ${n}`,
      ).toBe(true);
      expect(done(world.run('consolidate')).cellsWritten, `an end at call ${n}`).toBe(0);
    }
  });
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
    world.workspace.clock.advance(60_000);
    expect(done(world.run('consolidate')).cellsWritten).toBe(0);
  });
});
