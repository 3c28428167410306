import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import { planAssignmentResults } from '../../../src/sheets/lists/assignment-results';
import { planMailPreview } from '../../../src/sheets/lists/mail-preview';
import { planTrackerId } from '../../../src/sheets/lists/tracker-id';
import { createWorkbook } from '../workbook';

describe('what is noted beside an assignment', () => {
  const place = { spreadsheetId: 'tracker', sheetId: 3, sheetTitle: 'Giao việc', columnIndex: {} };
  const columnIndex = { title: 0, assignedAt: 1, code: 2, result: 3 };
  const noted = (result: object, where = columnIndex as object) => {
    const book = createWorkbook({ title: 'Giao việc', sheetId: 3, values: [['Việc', 'a', 'b', 'c']] });
    book.apply(planAssignmentResults({ ...place, columnIndex: { ...where } }, [{ rowNumber: 1, ...result }]));
    return { row: book.read(3).rows[0], format: book.sheetOf(3).grid.cellAt(0, 1)?.format?.numberFormat };
  };

  it('stands in its columns, the moment as such', () => {
    expect(noted({ assignedAt: 45_943.5, code: 'KH1', result: 'Đã giao' })).toEqual({
      row: ['Việc', 45_943.5, 'KH1', 'Đã giao'],
      format: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' },
    });
  });

  it.each<[string, object, object, Cell[]]>([
    ['what is absent', { result: 'Lỗi' }, columnIndex, ['Việc', 'a', 'b', 'Lỗi']],
    ['what has no column', { code: 'KH1', result: 'x' }, { code: 2 }, ['Việc', 'a', 'KH1', 'c']],
    ['nothing blank', { code: '', result: 'x' }, columnIndex, ['Việc', 'a', '', 'x']],
  ])('leaves as it is %s', (_, result, where, row) => {
    expect(noted(result, where).row).toEqual(row);
  });
});

describe('the tracker’s own id in its settings', () => {
  const plan = (...rows: Cell[][]) =>
    planTrackerId({ spreadsheetId: 'x', sheetId: 3, title: 'Cấu hình', rows }, 'tracker');

  it.each<[string, Cell[][], [number, number]]>([
    [
      'beside its name',
      [
        ['Mục', 'Giá trị'],
        ['Ngôn ngữ', 'vi'],
        ['Mã bảng theo dõi', 'cũ'],
      ],
      [2, 1],
    ],
    ['beside its English name', [['Setting', 'Value'], ['Tracker id']], [1, 1]],
    ['wherever the columns stand', [['Cấu hình'], ['Giá trị', 'Riêng', 'Mục'], ['', '', 'MA BANG THEO DOI']], [2, 0]],
  ])('is written %s', (_, rows, [rowIndex, columnIndex]) => {
    expect(plan(...rows)).toEqual([
      {
        updateCells: {
          start: { sheetId: 3, rowIndex, columnIndex },
          rows: [{ values: [{ userEnteredValue: { stringValue: 'tracker' } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
  });

  it.each<[string, Cell[][]]>([
    ['no headings', [['Mã bảng theo dõi', 'cũ']]],
    ['no such line', [['Mục', 'Giá trị'], ['Ngôn ngữ', 'vi'], [null]]],
  ])('is not written where there are %s', (_, rows) => {
    expect(plan(...rows)).toEqual([]);
  });
});

describe('the preview of mails', () => {
  const headings = ['Ngày', 'Người nhận', 'Vai trò', 'Tiêu đề', 'Số nhiệm vụ', 'Nội dung thư'];
  const mail = (recipient: string) => ({
    day: 45_940,
    recipient,
    audience: 'Đầu mối',
    subject: 'S',
    taskCount: 1,
    body: 'B',
  });
  const shown = (values: Cell[][], ...recipients: string[]) => {
    const book = createWorkbook({ title: 'Xem trước thư', sheetId: 3, values });
    const planned = planMailPreview(book.read(3), recipients.map(mail));
    if ('problems' in planned) return planned.problems.map((one) => one.kind);
    book.apply(planned.requests);
    return book.read(3).rows;
  };

  it('replaces what stands, below a title, and leaves people’s own columns', () => {
    const [first, ...others] = headings as [string, ...string[]];
    const values = [['Thư'], [first, 'Riêng', ...others], ['', 'của tôi', 'cũ'], [1, '', 'b', 'x', 'y', 2, 'z']];
    expect(shown(values, 'a', 'b', 'c')).toEqual([
      ['Thư'],
      [first, 'Riêng', ...others],
      [45_940, 'của tôi', 'a', 'Đầu mối', 'S', 1, 'B'],
      [45_940, '', 'b', 'Đầu mối', 'S', 1, 'B'],
      [45_940, '', 'c', 'Đầu mối', 'S', 1, 'B'],
    ]);
    expect(shown(values)).toEqual([['Thư'], [first, 'Riêng', ...others], ['', 'của tôi']]);
  });

  it('may lack columns', () => {
    expect(
      shown(
        [
          ['Người nhận', 'Tiêu đề', 'Ngày'],
          ['cũ', 'x', 1],
        ],
        'a',
        'b',
      ),
    ).toEqual([
      ['Người nhận', 'Tiêu đề', 'Ngày'],
      ['a', 'S', 45_940],
      ['b', 'S', 45_940],
    ]);
  });

  it('without headings says so', () => {
    expect(shown([['Thư']])).toEqual(['noHeadings']);
  });
});
