import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../src/core/directory/directory';
import { type RecognitionContext, recognise } from '../../../src/core/import/recognise';
import { unit } from '../hanoi-units';
import { date, type FixtureCell, sourceOf } from './source-table';

type Rows = readonly (readonly FixtureCell[])[];

const directory = createDirectory([unit('STC', 'Sở Tài chính'), unit('SNV', 'Sở Nội vụ')]);

function proposed(rows: Rows, context: RecognitionContext = {}, merges: readonly string[] = []) {
  const reading = recognise(sourceOf({ sheet: 'Bảng', rows, merges }), context);
  if ('problem' in reading) throw new Error(reading.problem.kind);
  return reading.proposal;
}
const asked = (rows: Rows, context?: RecognitionContext, merges?: readonly string[]) =>
  proposed(rows, context, merges).questions;

const title = ['KẾ HOẠCH NĂM 2025'];
const headings = ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn', 'Tiến độ'];
const one = [1, 'Xây dựng quy chế làm việc', 'STC', '30/10/2025', 'HT'];
const two = [2, 'Rà soát thủ tục hành chính', 'SNV', '30/11/2025', 'HT'];

describe('what people are asked, and where they are to look', () => {
  it('entries above the headings: at the first of them', () => {
    expect(asked([one, headings, two], { directory })).toEqual([
      { cell: { row: 0, column: 0 }, kind: 'dataAbove', firstRow: 1, lastRow: 1 },
    ]);
    const rows = [title, one, two, headings, one];
    expect(asked(rows, { directory })).toEqual([
      { cell: { row: 1, column: 0 }, kind: 'dataAbove', firstRow: 2, lastRow: 3 },
    ]);
    const { rows: read } = proposed(rows, { directory, rows: new Map([[2, 'task']]) });
    expect(read.map(({ rowNumber, kind, label, values }) => [rowNumber, kind, label, values.lead])).toEqual([
      [2, 'task', 'Xây dựng quy chế làm việc', 'Sở Tài chính'],
      [3, 'unclear', 'Rà soát thủ tục hành chính', 'Sở Nội vụ'],
      [5, 'task', 'Xây dựng quy chế làm việc', 'Sở Tài chính'],
    ]);
  });

  it('who leads: at the last row of the headings', () => {
    const rows = [
      title,
      ['STT', 'Nội dung', 'Thời gian', ''],
      ['', '', 'Bắt đầu', 'Kết thúc'],
      [1, 'Xây dựng quy chế làm việc', '1/10/2025', '30/10/2025'],
    ];
    const merges = ['A2:A3', 'B2:B3', 'C2:D2'];
    expect(asked(rows, {}, merges)).toEqual([{ cell: { row: 2, column: 0 }, kind: 'noLead' }]);
    expect(proposed(rows, {}, merges).headingRows).toEqual([2, 3]);
  });

  it('two deadlines, a school year, ticks, fractions and unread cells: each at its column', () => {
    const rows = [
      ['KẾ HOẠCH NĂM HỌC 2025-2026'],
      ['STT', 'Nội dung', 'Tổ chuyên môn', 'Thời hạn hoàn thành', 'Hạn xử lý', 'Đã hoàn thành', 'Tỷ lệ'],
      [1, 'Xây dựng kế hoạch giáo dục', 'Tổ Toán', '30/10', '15/10/2025', 'x', 0.5],
      [2, 'Tổ chức hội giảng cấp trường', 'Tổ Văn', 'sau Tết', '15/11/2025', '', 1],
    ];
    expect(asked(rows)).toEqual([
      {
        cell: { row: 1, column: 4 },
        kind: 'twoDeadlines',
        headings: ['Thời hạn hoàn thành', 'Hạn xử lý'],
      },
      { cell: { row: 1, column: 5 }, kind: 'ticks', heading: 'Đã hoàn thành', progress: 'done' },
      { cell: { row: 1, column: 0 }, kind: 'schoolYear', from: 2025 },
      { cell: { row: 1, column: 6 }, kind: 'fractions', heading: 'Tỷ lệ' },
      {
        cell: { row: 3, column: 3 },
        kind: 'unreadDay',
        text: 'sau Tết',
        heading: 'Thời hạn hoàn thành',
        cells: [{ row: 3, column: 3 }],
      },
    ]);
  });

  it('nothing of a column whose meaning people have said', () => {
    const rows = [
      title,
      ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn hoàn thành', 'Hạn xử lý'],
      [1, 'Xây dựng quy chế làm việc', 'STC', '30/10/2025', '15/10/2025'],
      [2, 'Rà soát thủ tục hành chính', 'SNV', '30/10/2025', '15/10/2025'],
    ];
    expect(asked(rows, { directory })).toHaveLength(1);
    expect(asked(rows, { directory, columns: new Map([[4, null]]) })).toEqual([]);
    const without = [
      title,
      ['STT', 'Đơn vị chủ trì', 'Thời hạn', 'Tiến độ', 'abc'],
      [1, 'STC', '30/10/2025', 'HT', 'x'],
    ];
    expect(asked(without, { directory }).map(({ kind }) => kind)).toContain('noTitle');
    const { columns, questions } = proposed(without, { directory, columns: new Map([[1, 'title']]) });
    expect(columns[1]).toMatchObject({ key: 'title', confidence: 1, reason: 'person' });
    expect(questions.map(({ kind }) => kind)).not.toContain('noTitle');
    const other = proposed(rows, { directory, columns: new Map([[4, 'dueText']]) });
    expect(other.rows.map(({ values }) => values.dueText)).toEqual(['15/10/2025', '15/10/2025']);
    const first = proposed(rows, { directory, columns: new Map([[2, 'dueText']]) });
    expect(first.rows.map(({ values }) => values.dueText)).toEqual(['STC', 'SNV']);
  });

  it('a month that stands first: at its column, with the proof', () => {
    const rows = [title, headings, [1, 'Xây dựng quy chế', 'STC', '10/31/2025', 'HT']];
    expect(asked(rows, { directory })).toEqual([
      { cell: { row: 1, column: 3 }, kind: 'monthFirst', heading: 'Thời hạn', proof: '10/31/2025', read: '31/10/2025' },
    ]);
  });
});

