import { describe, expect, it } from 'vitest';
import type { PageChart } from '../../../../src/sheets/report/page';
import { planCharts } from '../../../../src/sheets/report/writing/plan-chart';
import type { FoundChart, ReportSheetFacts } from '../../../../src/sheets/report/writing/report-sheet-facts';
import type { GridRange } from '../../../../src/sheets/v4';

const sheetId = 700;
const bars: PageChart = {
  altText: 'dondoc_units_by_overdue',
  title: 'Theo đơn vị',
  type: 'BAR',
  colours: ['#FF0000', '#00FF00'],
  top: 5,
  bottom: 9,
  domainColumn: 2,
  seriesColumns: [3, 4, 5],
  anchorRow: 1,
  anchorColumn: 10,
  width: 504,
  height: 230,
};
const line: PageChart = {
  ...bars,
  altText: 'dondoc_trend',
  title: 'Diễn biến',
  type: 'LINE',
  seriesColumns: [5],
  colours: ['#0000FF'],
};

const source = (column: number) => ({
  sourceRange: {
    sources: [{ sheetId, startRowIndex: 5, endRowIndex: 9, startColumnIndex: column, endColumnIndex: column + 1 }],
  },
});
const series = (column: number, targetAxis: string, [red, green, blue]: readonly number[]) => ({
  series: source(column),
  targetAxis,
  colorStyle: { rgbColor: { red, green, blue } },
});
const grey = [0.7412, 0.7412, 0.7412];

const barSpec = {
  title: 'Theo đơn vị',
  altText: 'dondoc_units_by_overdue',
  titleTextFormat: { fontSize: 10, bold: true },
  hiddenDimensionStrategy: 'SHOW_ALL',
  basicChart: {
    chartType: 'BAR',
    stackedType: 'STACKED',
    legendPosition: 'RIGHT_LEGEND',
    headerCount: 1,
    axis: [
      { position: 'LEFT_AXIS', format: { fontSize: 8 } },
      { position: 'BOTTOM_AXIS', format: { fontSize: 8 } },
    ],
    domains: [{ domain: source(2) }],
    series: [series(3, 'BOTTOM_AXIS', [1, 0, 0]), series(4, 'BOTTOM_AXIS', [0, 1, 0]), series(5, 'BOTTOM_AXIS', grey)],
  },
};

const lineSpec = {
  title: 'Diễn biến',
  altText: 'dondoc_trend',
  titleTextFormat: { fontSize: 10, bold: true },
  hiddenDimensionStrategy: 'SHOW_ALL',
  basicChart: {
    chartType: 'LINE',
    legendPosition: 'TOP_LEGEND',
    headerCount: 1,
    domains: [{ domain: source(2) }],
    series: [series(5, 'LEFT_AXIS', [0, 0, 1])],
  },
};

const shown: GridRange = { sheetId, startRowIndex: 5, endRowIndex: 9, startColumnIndex: 2, endColumnIndex: 3 };
const found: FoundChart = {
  chartId: 41,
  title: 'Theo đơn vị',
  altText: 'dondoc_units_by_overdue',
  domain: shown,
  seriesCount: 3,
  anchorRow: 1,
  anchorColumn: 10,
};

function planned(charts: readonly PageChart[], standing: readonly FoundChart[]) {
  const facts: ReportSheetFacts = {
    sheetId,
    rowCount: 100,
    columnCount: 26,
    rows: [],
    merges: [],
    rowGroups: [],
    charts: standing,
    stampRange: undefined,
  };
  return planCharts({ rows: [], firstUnitRow: 0, charts }, facts);
}

describe('a chart that is not there yet', () => {
  it('is put on the sheet: stacked bars with the names of the units in small letters', () => {
    expect(planned([bars], [])).toEqual([
      {
        addChart: {
          chart: {
            spec: barSpec,
            position: {
              overlayPosition: {
                anchorCell: { sheetId, rowIndex: 1, columnIndex: 10 },
                offsetXPixels: 4,
                offsetYPixels: 2,
                widthPixels: 504,
                heightPixels: 230,
              },
            },
          },
        },
      },
    ]);
  });

  it('is put on the sheet: a line under its names', () => {
    expect(planned([line], [])).toMatchObject([{ addChart: { chart: { spec: lineSpec } } }]);
    const [request] = planned([line], []) as [{ addChart: { chart: { spec: unknown } } }];
    expect(request.addChart.chart.spec).toEqual(lineSpec);
  });
});

describe('a chart that stands there', () => {
  it('is left alone while it shows its figures in its place', () => {
    expect(planned([bars], [found])).toEqual([]);
  });

  it.each<[string, Partial<FoundChart>]>([
    ['shows nothing', { domain: undefined }],
    ['shows fewer series', { seriesCount: 2 }],
    ['shows another sheet', { domain: { ...shown, sheetId: 701 } }],
    ['shows the first sheet', { domain: { startRowIndex: 5, endRowIndex: 9, startColumnIndex: 2 } as GridRange }],
    ['begins elsewhere', { domain: { ...shown, startRowIndex: 4 } }],
    ['ends elsewhere', { domain: { ...shown, endRowIndex: 10 } }],
    ['names other units', { domain: { ...shown, startColumnIndex: 1 } }],
  ])('follows its figures and keeps a person’s title when it %s', (_, over) => {
    expect(planned([bars], [{ ...found, title: 'Của tôi', ...over }])).toEqual([
      { updateChartSpec: { chartId: 41, spec: { ...barSpec, title: 'Của tôi' } } },
    ]);
  });

  it('is known where zeros are left out of what Google says', () => {
    const chart = { ...bars, top: 0, domainColumn: 0 };
    const domain = { sheetId, endRowIndex: 9, endColumnIndex: 1 };
    expect(planned([chart], [{ ...found, domain }])).toEqual([]);
    expect(planned([chart], [{ ...found, domain: { ...domain, startRowIndex: 1 } }])).toHaveLength(1);
  });

  it.each<[string, Partial<FoundChart>]>([
    ['its list has moved', { anchorRow: 2 }],
    ['the layout had it in another column', { anchorColumn: 9 }],
    ['a person put it on the page', { anchorRow: 30, anchorColumn: 21 }],
  ])('goes back beside its list when %s', (_, over) => {
    expect(planned([bars], [{ ...found, ...over }])).toEqual([
      {
        updateEmbeddedObjectPosition: {
          objectId: 41,
          newPosition: { overlayPosition: { anchorCell: { sheetId, rowIndex: 1, columnIndex: 10 } } },
          fields: 'anchorCell',
        },
      },
    ]);
  });

  it('stays where a person put it behind the page', () => {
    expect(planned([bars], [{ ...found, anchorRow: 40, anchorColumn: 22 }])).toEqual([]);
  });
});

describe('charts that the page no longer has', () => {
  it.each([
    ['the one of version 0.1.0', 'dondoc_status_by_unit'],
    ['one of the program’s', 'dondoc_trend'],
  ])('go: %s', (_, altText) => {
    expect(planned([bars], [found, { ...found, chartId: 42, altText }])).toEqual([
      { deleteEmbeddedObject: { objectId: 42 } },
    ]);
  });

  it.each(['', 'Biểu đồ của tôi', 'x dondoc_trend'])('stay when they are people’s: “%s”', (altText) => {
    expect(planned([bars], [found, { ...found, chartId: 42, altText }])).toEqual([]);
  });
});
