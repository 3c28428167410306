import { beforeEach, describe, expect, it } from 'vitest';
import { confirmReviewed } from '../../../src/app/use-cases/checking/confirm-reviewed';
import { fixSafely } from '../../../src/app/use-cases/checking/fix-safely';
import { validateEdit } from '../../../src/app/use-cases/checking/validate-edit';
import { validateEntries } from '../../../src/app/use-cases/checking/validate-entries';
import { type MemoryOffice, officer, openMemoryOffice, sendingSheets } from './memory-office';

const late = 'Triển khai nền tảng họp trực tuyến';
const budget = 'Rà soát dự toán năm 2026';

let office: MemoryOffice;
beforeEach(() => {
  office = openMemoryOffice();
});

/** A person types into one cell, and the simple trigger hears of it. */
function edit(sheetTitle: string, title: string, heading: string, text: string): void {
  const before = office.task(sheetTitle, title)[heading];
  office.type(sheetTitle, title, heading, text);
  office.select(sheetTitle, 'Nội dung nhiệm vụ', [title]);
  const { selection } = office.ports().openWorkbook;
  const chosen = selection();
  if (chosen === undefined) throw new Error('nothing is selected');
  const columnIndex = Object.keys(office.task(sheetTitle, title)).indexOf(heading);
  validateEdit(office.ports(), {
    sheet: chosen.sheet,
    rowIndex: chosen.rowIndexes[0] ?? 0,
    rowCount: 1,
    columnIndex,
    columnCount: 1,
    oldValue: before,
    knowsOldValue: true,
  });
}

describe('validateEntries', () => {
  it('gives every task its code, last day and status, and counts what is wrong', () => {
    office.type('STC', budget, 'Thời hạn', '31/02/2026');
    office.run(validateEntries);
    expect(office.task('SKHCN', late)).toMatchObject({
      'Mã nhiệm vụ': 'KH139-2025-SKHCN-003',
      'Trạng thái': 'Quá hạn',
    });
    expect(String(office.task('STC', budget)['Kiểm tra'])).toContain('31/02/2026');
    expect(office.said()).toContain('2 lỗi');
    expect(office.table('Kiểm tra dữ liệu').map((row) => row['Mã nhiệm vụ'])).toContain('KH139-2025-STC-001');
  });

  it('a second time finds the same and changes no cell of a unit', () => {
    office.run(validateEntries);
    const before = [office.table('SKHCN'), office.table('STC')];
    office.run(validateEntries);
    expect([office.table('SKHCN'), office.table('STC')]).toEqual(before);
  });

  it('by somebody who may edit no unit’s sheet says so and changes nothing', () => {
    for (const title of ['Cấu hình', 'SKHCN', 'STC']) office.lock(title);
    office.run(validateEntries, officer);
    expect(office.said()).toMatch(/không.*(sửa|quyền)/i);
    expect(office.task('SKHCN', late)['Mã nhiệm vụ']).toBe('');
  });
});

describe('validateEdit', () => {
  it('tells at the cell what is wrong with a typed date, and takes it back when it is mended', () => {
    edit('STC', budget, 'Thời hạn', '31/02/2026');
    expect(String(office.task('STC', budget)['Kiểm tra'])).toContain('31/02/2026');
    edit('STC', budget, 'Thời hạn', '27/02/2026');
    expect(office.task('STC', budget)['Kiểm tra']).toBe('');
  });

  it('gives a new row its code at once, after the codes that are there', () => {
    office.run(validateEntries);
    office.add('STC', { 'Nội dung nhiệm vụ': 'Lập kế hoạch mua sắm', 'Văn bản giao': '139/KH-UBND' });
    edit('STC', 'Lập kế hoạch mua sắm', 'Thời hạn', '20/12/2025');
    expect(office.task('STC', 'Lập kế hoạch mua sắm')['Mã nhiệm vụ']).toBe('KH139-2025-STC-003');
  });

  it('puts a computed cell back that somebody typed over', () => {
    office.run(validateEntries);
    edit('SKHCN', late, 'Trạng thái', 'Hoàn thành');
    expect(office.task('SKHCN', late)['Trạng thái']).toBe('Quá hạn');
  });
});

describe('fixSafely', () => {
  it('shows how a cell reads and will read, and writes it once the person agrees', () => {
    office.type('STC', budget, 'Tiến độ', 'đang làm');
    office.ask(fixSafely, true);
    expect(office.said()).toContain('“đang làm” → “Đang thực hiện”');
    expect(office.task('STC', budget)['Tiến độ']).toBe('Đang thực hiện');
  });

  it('changes nothing when the person says no', () => {
    office.type('STC', budget, 'Tiến độ', 'đang làm');
    office.ask(fixSafely, false);
    expect(office.task('STC', budget)['Tiến độ']).toBe('đang làm');
  });
});

describe('confirmReviewed', () => {
  it('notes this moment beside the selected rows, and beside no other', () => {
    office.select('SKHCN', 'Nội dung nhiệm vụ', [late]);
    office.run(confirmReviewed);
    expect(office.task('SKHCN', late)['Cập nhật']).toBeCloseTo(45_940.3333, 3);
    expect(office.table('SKHCN').filter((row) => row['Cập nhật'] !== '')).toHaveLength(1);
  });

  it.each<[string, { title: string; rowIndexes: number[] } | undefined]>([
    ['nothing is selected', undefined],
    ['another sheet of the product is open', { title: 'Báo cáo', rowIndexes: [0] }],
    ['a sheet without tasks is open', { title: 'Ghi chép', rowIndexes: [0] }],
    ['the headings are selected', { title: 'SKHCN', rowIndexes: [0] }],
    ['rows below the tasks are selected', { title: 'SKHCN', rowIndexes: [50] }],
  ])('asks for rows of tasks where %s', (_, selection) => {
    const own = openMemoryOffice({ ...sendingSheets, 'Ghi chép': [['Họp giao ban']] });
    own.world.selection = selection;
    own.run(confirmReviewed);
    expect(own.said()).toContain('Hãy chọn các dòng nhiệm vụ trên trang của đơn vị rồi chạy lại.');
  });

  it('keeps a result that stands there, and says that the others stay as they are', () => {
    office.type('SKHCN', late, 'Kết quả rà soát', 'Đã cập nhật');
    office.select('SKHCN', 'Nội dung nhiệm vụ', [late, 'Xây dựng kho dữ liệu dùng chung']);
    office.run(confirmReviewed);
    const results = office.table('SKHCN').map((row) => [row['Ngày rà soát'], row['Kết quả rà soát']]);
    expect(results).toEqual([
      [45_940, 'Giữ nguyên'],
      ['', ''],
      [45_940, 'Đã cập nhật'],
    ]);
    expect(JSON.stringify(office.table('Nhật ký'))).toContain('SKHCN!');
  });
});
