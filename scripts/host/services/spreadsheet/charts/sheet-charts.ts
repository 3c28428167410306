import { rectOf } from '../../../book/rect';
import { ServiceError } from '../../../runs/exceptions';
import { apply, type Place, sheetOf } from '../place';
import type { SheetPlace } from '../sheet/sheet-lines';
import { createBuilder } from './chart-builder';
import { fromSpec, toSpec } from './chart-spec';
import { type ChartState, NEW_CHART, positionOf } from './chart-state';
import { EmbeddedChartService } from './embedded-chart';

export function chartsOf(place: SheetPlace): EmbeddedChartService[] {
  return sheetOf(place).charts.map(({ chartId, spec = {}, position }) => {
    const { anchorCell, offsetXPixels, offsetYPixels } = position?.overlayPosition ?? {};
    const { sources, ...read } = fromSpec(spec);
    const anchor = {
      row: (anchorCell?.rowIndex ?? 0) + 1,
      column: (anchorCell?.columnIndex ?? 0) + 1,
      offsetX: offsetXPixels ?? 0,
      offsetY: offsetYPixels ?? 0,
    };
    return new EmbeddedChartService(
      { ...NEW_CHART, ...read, chartId: chartId ?? 0, anchor, ranges: rangesOf(place, sources) },
      (state) => createBuilder('', state),
    );
  });
}

/** Columns that stand side by side over the same rows are one range, as it was given. */
function rangesOf(place: SheetPlace, sources: readonly Parameters<typeof rectOf>[0][]): ChartState['ranges'] {
  const places: Place[] = [];
  for (const source of sources) {
    const at = { ...place, sheetId: (source as { sheetId?: number }).sheetId ?? 0 };
    const rect = rectOf(source, sheetOf(at).grid);
    const last = places.at(-1);
    const isNext =
      last?.sheetId === at.sheetId &&
      last.rect.top === rect.top &&
      last.rect.bottom === rect.bottom &&
      last.rect.right === rect.left;
    if (isNext) places[places.length - 1] = { ...last, rect: { ...last.rect, right: rect.right } };
    else places.push({ ...at, rect });
  }
  return places.map((one) => one.objects.range(one) as { readonly place: Place });
}

export function insertChart(place: SheetPlace, { state }: EmbeddedChartService): void {
  const position = positionOf(state.anchor, place.sheetId, state.options);
  apply(place, { addChart: { chart: { spec: toSpec(state), position } } });
}

export function updateChart(place: SheetPlace, { state }: EmbeddedChartService): void {
  const { chartId } = state;
  if (chartId === null) throw new ServiceError('Chart does not exist in the sheet.');
  const fields = [
    'anchorCell',
    'offsetXPixels',
    'offsetYPixels',
    ...['width', 'height'].filter((one) => one in state.options).map((one) => `${one}Pixels`),
  ];
  const newPosition = positionOf(state.anchor, place.sheetId, state.options);
  apply(
    place,
    { updateChartSpec: { chartId, spec: toSpec(state) } },
    { updateEmbeddedObjectPosition: { objectId: chartId, newPosition, fields: fields.join(',') } },
  );
}

export function removeChart(place: SheetPlace, { state }: EmbeddedChartService): void {
  if (state.chartId === null) throw new ServiceError('Chart does not exist in the sheet.');
  apply(place, { deleteEmbeddedObject: { objectId: state.chartId } });
}
