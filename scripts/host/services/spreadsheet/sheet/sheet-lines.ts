import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Dimension } from '../../../book/span';
import { ServiceError } from '../../../runs/exceptions';
import { apply, type OpenFile, sheetOf } from '../place';

/** A sheet, for what concerns its rows and columns as such. */
export interface SheetPlace extends OpenFile {
  readonly sheetId: number;
}

function lines(place: SheetPlace, dimension: Dimension, start: number, count: number): sheets_v4.Schema$DimensionRange {
  const { rowCount, columnCount } = sheetOf(place).grid;
  const [word, size] = dimension === 'ROWS' ? ['rows', rowCount] : ['columns', columnCount];
  if (start < 0 || count < 0 || start > size) throw new ServiceError(`Those ${word} are out of bounds.`);
  return { sheetId: place.sheetId, dimension, startIndex: start, endIndex: start + count };
}

function assertInside(place: SheetPlace, dimension: Dimension, start: number, count: number): void {
  const { rowCount, columnCount } = sheetOf(place).grid;
  const [word, size] = dimension === 'ROWS' ? ['rows', rowCount] : ['columns', columnCount];
  if (start + count > size) throw new ServiceError(`Those ${word} are out of bounds.`);
}

/** @param start counts from 0. */
export function insertLines(
  place: SheetPlace,
  dimension: Dimension,
  start: number,
  count: number,
  inherits: boolean,
): void {
  apply(place, {
    insertDimension: { range: lines(place, dimension, start, count), inheritFromBefore: inherits && start > 0 },
  });
}

export function deleteLines(place: SheetPlace, dimension: Dimension, start: number, count: number): void {
  assertInside(place, dimension, start, count);
  apply(place, { deleteDimension: { range: lines(place, dimension, start, count) } });
}

export function moveLines(place: SheetPlace, dimension: Dimension, start: number, end: number, to: number): void {
  apply(place, { moveDimension: { source: lines(place, dimension, start, end - start), destinationIndex: to } });
}

export function setLines(
  place: SheetPlace,
  dimension: Dimension,
  start: number,
  count: number,
  properties: sheets_v4.Schema$DimensionProperties,
): void {
  assertInside(place, dimension, start, count);
  const fields = Object.keys(properties).join(',');
  apply(place, { updateDimensionProperties: { range: lines(place, dimension, start, count), properties, fields } });
}

/** Google fits sizes to the text it draws; the engine forgets those that were set. */
export function fitLines(place: SheetPlace, dimension: Dimension, start: number, count: number): void {
  apply(place, { autoResizeDimensions: { dimensions: lines(place, dimension, start, count) } });
}

/** The properties of one row or column, as far as they were ever set. */
export function lineAt(place: SheetPlace, dimension: Dimension, index: number): sheets_v4.Schema$DimensionProperties {
  const sheet = sheetOf(place);
  return (dimension === 'ROWS' ? sheet.rowMetadata : sheet.columnMetadata)[index] ?? {};
}

export function setSheet(place: SheetPlace, properties: sheets_v4.Schema$SheetProperties, fields: string): void {
  apply(place, { updateSheetProperties: { properties: { ...properties, sheetId: place.sheetId }, fields } });
}
