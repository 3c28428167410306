import { describe, expect, it } from 'vitest';
import type { UnitRow } from '../../../src/core/report/counting/report-row';
import { type Decision, noLowerTrackers } from '../../../src/core/report/lower-line';
import type { Report } from '../../../src/core/report/report';
import { momentOf } from '../../../src/core/time/day';
import { reportWords } from '../../../src/i18n/report/messages';
import { firstPageKinds, firstPageRows, withCommitment } from '../../../src/sheets/report/first-page';
import { type PageRow, spansOf } from '../../../src/sheets/report/page';
import { day } from '../../core/consolidate/fixtures';
import { reportOn, usualRows } from './report-book';

const words = reportWords('vi');
const report = reportOn(usualRows(10));
const [unit] = report.byUnit as [UnitRow];
const none = undefined;

const rowsOf = (over: Partial<Report>): PageRow[] => firstPageRows({ ...report, ...over }, words);
const partsOf = ({ kind, cells }: PageRow) => spansOf(kind).map(([start]) => cells[start]);
const ofKind = (over: Partial<Report>, kind: PageRow['kind']) => rowsOf(over).filter((row) => row.kind === kind);

const decision: Decision = {
  code: 'B-1',
  title: 'Rà soát quy trình',
  unitName: 'Sở Tài chính',
  daysLate: 9,
  cause: 'Chờ vốn',
  committedOn: undefined,
  decidedBy: 'UBND Thành phố',
  isBelow: false,
};
const deciding = (items: readonly Decision[], hidden = 0, over: Partial<Report> = {}): Partial<Report> => ({
  ...over,
  leaders: { ...report.leaders, decisions: { items, hidden } },
});

describe('the rows of the first page', () => {
  it('are these in every report', () => {
    expect(firstPageKinds).toEqual([
      'title',
      'stamp',
      'figures',
      'figureNames',
      'line',
      'line',
      'halfSection',
      'head:worst',
      ...Array.from({ length: 5 }, () => 'item:worst'),
      'half',
      ...Array.from({ length: 9 }, () => 'bar'),
      'section',
      'head:decisions',
      ...Array.from({ length: 5 }, () => 'item:decisions'),
      'note',
      'blank',
    ]);
    expect(rowsOf({}).map(({ kind }) => kind)).toEqual(firstPageKinds);
    const full = { ...deciding(Array.from({ length: 7 }, () => decision)) };
    expect(rowsOf(full).map(({ kind }) => kind)).toEqual(firstPageKinds);
  });

  it('begin with title, stamp, who takes part and what it is based on', () => {
    const rows = rowsOf({}).map(({ cells }) => cells);
    expect([rows[0], rows[1], rows[4], rows[5]]).toEqual([
      [words.title],
      [words.stamp(report)],
      [words.lines.participation(report.completeness)],
      [words.leaders.basis(report.basis)],
    ]);
    expect(rows[13]).toEqual([words.leaders.sums(report.sums, report.total)]);
  });
});

describe('the four figures', () => {
  const total = {
    ...report.total,
    total: 120,
    done: 45,
    byStatus: { ...report.total.byStatus, overdue: 6, dueSoon: 7 },
  };
  const change = {
    fromCode: 'BC-20250930-1630',
    fromAsOf: momentOf(day('30/09/2025'), 16, 30),
    before: { total: 100, done: 45, overdue: 9, dueSoon: 7 },
    totalBefore: 100,
    totalAfter: 120,
    added: [],
    gone: [],
    moves: [],
    newlyDone: 0,
    newlyOverdue: 0,
  } as unknown as Report['change'];

  it('stand each in its part, and between them nothing', () => {
    const [figures] = ofKind({ total }, 'figures');
    expect(figures?.cells).toEqual([
      120,
      none,
      none,
      45,
      none,
      none,
      none,
      none,
      none,
      6,
      none,
      none,
      none,
      none,
      none,
      7,
    ]);
  });

  it('are named, and compared with the last frozen report', () => {
    expect(ofKind({ total, change }, 'figureNames').map(partsOf)).toEqual([
      [
        'Tổng số nhiệm vụ\ntăng 20 so với kỳ chốt 30/09/2025',
        'Đã hoàn thành\nkhông đổi so với kỳ chốt 30/09/2025',
        'Quá hạn chưa xong\ngiảm 3 so với kỳ chốt 30/09/2025',
        'Sắp đến hạn\nkhông đổi so với kỳ chốt 30/09/2025',
      ],
    ]);
  });

  it('are named alone while nothing was frozen', () => {
    const [names] = ofKind({ total, change: undefined }, 'figureNames').map(partsOf);
    expect(names?.[3]).toBe('Sắp đến hạn\nchưa có báo cáo chốt để so sánh');
  });
});

