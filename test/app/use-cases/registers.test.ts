import { beforeEach, describe, expect, it } from 'vitest';
import { listForCity } from '../../../src/app/use-cases/registers/list-for-city';
import { receiveDifficulties } from '../../../src/app/use-cases/registers/receive-difficulties';
import { consolidate } from '../../../src/app/use-cases/reporting/consolidate';
import { type MemoryOffice, openMemoryOffice } from './memory-office';

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
