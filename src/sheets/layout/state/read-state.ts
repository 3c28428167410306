import type { Condition } from '../../requests/format-requests';
import { type MetadataJson, readSheetMark, sheetMarkFields } from '../../requests/sheet-marks';
import { hasGrid, readSummary, type SheetPropertiesJson } from '../../requests/sheet-summary';
import { headingSearchRows } from '../../tables/headings';
import { sheetKeyOf } from '../../tables/sheet-names';
import { hasContent } from '../../tables/table';
import type { GridRange, SheetGrid } from '../../v4';
import type { FoundCell, FoundFormat, FoundProtection, SheetState, WorkbookState } from './workbook-state';
import { rowsById } from './workbook-state';

/** Field mask of the first reading, `spreadsheets.get` without ranges: everything but cells. */
export const setUpFields = `properties(locale,timeZone),sheets(properties(sheetId,title,index,hidden,sheetType,gridProperties),conditionalFormats,protectedRanges,basicFilter.range,bandedRanges.range,${sheetMarkFields})`;

/** Field mask of the second reading, `spreadsheets.getByDataFilter` over `setUpCellRanges`. */
export const setUpCellFields =
  'sheets(properties.sheetId,data(startRow,startColumn,columnMetadata.pixelSize,rowData.values(dataValidation(condition,strict),userEnteredFormat(numberFormat.type,backgroundColor,backgroundColorStyle,textFormat.bold))))';

/** Settings are few, and each may have a drop-down of its own. */
const mostSettingRows = 60;

/** Ranges whose formats set-up looks at: the first rows, in which the headings and the first entries stand, and the last row. */
export function setUpCellRanges(described: unknown): GridRange[] {
  const ranges: GridRange[] = [];
  for (const { properties = {} } of (described as SpreadsheetJson).sheets ?? []) {
    const { sheetId = 0, title = '', sheetType = 'GRID', gridProperties = {} } = properties;
    const { rowCount = 0 } = gridProperties;
    if (sheetType !== 'GRID' || rowCount === 0) continue;
    const rowsNeeded = sheetKeyOf(title) === 'settings' ? mostSettingRows : headingSearchRows + 1;
    const endRowIndex = Math.min(rowCount, rowsNeeded);
    ranges.push({ sheetId, startRowIndex: 0, endRowIndex });
    if (rowCount > endRowIndex) ranges.push({ sheetId, startRowIndex: rowCount - 1, endRowIndex: rowCount });
  }
  return ranges;
}

/**
 * Joins three readings of one workbook: what it is made of, the formats of some of its cells, and its values.
 * All three are v4 JSON, in which zeros and empty parts are left out.
 */
export function readWorkbookState(described: unknown, inspected: unknown, grids: readonly SheetGrid[]): WorkbookState {
  const { properties, sheets = [] } = described as SpreadsheetJson;
  const values = rowsById(grids);
  const cellsById = new Map<number, GridDataJson[]>();
  for (const sheet of (inspected as SpreadsheetJson).sheets ?? []) {
    cellsById.set(sheet.properties?.sheetId ?? 0, sheet.data ?? []);
  }
  return {
    locale: properties?.locale ?? '',
    timeZone: properties?.timeZone ?? '',
    sheets: sheets
      .filter(({ properties }) => hasGrid(properties))
      .map((sheet) => readSheet(sheet, cellsById.get(sheet.properties?.sheetId ?? 0) ?? [], values)),
  };
}

function readSheet(json: SheetJson, data: readonly GridDataJson[], values: ReturnType<typeof rowsById>): SheetState {
  const summary = readSummary(json.properties);
  return {
    ...summary,
    mark: readSheetMark(json.developerMetadata),
    rows: trimRows(values.get(summary.sheetId) ?? []),
    conditionalFormats: (json.conditionalFormats ?? []).map(readFormat),
    protections: (json.protectedRanges ?? []).map(readProtection),
    hasFilter: json.basicFilter !== undefined,
    hasBanding: (json.bandedRanges ?? []).length > 0,
    columnWidths: data[0]?.columnMetadata?.map(({ pixelSize = 0 }) => pixelSize) ?? [],
    cells: readCells(data),
  };
}

