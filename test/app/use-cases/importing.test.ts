import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportView } from '../../../src/app/importing/import-view';
import { importRows } from '../../../src/app/use-cases/importing/import-rows';
import { importTable } from '../../../src/app/use-cases/importing/import-table';
import { recogniseImport } from '../../../src/app/use-cases/importing/recognise-import';
import { type MemoryOffice, openMemoryOffice, sendingSheets } from './memory-office';

const sheet = 'Theo dõi cũ';
const withForeignTable = {
  ...sendingSheets,
  [sheet]: [
    ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Hạn hoàn thành', 'Kết quả'],
    ['1', 'Số hóa hồ sơ lưu trữ', 'Sở Tài chính', '20/11/2025', 'HT'],
    ['2', 'Mở lớp tập huấn kỹ năng số', 'Sở Tài chính', '25/12/2025', ''],
    ['', 'Tổng cộng', '', '2', ''],
  ],
};

let office: MemoryOffice;
beforeEach(() => {
  office = openMemoryOffice(withForeignTable);
});

describe('importTable', () => {
  it('opens the page of the import with the foreign sheet among its choices', () => {
    office.ask(importTable);
    expect(JSON.stringify(office.world.pages)).toContain(sheet);
    expect(office.table('STC')).toHaveLength(2);
  });
});

describe('recogniseImport', () => {
  it('accounts for every row of the source and writes nothing', () => {
    const view = office.run((ports) => recogniseImport(ports, { sheet })) as ImportView | undefined;
    const counts = view?.counts.filter(({ rows }) => rows > 0).map(({ kind, rows }) => `${kind} ${rows}`);
    expect(counts).toEqual(['task 2', 'total 1']);
    expect(office.table('STC')).toHaveLength(2);
  });
});

describe('importRows', () => {
  it('puts each task on its unit’s sheet, leaves the source alone, and knows its rows a second time', () => {
    const source = office.table(sheet);
    expect(office.run((ports) => importRows(ports, { sheet }))).toMatchObject({ isDone: true });
    const titles = office.table('STC').map((row) => row['Nội dung nhiệm vụ']);
    expect(titles).toEqual(expect.arrayContaining(['Số hóa hồ sơ lưu trữ', 'Mở lớp tập huấn kỹ năng số']));
    expect(titles).not.toContain('Tổng cộng');
    expect(office.table(sheet)).toEqual(source);
    const again = office.run((ports) => importRows(ports, { sheet }));
    expect(again).toMatchObject({ isDone: false, text: expect.stringContaining('2') });
    expect(office.said()).toContain(again?.text);
    expect(office.table('STC')).toHaveLength(4);
  });

  it('takes over what the source says now only when the person says so', () => {
    office.run((ports) => importRows(ports, { sheet }));
    office.type('STC', 'Mở lớp tập huấn kỹ năng số', 'Thời hạn', '31/12/2025');
    const due = () => office.task('STC', 'Mở lớp tập huấn kỹ năng số')['Thời hạn'];
    expect(office.run((ports) => importRows(ports, { sheet }))?.isDone).toBe(false);
    expect(due()).toBe(46_022);
    expect(office.run((ports) => importRows(ports, { sheet, update: true }))?.isDone).toBe(true);
    expect(due()).not.toBe(46_022);
  });

  it('gives an account of every row: what it is, whose it became and under which code', () => {
    office.run((ports) => importRows(ports, { sheet }));
    const codes = ['Số hóa hồ sơ lưu trữ', 'Mở lớp tập huấn kỹ năng số'].map(
      (title) => office.task('STC', title)['Mã nhiệm vụ'],
    );
    const lines = JSON.stringify(office.table('Nhập liệu'));
    for (const part of [sheet, ...codes.map(String), 'STC', 'Tổng cộng']) expect(lines).toContain(part);
  });

  it('of a sheet that is not there says so', () => {
    const answer = office.run((ports) => importRows(ports, { sheet: 'Không có' }));
    expect(answer?.isDone ?? false).toBe(false);
    expect(office.said()).toContain('Không có');
  });
});
