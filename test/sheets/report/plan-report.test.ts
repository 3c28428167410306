import { describe, expect, it } from 'vitest';
import { momentOf } from '../../../src/core/time/day';
import type { Cell } from '../../../src/core/values/cell';
import { columnWidths } from '../../../src/sheets/report/row-looks';
import { context, today } from '../../core/consolidate/fixtures';
import { countCells, type Workbook } from '../workbook';
import { newBook, plan, reportId, reportOn, show, usualRows } from './report-book';

const texts = (book: Workbook): Cell[] => book.read(reportId).rows.flat();
const rowWith = (book: Workbook, text: Cell): readonly Cell[] =>
  book.read(reportId).rows.find((row) => row[0] === text || row[1] === text) ?? [];

describe('the report sheet', () => {
  it('says first how complete it is, who is missing and why, and of which moment it is', () => {
    const book = newBook();
    show(book, reportOn(usualRows(10), momentOf(today, 16, 30)));
    expect(book.read(reportId).rows[1]?.[0]).toBe(
      '2/3 đơn vị; thiếu: Sở Tài chính (không có quyền mở tệp; dùng số liệu ngày 10/10/2025); số liệu tính đến 16:30 13/10/2025\nMã báo cáo: BC-20251013-1630',
    );
    expect(texts(book)).toContainEqual(expect.stringContaining('1 đơn vị trong danh mục chưa tham gia'));
  });

  it('has the two-level heading, the units in protocol order, the total, and the same total under each breakdown', () => {
    const book = newBook();
    show(book, reportOn(usualRows(10)));
    const { rows } = book.read(reportId);
    const head = rows.findIndex((row) => row[0] === 'STT' && row[1] === 'Đơn vị');
    expect(rows[head]).toEqual([
      ...['STT', 'Đơn vị', 'Tổng số', 'Đã hoàn thành', '', '', '', 'Chưa hoàn thành', '', '', '', '', ''],
      ...['Thường xuyên', 'Tạm dừng', 'Tỷ lệ hoàn thành', 'Tỷ lệ đúng hạn', 'Tỷ lệ quá hạn'],
      ...['Số vướng mắc còn mở', 'Lần cập nhật cuối', 'Hủy', 'Chuyển tiếp'],
    ]);
    expect(rows[head + 1]?.slice(3, 13)).toEqual([
      ...['Tổng', 'Đúng hạn', 'Quá hạn', 'Không đánh giá', 'Tổng', 'Trong hạn', 'Sắp đến hạn'],
      ...['Quá hạn', 'Chưa có hạn', 'Chờ xác nhận'],
    ]);
    expect(rows.slice(head + 3, head + 6).map((row) => [row[1], row[2]])).toEqual([
      ['Văn phòng UBND Thành phố', 0],
      ['Sở Khoa học và Công nghệ', 6],
      ['Sở Tài chính', 4],
    ]);
    const total = rowWith(book, 'TỔNG CỘNG').slice(2);
    const subTotals = rows.filter((row) => row[1] === 'Cộng').map((row) => row.slice(2));
    expect(subTotals).toEqual([total, total, total, total]);
  });

  it('is written once: a second run at another minute moves the stamp and nothing else', () => {
    const book = newBook();
    show(book, reportOn(usualRows(30)));
    const second = show(book, reportOn(usualRows(30), context.now + 0.05));
    expect(second.requests).toEqual([]);
    expect(countCells(second.stamp)).toBe(1);
    expect(plan(book, reportOn(usualRows(30), context.now + 0.05)).stamp).toEqual([]);
  });

  it('puts a name over the stamp', () => {
    const book = newBook();
    show(book, reportOn([]));
    expect(book.describe('namedRanges(name,range)')).toMatchObject({
      namedRanges: [{ name: 'dondoc_stamp', range: { sheetId: reportId, startRowIndex: 1, endRowIndex: 2 } }],
    });
  });

  it('writes only the cells whose figures changed', () => {
    const book = newBook();
    const rows = usualRows(12);
    show(book, reportOn(rows));
    const before = book.read(reportId).rows;
    const changed = rows.map((row, index) => (index === 11 ? { ...row, difficulty: 'Mới' } : row));
    const { requests } = plan(book, reportOn(changed));
    book.apply(requests);
    const after = book.read(reportId).rows;
    let differing = 0;
    for (let r = 0; r < Math.max(before.length, after.length); r += 1) {
      for (let c = 0; c < 22; c += 1) if ((before[r]?.[c] ?? '') !== (after[r]?.[c] ?? '')) differing += 1;
    }
    expect(countCells(requests)).toBe(differing);
  });

  it.each([
    [4, 40],
    [40, 4],
    [0, 12],
    [12, 0],
  ])('grows and shrinks: after %i tasks and then %i it is as if it had been so from the start', (first, second) => {
    const book = newBook();
    show(book, reportOn(usualRows(first)));
    show(book, reportOn(usualRows(second)));
    const fresh = newBook();
    show(fresh, reportOn(usualRows(second)));
    expect(plan(book, reportOn(usualRows(second)))).toEqual({ requests: [], stamp: [] });
    expect(book.read(reportId).rows).toEqual(fresh.read(reportId).rows);
    expect(byPlace(book.sheetOf(reportId).merges)).toEqual(byPlace(fresh.sheetOf(reportId).merges));
    const rowCount = fresh.read(reportId).rows.length;
    expect(looks(book, rowCount)).toEqual(looks(fresh, rowCount));
  });

  it('is laid out anew when the language changes, and rests again', () => {
    const book = newBook();
    show(book, reportOn(usualRows(8)), 'vi');
    show(book, reportOn(usualRows(8)), 'en');
    expect(book.read(reportId).rows[0]?.[0]).toBe('CONSOLIDATED REPORT ON ASSIGNED TASKS');
    expect(plan(book, reportOn(usualRows(8)), 'en')).toEqual({ requests: [], stamp: [] });
  });

  it('repairs what people wrote or merged on it', () => {
    const book = newBook();
    show(book, reportOn(usualRows(8)));
    const { grid } = book.sheetOf(reportId);
    const head = book.read(reportId).rows.findIndex((row) => row[0] === 'STT');
    grid.setCell(head + 4, 2, { value: 999 });
    book.apply([
      {
        unmergeCells: {
          range: { sheetId: reportId, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 22 },
        },
      },
      {
        mergeCells: {
          range: {
            sheetId: reportId,
            startRowIndex: head + 3,
            endRowIndex: head + 4,
            startColumnIndex: 1,
            endColumnIndex: 4,
          },
          mergeType: 'MERGE_ALL',
        },
      },
    ]);
    show(book, reportOn(usualRows(8)));
    const fresh = newBook();
    show(fresh, reportOn(usualRows(8)));
    expect(book.read(reportId).rows).toEqual(fresh.read(reportId).rows);
    expect(byPlace(book.sheetOf(reportId).merges)).toEqual(byPlace(fresh.sheetOf(reportId).merges));
  });

  it('fits a landscape A4 page inside normal margins', () => {
    const printable = ((297 - 2 * 18) / 25.4) * 96;
    expect(columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(printable);
  });
});

function byPlace(merges: readonly object[]): string[] {
  return merges.map((merge) => JSON.stringify(merge, Object.keys(merge).sort())).sort();
}

function looks(book: Workbook, rowCount: number): unknown[] {
  const sheet = book.sheetOf(reportId);
  return Array.from({ length: rowCount }, (_, r) => [
    sheet.rowMetadata[r]?.pixelSize,
    sheet.rowMetadata[r]?.hiddenByUser ?? false,
    ...Array.from({ length: 22 }, (__, c) => sheet.grid.cellAt(r, c)?.format),
  ]);
}
