import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Book, type Sheet, sheetIdOf } from './book';
import { followFormulas } from './follow-formulas';
import { withDeleted, withInserted, withMoved } from './grid-row';
import { mapRanges } from './ranges';
import { type Dimension, type DimensionChange, movedIndex, movedRange, movedSpan } from './span';

type Metadata = readonly (sheets_v4.Schema$DimensionProperties | undefined)[];

/** Inserts empty rows or columns that take formats, validations and sizes from the neighbour before or after, as Google's do. */
export function insertDimension(
  book: Book,
  sheet: Sheet,
  dimension: Dimension,
  at: number,
  count: number,
  inheritFromBefore = at > 0,
): void {
  if (dimension === 'ROWS') sheet.grid.insertRows(at, count);
  else sheet.grid.insertColumns(at, count);
  follow(book, sheet, dimension, { kind: 'insert', at, count });
  inherit(sheet, dimension, at, count, inheritFromBefore ? at - 1 : at + count);
}

export function deleteDimension(book: Book, sheet: Sheet, dimension: Dimension, at: number, count: number): void {
  if (dimension === 'ROWS') sheet.grid.deleteRows(at, count);
  else sheet.grid.deleteColumns(at, count);
  follow(book, sheet, dimension, { kind: 'delete', at, count });
}

/** Puts `count` rows or columns before the one that is at `to` now. */
export function moveDimension(
  book: Book,
  sheet: Sheet,
  dimension: Dimension,
  at: number,
  count: number,
  to: number,
): void {
  if (to >= at && to <= at + count) return;
  if (dimension === 'ROWS') sheet.grid.moveRows(at, count, to);
  else sheet.grid.moveColumns(at, count, to);
  follow(book, sheet, dimension, { kind: 'move', at, count, to });
}

function inherit(sheet: Sheet, dimension: Dimension, at: number, count: number, source: number): void {
  const { grid } = sheet;
  const across = dimension === 'ROWS' ? grid.columnCount : grid.rowCount;
  const along = dimension === 'ROWS' ? grid.rowCount : grid.columnCount;
  if (source < 0 || source >= along) return;
  const stored = dimension === 'ROWS' ? grid.rowExtras(source).length : Math.min(across, grid.storedRowCount());
  for (let i = 0; i < stored; i++) {
    const model = dimension === 'ROWS' ? grid.extraAt(source, i) : grid.extraAt(i, source);
    if (model?.format === undefined && model?.validation === undefined) continue;
    const { format, validation } = model;
    const cell = { ...(format !== undefined && { format }), ...(validation !== undefined && { validation }) };
    for (let n = at; n < at + count; n++) {
      if (dimension === 'ROWS') grid.setCell(n, i, cell);
      else grid.setCell(i, n, cell);
    }
  }
  const key = dimension === 'ROWS' ? 'rowMetadata' : 'columnMetadata';
  const pixelSize = sheet[key][source]?.pixelSize;
  if (pixelSize === undefined || pixelSize === null) return;
  const list = sheet[key].slice();
  for (let n = at; n < at + count; n++) list[n] = { pixelSize };
  sheet[key] = list;
}

/** Makes all that points at rows or columns of the sheet follow the change; the grid has made it already. */
function follow(book: Book, sheet: Sheet, dimension: Dimension, change: DimensionChange): void {
  mapRanges(book, sheet, (range) => movedRange(range, dimension, change));
  // A merge of one cell is none.
  sheet.merges = sheet.merges.filter(
    (merge) =>
      (merge.endRowIndex ?? 0) - (merge.startRowIndex ?? 0) > 1 ||
      (merge.endColumnIndex ?? 0) - (merge.startColumnIndex ?? 0) > 1,
  );
  if (dimension === 'ROWS') sheet.rowMetadata = movedMetadata(sheet.rowMetadata, change);
  else {
    sheet.columnMetadata = movedMetadata(sheet.columnMetadata, change);
    if (sheet.basicFilter !== undefined) sheet.basicFilter = movedCriteria(sheet.basicFilter, change);
  }
  sheet.groups = sheet.groups.flatMap((group) => movedGroup(group, dimension, change));
  keepFrozen(sheet, dimension, change);
  followFormulas(book, sheet, dimension, change);
  followAnchors(book, sheet, dimension, change);
  sheet.developerMetadata = sheet.developerMetadata.flatMap((item) => movedLocation(item, dimension, change));
}

