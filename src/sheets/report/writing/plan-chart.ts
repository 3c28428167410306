import { colour } from '../../requests/sheet-requests';
import type { Request } from '../../v4';
import { columnOf } from '../charts';
import { type Page, type PageChart, pageColumnCount } from '../page';
import type { FoundChart, ReportSheetFacts } from './report-sheet-facts';

/** The chart of all statuses that version 0.1.0 put below the page. */
const formerAltText = 'dondoc_status_by_unit';

/** Makes each chart once; afterwards follows its figures when they move, and leaves everything else of it to people. */
export function planCharts(page: Page, facts: ReportSheetFacts): Request[] {
  return [
    ...facts.charts.filter(({ altText }) => altText === formerAltText).map(({ chartId }) => deleteChart(chartId)),
    ...page.charts.flatMap((chart) => planChart(chart, facts)),
    ...facts.charts.filter(({ altText }) => isGone(altText, page)).map(({ chartId }) => deleteChart(chartId)),
  ];
}

function isGone(altText: string, page: Page): boolean {
  return (
    altText.startsWith('dondoc_') &&
    altText !== formerAltText &&
    !page.charts.some((chart) => chart.altText === altText)
  );
}

function deleteChart(objectId: number): Request {
  return { deleteEmbeddedObject: { objectId } };
}

function planChart(chart: PageChart, facts: ReportSheetFacts): Request[] {
  const { sheetId } = facts;
  const { anchorRow, anchorColumn, width, height } = chart;
  const anchorCell = { sheetId, rowIndex: anchorRow, columnIndex: anchorColumn };
  const found = facts.charts.find(({ altText }) => altText === chart.altText);
  if (found === undefined) {
    const overlayPosition = {
      anchorCell,
      offsetXPixels: 4,
      offsetYPixels: 2,
      widthPixels: width,
      heightPixels: height,
    };
    const position = { overlayPosition };
    return [{ addChart: { chart: { spec: chartSpec(chart, sheetId, chart.title), position } } }];
  }
  const requests: Request[] = [];
  if (!showsFigures(found, chart, sheetId)) {
    requests.push({ updateChartSpec: { chartId: found.chartId, spec: chartSpec(chart, sheetId, found.title) } });
  }
  if (mustMove(found, chart)) {
    const newPosition = { overlayPosition: { anchorCell } };
    requests.push({
      updateEmbeddedObjectPosition: { objectId: found.chartId, newPosition, fields: 'anchorCell' },
    });
  }
  return requests;
}

/** A person may have put it beside the page: there it covers nothing. */
function mustMove(found: FoundChart, { anchorRow, anchorColumn }: PageChart): boolean {
  return found.anchorColumn < pageColumnCount && (found.anchorRow !== anchorRow || found.anchorColumn !== anchorColumn);
}

function showsFigures({ domain, seriesCount }: FoundChart, chart: PageChart, sheetId: number): boolean {
  const wanted = columnOf(chart, sheetId, chart.domainColumn);
  return (
    domain !== undefined &&
    seriesCount === chart.seriesColumns.length &&
    (domain.sheetId ?? 0) === sheetId &&
    (domain.startRowIndex ?? 0) === wanted.startRowIndex &&
    domain.endRowIndex === wanted.endRowIndex &&
    (domain.startColumnIndex ?? 0) === wanted.startColumnIndex
  );
}

function chartSpec(chart: PageChart, sheetId: number, title: string) {
  const source = (column: number) => ({ sourceRange: { sources: [columnOf(chart, sheetId, column)] } });
  const isBar = chart.type === 'BAR';
  return {
    title,
    altText: chart.altText,
    titleTextFormat: { fontSize: 10, bold: true },
    hiddenDimensionStrategy: 'SHOW_ALL',
    basicChart: {
      chartType: chart.type,
      ...(isBar && { stackedType: 'STACKED' }),
      // Beside the bars: below them it would take the room of their names.
      legendPosition: isBar ? 'RIGHT_LEGEND' : 'TOP_LEGEND',
      headerCount: 1,
      // Small enough for every unit's name to stand at its bar.
      ...(isBar && { axis: ['LEFT_AXIS', 'BOTTOM_AXIS'].map((position) => ({ position, format: { fontSize: 8 } })) }),
      domains: [{ domain: source(chart.domainColumn) }],
      series: chart.seriesColumns.map((column, index) => ({
        series: source(column),
        targetAxis: isBar ? 'BOTTOM_AXIS' : 'LEFT_AXIS',
        colorStyle: { rgbColor: colour(chart.colours[index] ?? '#BDBDBD') },
      })),
    },
  };
}
