import { beforeEach, describe, expect, it } from 'vitest';
import type { TreeTracker } from '../../../scripts/sample/country/tree-tracker';
import type { ImportAnswer } from '../../../src/app/use-cases/importing/import-rows';
import { departmentTable } from '../../core/import/tables/department';
import { addTable } from '../import/book-of-table';
import { openTree, type TreeWorld, tasksOf } from './tree-world';

const leaf: TreeTracker = {
  id: 'ha-noi',
  title: 'Theo dõi Hà Nội',
  settings: [['Mô-đun', 'Không']],
  units: [{ code: 'XA1', name: 'Xã Một', tasks: tasksOf(5, { late: 2 }) }],
};

const hanoi = 'Thành phố Hà Nội';
const modules = 'Chế độ báo cáo; Vướng mắc; Rà soát; Kinh phí; Thi đua; Bảng theo dõi cấp dưới';

const country: TreeTracker = {
  id: 'ca-nuoc',
  title: 'Theo dõi cả nước',
  settings: [
    ['Mô-đun', modules],
    ['Chế độ thư', 'Gửi'],
  ],
  units: [
    {
      code: 'BO',
      name: 'Bộ Tài chính',
      tasks: [
        ...tasksOf(2),
        ...tasksOf(3, { late: 1 })
          .map((task) => ({ ...task, lead: hanoi }))
          .slice(0, 1),
      ],
    },
    { code: 'HN', name: hanoi, trackerId: 'ha-noi' },
    { code: 'MOI', name: 'Tỉnh Mới', trackerId: '' },
  ],
};

const book = (world: TreeWorld) => JSON.stringify(world.book('ha-noi'));
const texts = (world: TreeWorld, title: string) =>
  world
    .rows('ca-nuoc', title)
    .flat()
    .map((cell) => String(cell ?? ''))
    .join('\n');

let world: TreeWorld;
let before: string;
beforeEach(async () => {
  world = await openTree([country, leaf]);
  for (const id of ['ha-noi', 'ca-nuoc']) world.run(id);
  before = book(world);
});

