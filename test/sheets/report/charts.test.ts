import { describe, expect, it } from 'vitest';
import type { UnitRow } from '../../../src/core/report/counting/report-row';
import type { Report } from '../../../src/core/report/report';
import { reportWords } from '../../../src/i18n/report/messages';
import { chartsOf, columnOf } from '../../../src/sheets/report/charts';
import type { PageRow, RowKind } from '../../../src/sheets/report/page';
import { reportOn, usualRows } from './report-book';

const words = reportWords('vi');
const report = reportOn(usualRows(4));
const [unit] = report.byUnit as [UnitRow];
const rowsOf = (...kinds: RowKind[]): PageRow[] => kinds.map((kind) => ({ kind, cells: ['x'] }));
const point = (at: number) => ({ code: `BC-2025100${at}-1630`, total: 1, done: 1, overdue: 1, dueSoon: 1 });

function charts({ bars = 0, others = 0, points = 0, rows = page }): unknown {
  const shown: Report = {
    ...report,
    leaders: { ...report.leaders, bars: Array.from({ length: bars }, () => unit), unitsWithoutBar: others },
    trend: Array.from({ length: points }, (_, at) => point(at + 1)),
  };
  return chartsOf(rows, shown, words);
}

const page = rowsOf(
  'title',
  'halfSection',
  'head:worst',
  'item:worst',
  'half',
  'bar',
  'bar',
  'bar',
  'section',
  'head:trend',
  'item:trend',
  'item:trend',
  'item:trend',
  'blank',
  'blank',
  'blank',
  'blank',
  'blank',
  'note',
);

const unitsChart = {
  altText: 'dondoc_units_by_overdue',
  title: 'Nhiệm vụ theo đơn vị, nhiều quá hạn nhất ở trên',
  type: 'BAR',
  colours: ['#6AA84F', '#BDD7EE', '#C62828'],
  top: 5,
  bottom: 8,
  domainColumn: 2,
  seriesColumns: [3, 4, 5],
  anchorRow: 1,
  anchorColumn: 10,
  width: 504,
  height: 23 + 18 + 18 + 19 - 4,
};

const trendChart = {
  altText: 'dondoc_trend',
  title: 'Diễn biến qua các báo cáo đã chốt',
  type: 'LINE',
  colours: ['#1F3864', '#6AA84F', '#C62828'],
  top: 9,
  bottom: 13,
  domainColumn: 2,
  seriesColumns: [5, 7, 9],
  anchorRow: 9,
  anchorColumn: 13,
  width: 392,
  height: 4 * 18 + 5 * 19,
};

describe('the charts of a page', () => {
  it('are none where there are no units with tasks, and too few frozen reports for a line', () => {
    expect(charts({ points: 2 })).toEqual([]);
  });

  it('show the units beside their list, from its title to the first hidden row', () => {
    expect(charts({ bars: 2 })).toEqual([unitsChart]);
  });

  it('say how many units have no bar, and draw those that have one', () => {
    expect(charts({ bars: 1, others: 5 })).toEqual([
      { ...unitsChart, bottom: 7, title: 'Các đơn vị nhiều quá hạn nhất (còn 5 đơn vị khác ở bảng sau)' },
    ]);
  });

  it('show the line of frozen reports from the third on, beside nine rows', () => {
    expect(charts({ points: 3 })).toEqual([trendChart]);
    expect(charts({ points: 2 })).toEqual([]);
    expect(charts({ points: 4, bars: 2 })).toEqual([unitsChart, { ...trendChart, bottom: 14 }]);
  });

  it('show no line where the page has no such table', () => {
    expect(charts({ points: 5, rows: page.slice(0, 9) })).toEqual([]);
    expect(charts({ points: 3, rows: page.slice(9) })).toEqual([{ ...trendChart, top: 0, bottom: 4, anchorRow: 0 }]);
  });
});

it('the figures of a chart are one column of its rows', () => {
  const chart = { ...unitsChart, type: 'BAR' as const };
  expect(columnOf(chart, 700, 4)).toEqual({
    sheetId: 700,
    startRowIndex: 5,
    endRowIndex: 8,
    startColumnIndex: 4,
    endColumnIndex: 5,
  });
});
