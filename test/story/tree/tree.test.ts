import { beforeAll, describe, expect, it } from 'vitest';
import { buildPublishedBook, figuresFrom } from '../../../scripts/sample/country/published-book';
import type { TreeTracker } from '../../../scripts/sample/country/tree-tracker';
import { dayOf } from '../../../src/core/time/day';
import { openTree, type TreeWorld, tasksOf } from './tree-world';

const published = 'Đôn Đốc (số liệu)';

/** A province with two communes. */
function province(id: string, name: string, counts: readonly [number, number] = [5, 3]): TreeTracker {
  return {
    id,
    title: `Theo dõi ${name}`,
    settings: [['Mô-đun', 'Không']],
    units: [
      { code: 'XA1', name: `Xã Một ${name}`, tasks: tasksOf(counts[0], { late: 2, done: 1 }) },
      { code: 'XA2', name: `Xã Hai ${name}`, tasks: tasksOf(counts[1], { late: 1 }) },
    ],
  };
}

const country: TreeTracker = {
  id: 'ca-nuoc',
  title: 'Theo dõi cả nước',
  settings: [
    ['Mô-đun', 'Bảng theo dõi cấp dưới'],
    ['Chế độ thư', 'Gửi'],
  ],
  units: [
    { code: 'BKHCN', name: 'Bộ Khoa học và Công nghệ', tasks: tasksOf(4, { done: 1 }) },
    { code: 'HN', name: 'Thành phố Hà Nội', trackerId: 'ha-noi' },
    { code: 'HUE', name: 'Thành phố Huế', trackerId: 'hue' },
  ],
};

