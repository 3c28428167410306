import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../../src/core/values/cell';
import { appendTableRows } from '../../../src/sheets/lists/appended-row';
import { planDeadlineHistory } from '../../../src/sheets/lists/deadline-history';
import { planImportLines } from '../../../src/sheets/lists/imports';
import { planLog, printUnitCounts } from '../../../src/sheets/lists/log';
import { planSubmissions } from '../../../src/sheets/lists/submissions';
import { column } from '../../../src/sheets/tables/columns';
import { importsColumns } from '../../../src/sheets/tables/imports-columns';
import { submissionsColumns } from '../../../src/sheets/tables/submission-columns';
import { deadlineHistoryColumns, logColumns } from '../../../src/sheets/tables/system-columns';
import type { Request } from '../../../src/sheets/v4';
import { createWorkbook } from '../workbook';

const now = 45_943.5;

/** What stands below these first rows once the requests are carried out. */
function appended(firstRows: readonly (readonly Cell[])[], plan: (rows: readonly Row[]) => Request[]): readonly Row[] {
  const book = createWorkbook({ title: 'T', sheetId: 3, values: firstRows });
  book.apply(plan(firstRows));
  return book.read(3).rows.slice(firstRows.length);
}

describe('a line of the log', () => {
  const entry = { at: now, by: 'an@x.vn', action: 'Tổng hợp', result: 'xong', details: 'chi tiết' };
  const plan = (rows: readonly Row[]) => planLog(3, rows, [entry]);

  it.each<[string, Row[], Row]>([
    ['without headings, in the usual order', [], [now, 'an@x.vn', 'Tổng hợp', 'xong', 'chi tiết']],
    ['below its headings', [logColumns.map(({ vi }) => vi)], [now, 'an@x.vn', 'Tổng hợp', 'xong', 'chi tiết']],
    ['in columns of people’s order', [['Việc', 'Lúc', 'Riêng', 'Chi tiết']], ['Tổng hợp', now, '', 'chi tiết']],
  ])('stands %s', (_, firstRows, line) => {
    expect(appended(firstRows, plan)).toEqual([line]);
  });

  it('tells the counts of units by their codes, whatever order they came in', () => {
    const counts = (...codes: string[]) => new Map(codes.map((code) => [code, { errors: 1, warnings: 0 }]));
    expect(printUnitCounts(counts('B', 'A', 'C'))).toBe('A 1/0; B 1/0; C 1/0');
    expect(printUnitCounts(counts('C', 'B', 'A'))).toBe('A 1/0; B 1/0; C 1/0');
    expect(printUnitCounts(new Map())).toBe('');
  });
});

describe('a change of a deadline', () => {
  const change = { at: now, code: 'KH1', unitCode: 'STC', oldDay: 45_930, newDay: 45_960, by: '', basis: '5/BC' };
  const line = [now, 'KH1', 'STC', 45_930, 45_960, 'Không xác định', '5/BC'];

  it.each<[string, Row[]]>([
    ['without headings, in the usual order', []],
    ['below its headings', [deadlineHistoryColumns.map(({ vi }) => vi)]],
  ])('stands %s, by nobody known', (_, firstRows) => {
    expect(appended(firstRows, (rows) => planDeadlineHistory(3, rows, [change]))).toEqual([line]);
  });
});

describe('what became of a row of a source', () => {
  const said = { at: now, source: 'tệp', row: 7, kind: 'mới', contents: 'Việc', code: 'KH1', unit: 'STC' };
  const line = { ...said, result: 'đã nhập', note: 'xem hạn' };

  it.each<[string, Row[]]>([
    ['without headings, in the usual order', []],
    ['below its headings', [importsColumns.map(({ vi }) => vi)]],
  ])('stands %s', (_, firstRows) => {
    expect(appended(firstRows, (rows) => planImportLines(3, rows, [line]))).toEqual([
      [now, 'tệp', 7, 'mới', 'Việc', 'KH1', 'STC', 'đã nhập', 'xem hạn'],
    ]);
  });
});

describe('a submission that the menu writes down', () => {
  const entry = { unitName: 'Sở Tài chính', period: '10/2025', by: 'An', at: now, note: 'ghi chú' };
  const plan = (rows: readonly Row[]) =>
    planSubmissions(3, rows, [{ ...entry, state: 'submittedWithErrors', duty: 'BC05', status: 'Đúng hạn' }]);

  it('stands without headings in the usual order', () => {
    expect(appended([], plan)).toEqual([['Sở Tài chính', '10/2025', 'Đã nộp, còn lỗi', 'An', now, 'ghi chú']]);
  });

  it.each([
    ['vi', 'Đã nộp, còn lỗi'],
    ['en', 'Submitted with errors'],
  ] as const)('stands below headings in %s, with the report and its status', (language, state) => {
    expect(appended([submissionsColumns.map((one) => one[language])], plan)).toEqual([
      ['Sở Tài chính', '10/2025', state, 'An', now, 'ghi chú', 'BC05', '', '', '', '', 'Đúng hạn'],
    ]);
  });
});

describe('rows that are added below the last', () => {
  const columns = [column('day', 'Ngày', 'Date', 'date', 1), column('name', 'Tên', 'Name', 'text', 1)];

  it('bring the format of their days along, and leave people’s columns blank', () => {
    expect(appendTableRows(3, columns, { day: 2, name: 0 }, [{ day: 45_943, name: 'A' }])).toEqual([
      {
        appendCells: {
          sheetId: 3,
          rows: [
            {
              values: [
                { userEnteredValue: { stringValue: 'A' } },
                {},
                {
                  userEnteredValue: { numberValue: 45_943 },
                  userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
                },
              ],
            },
          ],
          fields: 'userEnteredValue,userEnteredFormat.numberFormat',
        },
      },
    ]);
    expect(appendTableRows(3, columns, { name: 0 }, [{ day: 1, name: 'A' }])).toMatchObject([
      { appendCells: { rows: [{ values: [{ userEnteredValue: { stringValue: 'A' } }] }] } },
    ]);
    expect(appendTableRows(3, columns, { day: 0 }, [])).toEqual([]);
  });
});
