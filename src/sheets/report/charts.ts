import type { Report } from '../../core/report/report';
import type { ReportWords } from '../../core/report/report-words';
import type { GridRange } from '../v4';
import type { PageChart, PageRow } from './page';
import { pageColumnCount } from './page';
import { heightOf, widthOf } from './printed-heights';

/** Where the chart of the units begins, beside the half page. */
const chartColumn = 10;
const trendColumn = 13;
/** Fewer frozen reports make no line. */
export const fewestPoints = 3;

/** Rows that stand beside the line of frozen reports, however few they are. */
export const trendSlots = 8;

/** Done, open, overdue: three colours that stay apart in black and white too. */
const barColours = ['#6AA84F', '#BDD7EE', '#C62828'];
const trendColours = ['#1F3864', '#6AA84F', '#C62828'];

/** The charts of the page: the units with most overdue tasks beside their list, the line of frozen reports beside their table. */
export function chartsOf(rows: readonly PageRow[], report: Report, words: ReportWords): PageChart[] {
  const first = rows.findIndex(({ kind }) => kind === 'bar');
  const top = rows.findIndex(({ kind }) => kind === 'halfSection');
  const charts: PageChart[] = [];
  if (report.leaders.bars.length > 0) {
    charts.push({
      altText: 'dondoc_units_by_overdue',
      title: words.leaders.chartTitle(report.leaders.unitsWithoutBar),
      type: 'BAR',
      colours: barColours,
      top: first,
      bottom: first + 1 + report.leaders.bars.length,
      domainColumn: 2,
      seriesColumns: [3, 4, 5],
      anchorRow: top,
      anchorColumn: chartColumn,
      width: widthFrom(chartColumn) - 4,
      height: heightBetween(rows, top, first) - 4,
    });
  }
  const trend = rows.findIndex(({ kind }) => kind === 'head:trend');
  if (trend >= 0 && report.trend.length >= fewestPoints) {
    charts.push({
      altText: 'dondoc_trend',
      title: words.leaders.trendTitle,
      type: 'LINE',
      colours: trendColours,
      top: trend,
      bottom: trend + 1 + report.trend.length,
      domainColumn: 2,
      seriesColumns: [5, 7, 9],
      anchorRow: trend,
      anchorColumn: trendColumn,
      width: widthFrom(trendColumn) - 4,
      height: heightBetween(rows, trend, trend + 1 + trendSlots),
    });
  }
  return charts;
}

/** Short of the last column's end: programs that place charts by cells would print a column more, and everything smaller. */
function widthFrom(column: number): number {
  return widthOf([column, pageColumnCount]) - 20;
}

function heightBetween(rows: readonly PageRow[], top: number, bottom: number): number {
  return rows.slice(top, bottom).reduce((sum, { kind, cells }) => sum + heightOf(kind, cells), 0);
}

/** The cells of one column of a chart's figures, its heading first. */
export function columnOf({ top, bottom }: PageChart, sheetId: number, column: number): GridRange {
  return { sheetId, startRowIndex: top, endRowIndex: bottom, startColumnIndex: column, endColumnIndex: column + 1 };
}
