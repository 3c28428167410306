import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import { planDeadlineHistory } from '../../../src/sheets/lists/deadline-history';
import { planLog, printUnitCounts } from '../../../src/sheets/lists/log';
import { planSubmissions, readStatement, readSubmissions } from '../../../src/sheets/lists/submissions';
import { submissionsColumns } from '../../../src/sheets/tables/submission-columns';
import { deadlineHistoryColumns, logColumns } from '../../../src/sheets/tables/system-columns';
import { context, day, skhcn, today } from '../../core/consolidate/fixtures';
import { createWorkbook } from '../workbook';

const sheetId = 3;

describe('the log', () => {
  const entry = { at: today + 0.5, by: 'an@example.vn', action: 'Tổng hợp', result: '20/20 đơn vị', details: '=x' };

  it('gets its lines at the end, under its headings wherever they stand, dates as dates', () => {
    const headings = ['Của tôi', ...logColumns.map(({ vi }) => vi).reverse()];
    const book = createWorkbook({ title: 'Nhật ký', sheetId, rows: 2, columns: 8, values: [headings, ['a', 'b']] });
    book.apply(planLog(sheetId, book.read(sheetId).rows.slice(0, 10), [entry, entry]));
    const line = ['', '=x', '20/20 đơn vị', 'Tổng hợp', 'an@example.vn', today + 0.5];
    expect(book.read(sheetId).rows.slice(2)).toEqual([line, line]);
    expect(book.sheetOf(sheetId).grid.cellAt(3, 5)?.format?.numberFormat?.type).toBe('DATE_TIME');
  });

  it('keeps the counts of each unit that has problems, in the order of the codes', () => {
    const counts = new Map([
      ['STC', { errors: 0, warnings: 12 }],
      ['PX-HOANKIEM', { errors: 3, warnings: 5 }],
      ['VP', { errors: 0, warnings: 0 }],
    ]);
    expect(printUnitCounts(counts)).toBe('PX-HOANKIEM 3/5; STC 0/12');
  });
});

describe('the history of deadlines', () => {
  it('gets old, new, who, when and basis', () => {
    const headings = deadlineHistoryColumns.map(({ vi }) => vi);
    const book = createWorkbook({ title: 'Lịch sử thời hạn', sheetId, values: [headings] });
    const change = {
      at: today + 0.5,
      code: 'B-1',
      unitCode: 'SKHCN',
      oldDay: undefined,
      newDay: day('30/10/2025'),
      by: skhcn.name,
      basis: '5600/UBND-ĐMPT',
    };
    book.apply(planDeadlineHistory(sheetId, book.read(sheetId).rows, [change]));
    const row = ['B-1', 'SKHCN', '', day('30/10/2025'), skhcn.name, '5600/UBND-ĐMPT'];
    expect(book.read(sheetId).rows[1]).toEqual([today + 0.5, ...row]);
    expect(planDeadlineHistory(sheetId, [], [])).toEqual([]);
  });
});

describe('what units say of a period', () => {
  it.each<[Cell, object | undefined]>([
    ['Không phát sinh: Nguyễn Văn A, 10/10/2025', { kind: 'nothingToReport', by: 'Nguyễn Văn A' }],
    ['KHÔNG PHÁT SINH (10/10/2025)', { kind: 'nothingToReport', by: '' }],
    ['Đã nộp - Trần Thị B - 10.10.2025', { kind: 'submitted', by: 'Trần Thị B' }],
    ['Không phát sinh', undefined],
    ['Không phát sinh: 31/02/2025', undefined],
    ['Kỳ báo cáo tháng 10, 10/10/2025', undefined],
    [45000, undefined],
  ])('above its table: %s', (cell, expected) => {
    const said = readStatement([['BẢNG NHIỆM VỤ', cell], ['Mã nhiệm vụ']], 1);
    expect(said).toEqual(expected === undefined ? undefined : { ...expected, at: day('10/10/2025') });
  });

  it('counts only above the headings, and the latest', () => {
    const rows = [['Đã nộp: A, 01/09/2025'], ['Không phát sinh: B, 10/10/2025'], ['Mã'], ['Đã nộp: C, 12/10/2025']];
    expect(readStatement(rows, 2)).toMatchObject({ by: 'B' });
  });

  it('by the menu is kept in a sheet, the latest of each unit counting', () => {
    const book = createWorkbook({ title: 'Nộp báo cáo', sheetId, values: [submissionsColumns.map(({ vi }) => vi)] });
    const entry = { unitName: skhcn.name, period: '10/2025', by: 'Lan', note: '' };
    for (const [state, at] of [
      ['nothingToReport', today - 1],
      ['submitted', today + 0.25],
    ] as const) {
      book.apply(planSubmissions(sheetId, book.read(sheetId).rows, [{ ...entry, state, at }]));
    }
    expect([...readSubmissions(book.read(sheetId), context.directory)]).toEqual([
      ['SKHCN', { kind: 'submitted', by: 'Lan', at: today + 0.25 }],
    ]);
  });
});
