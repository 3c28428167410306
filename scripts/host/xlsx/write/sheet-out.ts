import type { WriteSheet } from 'hucre/xlsx';
import { columnName } from '../../book/a1';
import { type Sheet, sheetIdOf, titleOf } from '../../book/book';
import { clipRect, isEmptyRect, type Rect, rectOf } from '../../book/rect';
import { absoluteRefOf, refOf } from '../cell-ranges';
import type { HiddenSheet } from '../parts/hidden-part';
import { fittedHeight } from '../read/row-heights';
import { hexOf } from '../style/color';
import { COLUMN_PIXELS, distance, toPoints, toWidth } from '../style/pixels';
import { toFormatTail, toXlsxCells } from './cells-out';
import { type ChartsOut, chartsOut } from './charts-out';
import { toXlsxRules, toXlsxValidations } from './rules-out';
import type { WriteContext } from './write-context';

/** A page in portrait holds about this much at full size; a wider sheet is turned, then shrunk to the page's width. */
const PORTRAIT_PIXELS = 720;
/** A wider sheet would shrink to letters of less than 6 points: it goes on over pages side by side, at a size that can be read. */
const READABLE_PIXELS = 1650;
const READABLE_SCALE = 85;

/** A sheet in its two halves: what the file says, and what only the hidden part can hold. */
export interface SheetOut {
  readonly xlsx: WriteSheet;
  readonly hidden: HiddenSheet;
}

export function writeSheet(sheet: Sheet, name: string, context: WriteContext): SheetOut {
  const charts = chartsOut(sheet, context);
  return { xlsx: toXlsxSheet(sheet, name, charts, context), hidden: toHiddenSheet(sheet, name, charts) };
}

function toXlsxSheet(sheet: Sheet, name: string, charts: ChartsOut, context: WriteContext): WriteSheet {
  const { properties, grid } = sheet;
  const { frozenRowCount = 0, frozenColumnCount = 0, hideGridlines } = properties.gridProperties ?? {};
  const tabColor = hexOf(properties.tabColor, properties.tabColorStyle);
  const unlocked = openRects(sheet);
  const validations = toXlsxValidations(sheet, context);
  const rules = toXlsxRules(sheet, context);
  const merges = sheet.merges.map((range) => rectOf(range, grid));
  const filter = sheet.basicFilter?.range;
  const freezePane = {
    ...(frozenRowCount ? { rows: frozenRowCount } : {}),
    ...(frozenColumnCount ? { columns: frozenColumnCount } : {}),
  };
  const view = {
    ...(hideGridlines ? { showGridLines: false } : {}),
    ...(properties.rightToLeft ? { rightToLeft: true } : {}),
    ...(tabColor === undefined ? {} : { tabColor: { rgb: tabColor } }),
  };
  return {
    name,
    cells: toXlsxCells(sheet, unlocked ?? [], context),
    columns: columnsOf(sheet),
    rowDefs: rowsOf(sheet),
    pageSetup: pageOf(sheet),
    ...(properties.hidden ? { hidden: true } : {}),
    ...(Object.keys(view).length === 0 ? {} : { view }),
    ...(Object.keys(freezePane).length === 0 ? {} : { freezePane }),
    ...(merges.length === 0 ? {} : { merges: merges.map(toMerge) }),
    ...(validations.length === 0 ? {} : { dataValidations: validations }),
    ...(rules.length === 0 ? {} : { conditionalRules: rules }),
    ...(filter === undefined ? {} : { autoFilter: { range: refOf(clipRect(rectOf(filter, grid), grid)) } }),
    ...(unlocked === undefined ? {} : { protection: OPEN_ACTIONS }),
    ...(charts.drawn.length === 0 ? {} : { charts: [...charts.drawn] }),
  };
}

function toHiddenSheet(sheet: Sheet, name: string, charts: ChartsOut): HiddenSheet {
  const tail = toFormatTail(sheet);
  return {
    name,
    ...(titleOf(sheet) === name ? {} : { title: titleOf(sheet) }),
    sheetId: sheetIdOf(sheet),
    rowCount: sheet.grid.rowCount,
    columnCount: sheet.grid.columnCount,
    ...(sheet.protectedRanges.length === 0 ? {} : { protectedRanges: sheet.protectedRanges }),
    ...(sheet.basicFilter === undefined ? {} : { basicFilter: sheet.basicFilter }),
    ...(sheet.bandedRanges.length === 0 ? {} : { bandedRanges: sheet.bandedRanges }),
    ...(charts.hidden.length === 0 ? {} : { charts: charts.hidden }),
    ...(sheet.groups.length === 0 ? {} : { groups: sheet.groups }),
    ...(sheet.developerMetadata.length === 0 ? {} : { developerMetadata: sheet.developerMetadata }),
    ...(tail === undefined ? {} : { tail }),
  };
}

/**
 * The names that Excel keeps for itself, which the library does not write or writes without the quotes they need: the frozen rows and columns,
 * which are repeated on each printed page as Google does, and the filter's range, without which LibreOffice drops the filter.
 */
