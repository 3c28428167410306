import { beforeEach, describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../../scripts/host/book/book';
import { SPREADSHEET_MIME_TYPE } from '../../../scripts/host/drive/drive';
import { addRegisterTabs } from '../../../src/app/use-cases/registers/add-register-tabs';
import { listForCity } from '../../../src/app/use-cases/registers/list-for-city';
import { openRound } from '../../../src/app/use-cases/registers/open-round';
import { receiveDifficulties } from '../../../src/app/use-cases/registers/receive-difficulties';
import { consolidate } from '../../../src/app/use-cases/reporting/consolidate';
import { type MemoryOffice, openMemoryOffice, sendingSheets } from './memory-office';

const problem = 'Chưa có định mức kinh phí cho hạ tầng số';

let office: MemoryOffice;
beforeEach(() => {
  office = openMemoryOffice();
  office.type('STC', 'Rà soát dự toán năm 2026', 'Khó khăn, vướng mắc', problem);
  office.type('STC', 'Rà soát dự toán năm 2026', 'Đề xuất, kiến nghị', 'Ban hành định mức');
  office.run(consolidate);
  office.said();
});

const difficulty = () => office.table('Vướng mắc').find((row) => JSON.stringify(row).includes(problem)) ?? {};

describe('receiveDifficulties', () => {
  it('notes today beside the selected difficulty, and says until when it is to be answered', () => {
    office.select('Vướng mắc', 'Đơn vị', [String(difficulty()['Đơn vị'])]);
    office.run(receiveDifficulties);
    expect(difficulty()).toMatchObject({ 'Trạng thái': 'Đang xem xét', 'Ngày tiếp nhận': 45_940 });
    expect(office.said()).toMatch(/hạn trả lời là \d\d\/10\/2025/);
  });

  it('that were received before stay as they are, and the others are counted apart', () => {
    office.type('SKHCN', 'Xây dựng kho dữ liệu dùng chung', 'Khó khăn, vướng mắc', 'Thiếu người');
    office.type('SKHCN', 'Xây dựng kho dữ liệu dùng chung', 'Đề xuất, kiến nghị', 'Bổ sung');
    office.run(consolidate);
    office.enter('Vướng mắc', 'Khó khăn', problem, 'Ngày tiếp nhận', '09/10/2025');
    office.said();
    const all = () => office.table('Vướng mắc').filter((row) => row.Mã !== '');
    office.select(
      'Vướng mắc',
      'Mã',
      all().map((row) => String(row.Mã)),
    );
    office.run(receiveDifficulties);
    expect(
      all()
        .map((row) => row['Ngày tiếp nhận'])
        .sort(),
    ).toEqual([45_939, 45_940]);
    expect(office.said()).toMatch(/Đã tiếp nhận 1 vướng mắc.*1/s);
    office.run(receiveDifficulties);
    expect(
      all()
        .map((row) => row['Ngày tiếp nhận'])
        .sort(),
    ).toEqual([45_939, 45_940]);
    expect(office.said()).toMatch(/2/);
  });

  it('asks for rows of the register where none are selected', () => {
    office.run(receiveDifficulties);
    expect(office.said()).toMatch(/chọn/i);
    expect(difficulty()['Ngày tiếp nhận']).toBe('');
  });
});

describe('listForCity', () => {
  it('lists what the city must settle on a sheet of its own, once', () => {
    office.enter('Vướng mắc', 'Khó khăn', problem, 'Cấp giải quyết', 'UBND Thành phố');
    const before = office.titles();
    office.ask(listForCity);
    const [made] = office.titles().filter((one) => !before.includes(one));
    expect(made).toBeDefined();
    expect(JSON.stringify(difficulty())).toContain(made);
    office.said();
    office.ask(listForCity);
    expect(office.titles()).toHaveLength(before.length + 1);
  });

  it('makes nothing while no difficulty is the city’s', () => {
    const before = office.titles();
    office.ask(listForCity);
    expect(office.titles()).toEqual(before);
    expect(office.said()).toContain('Cấp giải quyết');
  });
});

describe('addRegisterTabs', () => {
  it('gives a unit’s own file the tab that it lacks, once', () => {
    const book = createBook('stc', { title: 'Tệp STC' });
    createSheet(book, 'Việc', { rows: 5 });
    const facts = { name: 'Tệp STC', mimeType: SPREADSHEET_MIME_TYPE, modifiedTime: '2025-10-01T00:00:00.000Z' };
    office.world.drive.files.set('stc', { id: 'stc', ...facts, owner: office.world.user, book });
    office.enter('Đơn vị', 'Mã đơn vị', 'STC', 'Mã tệp', 'stc');
    const titles = () => book.sheets.map(({ properties }) => properties.title);
    office.run(addRegisterTabs);
    expect([titles(), office.said()]).toEqual([['Việc', 'Vướng mắc'], expect.stringContaining('vào 1 tệp')]);
    office.run(addRegisterTabs);
    expect([titles(), office.said()]).toEqual([['Việc', 'Vướng mắc'], expect.stringContaining('1 tệp đã có đủ')]);
  });

  it('says so where no unit keeps a file of its own', () => {
    office.run(addRegisterTabs);
    expect(office.said()).toContain('Chưa có đơn vị nào dùng tệp riêng');
  });
});

describe('openRound', () => {
  const withEmulation = {
    ...sendingSheets,
    'Cấu hình': [...(sendingSheets['Cấu hình'] ?? []), ['Mô-đun', 'Chế độ báo cáo; Thi đua']],
  };
  const rows = (own: MemoryOffice) => own.table('Chấm điểm').filter((row) => row['Đơn vị'] !== '');

  it('makes a row for each unit and criterion of its group once, and a report that is owed by then', () => {
    const own = openMemoryOffice(withEmulation);
    own.ask(openRound, 'Đợt 1', '1', '31/12/2025', true);
    expect(rows(own)).toHaveLength(8);
    expect(own.table('Chế độ báo cáo').map((row) => row['Thời hạn'] ?? row['Hạn gửi'])).toContain('31/12/2025');
    own.ask(openRound, 'Đợt 1', '1', '31/12/2025', true);
    expect(rows(own)).toHaveLength(8);
  });

  it('makes none when the person thinks better of it, or names no phase', () => {
    const own = openMemoryOffice(withEmulation);
    own.ask(openRound, 'Đợt 1', '1', '31/12/2025', false);
    own.ask(openRound, 'Đợt 1', 'ba');
    expect(rows(own)).toEqual([]);
    expect(own.said()).toContain('“ba”');
  });
});
