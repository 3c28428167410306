import { beforeAll, describe, expect, it } from 'vitest';
import type { TreeTracker } from '../../../scripts/sample/country/tree-tracker';
import { openTree, type TreeWorld, tasksOf } from './tree-world';

const province = (id: string, name: string, late: number): TreeTracker => ({
  id,
  title: `Theo dõi ${name}`,
  settings: [['Mô-đun', 'Không']],
  units: [
    { code: 'XA1', name: `Xã Một ${name}`, tasks: tasksOf(3, { late: 1 }) },
    { code: 'XA2', name: `Xã Hai ${name}`, tasks: tasksOf(8, { late, done: 1 }) },
  ],
});

const names = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu'];
const provinces = names.map((name, index) =>
  province(`tinh-${index + 1}`, `Tỉnh ${name}`, index === 5 ? 8 : index + 2),
);

const country: TreeTracker = {
  id: 'ca-nuoc',
  title: 'Theo dõi cả nước',
  settings: [
    ['Mô-đun', 'Bảng theo dõi cấp dưới'],
    ['Xếp đơn vị trong báo cáo', 'Quá hạn nhiều trước'],
    ['Chế độ thư', 'Gửi'],
    ['Gửi báo cáo cho', 'lanhdao@vietnam.example'],
    ['Gửi báo cáo vào', 'Hằng ngày'],
  ],
  units: [
    { code: 'BO', name: 'Bộ Tài chính', tasks: tasksOf(4, { late: 1 }) },
    ...names.map((name, index) => ({ code: `T${index + 1}`, name: `Tỉnh ${name}`, trackerId: `tinh-${index + 1}` })),
  ],
};

describe('the report of a tracker over trackers', () => {
  let world: TreeWorld;
  beforeAll(async () => {
    world = await openTree([country, ...provinces]);
    // One of the late tasks may not leave its tracker: it bears a mark of secrecy.
    world.put(
      'tinh-6',
      'XA2',
      'Xây dựng cơ sở dữ liệu chuyên ngành số 1',
      'Nội dung nhiệm vụ',
      'Công văn MẬT về cơ yếu',
    );
    for (const { id } of provinces) world.run(id);
    world.run('ca-nuoc');
  });

  it('has the units with most overdue first, trackers and units alike, and so the units of each tracker', () => {
    const table = world.rows('ca-nuoc', 'Báo cáo');
    const from = table.findIndex((row) => row[0] === 'STT' && row[2] === 'Tổng số');
    const to = table.findIndex((row) => row[1] === 'TỔNG CỘNG');
    const lines = table.slice(from + 3, to).filter((row) => typeof row[0] === 'number');
    expect(lines.map((row) => String(row[1]).split('\n')[0])).toEqual([
      ...['Tỉnh Sáu', 'Tỉnh Năm', 'Tỉnh Bốn', 'Tỉnh Ba', 'Tỉnh Hai', 'Tỉnh Một'],
      'Bộ Tài chính',
    ]);
    expect(world.line('ca-nuoc', 'Tỉnh Ba').units.map((row) => row[1])).toEqual(['Xã Hai Tỉnh Ba', 'Xã Một Tỉnh Ba']);
  });

  it('names five with most overdue on its first page', () => {
    const page = world.rows('ca-nuoc', 'Báo cáo').map((row) => String(row[0] ?? ''));
    expect(page.filter((text) => /^\d\. Tỉnh/.test(text))).toEqual([
      '1. Tỉnh Sáu',
      '2. Tỉnh Năm',
      '3. Tỉnh Bốn',
      '4. Tỉnh Ba',
      '5. Tỉnh Hai',
    ]);
  });

  it('lists no row from below that is kept out of mails', () => {
    for (const id of ['tinh-6', 'ca-nuoc']) {
      expect(JSON.stringify(world.rows(id, 'Đôn Đốc (số liệu)'))).not.toContain('cơ yếu');
      expect(JSON.stringify(world.rows(id, 'Đôn Đốc (số liệu)'))).toContain('chuyên ngành số 2');
    }
    expect(JSON.stringify(world.rows('ca-nuoc', 'Báo cáo'))).not.toContain('cơ yếu');
  });

  it('is mailed with the figures of the whole', () => {
    world.run('ca-nuoc', 'runDaily');
    const total = world.rows('ca-nuoc', 'Báo cáo').find((row) => row[1] === 'TỔNG CỘNG')?.[2];
    const mail = world.mails.find(({ to }) => to === 'lanhdao@vietnam.example');
    expect(mail?.text).toContain(`Tổng số nhiệm vụ: ${total}`);
    expect(mail?.text).toContain('cấp dưới: 12/12 đơn vị');
    expect(mail?.text).toContain('1. Tỉnh Sáu');
    expect(mail?.text).not.toContain('cơ yếu');
  });

  it('is frozen with what stands below, and the draft has its figures', () => {
    world.run('ca-nuoc', 'freezeReport');
    expect(world.said()).toMatch(/4 nhiệm vụ và \d+ của cấp dưới/);
    const frozen = world.book('ca-nuoc').sheets.find(({ properties }) => /^BC-2025/.test(properties.title ?? ''));
    expect(frozen?.groups.length).toBe(6);
    world.run('ca-nuoc', 'draftReport');
    expect(world.said()).toContain('Đã lập dự thảo báo cáo từ BC-20251010-0800');
  });
});
