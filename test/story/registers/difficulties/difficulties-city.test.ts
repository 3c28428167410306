import { beforeAll, describe, expect, it } from 'vitest';
import type { Office } from '../../../../scripts/host/office';
import { copyOf, done, openSample, placeOf, quote, rowWhere, sheetIdIn, tableOf, titlesOf } from '../../trackers';

const sheet = 'Vướng mắc';

function select(office: Office, first: number, last: number): void {
  office.workspace.selection = { sheetId: sheetIdIn(office, sheet), ranges: [`A${first}:A${last}`] };
}

function type(office: Office, row: number, heading: string, text: string): void {
  const { column } = placeOf(office, sheet, heading);
  office.edit(`${quote(sheet)}!${columnName(column)}${row}`, [[text]]);
}

function columnName(index: number): string {
  return (index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : '') + String.fromCharCode(65 + (index % 26));
}

function cell(office: Office, row: number, heading: string): string {
  return tableOf(office, sheet)[row - 2]?.[heading] ?? '';
}

describe('difficulties on their way to an answer', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openSample();
    done(office.run('consolidate'));
    office.advanceTo('2025-10-13T08:00:00+07:00');
  });

  it('are received by the menu with today’s day, and are due ten working days later', () => {
    const own = copyOf(office);
    select(own, 2, 7);
    const result = done(own.run('receiveDifficulties'));
    expect(result.messages.map(String).join()).toContain('');
    expect([2, 3, 4, 5, 6, 7].map((row) => cell(own, row, 'Ngày tiếp nhận'))).toEqual(Array(6).fill('13/10/2025'));
    expect([2, 7, 8].map((row) => cell(own, row, 'Trạng thái'))).toEqual(['Đang xem xét', 'Đang xem xét', 'Mới']);
    expect(own.messages.join('\n')).toContain('Đã tiếp nhận 6 vướng mắc; hạn trả lời là 27/10/2025');
    expect(done(own.run('consolidate')).cellsWritten).toBeGreaterThan(0);
    expect(done(own.run('consolidate')).cellsWritten).toBe(0);
  });

  it('are told to the unit beside the task, also after it edits another cell of the row', () => {
    const own = copyOf(office);
    select(own, 2, 2);
    done(own.run('receiveDifficulties'));
    type(own, 2, 'Văn bản ý kiến', '6012/UBND-ĐMPT');
    done(own.run('validateEntries'));
    const code = cell(own, 2, 'Mã');
    const taskCode = cell(own, 2, 'Mã nhiệm vụ');
    const unit = taskCode.split('-')[2] ?? '';
    const note = `${code}: đã có ý kiến, 6012/UBND-ĐMPT`;
    expect(rowWhere(own, unit, 'Mã nhiệm vụ', taskCode)['Kiểm tra']?.split('\n')).toContain(note);
    expect(done(own.run('validateEntries')).cellsWritten).toBe(0);
    const { row, column } = placeOf(own, unit, 'Ghi chú');
    const at = tableOf(own, unit).findIndex((one) => one['Mã nhiệm vụ'] === taskCode);
    own.edit(`${quote(unit)}!${columnName(column)}${row + 2 + at}`, [['Đã họp']]);
    expect(rowWhere(own, unit, 'Mã nhiệm vụ', taskCode)['Kiểm tra']?.split('\n')).toContain(note);
  });

  it('for the city are listed on a protected page of their own, whose document counts for the whole batch', () => {
    const own = copyOf(office);
    select(own, 2, 7);
    done(own.run('receiveDifficulties'));
    for (const row of [4, 5, 6]) type(own, row, 'Cấp giải quyết', 'UBND Thành phố');
    own.workspace.selection = undefined;
    done(own.run('listForCity'));
    const page = titlesOf(own).find((title) => /^VM-\d{8}-\d{4}$/.test(title)) ?? '';
    expect(page).toBe('VM-20251013-0800');
    const rows = own.texts(quote(page));
    expect(rows[3]).toEqual([
      'STT',
      'Đơn vị',
      'Khó khăn, vướng mắc',
      'Đề xuất, kiến nghị',
      'Ý kiến Sở KH&CN',
      'Căn cứ',
    ]);
    expect(rows.slice(4).map(([number]) => number)).toEqual(['1', '2', '3']);
    expect(rows[4]?.[2]).toBe(cell(own, 4, 'Khó khăn'));
    expect([4, 5, 6, 7].map((row) => cell(own, row, 'Đợt trình'))).toEqual([page, page, page, '']);
    type(own, 5, 'Văn bản trình', '412/TTr-SKHCN');
    done(own.run('consolidate'));
    expect([4, 5, 6].map((row) => cell(own, row, 'Trạng thái'))).toEqual(Array(3).fill('Đã trình UBND'));
    expect([4, 6].map((row) => cell(own, row, 'Văn bản trình'))).toEqual(['', '']);
    done(own.run('listForCity'));
    expect(own.messages.join('\n')).toContain('Không có vướng mắc nào ở cấp');
  });

  it('ask for a proposal once they are received or go to the city, and for words of the lists', () => {
    const own = copyOf(office);
    type(own, 2, 'Đề xuất', '');
    type(own, 2, 'Nhóm', 'Tiền');
    expect(cell(own, 2, 'Kiểm tra')).toContain('“Nhóm” “Tiền” không có trong danh sách.');
    expect(cell(own, 2, 'Kiểm tra')).not.toContain('đề xuất.');
    type(own, 2, 'Ngày tiếp nhận', '13/10/2025');
    expect(cell(own, 2, 'Kiểm tra')).toContain('có khó khăn, vướng mắc nhưng chưa có đề xuất.');
  });

  it('that are cleared in the task’s cell are withdrawn, and the same words bring them back', () => {
    const own = copyOf(office);
    const taskCode = cell(own, 2, 'Mã nhiệm vụ');
    const unit = taskCode.split('-')[2] ?? '';
    const { row, column } = placeOf(own, unit, 'Khó khăn, vướng mắc');
    const at = tableOf(own, unit).findIndex((one) => one['Mã nhiệm vụ'] === taskCode);
    const place = `${quote(unit)}!${columnName(column)}${row + 2 + at}`;
    const text = cell(own, 2, 'Khó khăn');
    own.edit(place, [['']]);
    done(own.run('consolidate'));
    expect(cell(own, 2, 'Trạng thái')).toBe('Đơn vị rút');
    expect(done(own.run('consolidate')).cellsWritten).toBe(0);
    own.edit(place, [[text.toUpperCase()]]);
    done(own.run('consolidate'));
    expect(cell(own, 2, 'Trạng thái')).toBe('Mới');
    expect(tableOf(own, sheet).filter((one) => one['Mã nhiệm vụ'] === taskCode)).toHaveLength(1);
  });
});

describe('a module that is off', () => {
  it('has no sheet read, no menu item and no part of the report, and keeps its rows out of sight', async () => {
    const office = await openSample();
    done(office.run('consolidate'));
    const { row } = placeOf(office, 'Cấu hình', 'Giá trị');
    const at = tableOf(office, 'Cấu hình').findIndex((one) => one.Mục === 'Mô-đun');
    office.edit(`'Cấu hình'!B${row + 2 + at}`, [['Không']]);
    done(office.run('setUpWorkbook'));
    done(office.run('consolidate'));
    expect(office.texts(quote('Báo cáo')).some(([first]) => first === 'Khó khăn, vướng mắc theo nhóm')).toBe(false);
    expect(JSON.stringify(office.open())).not.toContain('Tiếp nhận vướng mắc');
    expect(tableOf(office, sheet).filter((one) => one.Mã !== '')).toHaveLength(10);
  });
});
