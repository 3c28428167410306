import { describe, expect, it } from 'vitest';
import { createGrid } from '../../../../src/core/import/sheet/source-grid';
import { findTableYear } from '../../../../src/core/import/values/table-year';
import { sourceOf } from '../source-table';

function yearBelow(lines: readonly string[], sheet = 'Bảng', dates: readonly string[] = []) {
  const rows = [...lines.map((line) => ['', '', line]), ['STT', 'Nội dung', 'Thời hạn']];
  return findTableYear(createGrid(sourceOf({ sheet, rows })), lines.length, dates);
}

describe('the year of a table’s dates without one', () => {
  it.each([
    ['BẢNG THEO DÕI NHIỆM VỤ NĂM 2025', 2025],
    ['ACTION PLAN FOR 2026', 2026],
    ['FY 2027 TASK REGISTER', 2027],
    ['Báo cáo tiến độ tháng 9/2025', 2025],
    ['Kế hoạch quý IV/2026', 2026],
    ['Danh mục công việc 2025', 2025],
    ['(Kèm theo Công văn số 12/UBND ngày 05/03/2025)', 2025],
    ['Hà Nội, ngày 05 tháng 03 năm 2026', 2026],
    ['(Ban hành kèm theo Quyết định ngày 05 tháng 03 năm 2026)', 2026],
  ])('“%s” says %i', (line, year) => {
    expect(yearBelow([line])).toEqual({ year, isSchoolYear: false });
  });

  it.each([
    ['Kế hoạch năm học 2025-2026', 2025],
    ['School year 2025/26: action plan', 2025],
  ])('“%s” is a school year from %i on', (line, year) => {
    expect(yearBelow([line])).toEqual({ year, isSchoolYear: true });
  });

  it('a school year in the sheet’s name tells as well', () => {
    expect(yearBelow(['KẾ HOẠCH'], 'Năm học 2025-2026')).toEqual({ year: 2025, isSchoolYear: true });
  });

  it.each([['CHƯƠNG TRÌNH GIAI ĐOẠN 2026-2030'], ['Nhiệm kỳ 2025 - 2030'], ['Danh sách cán bộ']])(
    '“%s” names none',
    (line) => {
      expect(yearBelow([line])).toBeUndefined();
    },
  );

  it.each<[string, string[], string, number]>([
    ['the title before the sheet’s name', ['Kế hoạch năm 2025'], 'Năm 2026', 2025],
    ['a title before another line', ['Phòng họp 2024', 'Kế hoạch công việc 2025'], 'Bảng', 2025],
    ['a named year before a bare one', ['Bảng 2024 của năm 2025'], 'Bảng', 2025],
    [
      'the title before the document it was sent with',
      ['(Kèm theo Công văn ngày 05/03/2024)', 'Kế hoạch 2025'],
      'Bảng',
      2025,
    ],
    ['the sheet’s name before the document it was sent with', ['(Kèm theo Công văn ngày 05/03/2024)'], 'KH_2025', 2025],
    ['the sheet’s month before its other number', ['KẾ HOẠCH'], '2024 tháng 9.2025', 2025],
    [
      'the document before the day below the letterhead',
      ['Hà Nội, ngày 01 tháng 02 năm 2026', '(Kèm theo Kế hoạch ngày 05/03/2025)'],
      'Bảng',
      2025,
    ],
    [
      'the document it was sent with before another day',
      ['Lập 01/02/2024', '(Kèm theo Công văn ngày 05/03/2025)'],
      'Bảng',
      2025,
    ],
    [
      'the document, its day in words, before the day below the letterhead',
      ['Hà Nội, ngày 01 tháng 02 năm 2024', '(Kèm theo Quyết định ngày 05 tháng 03 năm 2026)'],
      'Bảng',
      2026,
    ],
    ['a title before another line that comes first', ['Năm 2024', 'Kế hoạch năm 2025'], 'Bảng', 2025],
    ['a named month before a bare year', ['Kế hoạch 2024', 'Báo cáo tháng 9/2025'], 'Bảng', 2025],
    ['a line without a span of years', ['Kế hoạch giai đoạn 2026-2030', 'Bảng 2027'], 'Bảng', 2027],
    ['a year behind other numbers of the sheet’s name', ['KẾ HOẠCH'], 'Bảng 12_2026', 2026],
    ['the sheet’s month', ['KẾ HOẠCH'], 'T Quý 4-2026', 2026],
  ])('%s', (_, lines, sheet, year) => {
    expect(yearBelow(lines, sheet)?.year).toBe(year);
  });

  it('the day of a letterhead is none of the title', () => {
    expect(yearBelow(['Hà Nội, ngày 01 tháng 02 năm 2026', 'KẾ HOẠCH THÁNG 9/2025'])?.year).toBe(2025);
  });

  it('without a title the year that more than half of the dates name, and none for a half', () => {
    expect(yearBelow([], 'Bảng', ['1/2/2025', '3/4/2025', '5/6/2026', '7/8'])?.year).toBe(2025);
    expect(yearBelow([], 'Bảng', ['1/2/2025', '3/4/2026'])).toBeUndefined();
    expect(yearBelow([], 'Bảng', ['7/8'])).toBeUndefined();
    expect(yearBelow([], 'Bảng', ['1/2/2024', '3/4/2025', '5/6/2025'])?.year).toBe(2025);
    expect(yearBelow([], 'Bảng', ['3/4/2025', '5/6/2025', '1/2/2026'])?.year).toBe(2025);
  });

  it('numbers of five figures and of documents are no years', () => {
    expect(yearBelow([], 'Bảng', ['120255/UBND', '20251'])).toBeUndefined();
  });

  it('lines below the headings, merged ones and those of other columns are read as they stand', () => {
    const rows = [
      ['', ''],
      ['Bảng 1', 'Năm 2025'],
      ['STT', 'Nội dung'],
      ['1', 'Năm 2031'],
    ];
    expect(findTableYear(createGrid(sourceOf({ sheet: 'Bảng', rows })), 2, [])?.year).toBe(2025);
    expect(findTableYear(createGrid(sourceOf({ sheet: 'Bảng', rows })), 1, [])).toBeUndefined();
  });
});
