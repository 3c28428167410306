import { describe, expect, it } from 'vitest';
import { otherDocuments } from '../../../src/core/report/breakdowns';
import type { ReportRow, UnitRow } from '../../../src/core/report/counting/report-row';
import { noFigures, type UnitFigures } from '../../../src/core/report/counting/unit-figures';
import { belowKey, type LowerLine, noLowerTrackers } from '../../../src/core/report/lower-line';
import type { Report } from '../../../src/core/report/report';
import { statuses } from '../../../src/core/tasks/status';
import { momentOf } from '../../../src/core/time/day';
import { reportWords } from '../../../src/i18n/report/messages';
import { tableRows } from '../../../src/sheets/report/table-rows';
import { today } from '../../core/consolidate/fixtures';
import { reportOn } from './report-book';

const words = reportWords('vi');
const none = undefined;

/** Every count is another number. */
const counts: ReportRow = {
  key: 'STC',
  byStatus: Object.fromEntries(statuses.map((status, index) => [status, 100 + index])) as ReportRow['byStatus'],
  total: 1,
  done: 2,
  open: 3,
  withoutDeadline: 4,
  doneRate: { numerator: 1, denominator: 2 },
  onTimeRate: { numerator: 1, denominator: 4 },
  overdueRate: { numerator: 0, denominator: 0 },
  openDifficulties: 5,
  updatedAt: momentOf(today, 9, 0),
};
const { byStatus } = counts;
const figures = [
  1,
  2,
  byStatus.doneOnTime,
  byStatus.doneLate,
  byStatus.doneUnassessed,
  3,
  byStatus.inTime,
  byStatus.dueSoon,
  byStatus.overdue,
  4,
  byStatus.unconfirmed,
  byStatus.regular,
  byStatus.suspended,
  '50,0%\n1/2',
  '25,0%\n1/4',
  '–',
  5,
  counts.updatedAt,
  byStatus.cancelled,
  byStatus.rolled,
];
const unit = (key: string, unitName: string): UnitRow => ({ ...counts, key, unitName });
const parts = (...keys: string[]): ReportRow[] => keys.map((key) => ({ ...counts, key }));

const report: Report = {
  ...reportOn([]),
  total: counts,
  byUnit: [unit('STC', 'Sở Tài chính'), unit('SNV', 'Sở Nội vụ')],
  byField: [],
  byDocument: [],
  bySource: [],
  byQuarter: [],
  byArea: [],
  lower: noLowerTrackers,
  ownFigures: new Map(),
};

