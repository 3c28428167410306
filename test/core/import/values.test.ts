import { describe, expect, it } from 'vitest';
import { kindsAsked, proposalOf } from './proposal-of';
import { date, type FixtureCell } from './source-table';
import { departmentTable } from './tables/department';
import { actionLog, projectPlan } from './tables/projects';
import { schoolPlan } from './tables/schools';

/** One task below ordinary headings. */
function oneTask(
  cells: { readonly due?: FixtureCell; readonly progress?: FixtureCell; readonly done?: FixtureCell },
  title = 'BẢNG THEO DÕI NĂM 2025',
) {
  const proposal = proposalOf({
    sheet: 'Bảng',
    rows: [
      [title],
      ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Tiến độ', 'Ngày hoàn thành'],
      [
        1,
        'Xây dựng kế hoạch kiểm tra',
        'Phòng Tài chính',
        cells.due ?? '31/12/2025',
        cells.progress ?? 'Đang thực hiện',
        cells.done ?? '',
      ],
      [2, 'Báo cáo kết quả kiểm tra', 'Phòng Tài chính', '31/12/2025', 'Đang thực hiện', '01/10/2025'],
    ],
  });
  return { values: proposal.rows[0]?.values ?? {}, asked: kindsAsked(proposal) };
}

describe('values of a foreign table', () => {
  it('merged leads stand in each of their rows', () => {
    const { rows } = proposalOf(departmentTable());
    const tasks = rows.filter(({ kind }) => kind === 'task');
    expect(tasks).toHaveLength(60);
    expect(tasks.filter(({ values }) => values.lead === undefined)).toEqual([]);
  });

  it('every task that is said to be done is done, and no other', () => {
    const { rows } = proposalOf(departmentTable());
    expect(rows.filter(({ values }) => values.progress === 'Hoàn thành')).toHaveLength(30);
  });

  it.each([
    ['Trước 30/09', 'Trước 30/09/2025'],
    ['20/10', '20/10/2025'],
    ['Quý IV', 'Quý IV/2025'],
    ['Tháng 11', 'Tháng 11/2025'],
    ['Cuối năm', 'Cuối năm 2025'],
    ['6 tháng cuối năm', '6 tháng cuối năm 2025'],
    ['15/9/25', '15/9/2025'],
    ['Trong quý III', 'Trong quý III/2025'],
    ['15.9.2025', '15.9.2025'],
    ['Thường xuyên', 'Thường xuyên'],
    ['Hàng tháng', 'Hàng tháng'],
    ['Quý I/2026', 'Quý I/2026'],
  ])('the deadline %s becomes %s', (typed, written) => {
    const { values, asked } = oneTask({ due: typed });
    expect(values.dueText).toBe(written);
    expect(asked).toEqual([]);
  });

  it.each([
    [date(2025, 12, 31), '31/12/2025'],
    [date(2025, 12, 1, 'mm/yyyy'), '12/2025'],
    [date(2025, 12, 31, '"Q"4'), 'Quý 4/2025'],
    [date(2025, 12, 31, 'yyyy'), '2025'],
    [date(2025, 10, 20, 'd/m'), '20/10/2025'],
  ])('a true date is read as people see it', (cell, written) => {
    expect(oneTask({ due: cell }).values.dueText).toBe(written);
  });

  it('a date shown without its year is of the table’s year, and said so when another is behind it', () => {
    const { values, asked } = oneTask({ due: date(2026, 10, 20, 'd/m') });
    expect(values.dueText).toBe('20/10/2025');
    expect(asked).toEqual(['otherYear']);
  });

  it('a month is no day of completion: it stays as it is and is asked about', () => {
    const { values, asked } = oneTask({ progress: 'HT', done: '9/2025' });
    expect(values).toMatchObject({ progress: 'Hoàn thành', doneOn: '9/2025' });
    expect(asked).toEqual(['unreadDay']);
  });

  it('without any year a date is asked about, not guessed', () => {
    const { questions, rows } = proposalOf({
      sheet: 'Bảng',
      rows: [
        ['STT', 'Công việc', 'Đơn vị chủ trì', 'Thời hạn'],
        [1, 'Xây dựng kế hoạch', 'Phòng A', '20/10'],
      ],
    });
    expect(rows[0]?.values.dueText).toBe('20/10');
    expect(kindsAsked({ questions })).toEqual(['noYear']);
  });

  it('a school year has two calendar years', () => {
    const { rows } = proposalOf(schoolPlan);
    expect(rows.map(({ values }) => values.dueText)).toEqual([
      '05/9/2025',
      '20/9/2025',
      '15/10/2025',
      'Tuần 3',
      '20/3/2026',
    ]);
  });

  it('neighbouring cells prove that the month stands first, which is said once', () => {
    const { rows, questions } = proposalOf(actionLog);
    expect(rows.map(({ values }) => values.dueText)).toEqual([
      '30/9/2025',
      '31/10/2025',
      '5/11/2025',
      '10/10/2025',
      '15/12/2025',
    ]);
    expect(kindsAsked({ questions }).filter((kind) => kind === 'monthFirst')).toHaveLength(1);
  });

  it('shares formatted as percent are percents, and tell the progress where nothing else does', () => {
    const { rows, questions } = proposalOf(projectPlan);
    const tasks = rows.filter(({ kind }) => kind === 'task');
    expect(tasks.map(({ values }) => values.percent)).toEqual([100, 80, 30, 0]);
    expect(tasks.map(({ values }) => values.progress)).toEqual([
      'Hoàn thành',
      'Đang thực hiện',
      'Đang thực hiện',
      'Chưa triển khai',
    ]);
    expect(kindsAsked({ questions })).toContain('progressFromPercent');
  });

  it('words that do not tell the progress stay as they are and are asked about', () => {
    const { values, asked } = oneTask({ progress: 'Chậm' });
    expect(values.progress).toBe('Chậm');
    expect(asked).toEqual(['unknownProgress']);
  });
});