function movedMetadata(list: Metadata, change: DimensionChange): Metadata {
  if (list.length === 0) return list;
  if (change.kind === 'insert') return withInserted(list, change.at, change.count, undefined);
  if (change.kind === 'delete') return withDeleted(list, change.at, change.count);
  return withMoved(list, change.at, change.count, change.to, undefined);
}

function movedCriteria(filter: sheets_v4.Schema$BasicFilter, change: DimensionChange): sheets_v4.Schema$BasicFilter {
  const moved: sheets_v4.Schema$BasicFilter = { ...filter };
  if (filter.criteria) {
    moved.criteria = Object.fromEntries(
      Object.entries(filter.criteria).flatMap(([column, criterion]) => {
        const index = movedIndex(Number(column), change);
        return index === undefined ? [] : [[String(index), criterion]];
      }),
    );
  }
  if (filter.filterSpecs !== undefined) {
    moved.filterSpecs = filter.filterSpecs.flatMap((spec) => {
      const columnIndex = movedIndex(spec.columnIndex ?? 0, change);
      return columnIndex === undefined ? [] : [{ ...spec, columnIndex }];
    });
  }
  if (filter.sortSpecs !== undefined) {
    moved.sortSpecs = filter.sortSpecs.flatMap((spec) => {
      const dimensionIndex = movedIndex(spec.dimensionIndex ?? 0, change);
      return dimensionIndex === undefined ? [] : [{ ...spec, dimensionIndex }];
    });
  }
  return moved;
}

function movedGroup(
  group: sheets_v4.Schema$DimensionGroup,
  dimension: Dimension,
  change: DimensionChange,
): sheets_v4.Schema$DimensionGroup[] {
  const { range } = group;
  if (range?.dimension !== dimension) return [group];
  const span = movedSpan(range.startIndex ?? 0, range.endIndex ?? 0, change);
  return span === undefined ? [] : [{ ...group, range: { ...range, startIndex: span[0], endIndex: span[1] } }];
}

function keepFrozen(sheet: Sheet, dimension: Dimension, change: DimensionChange): void {
  const key = dimension === 'ROWS' ? 'frozenRowCount' : 'frozenColumnCount';
  const frozen = sheet.properties.gridProperties?.[key] ?? 0;
  if (frozen === 0 || change.kind === 'move') return;
  const kept = movedSpan(0, frozen, change)?.[1] ?? 0;
  if (kept === frozen) return;
  sheet.properties = { ...sheet.properties, gridProperties: { ...sheet.properties.gridProperties, [key]: kept } };
}

function followAnchors(book: Book, sheet: Sheet, dimension: Dimension, change: DimensionChange): void {
  const key = dimension === 'ROWS' ? 'rowIndex' : 'columnIndex';
  for (const other of book.sheets) {
    other.charts = other.charts.map((chart) => {
      const overlay = chart.position?.overlayPosition;
      const anchor = overlay?.anchorCell;
      if (anchor === undefined || (anchor.sheetId ?? 0) !== sheetIdOf(sheet)) return chart;
      const index = movedIndex(anchor[key] ?? 0, change) ?? change.at;
      return {
        ...chart,
        position: { ...chart.position, overlayPosition: { ...overlay, anchorCell: { ...anchor, [key]: index } } },
      };
    });
  }
}

function movedLocation(
  item: sheets_v4.Schema$DeveloperMetadata,
  dimension: Dimension,
  change: DimensionChange,
): sheets_v4.Schema$DeveloperMetadata[] {
  const range = item.location?.dimensionRange;
  if (range === undefined || range.dimension !== dimension) return [item];
  const span = movedSpan(range.startIndex ?? 0, range.endIndex ?? 0, change);
  if (span === undefined) return [];
  return [
    { ...item, location: { ...item.location, dimensionRange: { ...range, startIndex: span[0], endIndex: span[1] } } },
  ];
}