function trimRows(rows: SheetState['rows']): SheetState['rows'] {
  let end = rows.length;
  while (end > 0 && !(rows[end - 1] ?? []).some(hasContent)) end--;
  return end === rows.length ? rows : rows.slice(0, end);
}

function readFormat({ ranges = [], booleanRule }: ConditionalFormatJson): FoundFormat {
  return { ranges, condition: booleanRule?.condition === undefined ? undefined : readCondition(booleanRule.condition) };
}

function readCondition({ type = '', values = [] }: ConditionJson): Condition {
  return { type, values: values.map(({ userEnteredValue = '' }) => userEnteredValue) };
}

function readProtection(json: ProtectionJson): FoundProtection {
  const { protectedRangeId = 0, range = { sheetId: 0 }, description = '', warningOnly = false, editors } = json;
  return { id: protectedRangeId, range, description, warningOnly, users: editors?.users };
}

function readCells(data: readonly GridDataJson[]): Map<number, readonly FoundCell[]> {
  const cells = new Map<number, readonly FoundCell[]>();
  for (const { startRow = 0, rowData = [] } of data) {
    for (const [offset, { values = [] }] of rowData.entries()) cells.set(startRow + offset, values.map(readCell));
  }
  return cells;
}

function readCell({ dataValidation, userEnteredFormat: format = {} }: CellJson): FoundCell {
  const { condition, strict = false } = dataValidation ?? {};
  return {
    validation: condition === undefined ? undefined : { ...readCondition(condition), strict },
    numberFormat: format.numberFormat?.type,
    isStyled:
      format.textFormat?.bold === true || isFill(format.backgroundColorStyle?.rgbColor ?? format.backgroundColor),
  };
}

/** White is what Google writes where nothing was chosen. */
function isFill(colour: ColourJson | undefined): boolean {
  return colour !== undefined && !(colour.red === 1 && colour.green === 1 && colour.blue === 1);
}

interface SpreadsheetJson {
  readonly properties?: { readonly locale?: string; readonly timeZone?: string };
  readonly sheets?: readonly SheetJson[];
}

interface SheetJson {
  readonly properties?: SheetPropertiesJson;
  readonly conditionalFormats?: readonly ConditionalFormatJson[];
  readonly protectedRanges?: readonly ProtectionJson[];
  readonly basicFilter?: object;
  readonly developerMetadata?: readonly MetadataJson[];
  readonly bandedRanges?: readonly object[];
  readonly data?: GridDataJson[];
}

interface ConditionJson {
  readonly type?: string;
  readonly values?: readonly { readonly userEnteredValue?: string }[];
}

interface ConditionalFormatJson {
  readonly ranges?: readonly GridRange[];
  readonly booleanRule?: { readonly condition?: ConditionJson };
}

interface ProtectionJson {
  readonly protectedRangeId?: number;
  readonly range?: GridRange;
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly editors?: { readonly users?: readonly string[] };
}

interface GridDataJson {
  readonly startRow?: number;
  readonly columnMetadata?: readonly { readonly pixelSize?: number }[];
  readonly rowData?: readonly { readonly values?: readonly CellJson[] }[];
}

interface CellJson {
  readonly dataValidation?: { readonly condition?: ConditionJson; readonly strict?: boolean };
  readonly userEnteredFormat?: {
    readonly numberFormat?: { readonly type?: string };
    readonly backgroundColor?: ColourJson;
    readonly backgroundColorStyle?: { readonly rgbColor?: ColourJson };
    readonly textFormat?: { readonly bold?: boolean };
  };
}

interface ColourJson {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}