describe('nothing is ever written to a lower tracker', () => {
  it('by Giao việc, which says why and what to do instead', () => {
    const order = {
      'Nội dung nhiệm vụ': 'Báo cáo kết quả cấp chữ ký số',
      'Lĩnh vực': 'CĐS',
      'Văn bản giao': '139/KH-UBND',
      'Sản phẩm': 'Báo cáo',
      'Thời hạn': '20/11/2025',
    };
    world.add('ca-nuoc', 'Giao việc', { ...order, 'Giao cho': hanoi });
    world.add('ca-nuoc', 'Giao việc', {
      ...order,
      'Nội dung nhiệm vụ': 'Góp ý dự thảo kế hoạch năm 2026',
      'Giao cho': `Bộ Tài chính; ${hanoi}`,
    });
    world.willAnswer('OK');
    world.run('ca-nuoc', 'assignTasks');
    const cure =
      'Đôn Đốc không ghi gì vào bảng theo dõi cấp dưới: gửi văn bản giao việc để đơn vị ghi vào bảng của mình.';
    const results = world.rows('ca-nuoc', 'Giao việc').flat().map(String);
    const [alone, both] = results.filter((text) => text.includes('bảng theo dõi riêng'));
    expect(alone).toBe(`Không giao từ đây được cho 1 đơn vị có bảng theo dõi riêng: ${hanoi}. ${cure}`);
    expect(both).toContain('đã giao 1/2 đơn vị: Bộ Tài chính.');
    expect(both).toContain(cure);
    expect(both).not.toContain('Bổ sung trang hoặc tệp');
    expect(texts(world, 'BO')).toContain('Góp ý dự thảo kế hoạch năm 2026');
    expect(book(world)).toBe(before);
    world.run('ca-nuoc');
    expect(book(world)).toBe(before);
  });

  it('by set-up, which makes no sheet for a line whose tracker is not named yet', () => {
    world.run('ca-nuoc', 'setUpWorkbook');
    const titles = world.book('ca-nuoc').sheets.map(({ properties }) => properties.title);
    expect(titles).toContain('BO');
    expect(titles).not.toContain('MOI');
    expect(titles).not.toContain('HN');
    expect(world.said()).not.toContain('Thêm trang sổ');
    expect(book(world)).toBe(before);
  });

  it('by Thêm trang sổ vào tệp đơn vị', () => {
    world.run('ca-nuoc', 'addRegisterTabs');
    expect(book(world)).toBe(before);
  });

  it('by Mở đợt chấm điểm, whose rows stand in this tracker', () => {
    world.put('ca-nuoc', 'Đơn vị', 'HN', 'Loại', 'Sở');
    for (const code of ['CQ1', 'CQ2']) {
      world.put('ca-nuoc', 'Tiêu chí thi đua', code, 'Điểm tối đa', 10);
      world.put('ca-nuoc', 'Tiêu chí thi đua', code, 'Số QĐ', '5000/QĐ-UBND');
      world.put('ca-nuoc', 'Tiêu chí thi đua', code, 'Ngày', 45_931);
    }
    world.willAnswer(['OK', 'Đợt 1'], ['OK', '1'], ['OK', '31/12/2025'], 'OK');
    world.run('ca-nuoc', 'openRound');
    expect(texts(world, 'Chấm điểm')).toContain(hanoi);
    world.run('ca-nuoc');
    expect(book(world)).toBe(before);
  });

  it('by an import, which names the unit and what to do instead', () => {
    addTable(world.book('ca-nuoc'), departmentTable());
    const answer = world.call('ca-nuoc', 'importRows', {
      sheet: departmentTable().sheet,
      toUnit: 'HN',
    }) as ImportAnswer;
    expect(answer.isDone).toBe(false);
    expect(answer.text).toContain(`${hanoi} có bảng theo dõi riêng; Đôn Đốc không ghi gì vào bảng theo dõi cấp dưới.`);
    expect(book(world)).toBe(before);
  });

  it('by Đôn đốc ngay and a review, which write to the mailbox of its line about tasks kept here', () => {
    world.add('ca-nuoc', 'Đợt rà soát', { 'Căn cứ': '139/KH-UBND', 'Từ ngày': '10/10/2025', Hạn: '13/10/2025' });
    world.run('ca-nuoc', 'runDaily');
    const mine = world.mails.filter(({ to }) => to === 'daumoi.hn@vietnam.example');
    expect(mine.map(({ text }) => text).join('\n')).toContain('RS01: còn 1/1 dòng chưa rà soát');
    const code = String(
      world
        .rows('ca-nuoc', 'Tổng hợp')
        .find((row) => row.includes(hanoi))
        ?.find((cell) => /^KH139/.test(String(cell))),
    );
    world.select('ca-nuoc', 'Tổng hợp', code);
    world.willAnswer('OK');
    world.clock('2025-10-11T08:00:00+07:00');
    world.run('ca-nuoc', 'urgeNow');
    expect(world.mails.at(-1)?.to).toBe('daumoi.hn@vietnam.example');
    expect(book(world)).toBe(before);
  });

  it('by handing in: nobody can for it, and it owes what Chế độ báo cáo names it for, answered here', () => {
    world.add('ca-nuoc', 'Chế độ báo cáo', {
      'Tên báo cáo': 'Báo cáo chuyên đề',
      'Căn cứ': '139/KH-UBND',
      Loại: 'Đột xuất',
      'Hạn gửi': '13/10/2025',
      'Đơn vị thực hiện': hanoi,
    });
    world.run('ca-nuoc', 'runDaily');
    world.clock('2025-10-14T08:00:00+07:00');
    world.run('ca-nuoc', 'runDaily');
    const report = texts(world, 'Báo cáo');
    expect(report).toContain('Quá hạn 1 ngày');
    // Its monthly figures it hands in by publishing them.
    expect(report).not.toMatch(/BC-2025-10-HN/);
    const owed = world.rows('ca-nuoc', 'Đôn Đốc (số liệu)');
    const top = owed.findIndex((row) => row[0] === 'Loại dòng');
    const at = (owed[top] ?? []).indexOf('Báo cáo chưa nộp');
    expect(
      owed
        .slice(top + 1)
        .filter((row) => row[1] === 'HN')
        .map((row) => [row[0], row[at]]),
    ).toEqual([
      ['Bảng theo dõi cấp dưới', 0],
      ['Đơn vị', 1],
    ]);
    world.add('ca-nuoc', 'Nộp báo cáo', {
      'Đơn vị': hanoi,
      'Mã báo cáo': 'BC01',
      'Tình trạng': 'Đã nộp',
      Lúc: 45_944.4,
    });
    world.clock('2025-10-15T08:00:00+07:00');
    world.run('ca-nuoc');
    expect(texts(world, 'Báo cáo')).not.toContain('Quá hạn 2 ngày');
    expect(book(world)).toBe(before);
  });
});
