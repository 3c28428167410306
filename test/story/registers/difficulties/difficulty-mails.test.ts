import { expect, it } from 'vitest';
import type { Office } from '../../../../scripts/host/office';
import { cellName } from '../../../../src/sheets/requests/a1';
import { done, openSmall, placeOf, quote, tableOf } from '../../trackers';

const sheet = 'Vướng mắc';

function put(office: Office, rowNumber: number, cells: Readonly<Record<string, string>>): void {
  for (const [heading, text] of Object.entries(cells)) {
    const { column } = placeOf(office, sheet, heading);
    office.edit(`${quote(sheet)}!${cellName(rowNumber, column)}`, [[text]]);
  }
}

it('a difficulty is mailed to who must receive or answer it, and its answer once to the unit', async () => {
  const office = await openSmall({
    'Cấu hình': [
      ['Mục', 'Giá trị'],
      ['Email đơn vị tổng hợp', 'tonghop@dd.example'],
      ['Tên miền thư được phép', 'dd.example'],
      ['Chế độ thư', 'Gửi'],
    ],
    'Đơn vị': [
      ['Mã đơn vị', 'Tên đơn vị', 'Loại', 'Thứ tự', 'Email đầu mối', 'Trang tính'],
      ['SKHCN', 'Sở Khoa học và Công nghệ', 'Sở', '1', 'skhcn@dd.example', 'SKHCN'],
      ['STC', 'Sở Tài chính', 'Sở', '2', 'stc@dd.example', 'STC'],
      ['SNV', 'Sở Nội vụ', 'Sở', '3', 'snv@dd.example', 'SNV'],
    ],
  });
  const ledger = () =>
    tableOf(office, 'Thư nhắc')
      .filter((row) => row['Mã nhiệm vụ'] === 'VM-2025-STC-001' && row['Tình trạng'] === 'Đã gửi')
      .map((row) => `${row.Ngày?.slice(0, 5)} ${row['Người nhận']} ${row.Bậc}`);
  put(office, 2, { 'Đơn vị': 'Sở Tài chính', 'Khó khăn': 'Thiếu máy chủ', 'Đề xuất': 'Bổ sung kinh phí' });
  done(office.run('runDaily'));
  expect(tableOf(office, sheet)[0]).toMatchObject({ Mã: 'VM-2025-STC-001', 'Trạng thái': 'Mới' });
  expect(ledger()).toEqual(['10/10 skhcn@dd.example T-3']);
  put(office, 2, { 'Ngày tiếp nhận': '10/10/2025', 'Đơn vị trả lời': 'Sở Nội vụ', 'Hạn trả lời': '15/10/2025' });
  office.advanceTo('2025-10-13T08:30:00+07:00');
  done(office.run('runDaily'));
  office.advanceTo('2025-10-16T08:30:00+07:00');
  done(office.run('runDaily'));
  expect(ledger().slice(1).sort()).toEqual([
    '13/10 snv@dd.example T-3',
    '16/10 skhcn@dd.example T+1',
    '16/10 snv@dd.example T+1',
  ]);
  put(office, 2, { 'Nội dung trả lời': 'Đã bố trí kinh phí.' });
  for (const day of ['17', '20']) {
    office.advanceTo(`2025-10-${day}T08:30:00+07:00`);
    done(office.run('runDaily'));
  }
  expect(ledger().filter((line) => line.includes('stc@'))).toEqual(['17/10 stc@dd.example Đã trả lời']);
  const mail = office.mails.filter(({ to }) => to.includes('stc@dd.example')).at(-1);
  expect(mail?.body).toContain('Vướng mắc của Sở Tài chính: Thiếu máy chủ');
  expect(mail?.body).toContain('Đã trả lời: Đã bố trí kinh phí.');
});