describe('the table by unit', () => {
  const namesOf = (over: Partial<Report>) =>
    tableRows({ ...report, ...over }, words).map(({ kind, cells }) => [kind, cells[0], cells[1]]);

  it('has every figure of a unit under its heading, numbered, and their total', () => {
    const rows = tableRows(report, words);
    expect(rows.slice(0, 3)).toEqual([
      { kind: 'unit', cells: [1, 'Sở Tài chính', ...figures] },
      { kind: 'unit', cells: [2, 'Sở Nội vụ', ...figures] },
      { kind: 'total', cells: [none, 'TỔNG CỘNG', ...figures] },
    ]);
  });

  it.each<[string, Partial<Report>, string]>([
    ['has none', { byUnit: [unit('', '')] }, '(chưa phân đơn vị)'],
    [
      'has a tracker that never gave figures',
      { byUnit: [unit('STC', 'Sở Tài chính')], lower: { lines: [], without: ['STC'] } },
      'Sở Tài chính\nchưa có số liệu của bảng theo dõi',
    ],
    [
      'is not among those without figures',
      { byUnit: [unit('STC', 'Sở Tài chính')], lower: { lines: [], without: ['SNV'] } },
      'Sở Tài chính',
    ],
  ])('names the unit of a line that %s', (_, over, name) => {
    expect(namesOf(over)[0]).toEqual(['unit', 1, name]);
  });

  it.each<[string, Partial<Report>, string, string[]]>([
    ['fields', { byField: parts('KHCN', '') }, 'Theo lĩnh vực', [words.fieldName('KHCN'), '(chưa ghi lĩnh vực)']],
    [
      'documents',
      { byDocument: parts('139/KH-UBND', otherDocuments, '') },
      'Theo văn bản giao',
      ['139/KH-UBND', 'Các văn bản khác', '(chưa ghi văn bản giao)'],
    ],
    ['sources', { bySource: parts('city', '') }, 'Theo nguồn giao', [words.sourceName('city'), '(chưa ghi nguồn)']],
    ['quarters', { byQuarter: parts('2025-Q4', '') }, 'Theo quý của thời hạn', ['Quý IV/2025', '(chưa có hạn)']],
    [
      'areas',
      { byArea: parts('1', '') },
      'Theo nội dung thi đua',
      [words.areaName('1'), '(chưa ghi nội dung thi đua)'],
    ],
    ['lower trackers', { byField: parts(belowKey) }, 'Theo lĩnh vực', ['(bảng theo dõi cấp dưới)']],
  ])('has breakdowns, each with the same total: %s', (_, over, title, names) => {
    const rows = tableRows({ ...report, ...over }, words);
    const start = rows.findIndex(({ cells }) => cells[0] === title);
    expect(rows.slice(start, start + names.length + 2)).toEqual([
      { kind: 'band', cells: [title] },
      ...names.map((name, index) => ({ kind: 'part', cells: [index + 1, name, ...figures] })),
      { kind: 'subTotal', cells: [none, 'Cộng', ...figures] },
    ]);
  });

  it('has the breakdowns in this order, that by area only where the movement is followed', () => {
    const bands = (over: Partial<Report>) => namesOf(over).flatMap(([kind, title]) => (kind === 'band' ? [title] : []));
    const always = ['Theo lĩnh vực', 'Theo văn bản giao', 'Theo nguồn giao', 'Theo quý của thời hạn'];
    expect(bands({})).toEqual(always);
    expect(bands({ byArea: parts('1') })).toEqual([...always, 'Theo nội dung thi đua']);
  });
});

describe('the line of a lower tracker', () => {
  const withCounts = (overdue: number): UnitFigures => ({ ...noFigures, counts: { ...noFigures.counts, overdue } });
  const line = {
    unitCode: 'STC',
    unitName: 'Sở Tài chính',
    units: [
      { kind: 'unit', code: 'P1', name: 'Phòng Ngân sách', present: 1, expected: 1, figures: withCounts(2) },
      { kind: 'unit', code: 'P2', name: 'Phòng Giá', present: 1, expected: 1, figures: withCounts(3) },
    ],
    present: 2,
    expected: 3,
    moment: momentOf(today, 8, 0),
    oldest: momentOf(today, 8, 0),
    ageDays: 0,
    isStale: false,
    isCurrent: true,
    hasOtherScope: false,
  } as unknown as LowerLine;
  const below = (over: Partial<Report>) =>
    tableRows({ ...report, lower: { lines: [line], without: [] }, ...over }, words)
      .slice(0, 5)
      .map(({ kind, cells }) => [kind, cells[0], cells[1], cells[2], cells[10]]);

  it('unfolds to its units, which have no number', () => {
    expect(below({})).toEqual([
      ['unit', 1, words.lower.line(line), 1, byStatus.overdue],
      ['below', none, 'Phòng Ngân sách', 2, 2],
      ['below', none, 'Phòng Giá', 3, 3],
      ['unit', 2, 'Sở Nội vụ', 1, byStatus.overdue],
      ['total', none, 'TỔNG CỘNG', 1, byStatus.overdue],
    ]);
  });

  it('unfolds first to what stands in this tracker’s own tables', () => {
    expect(below({ ownFigures: new Map([['STC', withCounts(7)]]) }).slice(1, 4)).toEqual([
      ['below', none, 'Nhiệm vụ ghi tại bảng này', 7, 7],
      ['below', none, 'Phòng Ngân sách', 2, 2],
      ['below', none, 'Phòng Giá', 3, 3],
    ]);
  });
});
