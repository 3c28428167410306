import { beforeAll, describe, expect, it } from 'vitest';
import type { Office } from '../../../scripts/host/office';
import { copyOf, done, rowWhere, tableOf } from '../trackers';
import { addRows, blockOf, openWithModules, typeInRow } from './register-rows';

const sheet = 'Chỉ tiêu';
const usual = { 'Căn cứ': '139/KH-UBND', Năm: '2025', 'Ngày số liệu': '30/09/2025' };

describe('targets', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openWithModules('Chỉ tiêu');
    addRows(office, sheet, [
      {
        ...usual,
        'Tên chỉ tiêu': 'Dịch vụ công trực tuyến',
        'Đơn vị tính': '%',
        Chiều: 'Tăng',
        'Kế hoạch': '80',
        'Thực hiện': '62,5',
      },
      { ...usual, 'Tên chỉ tiêu': 'Hồ sơ trễ hạn', Chiều: 'Giảm', 'Kế hoạch': '100', 'Thực hiện': '80' },
      { ...usual, 'Tên chỉ tiêu': 'Sự cố an ninh mạng', Chiều: 'Giảm', 'Kế hoạch': '0', 'Thực hiện': '0' },
      { ...usual, 'Tên chỉ tiêu': 'Doanh nghiệp công nghệ', 'Kế hoạch': '1.000', 'Thực hiện': "'1.234,5" },
      { ...usual, 'Tên chỉ tiêu': 'Chưa có số', 'Đơn vị tính': 'hồ sơ', 'Kế hoạch': '10' },
      { ...usual, 'Tên chỉ tiêu': 'Không rõ số', 'Kế hoạch': '10', 'Thực hiện': 'khoảng 9' },
    ]);
    done(office.run('consolidate'));
  });

  it('are numbered by the tracker and say how far each is reached, also where less is better or nothing was planned', () => {
    const rows = tableOf(office, sheet).filter((row) => row['Tên chỉ tiêu'] !== '');
    expect(rows.map((row) => [row.Mã, row['Tỷ lệ đạt'], row['Trạng thái']])).toEqual([
      ['CT01', '78,1 %', 'Chưa đạt'],
      ['CT02', '125,0 %', 'Đạt'],
      ['CT03', '–', 'Đạt'],
      ['CT04', '123,5 %', 'Đạt'],
      ['CT05', '', 'Chưa có số liệu'],
      ['CT06', '', 'Chưa có số liệu'],
    ]);
    expect(rows[5]?.['Kiểm tra']).toMatch(/: số “khoảng 9” không rõ nên không được tính\. .+, ví dụ 62,5\./);
    expect(done(copyOf(office).run('consolidate')).cellsWritten).toBe(0);
  });

  it('are judged at the edit', () => {
    const own = copyOf(office);
    typeInRow(own, sheet, 'CT01', { 'Thực hiện': '80' });
    expect(rowWhere(own, sheet, 'Mã', 'CT01')).toMatchObject({ 'Tỷ lệ đạt': '100,0 %', 'Trạng thái': 'Đạt' });
  });

  it('are counted in the report by year, those not reached by name', () => {
    const lines = blockOf(office, 'Chỉ tiêu năm 2025');
    expect(lines[1]).toEqual(['6 chỉ tiêu: 3 đạt; 1 chưa đạt; 2 chưa có số liệu.']);
    expect(lines[2]).toEqual(['Chưa có số liệu: CT05, CT06.']);
    expect(lines.slice(4)).toEqual([
      ['1', 'Dịch vụ công trực tuyến', 'CT01', '%', '80', '62,5', '78,1 %', '30/09/2025'],
    ]);
  });

  it('are mailed to the contact of who gives the figures when these are older than a quarter', async () => {
    const own = await openWithModules('Chỉ tiêu', { 'Chế độ thư': 'Gửi' });
    addRows(own, sheet, [
      { ...usual, 'Tên chỉ tiêu': 'Cũ', 'Kế hoạch': '5', 'Ngày số liệu': '08/07/2025', 'Đơn vị': 'Sở Tài chính' },
      { ...usual, 'Tên chỉ tiêu': 'Mới', 'Kế hoạch': '5', 'Ngày số liệu': '10/07/2025', 'Đơn vị': 'Sở Tài chính' },
      { ...usual, 'Tên chỉ tiêu': 'Cuối năm', Năm: '2024', 'Kế hoạch': '5', 'Ngày số liệu': '31/12/2024' },
    ]);
    own.advanceTo('2025-10-10T08:30:00+07:00');
    done(own.run('runDaily'));
    const sent = tableOf(own, 'Thư nhắc').filter((row) => (row['Mã nhiệm vụ'] ?? '').startsWith('CT'));
    expect(sent.map((row) => [row['Mã nhiệm vụ'], row['Người nhận'], row['Tình trạng']])).toContainEqual([
      'CT01',
      'stc@dd.example',
      'Đã gửi',
    ]);
    expect(new Set(sent.map((row) => row['Mã nhiệm vụ']))).toEqual(new Set(['CT01']));
  });
});

describe('a report on one year', () => {
  it('counts the year’s tasks, open ones from before and those without a day, and says how many it leaves out', async () => {
    const office = await openWithModules('Không');
    const at = tableOf(office, 'Cấu hình').findIndex((one) => one.Mục === 'Năm báo cáo');
    const setYear = (text: string) => office.edit(`'Cấu hình'!B${at + 2}`, [[text]]);
    const total = () => office.texts("'Báo cáo'").find((row) => row[1] === 'TỔNG CỘNG')?.[2];
    done(office.run('consolidate'));
    expect(total()).toBe('5');
    expect(office.texts("'Báo cáo'")[1]?.[0]).not.toContain('Phạm vi');
    setYear('2026');
    done(office.run('consolidate'));
    // Done in 2025: of another year. The four open ones are carried along.
    expect(total()).toBe('4');
    expect(office.texts("'Báo cáo'")[1]?.[0]).toContain('Phạm vi: năm 2026; 1 nhiệm vụ năm khác không tính');
    expect(office.texts("'Báo cáo'").flat().join('\n')).toContain('5 − 1 của năm khác = 4');
    done(office.run('freezeReport'));
    setYear('2024');
    done(office.run('consolidate'));
    expect(total()).toBe('0');
    expect(office.texts("'Báo cáo'")[1]?.[0]).toContain('Phạm vi: năm 2024; 5 nhiệm vụ năm khác không tính');
    setYear('hai nghìn');
    done(office.run('consolidate'));
    expect(total()).toBe('5');
  });
});
