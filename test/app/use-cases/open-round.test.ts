import { beforeEach, describe, expect, it } from 'vitest';
import { openRound } from '../../../src/app/use-cases/registers/open-round';
import { type MemoryOffice, openMemoryOffice, sendingSheets } from './memory-office';

const withModules = (modules: string) => ({
  ...sendingSheets,
  'Cấu hình': [...(sendingSheets['Cấu hình'] ?? []), ['Mô-đun', modules]],
});
const scores = (own: MemoryOffice) => own.table('Chấm điểm').filter((row) => row['Đơn vị'] !== '');

let office: MemoryOffice;
beforeEach(() => {
  office = openMemoryOffice(withModules('Chế độ báo cáo; Thi đua'));
  office.said();
});

describe('a round', () => {
  it('has a row for each unit and criterion, with what the round says of it', () => {
    office.ask(openRound, ' Đợt  1 ', 'giai đoạn 1', '31/12/2025', true);
    const rows = scores(office);
    expect(new Set(rows.map((row) => row['Đơn vị']))).toEqual(new Set(['Sở Khoa học và Công nghệ', 'Sở Tài chính']));
    expect(rows[0]).toMatchObject({ Đợt: 'Đợt 1', 'Mã tiêu chí': 'CQ1', 'Trạng thái': 'Chưa chấm' });
    expect(rows.map((row) => row.Mã)).toEqual(rows.map(() => expect.stringMatching(/^CD-2025-(SKHCN|STC)-\d{3}$/)));
    expect(String(rows[0]?.['Ghi chú'])).toContain('1');
  });

  it('makes a report that both owe by its deadline', () => {
    office.ask(openRound, 'Đợt 1', '2', '31/12/2025', true);
    const duty = office.table('Chế độ báo cáo').find((row) => String(row['Tên báo cáo']).includes('Đợt 1'));
    expect(duty).toMatchObject({
      Loại: 'Đột xuất',
      'Hạn gửi': '31/12/2025',
      'Đơn vị thực hiện': 'Sở Khoa học và Công nghệ; Sở Tài chính',
      'Khuyến khích': '',
    });
  });

  it('makes rows without a report where the tracker keeps no duties', () => {
    const own = openMemoryOffice(withModules('Thi đua'));
    own.ask(openRound, 'Đợt 1', '1', '31/12/2025', true);
    expect(scores(own).length).toBeGreaterThan(0);
    expect(own.titles()).not.toContain('Chế độ báo cáo');
  });

  it('that stands already is told, and gets no second row or report', () => {
    office.ask(openRound, 'Đợt 1', '1', '31/12/2025', true);
    const before = [scores(office), office.table('Chế độ báo cáo')];
    office.said();
    office.ask(openRound, 'Đợt 1', '1', '31/12/2025', true);
    expect(office.said()).toContain('Đợt 1');
    expect([scores(office), office.table('Chế độ báo cáo')]).toEqual(before);
    office.ask(openRound, 'Đợt 2', '1', '31/12/2025', true);
    expect(scores(office)).toHaveLength(2 * (before[0]?.length ?? 0));
  });

  it.each<[string, (string | boolean | undefined)[], string | undefined]>([
    ['no answer to its name', [undefined], undefined],
    ['a blank name', ['  '], 'tên đợt'],
    ['no answer to its phase', ['Đợt 1', undefined], undefined],
    ['a phase that is none', ['Đợt 1', '3'], '“3”'],
    ['no answer to its deadline', ['Đợt 1', '1', undefined], undefined],
    ['a deadline that is no day', ['Đợt 1', '1', 'sớm'], '“sớm”'],
    ['a deadline that is over', ['Đợt 1', '1', '09/10/2025'], '“09/10/2025”'],
    ['a no', ['Đợt 1', '1', '10/10/2025', false], undefined],
  ])('is not opened after %s', (_, answers, said) => {
    office.ask(openRound, ...answers);
    expect(scores(office)).toEqual([]);
    if (said !== undefined) expect(office.said().toLowerCase()).toContain(said);
  });

  it('may end today', () => {
    office.ask(openRound, 'Đợt 1', '1', '10/10/2025', true);
    expect(scores(office).length).toBeGreaterThan(0);
  });
});
