import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { describe, expect, it } from 'vitest';
import { reportWords } from '../../../src/i18n/report/messages';
import { firstPageKinds } from '../../../src/sheets/report/first-page';
import { layOutReport } from '../../../src/sheets/report/lay-out';
import { stc, today, usual } from '../../core/consolidate/fixtures';
import type { Workbook } from '../workbook';
import { newBook, plan, reportId, reportOn, show, usualRows } from './report-book';

describe('the first page', () => {
  const firstCells = (book: Workbook) => book.read(reportId).rows.map((row) => row[0]);

  it('has four large figures, and says that there is nothing to compare them with yet', () => {
    const book = newBook();
    show(book, reportOn(usualRows(10)));
    const { rows } = book.read(reportId);
    const at = rows.findIndex((row) => String(row[0]).startsWith('Tổng số nhiệm vụ\n'));
    expect([0, 3, 9, 15].map((column) => rows[at - 1]?.[column])).toEqual([10, 0, 7, 3]);
    expect(rows[at]?.[9]).toBe('Quá hạn chưa xong\nchưa có báo cáo chốt để so sánh');
  });

  it('lists what leaders must decide, longest overdue first, and says where no cause is given', () => {
    const book = newBook();
    show(
      book,
      reportOn([usual('1', { dueText: today - 9 }), usual('2', { dueText: today - 30, delayCause: 'Chờ vốn' })]),
    );
    const { rows } = book.read(reportId);
    const at = firstCells(book).indexOf('Việc cần lãnh đạo quyết định');
    expect(rows.slice(at + 2, at + 4).map((row) => [row[7], row[11], row[13]])).toEqual([
      ['Sở Khoa học và Công nghệ\n2', 30, 'Chờ vốn'],
      ['Sở Khoa học và Công nghệ\n1', 9, 'Đơn vị chưa ghi nguyên nhân'],
    ]);
  });

  it('has the table by unit begin in the same row however much is overdue', () => {
    const heads = [0, 3, 40].map((count) => {
      const book = newBook();
      show(book, reportOn(usualRows(count)));
      return firstCells(book).indexOf('STT');
    });
    expect(new Set(heads).size).toBe(1);
  });

  it('adds up the rows of the tables to the total', () => {
    const book = newBook();
    show(book, reportOn(usualRows(10)));
    expect(firstCells(book)).toContainEqual(
      expect.stringMatching(
        /^Đối chiếu số liệu: 10 dòng trong bảng của các đơn vị = 10 nhiệm vụ trong trang “Tổng hợp”\. Tổng số: 10 = 0 đã hoàn thành \+ 10 chưa hoàn thành/,
      ),
    );
  });

  it('is rows of the same kinds in every report', () => {
    for (const count of [0, 40]) {
      const { rows } = layOutReport(reportOn(usualRows(count)), reportWords('vi'), 30);
      expect(rows.slice(0, firstPageKinds.length).map(({ kind }) => kind)).toEqual(firstPageKinds);
    }
  });
});

describe('the chart', () => {
  const charts = (book: Workbook) => book.sheetOf(reportId).charts;

  it('is one, stands beside the units with most overdue tasks, and is left alone by a rerun', () => {
    const book = newBook();
    show(book, reportOn(usualRows(8)));
    show(book, reportOn(usualRows(8)));
    expect(charts(book)).toHaveLength(1);
    const anchor = charts(book)[0]?.position?.overlayPosition?.anchorCell;
    const title = book.read(reportId).rows.findIndex((row) => row[0] === 'Đơn vị có nhiều nhiệm vụ quá hạn nhất');
    expect(anchor).toMatchObject({ rowIndex: title, columnIndex: 10 });
  });

  it('draws three colours from hidden rows, the unit with most overdue tasks first', () => {
    const book = newBook();
    show(book, reportOn(usualRows(10)));
    const sheet = book.sheetOf(reportId);
    const [chart] = charts(book);
    expect(chart?.spec?.basicChart?.series).toHaveLength(3);
    const { startRowIndex = 0, endRowIndex = 0 } = domainOf(chart) ?? {};
    const rows = book.read(reportId).rows.slice(startRowIndex ?? 0, endRowIndex ?? 0);
    expect(rows.map((row) => row.slice(2, 6))).toEqual([
      ['Đơn vị', 'Đã hoàn thành', 'Chưa hoàn thành, chưa quá hạn', 'Quá hạn'],
      ['Sở Khoa học và Công nghệ (4)', 0, 2, 4],
      ['Sở Tài chính (3)', 0, 1, 3],
    ]);
    for (let row = startRowIndex ?? 0; row < (endRowIndex ?? 0); row += 1) {
      expect(sheet.rowMetadata[row]?.hiddenByUser).toBe(true);
    }
  });

  it('keeps its id and a person’s title when there are more units', () => {
    const book = newBook();
    show(book, reportOn([usual('1')]));
    const [before] = charts(book);
    book.sheetOf(reportId).charts = [{ ...before, spec: { ...before?.spec, title: 'Biểu đồ của tôi' } }];
    const more = [usual('1'), usual('2', { lead: stc.name })];
    show(book, reportOn(more));
    const [after] = charts(book);
    expect(after?.chartId).toBe(before?.chartId);
    expect(after?.spec?.title).toBe('Biểu đồ của tôi');
    const source = domainOf(after);
    expect((source?.endRowIndex ?? 0) - (source?.startRowIndex ?? 0)).toBe(1 + 2);
    expect(plan(book, reportOn(more)).requests).toEqual([]);
  });

  it('stays where a person put it beside the page', () => {
    const book = newBook();
    show(book, reportOn([usual('1')]));
    const [chart] = charts(book);
    const anchorCell = { sheetId: reportId, rowIndex: 2, columnIndex: 22 };
    book.sheetOf(reportId).charts = [{ ...chart, position: { overlayPosition: { anchorCell } } }];
    show(book, reportOn(usualRows(9)));
    expect(charts(book)[0]?.position?.overlayPosition?.anchorCell).toMatchObject(anchorCell);
  });
});

function domainOf(chart: sheets_v4.Schema$EmbeddedChart | undefined) {
  return chart?.spec?.basicChart?.domains?.[0]?.domain?.sourceRange?.sources?.[0];
}
