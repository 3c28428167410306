import { describe, expect, it } from 'vitest';
import { bookOf, done, openTracker, tableOf, titlesOf } from '../trackers';

const emptyOffice = () => openTracker({ 'Trang tính1': [] });

/** Without the line that says what the sheet is for. */
const unitRows = (office: Awaited<ReturnType<typeof emptyOffice>>) =>
  tableOf(office, 'Đơn vị').filter((row) => row['Mã đơn vị'] !== '');

describe('the first ten minutes', () => {
  it('begin with a page that offers the units, and set-up does not say that all is well', async () => {
    const office = await emptyOffice();
    const result = done(office.run('setUpWorkbook'));
    const said = result.messages.map(({ text }) => text).join('\n');
    expect(said).toContain('Chưa có đơn vị nào');
    done(office.run('setUpWorkbook'));
    expect(office.messages.at(-1) ?? '').not.toContain('đã đúng mẫu');
  });

  it('end in tables that units can fill', async () => {
    const office = await emptyOffice();
    done(office.run('setUpWorkbook'));
    const request = {
      codes: ['SKHCN', 'PHOANKIEM'],
      pasted: 'Phòng Văn hóa - Xã hội; vhxh@hanoi.gov.vn',
      coordinator: 'SKHCN',
      coordinatorEmails: 'skhcn@hanoi.gov.vn',
      makesSheets: true,
    };
    done(office.callFromPage('chooseUnits', [request]));
    expect(unitRows(office).map((row) => [row['Mã đơn vị'], row['Trang tính']])).toEqual([
      ['SKHCN', 'SKHCN'],
      ['PHOANKIEM', 'PHOANKIEM'],
      ['PVHXH', 'PVHXH'],
    ]);
    expect(titlesOf(office)).toEqual(expect.arrayContaining(['SKHCN', 'PHOANKIEM', 'PVHXH']));
    const setting = (name: string) => tableOf(office, 'Cấu hình').find((row) => row.Mục === name)?.['Giá trị'];
    expect([setting('Đơn vị tổng hợp'), setting('Email đơn vị tổng hợp')]).toEqual(['SKHCN', 'skhcn@hanoi.gov.vn']);
    office.edit("'PHOANKIEM'!B5", [['Cài đặt trợ lý ảo cho bộ phận một cửa']]);
    done(office.run('consolidate'));
    expect(tableOf(office, 'Tổng hợp').map((row) => row['Nội dung nhiệm vụ'])).toContain(
      'Cài đặt trợ lý ảo cho bộ phận một cửa',
    );
  });

  it('say that the blank sheet of a new spreadsheet becomes the guide', async () => {
    const office = await emptyOffice();
    const said = done(office.run('setUpWorkbook'))
      .messages.map(({ text }) => text)
      .join('\n');
    expect(said).toContain('Trang trống “Trang tính1” được dùng làm trang “Hướng dẫn”');
    expect(said).not.toContain('các trang đang có được giữ nguyên');
  });

  it('ask for no addresses when all were given', async () => {
    const office = await emptyOffice();
    done(office.run('setUpWorkbook'));
    const pasted = 'Sở Tài chính; vanthu_stc@hanoi.gov.vn\nSở Nội vụ; vanthu_snv@hanoi.gov.vn';
    done(office.callFromPage('chooseUnits', [{ pasted, coordinator: 'STC' }]));
    const said = office.messages.at(-1) ?? '';
    expect(said).toContain('Đơn vị nào cũng đã có “Email đầu mối”');
    done(office.callFromPage('chooseUnits', [{ pasted: 'Sở Y tế' }]));
    expect(office.messages.at(-1)).toContain('1 đơn vị còn thiếu (Sở Y tế)');
  });

  it('tell what addresses outside the allowed domains mean, and allow the domain when asked to', async () => {
    const office = await emptyOffice();
    done(office.run('setUpWorkbook'));
    const request = { pasted: 'Sở Tài chính; vanthu@stc-hanoi.vn\nSở Nội vụ; sonoivu@gmail.com', coordinator: 'STC' };
    const answer = done(office.callFromPage('chooseUnits', [request]));
    expect(office.messages.at(-1)).toMatch(/2 địa chỉ nằm ngoài .*không gửi thư nhắc tới đó/);
    expect(office.messages.at(-1)).toContain('Hộp thư công cộng không được thêm');
    expect(JSON.stringify(answer)).not.toContain('gmail.com;');
    const domains = () => tableOf(office, 'Cấu hình').find((row) => row.Mục === 'Tên miền thư được phép')?.['Giá trị'];
    expect(domains()).toBe('hanoi.gov.vn');
    done(office.callFromPage('chooseUnits', [{ ...request, addDomains: true }]));
    expect(domains()).toBe('hanoi.gov.vn; stc-hanoi.vn');
    expect(unitRows(office)).toHaveLength(2);
  });

  it('write no unit twice', async () => {
    const office = await emptyOffice();
    done(office.run('setUpWorkbook'));
    for (let time = 0; time < 2; time += 1)
      done(office.callFromPage('chooseUnits', [{ codes: ['STC'], makesSheets: true }]));
    expect(unitRows(office).map((row) => row['Mã đơn vị'])).toEqual(['STC']);
  });

  it('change nothing when nothing was chosen', async () => {
    const office = await emptyOffice();
    done(office.run('setUpWorkbook'));
    const before = JSON.stringify(bookOf(office).sheets.map(({ properties }) => properties.title));
    expect(JSON.stringify(office.callFromPage('chooseUnits', [{ codes: ['KHÔNG CÓ'] }]))).toContain(
      'Chưa chọn đơn vị nào',
    );
    expect(JSON.stringify(titlesOf(office))).toBe(before);
  });
});
