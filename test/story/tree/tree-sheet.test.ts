import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { beforeAll, describe, expect, it } from 'vitest';
import { sheetIdOf } from '../../../scripts/host/book/book';
import { createSheetsApi } from '../../../scripts/host/sheets-api/api';
import type { TreeTracker } from '../../../scripts/sample/country/tree-tracker';
import { openTree, type TreeWorld, tasksOf } from './tree-world';

const published = 'Đôn Đốc (số liệu)';

const leaf: TreeTracker = {
  id: 'ha-noi',
  title: 'Theo dõi Hà Nội',
  settings: [['Mô-đun', 'Không']],
  units: [
    { code: 'XA1', name: 'Xã Một', tasks: tasksOf(5, { late: 2, done: 1 }) },
    { code: 'XA2', name: 'Xã Hai', tasks: tasksOf(3, { late: 1 }) },
  ],
};

const country: TreeTracker = {
  id: 'ca-nuoc',
  title: 'Theo dõi cả nước',
  settings: [['Mô-đun', 'Không']],
  units: [
    { code: 'BKHCN', name: 'Bộ Khoa học và Công nghệ', tasks: tasksOf(4) },
    { code: 'HN', name: 'Thành phố Hà Nội', trackerId: 'ha-noi' },
  ],
};

type Requests = (sheetId: number) => sheets_v4.Schema$Request[];

/** The sheet whatever it is called by now. */
let sheetId: number;

/** What a person does to the published sheet with Google's menus. */
function edit(world: TreeWorld, requests: (sheetId: number) => sheets_v4.Schema$Request[]): void {
  const { drive, clock } = world.open('ha-noi');
  const api = createSheetsApi({ drive, clock });
  api.batchUpdate('ha-noi', { requests: requests(sheetId) }, { email: 'tonghop@vietnam.example' });
}

const insert =
  (dimension: 'ROWS' | 'COLUMNS', startIndex: number, count = 1): Requests =>
  (sheetId) => [{ insertDimension: { range: { sheetId, dimension, startIndex, endIndex: startIndex + count } } }];

const total = (world: TreeWorld) => world.rows('ca-nuoc', 'Báo cáo').find((row) => row[1] === 'TỔNG CỘNG')?.[2];

let world: TreeWorld;

describe('the published sheet under people’s hands', () => {
  beforeAll(async () => {
    world = await openTree([country, leaf]);
    world.put('ha-noi', 'Đơn vị', 'XA2', 'Tên đơn vị', '=Xã Hai');
    for (const index of [1, 2, 3])
      world.put('ha-noi', 'XA2', `Xây dựng cơ sở dữ liệu chuyên ngành số ${index}`, 'Cơ quan chủ trì', '=Xã Hai');
    for (const id of ['ha-noi', 'ca-nuoc']) world.run(id);
    sheetId = sheetIdOf(world.sheet('ha-noi', published));
  });

  it.each<[string, Requests]>([
    ['renamed', (sheetId) => [{ updateSheetProperties: { properties: { sheetId, title: 'Abc' }, fields: 'title' } }]],
    [
      'moved to the front and shown',
      (sheetId) => [
        { updateSheetProperties: { properties: { sheetId, index: 0, hidden: false }, fields: 'index,hidden' } },
      ],
    ],
    ['with rows inserted above', insert('ROWS', 0, 9)],
    ['with a row inserted among the facts', insert('ROWS', 3)],
    ['with a column inserted before all', insert('COLUMNS', 0)],
    ['with a column between names and values', insert('COLUMNS', 1)],
    ['with a column among the figures', insert('COLUMNS', 9)],
    [
      'with the units sorted',
      (sheetId) => [
        {
          sortRange: {
            range: { sheetId, startRowIndex: 17, endRowIndex: 19 },
            sortSpecs: [{ dimensionIndex: 2, sortOrder: 'ASCENDING' }],
          },
        },
      ],
    ],
    [
      'with a column moved to the end',
      (sheetId) => [
        {
          moveDimension: {
            source: { sheetId, dimension: 'COLUMNS', startIndex: 8, endIndex: 9 },
            destinationIndex: 20,
          },
        },
      ],
    ],
  ])('%s is read all the same, and set right by the next report of its tracker', (_, requests) => {
    edit(world, requests);
    world.run('ca-nuoc');
    expect(world.stamp('ca-nuoc')).toContain('2/2 đơn vị; cấp dưới: 2/2 đơn vị');
    expect(total(world)).toBe(12);
    expect(world.line('ca-nuoc', 'Thành phố Hà Nội').units.map((row) => [row[1], row[2]])).toContainEqual([
      '=Xã Hai',
      3,
    ]);
    world.run('ha-noi');
    expect(world.run('ha-noi').cellsWritten).toBe(0);
    edit(world, (sheetId) => [
      { updateSheetProperties: { properties: { sheetId, title: published, hidden: true }, fields: 'title,hidden' } },
    ]);
    world.run('ca-nuoc');
    expect(total(world)).toBe(12);
  });

  it.each<[string, string, string | number, string]>([
    ['a heading written over', 'Loại dòng', 'Tổng', 'trang số liệu bị sửa hỏng'],
    ['a figure as text', 'XA1', '5', 'trang số liệu bị sửa hỏng ở ô H'],
    ['half a task', 'XA1', 4.5, 'trang số liệu bị sửa hỏng ở ô H'],
    ['fewer tasks than none', 'XA1', -5, 'trang số liệu bị sửa hỏng ở ô H'],
  ])('with %s is left out with its last figures, until its tracker reports again', (_, key, value, told) => {
    const row = world.rows('ha-noi', published).findIndex((cells) => cells.includes(key));
    world.sheet('ha-noi', published).grid.setCell(row, 7, { value });
    world.run('ca-nuoc');
    expect(world.stamp('ca-nuoc')).toContain(told);
    expect(world.stamp('ca-nuoc')).toContain('dùng số liệu ngày 10/10/2025');
    expect(total(world)).toBe(12);
    world.run('ha-noi');
    world.run('ca-nuoc');
    expect(world.stamp('ca-nuoc')).toContain('2/2 đơn vị; cấp dưới: 2/2 đơn vị');
  });

  it('deleted is missed with the last figures, and made anew by the next report of its tracker', () => {
    edit(world, (sheetId) => [{ deleteSheet: { sheetId } }]);
    world.run('ca-nuoc');
    expect(world.stamp('ca-nuoc')).toContain('bảng theo dõi chưa lập báo cáo lần nào; dùng số liệu ngày 10/10/2025');
    world.run('ha-noi');
    world.run('ca-nuoc');
    expect(total(world)).toBe(12);
    expect(world.stamp('ca-nuoc')).toContain('2/2 đơn vị; cấp dưới: 2/2 đơn vị');
  });
});