it.each(['Done?', 'Completed (Y/N)', 'Đã hoàn thành', 'Ngày hoàn thành'])(
  'ticks below “%s” say that a task is done',
  (heading) => {
    const rows = [
      title,
      ['STT', 'Nội dung', 'Thời hạn', heading],
      [1, 'Xây dựng quy chế làm việc', '30/10/2025', 'x'],
      [2, 'Rà soát thủ tục hành chính', '30/10/2025', ''],
      [3, 'Báo cáo kết quả kiểm tra', '30/10/2025', 'x'],
    ];
    const { rows: read, questions } = proposed(rows);
    expect(read.map(({ values }) => values.progress)).toEqual(['Hoàn thành', undefined, 'Hoàn thành']);
    expect(questions.map(({ kind }) => kind)).toEqual(['ticks', 'noLead']);
  },
);

describe('the year of dates without one', () => {
  const rows = [['KẾ HOẠCH NĂM HỌC 2025-2026'], headings, [1, 'Xây dựng kế hoạch', 'Tổ Toán', '15/3', 'HT']];

  it('is that of the title, of the dates that have one, or what a person said', () => {
    expect(proposed(rows).rows[0]?.values.dueText).toBe('15/3/2026');
    const said = proposed(rows, { year: 2030 });
    expect([said.year, said.rows[0]?.values.dueText]).toEqual([2030, '15/3/2030']);
    expect(said.questions).toEqual([]);
    const dated = proposed([headings, [1, 'Xây dựng quy chế', 'STC', '15/3', ''], two]);
    expect([dated.year, dated.rows[0]?.values.dueText]).toEqual([2025, '15/3/2025']);
  });

  it('is that of days of completion and of documents too', () => {
    const with_ = (heading: string, cell: FixtureCell) =>
      proposed([
        ['STT', 'Nội dung', 'Thời hạn', heading],
        [1, 'Xây dựng quy chế làm việc', '15/3', cell],
        [2, 'Rà soát thủ tục hành chính', '16/3', ''],
      ]).year;
    expect([with_('Ngày nghiệm thu', '1/2/2027'), with_('Văn bản giao', '5514/UBND-ĐMPT ngày 1/2/2027')]).toEqual([
      2027, 2027,
    ]);
    expect([with_('Ghi chú', '1/2/2027'), with_('Ngày nghiệm thu', date(2027, 2, 1))]).toEqual([undefined, 2027]);
  });
});

describe('what stands beside a table', () => {
  it('is told of its rows: a text left of it heads a section, one right of it is a row to ask about', () => {
    const shifted = (row: readonly FixtureCell[]) => ['', ...row];
    const { rows } = proposed([
      ['', ...title],
      shifted(headings),
      ['Nhiệm vụ chung'],
      shifted(one),
      [...shifted(two), 'xem lại'],
    ]);
    expect(rows.map(({ kind, label }) => [kind, label])).toEqual([
      ['section', 'Nhiệm vụ chung'],
      ['task', 'Xây dựng quy chế làm việc'],
      ['task', 'Rà soát thủ tục hành chính'],
    ]);
  });

  it('numbers of columns below the headings are no entries, from the first column on', () => {
    const { columns } = proposed([title, headings, [1, 2, 3, 4, 5], one, two]);
    expect(columns[3]?.examples).toEqual(['30/10/2025', '30/11/2025']);
    const numbered = proposed([title, headings, [2, 3, 4, 6, 7], one]);
    expect(numbered.columns[3]?.examples).toEqual(['6', '30/10/2025']);
    const broken = proposed([title, headings, [7, 2, 3, 4, 5], one]);
    expect(broken.columns[3]?.examples).toEqual(['4', '30/10/2025']);
  });
});