describe('the units with most overdue tasks', () => {
  const worstOf = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ unitName: `Đơn vị ${at}`, overdue: 9 - at, longestDays: 30 + at }));
  const partsWith = (count: number) =>
    ofKind({ leaders: { ...report.leaders, worst: worstOf(count) } }, 'item:worst').map(partsOf);

  it('are numbered, and blank rows keep the place of those that are not', () => {
    expect(partsWith(2)).toEqual([
      ['1. Đơn vị 0', 9, 30],
      ['2. Đơn vị 1', 8, 31],
      [none, none, none],
      [none, none, none],
      [none, none, none],
    ]);
  });

  it('are five at the most', () => {
    expect(partsWith(7).map(([name]) => name)).toEqual([1, 2, 3, 4, 5].map((at) => `${at}. Đơn vị ${at - 1}`));
  });

  it('stand under their title and headings', () => {
    expect(ofKind({}, 'halfSection').map(partsOf)).toEqual([['Đơn vị có nhiều nhiệm vụ quá hạn nhất']]);
    expect(ofKind({}, 'head:worst').map(partsOf)).toEqual([['Tên đơn vị', 'Số nhiệm vụ', 'Lâu nhất (ngày)']]);
  });
});

describe('the hidden rows of the chart', () => {
  const bar = { ...unit, unitName: 'Sở Tài chính', total: 20, done: 8, byStatus: { ...unit.byStatus, overdue: 5 } };
  const barsOf = (count: number) =>
    ofKind({ leaders: { ...report.leaders, bars: Array.from({ length: count }, () => bar) } }, 'bar').map(
      ({ cells }) => cells,
    );

  it('have what is done, what is open and not overdue, and what is overdue, under their names', () => {
    expect(barsOf(1)).toEqual([
      [none, none, 'Đơn vị', 'Đã hoàn thành', 'Chưa hoàn thành, chưa quá hạn', 'Quá hạn'],
      [none, none, 'Sở Tài chính (5)', 8, 7, 5],
      ...Array.from({ length: 7 }, () => []),
    ]);
  });

  it('are nine, however many units there are', () => {
    expect(barsOf(20).map((cells) => cells.length)).toEqual(Array.from({ length: 9 }, () => 6));
  });
});

describe('what leaders must decide', () => {
  const partsWith = (item: Partial<Decision>) =>
    ofKind(deciding([{ ...decision, ...item }]), 'item:decisions').map(partsOf)[0];
  const noteOf = (over: Partial<Report>) => ofKind(over, 'note').map(partsOf)[0];

  it.each<[string, Partial<Decision>, unknown[]]>([
    ['all that is known', {}, ['Rà soát quy trình', 'Sở Tài chính\nB-1', 9, 'Chờ vốn', 'UBND Thành phố']],
    [
      'no cause',
      { cause: '' },
      ['Rà soát quy trình', 'Sở Tài chính\nB-1', 9, 'Đơn vị chưa ghi nguyên nhân', 'UBND Thành phố'],
    ],
    ['no level', { decidedBy: '' }, ['Rà soát quy trình', 'Sở Tài chính\nB-1', 9, 'Chờ vốn', 'Chưa xác định']],
    [
      'a promise',
      { committedOn: day('30/10/2025') },
      ['Rà soát quy trình', 'Sở Tài chính\nB-1', 9, 'Chờ vốn\nCam kết xong: 30/10/2025', 'UBND Thành phố'],
    ],
  ])('says of a task %s', (_, item, wanted) => {
    expect(partsWith(item)).toEqual(wanted);
  });

  it('is cut to 150 letters of the task and 100 of its cause and level', () => {
    const long = 'ă'.repeat(300);
    const parts = partsWith({ title: long, cause: long, decidedBy: long }) ?? [];
    expect([parts[0], parts[3], parts[4]].map((text) => String(text).length)).toEqual([150, 100, 100]);
  });

  it.each<[string, Partial<Report>, string]>([
    ['there is nothing', deciding([]), 'Không có nhiệm vụ nào quá hạn từ 3 ngày trở lên.'],
    ['all of it stands there', deciding([decision]), ''],
    ['more stands in the list', deciding([decision], 3), words.leaders.decisions.more(3)],
    [
      'more stands in lower trackers too',
      deciding([decision], 3, { lower: { ...noLowerTrackers, lines: [{} as never] } }),
      words.lower.moreDecisions(3),
    ],
  ])('has a remark below itself when %s', (_, over, note) => {
    expect(noteOf(over)).toEqual([note]);
  });

  it('keeps five rows under its headings', () => {
    expect(ofKind(deciding([]), 'head:decisions').map(partsOf)).toEqual([[...words.leaders.decisions.headings]]);
    expect(ofKind(deciding([decision]), 'item:decisions').map((row) => row.cells[0])).toEqual([
      'Rà soát quy trình',
      none,
      none,
      none,
      none,
    ]);
  });

  it('has the promise below the cause, when there is one', () => {
    expect(withCommitment('Chờ vốn', { committedOn: undefined }, words)).toBe('Chờ vốn');
    expect(withCommitment('', { committedOn: day('01/11/2025') }, words)).toBe('\nCam kết xong: 01/11/2025');
  });
});
