import { describe, expect, it } from 'vitest';
import type { OverdueTask, Report } from '../../../src/core/report/report';
import type { Task } from '../../../src/core/tasks/task';
import { momentOf } from '../../../src/core/time/day';
import type { Cell } from '../../../src/core/values/cell';
import { reportWords } from '../../../src/i18n/report/messages';
import { listRows } from '../../../src/sheets/report/list-rows';
import { type PageRow, spansOf } from '../../../src/sheets/report/page';
import { day, today, usual } from '../../core/consolidate/fixtures';
import { reportOn } from './report-book';

const words = reportWords('vi');
const { lists } = words;
const empty: Report = {
  ...reportOn([]),
  submissions: [],
  partners: [],
  overdue: { items: [], hidden: 0 },
  difficulties: { items: [], hidden: 0 },
};
const usualReport: Report = { ...empty, completeness: { ...empty.completeness, missing: [] } };
const [task] = reportOn([usual('B-1', { dueText: today - 9 })]).overdue.items.map((item) => item.task) as [Task];

/** A row's kind and what stands in its parts. */
const partsOf = ({ kind, cells }: PageRow): readonly [string, ...Cell[]] => [
  kind,
  ...spansOf(kind).map(([start]) => cells[start]),
];

/** The rows under a title, the blank row above it left out. */
function listOf(over: Partial<Report>, title: string): (readonly [string, ...Cell[]])[] {
  const rows = listRows({ ...usualReport, ...over }, words, 30);
  const start = rows.findIndex(({ kind, cells }) => kind === 'section' && cells[0] === title);
  const end = rows.findIndex(({ kind }, index) => index > start && kind === 'blank');
  return start < 0 ? [] : rows.slice(start, end < 0 ? rows.length : end).map(partsOf);
}

const overdueItem: OverdueTask = {
  task,
  unitCode: 'SKHCN',
  unitName: 'Sở Khoa học và Công nghệ',
  lastDay: day('04/10/2025'),
  daysLate: 9,
  deliverable: 'Báo cáo',
  cause: 'Chờ vốn',
  decidedBy: 'UBND Thành phố',
  committedOn: undefined,
};

