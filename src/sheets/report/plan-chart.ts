import { colour } from '../requests/sheet-requests';
import type { GridRange, Request } from '../v4';
import type { FoundChart, ReportSheetFacts } from './facts';
import { type Page, pageColumnCount } from './page';
import { tableColumns } from './table-rows';

/** How the chart is found again; people may change its title. */
const chartAltText = 'dondoc_status_by_unit';

/** One colour for each status column that has a name in the chart: green is done, blue in time, red overdue. */
const seriesColours = [
  '#6AA84F',
  '#F4B183',
  '#A5A5A5',
  '#5B9BD5',
  '#FFD966',
  '#C62828',
  '#FFB74D',
  '#CE93D8',
  '#90A4AE',
  '#BDBDBD',
];

const chartWidth = 960;
const pixelsPerUnit = 24;

/** Rows below the page that the chart covers, at Google's usual height of a row. */
export function chartRows(page: Page): number {
  return Math.ceil(chartHeight(page) / 21) + 2;
}

function chartHeight({ firstUnitRow, endUnitRow }: Page): number {
  return Math.min(160 + (endUnitRow - firstUnitRow) * pixelsPerUnit, 3000);
}

/** Makes the chart once; afterwards follows the units' rows when they move, and leaves everything else of it to people. */
export function planChart(page: Page, facts: ReportSheetFacts): Request[] {
  const { sheetId } = facts;
  if (page.endUnitRow === page.firstUnitRow) return [];
  const anchorRow = page.rows.length + 1;
  const found = facts.charts.find(({ altText, title }) => altText === chartAltText || title === page.chartTitle);
  if (found === undefined) {
    const anchorCell = { sheetId, rowIndex: anchorRow, columnIndex: 0 };
    const overlayPosition = { anchorCell, widthPixels: chartWidth, heightPixels: chartHeight(page) };
    return [
      { addChart: { chart: { spec: chartSpec(page, sheetId, page.chartTitle), position: { overlayPosition } } } },
    ];
  }
  const requests: Request[] = [];
  if (!showsUnits(found, page, sheetId)) {
    requests.push({ updateChartSpec: { chartId: found.chartId, spec: chartSpec(page, sheetId, found.title) } });
  }
  if (mustMove(found, anchorRow)) {
    requests.push({
      updateEmbeddedObjectPosition: {
        objectId: found.chartId,
        newPosition: {
          overlayPosition: {
            anchorCell: { sheetId, rowIndex: anchorRow, columnIndex: 0 },
            heightPixels: chartHeight(page),
          },
        },
        fields: 'anchorCell,heightPixels',
      },
    });
  }
  return requests;
}

/** A person may have put it beside the page: there it covers nothing. */
function mustMove({ anchorColumn, anchorRow }: FoundChart, row: number): boolean {
  return anchorColumn < pageColumnCount && anchorRow !== row;
}

function showsUnits({ domain, seriesCount }: FoundChart, page: Page, sheetId: number): boolean {
  const wanted = columnRange(page, sheetId, 1);
  return (
    domain !== undefined &&
    seriesCount === statusColumns().length &&
    (domain.sheetId ?? 0) === sheetId &&
    (domain.startRowIndex ?? 0) === wanted.startRowIndex &&
    domain.endRowIndex === wanted.endRowIndex &&
    (domain.startColumnIndex ?? 0) === wanted.startColumnIndex
  );
}

function statusColumns(): number[] {
  const columns: number[] = [];
  for (const [index, { legend }] of tableColumns.entries()) if (legend !== undefined) columns.push(index + 2);
  return columns;
}

/** The hidden row above the units names the columns. */
function columnRange({ firstUnitRow, endUnitRow }: Page, sheetId: number, column: number): GridRange {
  return {
    sheetId,
    startRowIndex: firstUnitRow - 1,
    endRowIndex: endUnitRow,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  };
}

function chartSpec(page: Page, sheetId: number, title: string) {
  const source = (column: number) => ({ sourceRange: { sources: [columnRange(page, sheetId, column)] } });
  return {
    title,
    altText: chartAltText,
    hiddenDimensionStrategy: 'SHOW_ALL',
    basicChart: {
      chartType: 'BAR',
      stackedType: 'STACKED',
      legendPosition: 'TOP_LEGEND',
      headerCount: 1,
      domains: [{ domain: source(1) }],
      series: statusColumns().map((column, index) => ({
        series: source(column),
        targetAxis: 'BOTTOM_AXIS',
        colorStyle: { rgbColor: colour(seriesColours[index] ?? '#BDBDBD') },
      })),
    },
  };
}
