import { describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../scripts/host/book/book';
import { viewCharts } from '../../scripts/play/view/view-charts';

const column = (index: number) => ({
  sourceRange: {
    sources: [{ sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: index, endColumnIndex: index + 1 }],
  },
});

function charted(spec: object) {
  const book = createBook('b');
  const sheet = createSheet(book, 'Báo cáo', { rows: 10, columns: 5 });
  const rows = [
    ['Đơn vị', 'Xong', 'Quá hạn'],
    ['Sở Y tế', 4, 1],
    ['Sở Nội vụ', 2, 3],
  ];
  for (const [row, values] of rows.entries()) {
    for (const [at, value] of values.entries()) sheet.grid.setCell(row, at, { value });
  }
  const overlayPosition = {
    anchorCell: { sheetId: 0, rowIndex: 5, columnIndex: 1 },
    widthPixels: 400,
    heightPixels: 200,
  };
  sheet.charts = [{ chartId: 7, spec: { title: 'Tình hình', ...spec }, position: { overlayPosition } }];
  return { book, sheet };
}

const BARS = {
  basicChart: {
    chartType: 'BAR',
    stackedType: 'STACKED',
    legendPosition: 'BOTTOM_LEGEND',
    headerCount: 1,
    domains: [{ domain: column(0) }],
    series: [{ series: column(1), colorStyle: { rgbColor: { green: 1 } } }, { series: column(2) }],
  },
};

describe('charts on the page', () => {
  it('have their kind, place, names, figures and colours', () => {
    const { book, sheet } = charted(BARS);
    expect(viewCharts(book, sheet)).toEqual([
      {
        id: 7,
        title: 'Tình hình',
        row: 5,
        column: 1,
        x: 0,
        y: 0,
        width: 400,
        height: 200,
        kind: 'bar',
        legend: 'bottom',
        isStacked: true,
        isPercent: false,
        axes: [],
        categories: ['Sở Y tế', 'Sở Nội vụ'],
        series: [
          { name: 'Xong', color: 'rgb(0,255,0)', values: [4, 2] },
          { name: 'Quá hạn', color: '#ea4335', values: [1, 3] },
        ],
      },
    ]);
  });

  it('leave out hidden rows, unless they are to be shown', () => {
    const { book, sheet } = charted(BARS);
    sheet.rowMetadata = [undefined, { hiddenByUser: true }];
    expect(viewCharts(book, sheet)[0]?.categories).toEqual(['Sở Nội vụ']);
    const all = charted({ ...BARS, hiddenDimensionStrategy: 'SHOW_ALL' });
    all.sheet.rowMetadata = [undefined, { hiddenByUser: true }];
    expect(viewCharts(all.book, all.sheet)[0]?.categories).toEqual(['Sở Y tế', 'Sở Nội vụ']);
  });

  it('give each slice of a pie a name and a value', () => {
    const { book, sheet } = charted({ pieChart: { domain: column(0), series: column(1) } });
    const [pie] = viewCharts(book, sheet);
    expect(pie?.series.map(({ name, values }) => [name, ...values])).toEqual([
      ['Sở Y tế', 4],
      ['Sở Nội vụ', 2],
    ]);
  });

  it('of a kind that is not drawn are named so', () => {
    const { book, sheet } = charted({ treemapChart: {} });
    expect(viewCharts(book, sheet)[0]?.kind).toBe('other');
  });
});
