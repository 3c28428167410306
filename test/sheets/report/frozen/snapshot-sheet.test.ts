import { describe, expect, it } from 'vitest';
import type { ReportSnapshot, SnapshotTask } from '../../../../src/core/report/frozen/snapshot';
import { momentOfReport } from '../../../../src/core/report/report-code';
import type { Row } from '../../../../src/core/values/cell';
import { type FreezeFacts, planFreeze, readSnapshot } from '../../../../src/sheets/report/frozen/snapshot-sheet';
import { createWorkbook } from '../../workbook';

const code = 'BC-20251013-1630';
const asOf = momentOfReport(code);
const tasks = new Map<string, SnapshotTask>([
  ['B-1', { unitCode: 'SKHCN', status: 'overdue' }],
  ['B-2', { unitCode: '', status: 'inTime' }],
]);
const dots = {
  parentAgency: '…',
  agency: '…',
  nation: '…',
  motto: '…',
  number: '…',
  placeAndDate: '…',
  recipients: '…',
  signature: '…',
};

interface FreezeSketch {
  readonly snapshot?: ReportSnapshot;
  readonly amounts?: readonly Row[];
  readonly page?: readonly Row[];
  readonly rows?: number;
  readonly columns?: number;
  readonly over?: Partial<FreezeFacts>;
}

function frozen({
  snapshot,
  amounts = [],
  page = [['BÁO CÁO']],
  rows = 30,
  columns = 40,
  over = {},
}: FreezeSketch = {}) {
  const book = createWorkbook({ title: 'Báo cáo', sheetId: 1, rows, columns, values: page });
  const facts: FreezeFacts = {
    reportSheetId: 1,
    ...book.size(1),
    newSheetId: 2,
    index: 1,
    editors: ['chu-so-huu@example.vn'],
    description: 'Báo cáo đã chốt',
    amounts,
    page,
    paper: dots,
    ...over,
  };
  book.apply(planFreeze(snapshot ?? { code, asOf, tasks }, facts));
  return book;
}

const behind = (columns: number, row: Row): Row => [...Array.from({ length: columns }, () => ''), ...row];
const gridOf = (rows: readonly Row[], title = code) => ({ spreadsheetId: 'tracker', sheetId: 2, title, rows });

describe('a report that is being frozen', () => {
  it('has codes, units and statuses from the second column behind the page on', () => {
    const rows = frozen()
      .read(2)
      .rows.map((row) => row.slice(22));
    expect(rows.slice(0, 3)).toEqual([
      ['', 'Mã nhiệm vụ', 'Đơn vị', 'Trạng thái'],
      ['', 'B-1', 'SKHCN', 'Quá hạn'],
      ['', 'B-2', '', 'Đang thực hiện, trong hạn'],
    ]);
  });

  it('has what lower trackers added in the row of no task', () => {
    const below = { total: 30, done: 12, overdue: 5, dueSoon: 2 };
    const grid = frozen({ snapshot: { code, asOf, tasks, below } }).read(2);
    expect(grid.rows[1]?.slice(24)).toEqual(['', '30 · 12 · 5 · 2']);
    expect(readSnapshot(grid)).toEqual({ code, asOf, tasks, below });
  });

  it('has amounts a column behind the statuses', () => {
    const amounts = [
      ['Mã kinh phí', 'Dự toán giao'],
      ['KP-1', 5],
    ];
    const { rows } = frozen({ amounts }).read(2);
    expect(rows.slice(0, 2).map((row) => row.slice(25))).toEqual([
      ['Trạng thái', '', 'Mã kinh phí', 'Dự toán giao'],
      ['Quá hạn', '', 'KP-1', 5],
    ]);
  });

  it.each<[string, Row[], number[]]>([
    ['codes alone', [], [22, 23, 24, 25]],
    ['codes and amounts', [['Mã kinh phí', 'Dự toán giao']], [22, 23, 24, 25, 26, 27, 28]],
  ])('hides what stands behind the page, and no more: %s', (_, amounts, columns) => {
    const metadata = frozen({ amounts }).sheetOf(2).columnMetadata;
    expect(metadata.flatMap((meta, column) => (meta?.hiddenByUser === true ? [column] : []))).toEqual(columns);
  });

  it.each<[string, FreezeSketch, { rowCount: number; columnCount: number }]>([
    ['with room enough', { rows: 30, columns: 40 }, { rowCount: 33, columnCount: 40 }],
    ['as wide as it must be', { columns: 26 }, { rowCount: 33, columnCount: 26 }],
    ['a column too narrow', { columns: 25 }, { rowCount: 33, columnCount: 26 }],
    [
      'too narrow for amounts',
      { columns: 26, amounts: [['Mã kinh phí', 'a', 'b']] },
      { rowCount: 33, columnCount: 30 },
    ],
    ['as high as its page with the paper', { rows: 3 }, { rowCount: 6, columnCount: 40 }],
    ['a row too low for the foot', { rows: 2 }, { rowCount: 6, columnCount: 40 }],
    ['too low for its codes', { rows: 2, snapshot: manyTasks(9) }, { rowCount: 10, columnCount: 40 }],
    [
      'too low for amounts',
      { rows: 2, amounts: Array.from({ length: 12 }, () => ['x']) },
      { rowCount: 12, columnCount: 40 },
    ],
  ])('grows where the sheet is too small: %s', (_, sketch, size) => {
    expect(frozen(sketch).size(2)).toEqual(size);
  });

  it('stands where it is asked to stand, under its code, locked for all but the editors', () => {
    const book = frozen({ over: { index: 0 } });
    expect(book.sheetOf(2).properties).toMatchObject({ title: code, index: 0 });
    expect(book.sheetOf(2).protectedRanges).toMatchObject([
      { description: 'Báo cáo đã chốt', range: { sheetId: 2 }, editors: { users: ['chu-so-huu@example.vn'] } },
    ]);
  });
});

