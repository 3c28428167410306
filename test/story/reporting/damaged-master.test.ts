import { beforeEach, describe, expect, it } from 'vitest';
import type { Office } from '../../../scripts/host/office';
import { cellName } from '../../../src/sheets/requests/a1';
import {
  codeOf,
  deleteRow,
  edits,
  idOf,
  openCity,
  pasteRow,
  retype,
  rowNumberOf,
  run,
  said,
  selectRows,
  tasksOf,
} from '../coordinator';
import { placeOf, quote, rowWhere, tableOf } from '../trackers';

const master = 'Tổng hợp';
const storage = 'Xây dựng kho dữ liệu dùng chung';
const budget = 'Rà soát dự toán năm 2026';

let office: Office;

function codesInMaster(): string[] {
  return tableOf(office, master)
    .map((row) => row['Mã nhiệm vụ'] ?? '')
    .filter((code) => code !== '');
}

/** The coordinator's own column, at the right end, and a remark beside every task. */
function addRemarks(): void {
  const { row, column } = placeOf(office, master, 'Nguồn tệp');
  const at = column + 1;
  edits(office, [
    {
      insertDimension: {
        range: { sheetId: idOf(office, master), dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 },
        inheritFromBefore: true,
      },
    },
  ]);
  office.edit(`${quote(master)}!${cellName(row + 1, at)}`, [['Ý kiến chỉ đạo']]);
  for (const code of codesInMaster()) {
    office.edit(`${quote(master)}!${cellName(rowNumberOf(office, master, 'Mã nhiệm vụ', code), at)}`, [
      [`Ý kiến về ${code}`],
    ]);
  }
}

function expectRemarksInPlace(): void {
  for (const row of tableOf(office, master)) {
    if (row['Ý kiến chỉ đạo'] !== '') expect(row['Ý kiến chỉ đạo']).toBe(`Ý kiến về ${row['Mã nhiệm vụ']}`);
  }
}

beforeEach(async () => {
  office = await openCity();
  run(office, 'consolidate');
});

