import type { GridRange } from '../v4';

export interface SheetChange {
  readonly title?: string;
  readonly hidden?: boolean;
  readonly index?: number;
  readonly frozenRowCount?: number;
  readonly frozenColumnCount?: number;
  readonly rowCount?: number;
  readonly columnCount?: number;
  readonly tabColor?: string;
}

/** `#C62828` as the API's fractions of red, green and blue. */
export function colour(hex: string) {
  // Four decimals tell all 256 steps apart, and keep a plan for many sheets small.
  const channel = (at: number): number => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1e4) / 1e4;
  return { red: channel(1), green: channel(3), blue: channel(5) };
}

export function addSheet(sheetId: number, title: string, change: Omit<SheetChange, 'title'> = {}) {
  return { addSheet: { properties: { sheetId, ...sheetProperties({ ...change, title }) } } };
}

/** Changes only the properties given. */
export function updateSheet(sheetId: number, change: SheetChange) {
  const properties = sheetProperties(change);
  const fields: string[] = [];
  for (const key of Object.keys(properties)) {
    if (key !== 'gridProperties') fields.push(key);
  }
  for (const key of Object.keys(properties.gridProperties ?? {})) fields.push(`gridProperties.${key}`);
  return { updateSheetProperties: { properties: { sheetId, ...properties }, fields: fields.join(',') } };
}

function sheetProperties(change: SheetChange) {
  const { title, hidden, index, tabColor, frozenRowCount, frozenColumnCount, rowCount, columnCount } = change;
  const gridProperties = {
    ...(rowCount === undefined ? {} : { rowCount }),
    ...(columnCount === undefined ? {} : { columnCount }),
    ...(frozenRowCount === undefined ? {} : { frozenRowCount }),
    ...(frozenColumnCount === undefined ? {} : { frozenColumnCount }),
  };
  return {
    ...(title === undefined ? {} : { title }),
    ...(hidden === undefined ? {} : { hidden }),
    ...(index === undefined ? {} : { index }),
    ...(tabColor === undefined ? {} : { tabColorStyle: { rgbColor: colour(tabColor) } }),
    ...(Object.keys(gridProperties).length === 0 ? {} : { gridProperties }),
  };
}

export function deleteSheet(sheetId: number) {
  return { deleteSheet: { sheetId } };
}

/** A copy with values, formats and conditional formats; whether charts and protections come along is unverified (`probeWrites` asks). */
export function duplicateSheet(
  sourceSheetId: number,
  newSheetId: number,
  newSheetName: string,
  insertSheetIndex: number,
) {
  return { duplicateSheet: { sourceSheetId, newSheetId, newSheetName, insertSheetIndex } };
}

export function updateSpreadsheet(properties: { locale?: string; timeZone?: string; title?: string }) {
  return { updateSpreadsheetProperties: { properties: { ...properties }, fields: Object.keys(properties).join(',') } };
}

export function mergeCells(range: GridRange) {
  return { mergeCells: { range: { ...range }, mergeType: 'MERGE_ALL' } };
}

/** Merges the columns of a range in each of its rows for itself. */
export function mergeEachRow(range: GridRange) {
  return { mergeCells: { range: { ...range }, mergeType: 'MERGE_ROWS' } };
}

export function unmergeCells(range: GridRange) {
  return { unmergeCells: { range: { ...range } } };
}

/** @param hidden rows with one of these values in this column are out of sight. */
export function setBasicFilter(range: GridRange, hidden?: { columnIndex: number; values: readonly string[] }) {
  const filterSpecs =
    hidden === undefined
      ? {}
      : { filterSpecs: [{ columnIndex: hidden.columnIndex, filterCriteria: { hiddenValues: [...hidden.values] } }] };
  return { setBasicFilter: { filter: { range: { ...range }, ...filterSpecs } } };
}

/** Google may refuse to hide all rows but the frozen ones (unverified; `probeWrites` asks): the product never asks for that. */
export function hideRows(sheetId: number, startIndex: number, endIndex: number) {
  return hideDimension({ sheetId, dimension: 'ROWS', startIndex, endIndex }, true);
}

/** Shows every row from this one on. */
export function showRows(sheetId: number, startIndex: number) {
  return hideDimension({ sheetId, dimension: 'ROWS', startIndex }, false);
}

export function hideColumns(sheetId: number, startIndex: number, endIndex: number) {
  return hideDimension({ sheetId, dimension: 'COLUMNS', startIndex, endIndex }, true);
}

interface DimensionRange {
  readonly sheetId: number;
  readonly dimension: 'ROWS' | 'COLUMNS';
  readonly startIndex: number;
  /** Open when absent. */
  readonly endIndex?: number;
}

function hideDimension(range: DimensionRange, hiddenByUser: boolean) {
  return { updateDimensionProperties: { range, properties: { hiddenByUser }, fields: 'hiddenByUser' } };
}

/** Groups columns side by side and folds them: the mark above the headings unfolds them again. */
export function foldColumns(sheetId: number, startIndex: number, endIndex: number) {
  const range = { sheetId, dimension: 'COLUMNS', startIndex, endIndex };
  return [
    { addDimensionGroup: { range } },
    { updateDimensionGroup: { dimensionGroup: { range, depth: 1, collapsed: true }, fields: 'collapsed' } },
  ];
}

export function groupRows(sheetId: number, startIndex: number, endIndex: number) {
  return { addDimensionGroup: { range: { sheetId, dimension: 'ROWS', startIndex, endIndex } } };
}

export function ungroupRows(sheetId: number, startIndex: number, endIndex: number) {
  return { deleteDimensionGroup: { range: { sheetId, dimension: 'ROWS', startIndex, endIndex } } };
}

export function foldRows(sheetId: number, startIndex: number, endIndex: number) {
  return updateRowGroup(sheetId, startIndex, endIndex, true);
}

export function unfoldRows(sheetId: number, startIndex: number, endIndex: number) {
  return updateRowGroup(sheetId, startIndex, endIndex, false);
}

function updateRowGroup(sheetId: number, startIndex: number, endIndex: number, collapsed: boolean) {
  const range = { sheetId, dimension: 'ROWS', startIndex, endIndex };
  return { updateDimensionGroup: { dimensionGroup: { range, depth: 1, collapsed }, fields: 'collapsed' } };
}

/** The mark that folds rows stands at the row above them. */
export function showGroupMarksAbove(sheetId: number) {
  const properties = { sheetId, gridProperties: { rowGroupControlAfter: false } };
  return { updateSheetProperties: { properties, fields: 'gridProperties.rowGroupControlAfter' } };
}