describe('a tracker over trackers', () => {
  let world: TreeWorld;
  beforeAll(async () => {
    world = await openTree([country, province('ha-noi', 'Hà Nội'), province('hue', 'Huế', [2, 2])]);
    world.run('ha-noi');
    world.run('hue');
    world.run('ca-nuoc');
  });

  it('shows each lower tracker in a line with its totals, n/m units, moment and age, that unfolds to its units', () => {
    const { cells, units } = world.line('ca-nuoc', 'Thành phố Hà Nội');
    expect(cells[1]).toBe('Thành phố Hà Nội\n2/2 đơn vị; số liệu 08:00 10/10/2025 (hôm nay)');
    expect([cells[2], cells[3], cells[10]]).toEqual([8, 1, 3]);
    expect(units.map((row) => [row[1], row[2], row[3], row[10]])).toEqual([
      ['Xã Một Hà Nội', 5, 1, 2],
      ['Xã Hai Hà Nội', 3, 0, 1],
    ]);
  });

  it('folds the units of a line under it', () => {
    const { properties, groups } = world.sheet('ca-nuoc', 'Báo cáo');
    const rows = world.rows('ca-nuoc', 'Báo cáo');
    const folded = groups.map(({ range, collapsed }) => [
      collapsed,
      rows.slice(range?.startIndex ?? 0, range?.endIndex ?? 0).map((row) => row[1]),
    ]);
    expect(folded).toEqual([
      [true, ['Xã Một Hà Nội', 'Xã Hai Hà Nội']],
      [true, ['Xã Một Huế', 'Xã Hai Huế']],
    ]);
    expect(properties.gridProperties?.rowGroupControlAfter).not.toBe(true);
  });

  it('adds up its own units and the lower trackers, in every breakdown', () => {
    const rows = world.rows('ca-nuoc', 'Báo cáo');
    const isTotal = (row: (typeof rows)[number]) => row[1] === 'TỔNG CỘNG' || row[1] === 'Cộng';
    let sums = [0, 0];
    const totals: unknown[] = [];
    for (const row of rows.slice(rows.findIndex((cells) => cells[0] === 'STT' && cells[2] === 'Tổng số') + 2)) {
      if (isTotal(row)) {
        expect(sums).toEqual([row[2], row[10]]);
        totals.push(sums);
        sums = [0, 0];
      } else if (typeof row[0] === 'number' && typeof row[2] === 'number') {
        sums = [(sums[0] ?? 0) + row[2], (sums[1] ?? 0) + Number(row[10])];
      }
      if (totals.length === 5) break;
    }
    expect(totals).toEqual(Array.from({ length: 5 }, () => [16, 6]));
    expect(world.line('ca-nuoc', 'Bộ Khoa học và Công nghệ').cells[2]).toBe(4);
    expect(world.stamp('ca-nuoc')).toContain('3/3 đơn vị; cấp dưới: 4/4 đơn vị; số liệu tính đến 08:00 10/10/2025');
    expect(world.said()).toContain('Cấp dưới: 12 nhiệm vụ của 4/4 đơn vị.');
  });

  it('shows the decisions of lower trackers beside its own, with the tracker named', () => {
    const rows = world.rows('ca-nuoc', 'Báo cáo');
    const decisions = rows.filter((row) => row[11] === 10).map((row) => String(row[7]).split('\n')[0]);
    expect(decisions).toContain('Xã Một Hà Nội (Thành phố Hà Nội)');
    expect(decisions).toContain('Xã Một Huế (Thành phố Huế)');
  });

  it('publishes what its own report says, ending with the total', () => {
    const rows = world.rows('ha-noi', published);
    const top = rows.findIndex((row) => row[0] === 'Loại dòng');
    const at = (heading: string) => (rows[top] ?? []).indexOf(heading);
    const last = rows[rows.length - 1] ?? [];
    expect(last[0]).toBe('Tổng');
    const report = world.rows('ha-noi', 'Báo cáo').find((row) => row[1] === 'TỔNG CỘNG') ?? [];
    expect([last[at('Tổng số')], last[at('Đã hoàn thành')], last[at('Chưa hoàn thành')], last[at('Quá hạn')]]).toEqual([
      report[2],
      report[3],
      report[7],
      report[10],
    ]);
    expect(rows.slice(top + 1, -1).map((row) => [row[0], row[1], row[at('Tổng số')]])).toEqual([
      ['Đơn vị', 'XA1', 5],
      ['Đơn vị', 'XA2', 3],
    ]);
    expect(world.sheet('ha-noi', published).properties.hidden).toBe(true);
    expect(rows.map((row) => row.slice(0, 2)).slice(1, 7)).toEqual([
      ['Phiên bản định dạng', 1],
      ['Mã báo cáo', 'BC-20251010-0800'],
      ['Số liệu tính đến', expect.closeTo(dayOf(2025, 10, 10) + 8 / 24, 5)],
      ['Số liệu cũ nhất', expect.closeTo(dayOf(2025, 10, 10) + 8 / 24, 5)],
      ['Tên bảng theo dõi', 'Theo dõi Hà Nội'],
      ['Mã bảng theo dõi', 'ha-noi'],
    ]);
  });

  it('publishes a lower tracker as one marked row, with the ids of all trackers beneath', () => {
    const rows = world.rows('ca-nuoc', published);
    const marked = rows.filter((row) => row[0] === 'Bảng theo dõi cấp dưới').map((row) => [row[1], row[4], row[5]]);
    expect(marked).toEqual([
      ['HN', 2, 2],
      ['HUE', 2, 2],
    ]);
    expect(rows.find((row) => row[0] === 'Mã các bảng bên dưới')?.[1]).toBe('ha-noi; hue');
  });

  it('writes no cell when nothing has changed, above and below', () => {
    expect(world.run('ha-noi').cellsWritten).toBe(0);
    expect(world.run('ca-nuoc').cellsWritten).toBe(0);
  });

  it('never writes to a lower tracker', () => {
    const before = JSON.stringify(
      [...world.files].map(([id, file]) => [id, file.modifiedTime]).filter(([id]) => id !== 'ca-nuoc'),
    );
    world.clock('2025-10-10T08:05:00+07:00');
    world.run('ca-nuoc');
    const after = JSON.stringify(
      [...world.files].map(([id, file]) => [id, file.modifiedTime]).filter(([id]) => id !== 'ca-nuoc'),
    );
    expect(after).toBe(before);
  });

  it('follows a lower tracker that is renamed, and takes over what changed in it', () => {
    const file = world.files.get('hue');
    if (file?.book === undefined) throw new Error('no file');
    file.name = 'Tên mới của Huế';
    file.book.properties = { ...file.book.properties, title: 'Tên mới của Huế' };
    world.put('hue', 'XA1', 'Xây dựng cơ sở dữ liệu chuyên ngành số 1', 'Tiến độ', 'Hủy');
    world.put('hue', 'XA1', 'Xây dựng cơ sở dữ liệu chuyên ngành số 1', 'Minh chứng', '9/QĐ-UBND');
    world.clock('2025-10-10T09:00:00+07:00');
    world.run('hue');
    world.run('ca-nuoc');
    const { cells } = world.line('ca-nuoc', 'Thành phố Huế');
    expect([cells[2], cells[20]]).toEqual([3, 1]);
    expect(world.rows('ca-nuoc', 'Báo cáo').flat()).toContain('Tên mới của Huế');
  });
});