describe('the lists under the table', () => {
  it('are, of a report with nothing to say, those that always stand', () => {
    const titles = listRows(usualReport, words, 30).flatMap(({ kind, cells }) =>
      kind === 'section' ? [cells[0]] : [],
    );
    expect(titles).toEqual([lists.overdue.title, lists.difficulties.title, lists.quality.title]);
  });

  it('stand in this order, each after a blank row', () => {
    const [submission] = reportOn([]).submissions;
    if (submission === undefined) throw new Error('no submission');
    const rows = listRows(
      {
        ...reportOn([]),
        submissions: [submission],
        partners: [{ unitCode: 'STC', unitName: 'Sở Tài chính', tasks: 3 }],
      },
      words,
      30,
    );
    const sections = rows.flatMap(({ kind, cells }, index) =>
      kind === 'section' ? [[rows[index - 1]?.kind, cells[0]]] : [],
    );
    expect(sections).toEqual([
      ['blank', lists.missing.title],
      ['blank', lists.overdue.title],
      ['blank', lists.difficulties.title],
      ['blank', lists.submissions.title(usualReport.period)],
      ['blank', lists.quality.title],
      ['blank', lists.partners.title],
    ]);
  });

  it('name units whose figures are missing, why, and since when', () => {
    const at = { unitCode: 'STC', facts: { file: 'tep-stc' } };
    const missing = [
      { ...at, unitName: 'Sở Tài chính', reason: 'noAccess' as const, readAt: momentOf(today - 3, 8, 5) },
      { ...at, unitName: 'Sở Nội vụ', reason: 'emptied' as const, readAt: undefined },
    ];
    expect(listOf({ completeness: { ...usualReport.completeness, missing } }, lists.missing.title)).toEqual([
      ['section', 'Đơn vị chưa lấy được số liệu'],
      ['head:missing', ...lists.missing.headings],
      ['item:missing', 1, 'Sở Tài chính', words.reason('noAccess', { file: 'tep-stc' }), '08:05 10/10/2025'],
      ['item:missing', 2, 'Sở Nội vụ', words.reason('emptied', { file: 'tep-stc' }), 'chưa có'],
    ]);
  });

  it.each<[string, Partial<OverdueTask>, Cell[]]>([
    [
      'with all it knows',
      {},
      [1, 'Sở Khoa học và Công nghệ', 'B-1', 'Nhiệm vụ B-1', '04/10/2025', 9, 'Báo cáo', 'Chờ vốn', 'UBND Thành phố'],
    ],
    [
      'without a unit',
      { unitName: '' },
      [1, words.noUnit, 'B-1', 'Nhiệm vụ B-1', '04/10/2025', 9, 'Báo cáo', 'Chờ vốn', 'UBND Thành phố'],
    ],
    [
      'without a cause',
      { cause: '', decidedBy: '', deliverable: '' },
      [1, 'Sở Khoa học và Công nghệ', 'B-1', 'Nhiệm vụ B-1', '04/10/2025', 9, '', 'Đơn vị chưa ghi nguyên nhân', ''],
    ],
    [
      'with a promise',
      { committedOn: day('30/10/2025') },
      [
        1,
        'Sở Khoa học và Công nghệ',
        'B-1',
        'Nhiệm vụ B-1',
        '04/10/2025',
        9,
        'Báo cáo',
        'Chờ vốn\nCam kết xong: 30/10/2025',
        'UBND Thành phố',
      ],
    ],
  ])('name an overdue task %s', (_, over, wanted) => {
    const rows = listOf({ overdue: { items: [{ ...overdueItem, ...over }], hidden: 0 } }, lists.overdue.title);
    expect(rows).toEqual([
      ['section', 'Nhiệm vụ quá hạn cần xử lý'],
      ['head:overdue', ...lists.overdue.headings],
      ['item:overdue', ...wanted],
    ]);
  });

  it('cut what is longer than 400 letters', () => {
    const long = 'ă'.repeat(500);
    const item = { ...overdueItem, task: { ...task, title: long }, deliverable: long, cause: long, decidedBy: long };
    const [, , row = []] = listOf({ overdue: { items: [item], hidden: 0 } }, lists.overdue.title);
    expect(row.filter((cell) => String(cell).startsWith('ă')).map((cell) => String(cell).length)).toEqual([
      400, 400, 400, 400,
    ]);
    const difficulty = { task: item.task, unitCode: '', unitName: '', difficulty: long, proposal: long };
    const [, , other = []] = listOf({ difficulties: { items: [difficulty], hidden: 0 } }, lists.difficulties.title);
    expect(other.filter((cell) => String(cell).startsWith('ă')).map((cell) => String(cell).length)).toEqual([
      400, 400, 400,
    ]);
  });

  it.each([
    [0, []],
    [1, [['note', '… và 1 nhiệm vụ khác; xem trang “Tổng hợp”.']]],
    [12, [['note', '… và 12 nhiệm vụ khác; xem trang “Tổng hợp”.']]],
  ])('say that there are %i more than they show', (hidden, wanted) => {
    const rows = listOf({ overdue: { items: [overdueItem], hidden } }, lists.overdue.title);
    expect(rows.slice(3)).toEqual(wanted);
  });

  it('say that there is nothing, without headings', () => {
    expect(listOf({}, lists.overdue.title)).toEqual([
      ['section', 'Nhiệm vụ quá hạn cần xử lý'],
      ['note', 'Không có.'],
    ]);
  });

  it('name difficulties and proposals, of a unit or of none', () => {
    const of = (unitName: string) => ({ task, unitCode: '', unitName, difficulty: 'Thiếu người', proposal: 'Bổ sung' });
    const items = [of('Sở Tài chính'), of('')];
    expect(listOf({ difficulties: { items, hidden: 2 } }, lists.difficulties.title)).toEqual([
      ['section', 'Khó khăn, vướng mắc và đề xuất, kiến nghị'],
      ['head:difficulties', ...lists.difficulties.headings],
      ['item:difficulties', 1, 'Sở Tài chính', 'B-1', 'Nhiệm vụ B-1', 'Thiếu người', 'Bổ sung'],
      ['item:difficulties', 2, words.noUnit, 'B-1', 'Nhiệm vụ B-1', 'Thiếu người', 'Bổ sung'],
      ['note', '… và 2 nhiệm vụ khác; xem trang “Tổng hợp”.'],
    ]);
  });

  it('say of each unit whether and when it reported', () => {
    const usualOne = { unitCode: 'STC', errors: 0, updatedAt: undefined, isStale: false, neverUpdated: false };
    const submissions = [
      {
        ...usualOne,
        unitName: 'Sở Tài chính',
        state: 'submittedWithErrors' as const,
        by: 'an@x.vn',
        at: momentOf(today, 9, 30),
        errors: 2,
      },
      { ...usualOne, unitName: 'Sở Nội vụ', state: 'notSubmitted' as const, by: '', at: undefined, neverUpdated: true },
    ];
    const title = lists.submissions.title(usualReport.period);
    expect(listOf({ submissions }, title)).toEqual([
      ['section', 'Tình hình nộp báo cáo kỳ tháng 10/2025'],
      ['head:submissions', ...lists.submissions.headings],
      ['item:submissions', 1, 'Sở Tài chính', 'Đã nộp, còn lỗi', 'an@x.vn', '09:30 13/10/2025', 2, ''],
      ['item:submissions', 2, 'Sở Nội vụ', 'Chưa nộp', '', undefined, 0, 'Chưa cập nhật lần nào'],
    ]);
  });

  it('count what makes the figures less sure, and the units with problems', () => {
    const title = lists.quality.title;
    const lines = words
      .quality(usualReport.quality, 30)
      .map(({ label, count, cure }) => ['item:quality', label, count, cure]);
    const plain = [['section', 'Chất lượng số liệu'], ['head:quality', ...lists.quality.headings], ...lines];
    expect(listOf({ quality: { ...usualReport.quality, byUnit: [] } }, title)).toEqual(plain);
    const byUnit = [{ unitCode: 'STC', unitName: 'Sở Tài chính', errors: 2, warnings: 5 }];
    expect(listOf({ quality: { ...usualReport.quality, byUnit } }, title)).toEqual([
      ...plain,
      ['head:qualityUnits', ...lists.quality.byUnit],
      ['item:qualityUnits', 1, 'Sở Tài chính', 2, 5],
    ]);
  });

  it('say below themselves what their fold holds', () => {
    const partners = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ unitCode: `U${at}`, unitName: `Đơn vị ${at}`, tasks: at }));
    const last = (count: number) => listOf({ partners: partners(count) }, lists.partners.title).at(-1);
    expect(last(15)).toEqual(['item:partners', 15, 'Đơn vị 14', 14]);
    expect(last(16)).toEqual(['note', 'Từ số 11 đến số 16: mở ra hoặc thu gọn bằng dấu + ở lề trái.']);
  });
});