export function ownNames(sheet: Sheet, name: string): { name: string; range: string; scope: string }[] {
  const { frozenRowCount: rows, frozenColumnCount: columns } = sheet.properties.gridProperties ?? {};
  const place = `'${name.replace(/'/g, "''")}'!`;
  const titles = [
    ...(columns ? [`${place}$A:$${columnName(columns - 1)}`] : []),
    ...(rows ? [`${place}$1:$${rows}`] : []),
  ];
  const filter = sheet.basicFilter?.range;
  const filtered = filter === undefined ? undefined : namedRef(rectOf(filter, sheet.grid), name, sheet);
  return [
    ...(titles.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope: name }]),
    ...(filtered === undefined ? [] : [{ name: '_xlnm._FilterDatabase', range: filtered, scope: name }]),
  ];
}

/** Excel locks values and formulas only; sizes, sorting and filters stay with everyone, as on Google. */
const OPEN_ACTIONS = {
  sheet: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
} as const;

/**
 * The cells that stay open on a sheet that is protected as a whole; undefined when it is not. Excel has no editors and no
 * warnings: protections of parts, and those that only warn, live in the hidden part alone.
 */
function openRects(sheet: Sheet): Rect[] | undefined {
  const whole = sheet.protectedRanges.find(
    ({ range, warningOnly, namedRangeId }) =>
      !warningOnly && !namedRangeId && range !== undefined && coversAll(rectOf(range, sheet.grid), sheet),
  );
  return whole === undefined ? undefined : (whole.unprotectedRanges ?? []).map((range) => rectOf(range, sheet.grid));
}

function coversAll({ top, left, bottom, right }: Rect, { grid }: Sheet): boolean {
  return top === 0 && left === 0 && bottom >= grid.rowCount && right >= grid.columnCount;
}

function toMerge({ top, left, bottom, right }: Rect) {
  return { startRow: top, startCol: left, endRow: bottom - 1, endCol: right - 1 };
}

/** Every column gets its width: the file's own default is narrower than Google's. */
function columnsOf({ grid, columnMetadata, groups }: Sheet): NonNullable<WriteSheet['columns']> {
  return Array.from({ length: grid.columnCount }, (_, index) => {
    const own = columnMetadata[index];
    const hidden = own?.hiddenByUser || own?.hiddenByFilter;
    return {
      width: toWidth(own?.pixelSize ?? COLUMN_PIXELS),
      ...(hidden ? { hidden: true } : {}),
      ...outlineOf(groups, 'COLUMNS', index),
    };
  });
}

function rowsOf(sheet: Sheet): NonNullable<WriteSheet['rowDefs']> {
  const rows: NonNullable<WriteSheet['rowDefs']> = new Map();
  const end = Math.max(sheet.rowMetadata.length, sheet.grid.lastRowWithContent());
  const hasGroups = sheet.groups.some(({ range }) => range?.dimension === 'ROWS');
  for (let row = 0; row < end; row++) {
    const own = sheet.rowMetadata[row];
    const hidden = own?.hiddenByUser || own?.hiddenByFilter;
    const height = own?.pixelSize || fittedHeight(sheet, row);
    const outline = hasGroups ? outlineOf(sheet.groups, 'ROWS', row) : {};
    if (!hidden && !height && outline.outlineLevel === undefined) continue;
    const shown = { ...(height ? { height: toPoints(height) } : {}), ...(hidden ? { hidden: true } : {}) };
    rows.set(row, { ...shown, ...outline });
  }
  return rows;
}

/** Excel's outline: how many groups a line lies in; the mark of a folded one stands on the line after it. */
function outlineOf(groups: Sheet['groups'], dimension: string, index: number) {
  let outlineLevel = 0;
  let collapsed = false;
  for (const group of groups) {
    if (group.range?.dimension !== dimension) continue;
    const { startIndex, endIndex } = group.range;
    if ((startIndex ?? 0) <= index && index < (endIndex ?? 0)) outlineLevel += 1;
    if (group.collapsed === true && endIndex === index) collapsed = true;
  }
  return { ...(outlineLevel > 0 && { outlineLevel }), ...(collapsed && { collapsed }) };
}

function pageOf({ grid, columnMetadata }: Sheet): NonNullable<WriteSheet['pageSetup']> {
  const used = Math.min(grid.lastColumnWithContent(), grid.columnCount);
  const width = distance(columnMetadata, 0, used, COLUMN_PIXELS);
  const orientation = width > PORTRAIT_PIXELS ? 'landscape' : 'portrait';
  if (width > READABLE_PIXELS) return { paperSize: 'a4', orientation, scale: READABLE_SCALE };
  return { paperSize: 'a4', orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}

/** The reference of a named range, or undefined when its sheet is gone. */
export function namedRef(range: Rect, name: string, sheet: Sheet): string | undefined {
  const rect = clipRect(range, sheet.grid);
  return isEmptyRect(rect) ? undefined : `'${name.replace(/'/g, "''")}'!${absoluteRefOf(rect)}`;
}
