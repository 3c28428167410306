import { describe, expect, it } from 'vitest';
import { bookOf, done, openTracker, tableOf, titlesOf } from './trackers';

const emptyOffice = () => openTracker({ 'Trang tính1': [] });

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
    expect(tableOf(office, 'Đơn vị').map((row) => [row['Mã đơn vị'], row['Trang tính']])).toEqual([
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

  it('write no unit twice', async () => {
    const office = await emptyOffice();
    done(office.run('setUpWorkbook'));
    for (let time = 0; time < 2; time += 1)
      done(office.callFromPage('chooseUnits', [{ codes: ['STC'], makesSheets: true }]));
    expect(tableOf(office, 'Đơn vị').map((row) => row['Mã đơn vị'])).toEqual(['STC']);
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
