import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Sheet, sheetIdOf } from '../../book/book';
import { nextNumericId } from '../../book/ids';
import { withBothColors } from '../../book/shared';
import { type Edit, type Handlers, ids, refuse, requestMask } from '../edit';
import { notImplemented } from '../error';
import { overlay } from '../field-mask';
import { beyondGrid, gridById } from '../target';

type Chart = sheets_v4.Schema$EmbeddedChart;
type Position = sheets_v4.Schema$EmbeddedObjectPosition;

/** Google's own size for a chart that comes without one. */
const WIDTH_PIXELS = 600;
const HEIGHT_PIXELS = 371;

function placed(edit: Edit, position: Position | undefined): { sheet: Sheet; position: Position } {
  if (position?.newSheet === true || (position?.sheetId ?? undefined) !== undefined) {
    throw notImplemented('charts on a sheet of their own');
  }
  const overlayPosition = position?.overlayPosition ?? refuse('position is required');
  const anchor = overlayPosition.anchorCell ?? {};
  const sheet = gridById(edit.book, anchor.sheetId);
  const rowIndex = anchor.rowIndex ?? 0;
  const columnIndex = anchor.columnIndex ?? 0;
  if (rowIndex >= sheet.grid.rowCount || columnIndex >= sheet.grid.columnCount) {
    throw beyondGrid(sheet, {
      startRowIndex: rowIndex,
      endRowIndex: rowIndex + 1,
      startColumnIndex: columnIndex,
      endColumnIndex: columnIndex + 1,
    });
  }
  return {
    sheet,
    position: {
      overlayPosition: {
        widthPixels: WIDTH_PIXELS,
        heightPixels: HEIGHT_PIXELS,
        ...overlayPosition,
        anchorCell: { sheetId: sheetIdOf(sheet), rowIndex, columnIndex },
      },
    },
  };
}

/** The chart's kinds are fields of its spec; a spec without any is refused. */
function checkedSpec(edit: Edit, spec: sheets_v4.Schema$ChartSpec | undefined): sheets_v4.Schema$ChartSpec {
  if (spec === undefined) refuse('no chart spec');
  if (!Object.keys(spec).some((key) => key.endsWith('Chart'))) refuse('No chart type specified in ChartSpec.');
  assertSources(edit, spec);
  return withBothColors(spec);
}

function assertSources(edit: Edit, part: unknown): void {
  if (part === null || typeof part !== 'object') return;
  for (const [key, value] of Object.entries(part)) {
    if (key !== 'sources' || !Array.isArray(value)) assertSources(edit, value);
    else for (const range of value as sheets_v4.Schema$GridRange[]) gridById(edit.book, range.sheetId);
  }
}

function findChart({ book }: Edit, id: number | null | undefined): { sheet: Sheet; chart: Chart } {
  for (const sheet of book.sheets) {
    const chart = sheet.charts.find((item) => item.chartId === (id ?? 0));
    if (chart !== undefined) return { sheet, chart };
  }
  return refuse(`No embedded object with id: ${id ?? 0}`);
}

function replaceChart(sheet: Sheet, before: Chart, after: Chart): void {
  sheet.charts = sheet.charts.map((chart) => (chart === before ? after : chart));
}

function addChart(edit: Edit, request: sheets_v4.Schema$AddChartRequest): sheets_v4.Schema$Response {
  const given = request.chart ?? {};
  const spec = checkedSpec(edit, given.spec);
  const { sheet, position } = placed(edit, given.position);
  const taken = ids(edit.book, (other) => other.charts.map((chart) => chart.chartId));
  const asked = given.chartId ?? undefined;
  if (asked !== undefined && taken.has(asked)) refuse(`An embedded object with id ${asked} already exists.`);
  const chart: Chart = { ...given, chartId: asked ?? nextNumericId(edit.book, 'chart', taken), spec, position };
  sheet.charts = [...sheet.charts, chart];
  return { addChart: { chart } };
}

function updateChartSpec(edit: Edit, request: sheets_v4.Schema$UpdateChartSpecRequest): undefined {
  const { sheet, chart } = findChart(edit, request.chartId);
  replaceChart(sheet, chart, { ...chart, spec: checkedSpec(edit, request.spec) });
  return;
}

function updatePosition(
  edit: Edit,
  request: sheets_v4.Schema$UpdateEmbeddedObjectPositionRequest,
): sheets_v4.Schema$Response {
  const { sheet, chart } = findChart(edit, request.objectId);
  // The mask starts at the overlay position: "The root newPosition.overlayPosition is implied".
  const mask = requestMask(request.fields, 'OverlayPosition');
  const overlayPosition = overlay(
    chart.position?.overlayPosition ?? {},
    request.newPosition?.overlayPosition ?? {},
    mask,
  );
  const place = placed(edit, {
    ...(overlayPosition !== undefined && { overlayPosition }),
    ...(request.newPosition?.newSheet === true && { newSheet: true }),
  });
  const moved = { ...chart, position: place.position };
  if (place.sheet === sheet) replaceChart(sheet, chart, moved);
  else {
    sheet.charts = sheet.charts.filter((item) => item !== chart);
    place.sheet.charts = [...place.sheet.charts, moved];
  }
  return { updateEmbeddedObjectPosition: { position: place.position } };
}

function deleteEmbeddedObject(edit: Edit, request: sheets_v4.Schema$DeleteEmbeddedObjectRequest): undefined {
  const { sheet, chart } = findChart(edit, request.objectId);
  sheet.charts = sheet.charts.filter((item) => item !== chart);
  return;
}

export const chartRequests: Handlers = {
  addChart,
  updateChartSpec,
  updateEmbeddedObjectPosition: updatePosition,
  deleteEmbeddedObject,
};
