import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/core/import/recognise';
import { kindsAsked, proposalOf } from './proposal-of';
import { type FixtureTable, sourceOf } from './source-table';

describe('tables that leave something open', () => {
  const headings = ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn', 'Tiến độ'];
  const asked = (rows: FixtureTable['rows']) => kindsAsked(proposalOf({ sheet: 'Bảng', rows }));

  it('several tables are named', () => {
    const { questions } = proposalOf({
      sheet: 'Bảng',
      rows: [
        ['Bảng 1. Phòng A'],
        headings,
        [1, 'Việc của phòng A', 'Phòng A', '30/10/2025', 'HT'],
        [],
        ['Bảng 2. Phòng B'],
        headings,
        [1, 'Việc của phòng B', 'Phòng B', '30/10/2025', 'HT'],
      ],
    });
    const [first] = questions;
    expect(first?.kind === 'tables' && first.tables.map(({ headingRow, title }) => [headingRow, title])).toEqual([
      [2, 'Bảng 1. Phòng A'],
      [6, 'Bảng 2. Phòng B'],
    ]);
  });

  it('headings in the middle of the entries are told, and no row is lost', () => {
    const { questions, rows } = proposalOf({
      sheet: 'Bảng',
      rows: [[1, 'Việc một', 'Phòng A', '30/10/2025', 'HT'], headings, [2, 'Việc hai', 'Phòng A', '30/11/2025', 'HT']],
    });
    expect(kindsAsked({ questions })).toEqual(['dataAbove']);
    expect(rows.map(({ rowNumber, kind }) => `${rowNumber} ${kind}`)).toEqual(['1 unclear', '3 task']);
  });

  it('two columns that could be the deadline are asked about', () => {
    expect(
      asked([
        ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn hoàn thành', 'Hạn xử lý'],
        [1, 'Việc một', 'Phòng A', '30/10/2025', '25/10/2025'],
      ]),
    ).toEqual(['twoDeadlines']);
  });

  it('a table without contents asks for them', () => {
    expect(
      asked([
        ['STT', 'Đơn vị chủ trì', 'Thời hạn', 'Tiến độ'],
        [1, 'Phòng A', '30/10/2025', 'HT'],
      ]),
    ).toEqual(['noTitle']);
  });

  it('a numbered parent with a lead of its own is asked about, one without is a section', () => {
    const { rows } = proposalOf({
      sheet: 'Bảng',
      rows: [
        headings,
        ['1', 'Xây dựng hạ tầng', 'Phòng A', '', ''],
        ['1.1', 'Mua máy chủ', 'Phòng A', '30/10/2025', 'HT'],
        ['2', 'Đào tạo cán bộ', '', '', ''],
        ['2.1', 'Mở lớp học', 'Phòng B', '30/10/2025', 'HT'],
      ],
    });
    expect(rows.map(({ kind }) => kind)).toEqual(['unclear', 'task', 'section', 'task']);
  });

  it('errors and unfinished imports are no content', () => {
    const { rows, questions } = proposalOf({
      sheet: 'Bảng',
      rows: [headings, [1, 'Việc một', 'Loading...', '30/10/2025', '#N/A'], ['#REF!']],
    });
    expect(rows[0]?.values).toEqual({ title: 'Việc một', dueText: '30/10/2025' });
    expect(rows[1]?.kind).toBe('unclear');
    expect(kindsAsked({ questions }).filter((kind) => kind === 'broken')).toHaveLength(3);
  });

  it.each([
    ['an empty sheet', [[]], 'empty'],
    [
      'a list of people',
      [
        ['STT', 'Họ và tên', 'Chức vụ'],
        [1, 'Nguyễn Văn A', 'Trưởng phòng'],
      ],
      'noTable',
    ],
    [
      'a list of costs',
      [
        ['STT', 'Nội dung', 'Kinh phí', 'Ghi chú'],
        [1, 'Mua giấy', 100, ''],
      ],
      'noTable',
    ],
    ['200 columns', [Array.from({ length: 200 }, () => 'x')], 'tooLarge'],
  ] as const)('%s is no table', (_, rows, kind) => {
    const reading = recognise(sourceOf({ sheet: 'Bảng', rows }));
    expect('problem' in reading && reading.problem.kind).toBe(kind);
  });
});