describe('how people spare themselves typing', () => {
  it('nt and như trên stand for what is above, and a group’s merged name is not the task', () => {
    const { rows, columns } = proposalOf({
      sheet: 'KH 2025',
      merges: ['B2:B3'],
      rows: [
        ['STT', 'Nhiệm vụ', 'Nhiệm vụ cụ thể', 'ĐVCT', 'ĐVPH', 'TG hoàn thành', 'Tình hình'],
        [1, 'Chuyển đổi số', 'Xây dựng nền tảng dữ liệu', 'Sở KHCN', 'STC', '30/10', 'HT'],
        [2, '', 'Đào tạo cán bộ công nghệ số', 'nt', 'như trên', '″', 'Đang TH'],
      ],
    });
    expect(columns.map(({ key }) => key)).toEqual([
      undefined,
      undefined,
      'title',
      'lead',
      'partners',
      'dueText',
      'progress',
    ]);
    expect(rows[1]?.values).toEqual({
      title: 'Đào tạo cán bộ công nghệ số',
      lead: 'Sở KHCN',
      partners: 'STC',
      dueText: '30/10/2025',
      progress: 'Đang thực hiện',
    });
  });

  it('a Roman row with a lead of its own over I.1 and I.2 is asked about; without one it heads them', () => {
    const { rows } = proposalOf({
      sheet: 'KH 2025',
      rows: [
        ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
        ['I', 'NHÓM NHIỆM VỤ VỀ THỂ CHẾ', 'Sở Tư pháp', ''],
        ['I.1', 'Ban hành quy chế mới', 'Sở Tư pháp', '30/6'],
        ['II', 'NHÓM HẠ TẦNG', '', ''],
        ['II.1', 'Xây trung tâm dữ liệu', 'Sở Xây dựng', '30/12'],
      ],
    });
    expect(rows.map(({ kind }) => kind)).toEqual(['unclear', 'task', 'section', 'task']);
  });
});
