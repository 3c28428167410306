import { beforeAll, describe, expect, it } from 'vitest';
import { done } from '../trackers';
import {
  type CopiedWorld,
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

let create: () => CopiedWorld;

beforeAll(async () => {
  create = await prepareCopiedWorld();
});

/** What people and units do between two runs. */
const deeds: readonly (readonly [string, (world: CopiedWorld) => void])[] = [
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
      world.edit(`'${master}'!B2250`, 'ghi chú dưới bảng');
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
      world.edit(`'${master}'!AB1`, 'Ý kiến chỉ đạo');
      world.edit(`'${master}'!AB900`, 'làm ngay');
      masterGrid(world).insertColumns(1, 1);
      world.type(3, 5, 'percent', 55);
    },
  ],
  [
    'a person types over cells of the product',
    (world) => {
      world.edit(`'${master}'!B900`, 'tiêu đề do người sửa');
      world.edit(`'${master}'!W901`, 'Quá hạn rồi');
    },
  ],
  [
    'a person types a code twice',
    (world) => {
      world.edit(`'${master}'!A900`, String(masterGrid(world).valueAt(901, 0)));
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
      const { sheets } = trackerBook(world);
      sheets.splice(
        sheets.findIndex(({ properties }) => properties.title === copyTitle),
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
        (world: CopiedWorld) => {
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
      world.edit(`'${copyTitle}'!B4`, statuses);
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
});