describe('a master that people worked on', () => {
  it('keeps every task once, with the coordinator’s remarks, through a sort, new columns and a filter', () => {
    addRemarks();
    const codes = codesInMaster();
    const sheetId = idOf(office, master);
    const { row, column } = placeOf(office, master, 'Thời hạn');
    const range = { sheetId, startRowIndex: row + 1, endRowIndex: row + 1 + codes.length };
    edits(office, [
      { sortRange: { range, sortSpecs: [{ dimensionIndex: column, sortOrder: 'DESCENDING' }] } },
      {
        insertDimension: {
          range: { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 2 },
          inheritFromBefore: false,
        },
      },
      { setBasicFilter: { filter: { range: { sheetId, startRowIndex: row, endRowIndex: row + 4 } } } },
    ]);
    expect(codesInMaster()).not.toEqual(codes);
    expect(run(office, 'consolidate').cellsWritten).toBe(0);
    retype(office, 'SKHCN', storage, 'Tiến độ', 'Tạm dừng');
    office.edit(`'STC'!${cellName(4, placeOf(office, 'STC', 'Nội dung nhiệm vụ').column)}`, [
      ['Giao dự toán năm 2026'],
    ]);
    run(office, 'consolidate');
    expect([...codesInMaster()].sort().slice(0, 5)).toEqual([...codes].sort());
    expect(new Set(codesInMaster()).size).toBe(codesInMaster().length);
    expect(rowWhere(office, master, 'Nội dung nhiệm vụ', storage)['Tiến độ']).toBe('Tạm dừng');
    expectRemarksInPlace();
    expect(run(office, 'consolidate').cellsWritten).toBe(0);
  });

  it('brings back a row that was deleted from it, below the others, and only once', () => {
    const code = codeOf(office, 'STC', budget);
    deleteRow(office, master, 'Mã nhiệm vụ', code);
    expect(codesInMaster()).not.toContain(code);
    run(office, 'consolidate');
    expect(codesInMaster().filter((one) => one === code)).toHaveLength(1);
    expect(run(office, 'consolidate').cellsWritten).toBe(0);
  });

  it('marks a task that its unit deleted, keeps its history, and drops the mark when it returns', () => {
    const code = codeOf(office, 'STC', budget);
    const kept = rowWhere(office, 'STC', 'Mã nhiệm vụ', code);
    deleteRow(office, 'STC', 'Mã nhiệm vụ', code);
    run(office, 'consolidate');
    const mark = () => rowWhere(office, master, 'Mã nhiệm vụ', code)['Kiểm tra'];
    expect(mark()).toContain('Không còn trong bảng của đơn vị từ 10/10/2025');
    office.advanceTo('2025-10-14T09:00:00+07:00');
    run(office, 'consolidate');
    expect(mark()).toContain('từ 10/10/2025');
    expect(run(office, 'consolidate').cellsWritten).toBe(0);
    pasteRow(office, 'STC', kept);
    run(office, 'consolidate');
    expect(mark()).not.toContain('Không còn');
    expect(codesInMaster().filter((one) => one === code)).toHaveLength(1);
  });

  it('shows a unit’s new name from the directory, and reports no change of its own making', () => {
    office.edit("'Đơn vị'!B2", [['Sở Khoa học, Công nghệ và Đổi mới sáng tạo']]);
    const { row, column } = placeOf(office, 'Đơn vị', 'Tên khác');
    office.edit(`'Đơn vị'!${cellName(row + 2, column)}`, [['Sở Khoa học và Công nghệ']]);
    const codes = codesInMaster();
    run(office, 'consolidate');
    expect(codesInMaster()).toEqual(codes);
    const lead = rowWhere(office, master, 'Nội dung nhiệm vụ', storage)['Cơ quan chủ trì'];
    expect(lead).toBe('Sở Khoa học, Công nghệ và Đổi mới sáng tạo');
    expect(office.texts(quote(master)).flat().join()).not.toContain('Đơn vị tự sửa');
    expect(run(office, 'consolidate').cellsWritten).toBe(0);
  });

  it('goes on counting a unit’s rows for it after it was renamed, under whichever of its names they stand', () => {
    const newName = 'Sở Khoa học, Công nghệ và Đổi mới sáng tạo';
    const counted = () => office.texts("'Báo cáo'").find((cells) => cells[1] === newName)?.[2];
    office.edit("'Đơn vị'!B2", [[newName]]);
    for (let day = 0; day < 2; day += 1) {
      run(office, 'runDaily');
      expect(tableOf(office, 'Kiểm tra dữ liệu').filter((row) => row['Quy tắc'] === 'V09')).toEqual([]);
      expect(counted()).toBe('3');
    }
    expect(office.texts("'Tổng hợp'").flat()).toContain(newName);
  });

  it('tells where a former name goes that it does not know of, and counts the rows for the unit then', () => {
    const { row, column } = placeOf(office, 'SKHCN', 'Cơ quan chủ trì');
    const cell = cellName(row + 2, column);
    office.edit(`'SKHCN'!${cell}`, [['Ban Phát triển đô thị số']]);
    run(office, 'runDaily');
    const [told] = tableOf(office, 'Kiểm tra dữ liệu').filter((one) => one['Quy tắc'] === 'V09');
    expect(told?.['Cách sửa']).toContain('vừa đổi tên');
    expect(told?.['Cách sửa']).toContain('tên cũ ghi ở cột “Tên khác”');
    const aliases = placeOf(office, 'Đơn vị', 'Tên khác');
    office.edit(`'Đơn vị'!${cellName(aliases.row + 2, aliases.column)}`, [['Ban Phát triển đô thị số']]);
    run(office, 'runDaily');
    expect(tableOf(office, 'Kiểm tra dữ liệu').filter((one) => one['Quy tắc'] === 'V09')).toEqual([]);
  });

  it('follows a task that moved to another unit, with its history', () => {
    addRemarks();
    const code = codeOf(office, 'STC', budget);
    const row = rowWhere(office, 'STC', 'Mã nhiệm vụ', code);
    deleteRow(office, 'STC', 'Mã nhiệm vụ', code);
    pasteRow(office, 'SNV', row);
    run(office, 'consolidate');
    const moved = tableOf(office, master).filter((one) => one['Mã nhiệm vụ'] === code);
    expect(moved).toMatchObject([{ 'Đơn vị': 'SNV', 'Nguồn tệp': 'SNV', 'Nội dung nhiệm vụ': budget }]);
    expect(moved[0]?.['Kiểm tra']).not.toContain('Không còn');
    expectRemarksInPlace();
    expect(run(office, 'consolidate').cellsWritten).toBe(0);
  });
});

