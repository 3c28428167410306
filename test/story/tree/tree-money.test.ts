import { beforeAll, describe, expect, it } from 'vitest';
import type { TreeTracker } from '../../../scripts/sample/country/tree-tracker';
import { openTree, type TreeWorld, tasksOf } from './tree-world';

const published = 'Đôn Đốc (số liệu)';

/** Two communes with tasks, and a school that has money and nothing else. */
const city: TreeTracker = {
  id: 'ha-noi',
  title: 'Theo dõi Hà Nội',
  settings: [['Mô-đun', 'Kinh phí']],
  units: [
    { code: 'XA1', name: 'Xã Một', tasks: tasksOf(3) },
    { code: 'XA2', name: 'Xã Hai', tasks: tasksOf(2) },
    { code: 'TRUONG', name: 'Trường Cao đẳng' },
  ],
  money: [
    { unit: 'Xã Một', allocated: '914.897', adjusted: '-296.804', disbursed: '200.000', forecast: '536.179' },
    { unit: 'Xã Hai', allocated: '33.389', disbursed: '11.168', forecast: '30.000' },
    { unit: 'Xã Hai', allocated: '77', disbursed: '7', forecast: '77', year: '2024' },
    { unit: 'Trường Cao đẳng', allocated: '0,5', disbursed: '0,25', forecast: '0,5' },
  ],
};

const country: TreeTracker = {
  id: 'ca-nuoc',
  title: 'Theo dõi cả nước',
  settings: [['Mô-đun', 'Kinh phí; Bảng theo dõi cấp dưới']],
  units: [
    { code: 'BKHCN', name: 'Bộ Khoa học và Công nghệ', tasks: tasksOf(4) },
    { code: 'HN', name: 'Thành phố Hà Nội', trackerId: 'ha-noi' },
    { code: 'HUE', name: 'Thành phố Huế', trackerId: 'hue' },
  ],
  money: [{ unit: 'Bộ Khoa học và Công nghệ', allocated: '1.000', disbursed: '400', forecast: '900' }],
};

const hue: TreeTracker = {
  id: 'hue',
  title: 'Theo dõi Huế',
  settings: [['Mô-đun', 'Không']],
  units: [{ code: 'XA1', name: 'Xã Một Huế', tasks: tasksOf(2) }],
};

/** The columns of money by the unit's code; under `Tổng` the sums. */
function publishedMoney(world: TreeWorld, id: string): { [code: string]: unknown[] } {
  const rows = world.rows(id, published);
  const top = rows.findIndex((row) => row[0] === 'Loại dòng');
  const at = (rows[top] ?? []).indexOf('Dự toán sau điều chỉnh (đồng)');
  return Object.fromEntries(
    rows.slice(top + 1).map((row) => [`${row[0]} ${row[1] ?? ''}`.trim(), row.slice(at, at + 3)]),
  );
}

/** The rows of a table of the report, its title's line first. */
function tableUnder(world: TreeWorld, id: string, title: string): unknown[][] {
  const rows = world.rows(id, 'Báo cáo');
  const start = rows.findIndex((row) => row[0] === title);
  if (start < 0) return [];
  const end = rows.findIndex((row, index) => index > start && row.every((cell) => cell === null));
  return rows
    .slice(start + 1, end < 0 ? undefined : end)
    .map((row) => row.filter((cell) => cell !== null && cell !== ''));
}

describe('money in a tree of trackers', () => {
  let world: TreeWorld;
  beforeAll(async () => {
    world = await openTree([country, city, hue]);
    for (const id of ['ha-noi', 'hue', 'ca-nuoc']) world.run(id);
  });

  it('is published for each unit in đồng, of the running year, also for a unit without tasks', () => {
    expect(publishedMoney(world, 'ha-noi')).toEqual({
      'Đơn vị XA1': [618_093_000_000, 200_000_000_000, 536_179_000_000],
      'Đơn vị XA2': [33_389_000_000, 11_168_000_000, 30_000_000_000],
      'Đơn vị TRUONG': [500_000, 250_000, 500_000],
      Tổng: [651_482_500_000, 211_168_250_000, 566_179_500_000],
    });
  });

  it('is blank where the module is off', () => {
    expect(publishedMoney(world, 'hue')).toEqual({ 'Đơn vị XA1': [null, null, null], Tổng: [null, null, null] });
  });

  it('is added up above: a line for each tracker that unfolds to its units, the tracker’s own, and the sum', () => {
    const rows = tableUnder(world, 'ca-nuoc', 'Kinh phí năm 2025, cả bảng theo dõi cấp dưới');
    expect(rows).toEqual([
      ['Đơn vị tính: triệu đồng.'],
      ['Chưa có số liệu kinh phí: Thành phố Huế.'],
      ['Đơn vị', 'Dự toán sau điều chỉnh', 'Giải ngân', 'Tỷ lệ giải ngân', 'Ước đến 31/12', 'Tỷ lệ ước', 'Còn lại'],
      [
        'Thành phố Hà Nội',
        '651.482,5',
        '211.168,25',
        '32,4 %\n211.168,25/651.482,5',
        '566.179,5',
        '86,9 %\n566.179,5/651.482,5',
        '440.314,25',
      ],
      ['– Xã Một', 618_093, 200_000, '32,4 %\n200.000/618.093', 536_179, '86,7 %\n536.179/618.093', 418_093],
      ['– Xã Hai', 33_389, 11_168, '33,4 %\n11.168/33.389', 30_000, '89,8 %\n30.000/33.389', 22_221],
      ['– Trường Cao đẳng', '0,5', '0,25', '50,0 %\n0,25/0,5', '0,5', '100,0 %\n0,5/0,5', '0,25'],
      ['Kinh phí ghi tại bảng này', 1_000, 400, '40,0 %\n400/1.000', 900, '90,0 %\n900/1.000', 600],
      [
        'Tổng cộng',
        '652.482,5',
        '211.568,25',
        '32,4 %\n211.568,25/652.482,5',
        '567.079,5',
        '86,9 %\n567.079,5/652.482,5',
        '440.914,25',
      ],
    ]);
  });

  it('folds the units of the table under their tracker', () => {
    const rows = world.rows('ca-nuoc', 'Báo cáo');
    const folded = world
      .sheet('ca-nuoc', 'Báo cáo')
      .groups.map(({ range, collapsed }) => [
        collapsed,
        rows.slice(range?.startIndex ?? 0, range?.endIndex ?? 0).map((row) => row[0]),
      ]);
    expect(folded).toContainEqual([true, ['– Xã Một', '– Xã Hai', '– Trường Cao đẳng']]);
  });

  it('is passed on to the tracker above this one', () => {
    expect(publishedMoney(world, 'ca-nuoc')).toMatchObject({
      'Bảng theo dõi cấp dưới HN': [651_482_500_000, 211_168_250_000, 566_179_500_000],
      Tổng: [652_482_500_000, 211_568_250_000, 567_079_500_000],
    });
  });

  it('writes no cell when nothing has changed', () => {
    expect(world.run('ha-noi').cellsWritten).toBe(0);
    expect(world.run('ca-nuoc').cellsWritten).toBe(0);
  });
});