function manyTasks(count: number): ReportSnapshot {
  const entries = Array.from(
    { length: count },
    (_, at) => [`B-${at}`, { unitCode: 'STC', status: 'overdue' as const }] as const,
  );
  return { code, asOf, tasks: new Map(entries) };
}

describe('the codes of a frozen report', () => {
  const head = ['Mã nhiệm vụ', 'Đơn vị', 'Trạng thái'];

  it.each([
    ['where they stand now', 23],
    ['a column before, as they stood when the page was narrower', 22],
    ['further behind', 30],
  ])('are read %s', (_, column) => {
    const grid = gridOf([behind(column, head), behind(column, ['B-1', 'SKHCN', 'Quá hạn'])]);
    expect(readSnapshot(grid)).toEqual({
      code,
      asOf,
      tasks: new Map([['B-1', { unitCode: 'SKHCN', status: 'overdue' }]]),
      below: undefined,
    });
  });

  it('are not read from the page', () => {
    expect(readSnapshot(gridOf([behind(21, head), behind(21, ['B-1', 'SKHCN', 'Quá hạn'])]))).toBeUndefined();
  });

  it('are read without units where a report has none, and whatever the letters of the headings', () => {
    const grid = gridOf([behind(23, ['MÃ NHIỆM VỤ', 'trạng thái']), behind(23, ['B-1', 'Overdue'])]);
    expect(readSnapshot(grid)?.tasks).toEqual(new Map([['B-1', { unitCode: '', status: 'overdue' }]]));
  });

  it('leave out rows without a code or without a status', () => {
    const rows = [
      head,
      ['B-1', 'STC', 'chưa rõ'],
      ['', 'STC', 'Quá hạn'],
      ['B-2', 'STC', ''],
      ['B-3', 'STC', 'Tạm dừng theo chỉ đạo'],
    ];
    const grid = gridOf(rows.map((row) => behind(23, row)));
    expect([...(readSnapshot(grid)?.tasks ?? [])]).toEqual([['B-3', { unitCode: 'STC', status: 'suspended' }]]);
  });

  it.each<[string, Row[], string]>([
    ['the sheet has another title', [behind(23, head)], 'Báo cáo'],
    ['there is no column of codes', [behind(23, ['Đơn vị', 'Trạng thái'])], code],
    ['there is no column of statuses', [behind(23, ['Mã nhiệm vụ', 'Đơn vị'])], code],
    ['the sheet is empty', [], code],
  ])('are undefined when %s', (_, rows, title) => {
    expect(readSnapshot(gridOf(rows, title))).toBeUndefined();
  });
});
