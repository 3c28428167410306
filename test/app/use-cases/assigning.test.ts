import { beforeEach, describe, expect, it } from 'vitest';
import { acceptChanges } from '../../../src/app/use-cases/assigning/accept-changes';
import { assignTasks } from '../../../src/app/use-cases/assigning/assign-tasks';
import { rollOver } from '../../../src/app/use-cases/assigning/roll-over';
import { validateEntries } from '../../../src/app/use-cases/checking/validate-entries';
import { consolidate } from '../../../src/app/use-cases/reporting/consolidate';
import { type MemoryOffice, openMemoryOffice } from './memory-office';

let office: MemoryOffice;
beforeEach(() => {
  office = openMemoryOffice();
});

const order = {
  'Nội dung nhiệm vụ': 'Rà soát danh mục dịch vụ công trực tuyến',
  'Lĩnh vực': 'CĐS',
  'Văn bản giao': '139/KH-UBND',
  'Ngày giao': '6/10/2025',
  'Sản phẩm': 'Báo cáo',
  'Thời hạn': '31/10/2025',
};

describe('assignTasks', () => {
  it('shows what goes to whom, writes it once under a code, and notes the code beside the order', () => {
    office.add('Giao việc', { ...order, 'Giao cho': 'Sở Tài chính' });
    office.ask(assignTasks);
    expect(office.said()).toContain('Sở Tài chính');
    const code = office.task('STC', order['Nội dung nhiệm vụ'])['Mã nhiệm vụ'];
    expect(code).toMatch(/-STC-\d{3}$/);
    expect(JSON.stringify(office.table('Giao việc'))).toContain(code);
    office.ask(assignTasks);
    expect(office.table('STC').filter((row) => row['Nội dung nhiệm vụ'] === order['Nội dung nhiệm vụ'])).toHaveLength(
      1,
    );
  });

  it('gives nothing when the person says no', () => {
    office.add('Giao việc', { ...order, 'Giao cho': 'Sở Tài chính' });
    office.ask(assignTasks, false);
    expect(office.table('STC')).toHaveLength(2);
  });

  it('keeps back a row whose unit is unknown, and says at the row why', () => {
    office.add('Giao việc', { ...order, 'Giao cho': 'Sở Không Có' });
    office.ask(assignTasks);
    expect(office.said()).toContain('Sở Không Có');
    expect(JSON.stringify(office.table('Giao việc'))).toMatch(/không nhận ra|Sở Không Có.*(chưa|không)/i);
    expect([...office.table('STC'), ...office.table('SKHCN')]).toHaveLength(5);
  });
});

describe('rollOver', () => {
  const rolled = () => office.table('Giao việc').filter((row) => String(row['Chuyển từ mã'] ?? '').includes('-2025-'));

  it('puts each open task of the year into Giao việc once, without document and deadline', () => {
    office.run(consolidate);
    office.ask(rollOver);
    expect(rolled().length).toBeGreaterThan(0);
    for (const row of rolled()) expect(`${row['Văn bản giao'] ?? ''}${row['Thời hạn'] ?? ''}`).toBe('');
    const count = rolled().length;
    office.ask(rollOver);
    expect(rolled()).toHaveLength(count);
  });

  it('writes nothing when the person says no', () => {
    office.run(consolidate);
    office.ask(rollOver, false);
    expect(rolled()).toEqual([]);
  });
});

describe('acceptChanges', () => {
  beforeEach(() => {
    office.run(consolidate);
    office.type('STC', 'Rà soát dự toán năm 2026', 'Thời hạn', '15/12/2025');
    office.run(consolidate);
    office.said();
  });

  it('shows the assigned value beside the unit’s own, and takes it over once the coordinator agrees', () => {
    office.ask(acceptChanges);
    const said = office.said();
    expect(said).toContain('Quý IV/2025');
    expect(said).toContain('15/12/2025');
    const row = office.table('Tổng hợp').find((one) => one['Nội dung nhiệm vụ'] === 'Rà soát dự toán năm 2026');
    expect(row).toMatchObject({ 'Thời hạn': '15/12/2025', 'Hạn cuối': 46_006 });
    office.ask(acceptChanges);
    expect(office.said()).toMatch(/không có/i);
  });

  it('keeps the assigned deadline when the coordinator says no, and the unit is told at its cell', () => {
    office.ask(acceptChanges, false);
    office.run(validateEntries);
    expect(String(office.task('STC', 'Rà soát dự toán năm 2026')['Kiểm tra'])).toContain('Quý IV/2025');
  });
});
