import { describe, expect, it } from 'vitest';
import { buildUnitBook } from '../../../scripts/sample/build-tracker';
import type { TreeTracker, TreeUnit } from '../../../scripts/sample/country/tree-tracker';
import { openTree, type TreeWorld, tasksOf } from './tree-world';

const fileUnit: TreeUnit = { code: 'XA1', name: 'Xã Một', fileId: 'tep-xa-mot' };
const file = () => buildUnitBook('tep-xa-mot', fileUnit, tasksOf(5, { late: 2 }));

const city = (id: string, name: string, units: TreeTracker['units']): TreeTracker => ({
  id,
  title: `Theo dõi ${name}`,
  settings: [['Mô-đun', 'Không']],
  units,
});

const hanoi = city('ha-noi', 'Hà Nội', [fileUnit, { code: 'XA2', name: 'Xã Hai', tasks: tasksOf(3, { late: 1 }) }]);
const line: TreeUnit = { code: 'HN', name: 'Thành phố Hà Nội', trackerId: 'ha-noi' };
const ministry: TreeUnit = { code: 'BO', name: 'Bộ Tài chính', tasks: tasksOf(4) };

function total(world: TreeWorld, id = 'ca-nuoc'): unknown {
  return world.rows(id, 'Báo cáo').find((row) => row[1] === 'TỔNG CỘNG')?.[2];
}

const textOf = (world: TreeWorld, title = 'Báo cáo') =>
  world
    .rows('ca-nuoc', title)
    .flat()
    .map((cell) => String(cell ?? ''))
    .join('\n');

describe('a unit’s file that two places of the tree name', () => {
  it('counts for the unit that stands here, and not again below; both are named', async () => {
    const own = city('ca-nuoc', 'cả nước', [ministry, { ...fileUnit, code: 'X1' }, line]);
    const world = await openTree([own, hanoi], [file()]);
    for (const id of ['ha-noi', 'ca-nuoc']) world.run(id);
    expect(total(world)).toBe(4 + 5 + 3);
    const { cells, units } = world.line('ca-nuoc', 'Thành phố Hà Nội');
    expect([cells[2], cells[10]]).toEqual([3, 1]);
    expect(cells[1]).toContain('1/1 đơn vị');
    expect(units.map((row) => [row[1], row[2]])).toEqual([
      ['Xã Một (đã tính ở Xã Một)', 0],
      ['Xã Hai', 3],
    ]);
    expect(textOf(world)).toContain(
      'Trùng: tệp tep-xa-mot có ở Xã Một và ở Xã Một (Thành phố Hà Nội); chỉ tính ở Xã Một.',
    );
    // What is late in it waits for a decision once.
    const names = world.rows('ca-nuoc', 'Báo cáo').map((row) => String(row[7] ?? '').split('\n')[0]);
    expect(names.filter((name) => /^Xã/.test(name ?? ''))).toEqual(['Xã Một', 'Xã Một', 'Xã Hai (Thành phố Hà Nội)']);
    expect(world.run('ca-nuoc').cellsWritten).toBe(0);
  });

  it('counts in the first line of two that have it below them', async () => {
    const own = city('ca-nuoc', 'cả nước', [ministry, line, { code: 'HUE', name: 'Thành phố Huế', trackerId: 'hue' }]);
    const hue = city('hue', 'Huế', [{ ...fileUnit, code: 'X9' }]);
    const world = await openTree([own, hanoi, hue], [file()]);
    for (const id of ['ha-noi', 'hue', 'ca-nuoc']) world.run(id);
    expect(total(world)).toBe(4 + 8);
    expect(world.line('ca-nuoc', 'Thành phố Huế').cells[2]).toBe(0);
    expect(textOf(world)).toContain('chỉ tính ở Xã Một (Thành phố Hà Nội)');
  });

  it('counts twice where it may be another table of the same file, which is said', async () => {
    const own = city('ca-nuoc', 'cả nước', [ministry, { ...fileUnit, code: 'X1' }, line]);
    const world = await openTree([own, hanoi], [file()]);
    world.put('ca-nuoc', 'Đơn vị', 'X1', 'Trang tính', 'Nhiệm vụ');
    for (const id of ['ha-noi', 'ca-nuoc']) world.run(id);
    expect(total(world)).toBe(4 + 5 + 8);
    expect(textOf(world)).toContain('Có thể đếm hai lần: tệp tep-xa-mot có ở Xã Một');
  });
});