describe('three levels', () => {
  it('a middle tracker sums its own lower ones, n/m counts leaves, and the age is that of the oldest leaf', async () => {
    const region: TreeTracker = {
      id: 'tinh',
      title: 'Theo dõi tỉnh',
      settings: [['Mô-đun', 'Không']],
      units: [
        { code: 'SO', name: 'Sở Tài chính', tasks: tasksOf(2) },
        { code: 'CUM', name: 'Cụm xã phía Bắc', trackerId: 'cum' },
      ],
    };
    const top: TreeTracker = {
      id: 'dinh',
      title: 'Trên cùng',
      settings: [['Mô-đun', 'Không']],
      units: [{ code: 'T', name: 'Tỉnh Phú Thọ', trackerId: 'tinh' }],
    };
    const world = await openTree([top, region, province('cum', 'Bắc')]);
    world.run('cum');
    world.clock('2025-10-11T08:00:00+07:00');
    world.run('tinh');
    world.run('dinh');
    const { cells, units } = world.line('dinh', 'Tỉnh Phú Thọ');
    expect(cells[1]).toBe('Tỉnh Phú Thọ\n3/3 đơn vị; số liệu 08:00 11/10/2025, cũ nhất 08:00 10/10/2025 (1 ngày)');
    expect(cells[2]).toBe(10);
    expect(units.map((row) => [row[1], row[2]])).toEqual([
      ['Sở Tài chính', 2],
      ['Cụm xã phía Bắc (bảng theo dõi, 2/2 đơn vị)', 8],
    ]);
    expect(world.rows('dinh', published).find((row) => row[0] === 'Mã các bảng bên dưới')?.[1]).toBe('cum; tinh');
  });
});

describe('figures that grow old', () => {
  it('are marked, and the mailbox of the line is reminded once until there are newer ones', async () => {
    const world = await openTree([country, province('ha-noi', 'Hà Nội'), province('hue', 'Huế')]);
    world.run('ha-noi');
    world.run('hue');
    world.clock('2025-10-13T08:00:00+07:00');
    world.run('ca-nuoc', 'runDaily');
    expect(world.stamp('ca-nuoc')).not.toContain('số liệu cũ');
    world.clock('2025-10-14T08:00:00+07:00');
    world.run('hue');
    world.run('ca-nuoc', 'runDaily');
    expect(world.stamp('ca-nuoc')).toContain('số liệu cũ: Thành phố Hà Nội (4 ngày)');
    expect(world.line('ca-nuoc', 'Thành phố Hà Nội').cells[1]).toContain('SỐ LIỆU CŨ');
    const told = () => world.mails.filter(({ text }) => text.includes('đã cũ'));
    expect(told().map(({ to }) => to)).toEqual(['daumoi.hn@vietnam.example']);
    expect(told()[0]?.text).toContain('Số liệu của bảng theo dõi “Theo dõi Hà Nội” đã cũ 4 ngày');
    expect(told()[0]?.text).toContain('SỐ LIỆU ĐÃ CŨ (01)');
    expect(told()[0]?.text).toContain('Đề nghị lập báo cáo ở bảng theo dõi nêu dưới đây để cấp trên có số liệu mới.');
    for (const day of ['15', '16', '17', '20', '21']) {
      world.clock(`2025-10-${day}T08:00:00+07:00`);
      world.run('hue');
      world.run('ca-nuoc', 'runDaily');
    }
    expect(told()).toHaveLength(1);
    world.run('ha-noi');
    world.clock('2025-10-27T08:00:00+07:00');
    world.run('hue');
    world.run('ca-nuoc', 'runDaily');
    expect(told()).toHaveLength(2);
  });
});