describe('a lower tracker whose report is about another year', () => {
  it('says so on its line and in the stamp, and its money is not added to that of this year', async () => {
    const world = await openTree([
      {
        ...country,
        settings: [
          ['Mô-đun', 'Kinh phí'],
          ['Năm báo cáo', '2025'],
        ],
      },
      {
        ...city,
        settings: [
          ['Mô-đun', 'Kinh phí'],
          ['Năm báo cáo', '2024'],
        ],
      },
      hue,
    ]);
    for (const id of ['ha-noi', 'hue', 'ca-nuoc']) world.run(id);
    expect(publishedMoney(world, 'ha-noi').Tổng).toEqual([77_000_000, 7_000_000, 77_000_000]);
    expect(world.rows('ha-noi', published).find((row) => row[0] === 'Năm báo cáo')?.[1]).toBe(2024);
    expect(world.line('ca-nuoc', 'Thành phố Hà Nội').cells[1]).toBe(
      'Thành phố Hà Nội\n2/2 đơn vị; số liệu 08:00 10/10/2025 (hôm nay); phạm vi năm 2024',
    );
    expect(world.line('ca-nuoc', 'Thành phố Huế').cells[1]).toContain('; phạm vi mọi năm');
    expect(world.stamp('ca-nuoc')).toContain('; phạm vi khác: Thành phố Hà Nội (năm 2024), Thành phố Huế (mọi năm)\n');
    const [, otherYear] = tableUnder(world, 'ca-nuoc', 'Kinh phí năm 2025, cả bảng theo dõi cấp dưới');
    expect(otherYear).toEqual(['Không cộng vì là kinh phí năm khác: Thành phố Hà Nội (năm 2024).']);
    expect(publishedMoney(world, 'ca-nuoc')['Bảng theo dõi cấp dưới HN']).toEqual([0, 0, 0]);
  });

  it('is named two levels up as well', async () => {
    const world = await openTree([
      { id: 'dinh', title: 'Trên cùng', settings: [], units: [{ code: 'CN', name: 'Cả nước', trackerId: 'ca-nuoc' }] },
      { ...country, money: [], units: country.units.slice(0, 2) },
      { ...city, settings: [['Năm báo cáo', '2024']] },
    ]);
    for (const id of ['ha-noi', 'ca-nuoc', 'dinh']) world.run(id);
    expect(world.line('dinh', 'Cả nước').units.map((row) => row[1])).toContain(
      'Thành phố Hà Nội (bảng theo dõi, 2/2 đơn vị; phạm vi năm 2024)',
    );
  });

  it('is left out, with the cell, where somebody typed a word for the year', async () => {
    const world = await openTree([country, city, hue]);
    world.run('ha-noi');
    const row = world.rows('ha-noi', published).findIndex((cells) => cells[0] === 'Năm báo cáo');
    world.sheet('ha-noi', published).grid.setCell(row, 1, { value: 'năm nay' });
    world.run('ca-nuoc');
    expect(world.stamp('ca-nuoc')).toContain(`trang số liệu bị sửa hỏng ở ô B${row + 1}`);
  });
});

describe('money in English', () => {
  it('has English words and points', async () => {
    const world = await openTree([
      {
        id: 'top',
        title: 'The country',
        language: 'en',
        settings: [['Modules', 'Lower trackers']],
        units: [{ code: 'HN', name: 'Hà Nội', trackerId: 'ha-noi' }],
      },
      city,
    ]);
    for (const id of ['ha-noi', 'top']) world.run(id);
    const rows = world.rows('top', 'Report');
    const start = rows.findIndex((row) => row[0] === 'Budget of 2025, lower trackers included');
    const texts = rows.slice(start + 1, start + 9).map((row) => row.filter((cell) => cell !== null && cell !== ''));
    expect(texts[0]).toEqual(['In million VND.']);
    expect(texts[2]?.[0]).toBe('Hà Nội');
    expect(texts[2]?.[3]).toBe('32.4%\n211,168.25/651,482.5');
    expect(texts[6]?.[0]).toBe('Total');
  });
});