describe('a code that two units use', () => {
  it('stays with the unit that had it; the other row is another task, and gets a code of its own', () => {
    const code = codeOf(office, 'STC', budget);
    const row = rowWhere(office, 'STC', 'Mã nhiệm vụ', code);
    pasteRow(office, 'SNV', { ...row, 'Nội dung nhiệm vụ': 'Một việc khác của Sở Nội vụ' });
    run(office, 'runDaily');
    const holders = tableOf(office, master).filter((one) => one['Mã nhiệm vụ'] === code);
    expect(holders).toMatchObject([{ 'Đơn vị': 'STC', 'Nội dung nhiệm vụ': budget }]);
    const own = tableOf(office, master).filter((one) => one['Đơn vị'] === 'SNV');
    expect(own).toMatchObject([{ 'Nội dung nhiệm vụ': 'Một việc khác của Sở Nội vụ' }]);
    expect(own[0]?.['Mã nhiệm vụ']).toContain('-SNV-');
    expect(tableOf(office, 'Kiểm tra dữ liệu').filter((one) => one['Quy tắc'] === 'V04')).toEqual([]);
    expect(run(office, 'consolidate').cellsWritten).toBe(0);
  });

  it('within the master alone is named there, and neither row is touched', () => {
    const code = codeOf(office, 'STC', budget);
    const rowNumber = rowNumberOf(office, master, 'Mã nhiệm vụ', code);
    const sheetId = idOf(office, master);
    const source = { sheetId, startRowIndex: rowNumber - 1, endRowIndex: rowNumber };
    const destination = { sheetId, startRowIndex: 20, endRowIndex: 21 };
    edits(office, [{ copyPaste: { source, destination, pasteType: 'PASTE_NORMAL' } }]);
    run(office, 'runDaily');
    expect(codesInMaster().filter((one) => one === code)).toHaveLength(2);
    const told = tableOf(office, 'Kiểm tra dữ liệu').filter((row) => row['Quy tắc'] === 'V04');
    expect(told.map((row) => row.Ô)).toEqual([`'${master}'!A21`]);
    expect(run(office, 'consolidate').cellsWritten).toBe(0);
  });

  it.each([
    ['of the row above', 0, 1],
    ['of the row below', 1, 0],
  ])('typed over another code %s changes no unit’s code, and every task is still counted', (_which, from, over) => {
    const codes = codesInMaster();
    const unitRows = office.values("'SKHCN'");
    const place = rowNumberOf(office, master, 'Mã nhiệm vụ', codes[over] ?? '');
    office.edit(`${quote(master)}!A${place}`, [[codes[from] ?? '']]);
    run(office, 'runDaily');
    const codeColumn = (rows: unknown[][]) => rows.map(([code]) => code);
    expect(codeColumn(office.values("'SKHCN'"))).toEqual(codeColumn(unitRows));
    const told = tableOf(office, 'Kiểm tra dữ liệu').filter((row) => row['Quy tắc'] === 'V04');
    expect(told.map((row) => row.Ô)).toEqual([`'${master}'!A${place}`]);
    expect(told[0]?.['Cách sửa']).toContain('xóa dòng này');
    expect(office.texts("'Báo cáo'").find((row) => row[1] === 'TỔNG CỘNG')?.[2]).toBe('5');
    for (const { 'Mã nhiệm vụ': code, 'Nội dung nhiệm vụ': title } of tasksOf(office, 'SKHCN')) {
      const rows = tableOf(office, master).filter((row) => row['Mã nhiệm vụ'] === code);
      expect(rows.map((row) => row['Nội dung nhiệm vụ'])).toContain(title);
    }
    expect(run(office, 'consolidate').cellsWritten).toBe(0);
  });
});

describe('a unit’s sheet that holds another unit’s task', () => {
  it('is consolidated under the sheet’s unit, counted for the lead that the row names, and can be accepted as such', () => {
    const before = office.texts("'Báo cáo'").find((row) => row[1] === 'Sở Nội vụ')?.[2];
    retype(office, 'STC', budget, 'Cơ quan chủ trì', 'Sở Nội vụ');
    run(office, 'consolidate');
    const code = codeOf(office, 'STC', budget);
    expect(rowWhere(office, master, 'Mã nhiệm vụ', code)).toMatchObject({
      'Cơ quan chủ trì': 'Sở Tài chính',
      'Đơn vị': 'STC',
    });
    selectRows(office, master, 'Mã nhiệm vụ', [code]);
    expect(said(run(office, 'acceptChanges', ['OK']))).toContain('Cơ quan chủ trì: “Sở Tài chính” → “Sở Nội vụ”');
    const after = office.texts("'Báo cáo'").find((row) => row[1] === 'Sở Nội vụ')?.[2];
    expect([before, after]).toEqual(['0', '1']);
    expect(run(office, 'consolidate').cellsWritten).toBe(0);
  });

  it('is told where it stands, for whom it counts and what to do', () => {
    retype(office, 'STC', budget, 'Cơ quan chủ trì', 'Sở Nội vụ');
    run(office, 'validateEntries');
    const told = tableOf(office, 'Kiểm tra dữ liệu').filter((row) => row['Quy tắc'] === 'V63');
    expect(told).toMatchObject([{ Mức: 'Cảnh báo', 'Đơn vị': 'STC', 'Mã nhiệm vụ': codeOf(office, 'STC', budget) }]);
    expect(told[0]?.['Nội dung']).toContain('nhiệm vụ được tính cho “Sở Nội vụ”');
    expect(told[0]?.['Cách sửa']).toContain('chuyển cả dòng (giữ nguyên mã) sang trang của “Sở Nội vụ”');
  });
});