describe('a frozen report over trackers', () => {
  it('is compared with its figures of lower trackers, and shows the change of the whole', async () => {
    const world = await openTree([country, province('ha-noi', 'Hà Nội'), province('hue', 'Huế')]);
    world.run('ha-noi');
    world.run('hue');
    world.run('ca-nuoc');
    world.run('ca-nuoc', 'freezeReport');
    expect(world.said()).not.toContain('đã bị sửa');
    expect(world.rows('ca-nuoc', 'BC-20251010-0800').some((row) => row[0] === 20)).toBe(true);
    world.put('hue', 'XA1', 'Xây dựng cơ sở dữ liệu chuyên ngành số 4', 'Tiến độ', 'Hoàn thành');
    world.put('hue', 'XA1', 'Xây dựng cơ sở dữ liệu chuyên ngành số 4', 'Ngày hoàn thành', dayOf(2025, 10, 2));
    world.put('hue', 'XA1', 'Xây dựng cơ sở dữ liệu chuyên ngành số 4', 'Minh chứng', '9/BC-UBND');
    world.clock('2025-10-10T10:00:00+07:00');
    world.run('hue');
    world.run('ca-nuoc');
    const [, , figures, names] = world.rows('ca-nuoc', 'Báo cáo');
    expect([figures?.[0], names?.[0]]).toEqual([20, 'Tổng số nhiệm vụ\nkhông đổi so với kỳ chốt 10/10/2025']);
    expect(names?.[3]).toBe('Đã hoàn thành\ntăng 1 so với kỳ chốt 10/10/2025');
  });
});

describe('in English', () => {
  it('reads a Vietnamese tracker and an English one alike', async () => {
    const top: TreeTracker = {
      id: 'top',
      title: 'The country',
      language: 'en',
      settings: [['Modules', 'Lower trackers']],
      units: [
        { code: 'HN', name: 'Hà Nội', trackerId: 'ha-noi' },
        { code: 'CM', name: 'Cà Mau', trackerId: 'ca-mau' },
      ],
    };
    const english = buildPublishedBook({
      id: 'ca-mau',
      title: 'Tasks of Cà Mau',
      language: 'en',
      moment: dayOf(2025, 10, 4) + 0.5,
      units: [{ code: 'A', name: 'Department of Finance', figures: figuresFrom(7, 20) }],
    });
    const world = await openTree([top, province('ha-noi', 'Hà Nội')], [english]);
    world.run('ha-noi');
    world.run('top');
    expect(world.line('top', 'Cà Mau').cells[1]).toBe(
      'Cà Mau\n1/1 units; figures of 12:00 04/10/2025 (6 days); OLD FIGURES',
    );
    expect(world.line('top', 'Cà Mau').cells[2]).toBe(20);
    expect(world.stamp('top')).toContain('2/2 units; below: 3/3 units; old figures: Cà Mau (6 days)');
    expect(world.rows('top', 'Đôn Đốc (data)').at(-1)?.[0]).toBe('Total');
  });
});