describe('a unit’s line that points into a tracker below', () => {
  const strayed: TreeUnit = { code: 'LAC', name: 'Đơn vị lạc', fileId: 'ha-noi' };
  const books = (world: TreeWorld, id: string) => JSON.stringify(world.book(id));

  it('is left out with the reason and the cure, and nothing is written there', async () => {
    const world = await openTree([city('ca-nuoc', 'cả nước', [ministry, strayed, line]), hanoi], [file()]);
    world.put('ca-nuoc', 'Đơn vị', 'LAC', 'Trang tính', 'XA2');
    world.run('ha-noi');
    const before = books(world, 'ha-noi');
    world.run('ca-nuoc');
    expect(world.stamp('ca-nuoc')).toContain('Đơn vị lạc (tệp là bảng theo dõi đã tính ở Thành phố Hà Nội)');
    expect(total(world)).toBe(4 + 8);
    expect(textOf(world, 'Kiểm tra dữ liệu')).toContain('nếu có tệp nhiệm vụ riêng thì ghi mã của tệp đó');
    expect(books(world, 'ha-noi')).toBe(before);
  });

  it('however deep the tracker stands', async () => {
    const middle = city('tinh', 'tỉnh', [{ code: 'TP', name: 'Thành phố', trackerId: 'ha-noi' }]);
    const top = city('ca-nuoc', 'cả nước', [
      ministry,
      strayed,
      { code: 'TINH', name: 'Tỉnh Phú Thọ', trackerId: 'tinh' },
    ]);
    const world = await openTree([top, middle, hanoi], [file()]);
    world.put('ca-nuoc', 'Đơn vị', 'LAC', 'Trang tính', 'XA2');
    for (const id of ['ha-noi', 'tinh']) world.run(id);
    const before = books(world, 'ha-noi');
    world.run('ca-nuoc');
    expect(world.stamp('ca-nuoc')).toContain('Đơn vị lạc (tệp là bảng theo dõi đã tính ở Tỉnh Phú Thọ)');
    expect(total(world)).toBe(4 + 8);
    expect(books(world, 'ha-noi')).toBe(before);
  });
});

describe('a unit that gets a tracker of its own', () => {
  it('keeps its old rows in the master with what to do about them, named in the report, and is mailed about none', async () => {
    const own = city('ca-nuoc', 'cả nước', [
      ministry,
      { code: 'HN', name: 'Thành phố Hà Nội', tasks: tasksOf(2, { late: 2 }) },
    ]);
    const world = await openTree(
      [{ ...own, settings: [...(own.settings ?? []), ['Chế độ thư', 'Gửi']] }, hanoi],
      [file()],
    );
    for (const id of ['ha-noi', 'ca-nuoc']) world.run(id);
    world.put('ca-nuoc', 'Đơn vị', 'HN', 'Kiểu nguồn', 'Bảng theo dõi cấp dưới');
    world.put('ca-nuoc', 'Đơn vị', 'HN', 'Mã tệp', 'ha-noi');
    world.run('ca-nuoc', 'runDaily');
    expect(textOf(world)).toContain('Có thể đếm hai lần: 2 nhiệm vụ của Thành phố Hà Nội');
    expect(textOf(world, 'Tổng hợp')).toContain(
      'Đơn vị nay có bảng theo dõi riêng; xóa dòng này nếu nhiệm vụ đã có trong bảng đó',
    );
    expect(world.line('ca-nuoc', 'Thành phố Hà Nội').units.map((row) => row[1])).toContain('Nhiệm vụ ghi tại bảng này');
    expect(world.mails.filter(({ to }) => to.includes('daumoi.hn@'))).toEqual([]);
  });
});
