import { formatBounds } from '../../../book/a1';
import { titleOf } from '../../../book/book';
import { findRange } from '../../../book/find-range';
import { type Rect, rectOf } from '../../../book/rect';
import { type EnumValue, enumValue } from '../../../bridge/enum-value';
import { ServiceError } from '../../../runs/exceptions';
import { TextFinderService } from '../find/text-finder';
import { bookOf, type OpenFile, type Place, sheetOf } from '../place';
import { type ProtectionService, protectionsOf } from '../protection';
import { RangeListService } from '../range/range-list';
import { hexOf, readValues } from '../range/range-read';
import { currentCell, SelectionService, selectedRangeList, selectedRanges } from '../selection';
import { lineAt, type SheetPlace } from './sheet-lines';

type FoundBounds = NonNullable<ReturnType<typeof findRange>>['range'];

const DEFAULT_ROW_HEIGHT = 21;
const DEFAULT_COLUMN_WIDTH = 100;

/** What a sheet says of itself, and its ranges. Rows and columns count from 1. */
export class SheetView {
  readonly fileId: string;
  readonly place: SheetPlace;

  constructor(file: OpenFile, sheetId: number) {
    this.place = { host: file.host, file: file.file, objects: file.objects, sheetId };
    this.fileId = file.file.id;
  }

  getActiveCell(): object {
    return currentCell(this.place, this.place.sheetId) ?? this.getRange(1, 1);
  }

  getActiveRange(): object {
    return selectedRanges(this.place, this.place.sheetId)[0] ?? this.getRange(1, 1);
  }

  getActiveRangeList(): object {
    return selectedRangeList(this.place);
  }

  createTextFinder(text: string): TextFinderService {
    return new TextFinderService(this.place, () => [this.place], text);
  }

  getColumnWidth(column: number): number {
    return lineAt(this.place, 'COLUMNS', column - 1).pixelSize ?? DEFAULT_COLUMN_WIDTH;
  }

  getCurrentCell(): object {
    return this.getActiveCell();
  }

  /** From A1 to the last cell with content; A1 of an empty sheet. */
  getDataRange(): object {
    const { grid } = sheetOf(this.place);
    const bottom = Math.max(1, grid.lastRowWithContent());
    const right = Math.max(1, grid.lastColumnWithContent());
    return this.#range({ top: 0, left: 0, bottom, right });
  }

  getFrozenColumns(): number {
    return sheetOf(this.place).properties.gridProperties?.frozenColumnCount ?? 0;
  }

  getFrozenRows(): number {
    return sheetOf(this.place).properties.gridProperties?.frozenRowCount ?? 0;
  }

  getIndex(): number {
    return (sheetOf(this.place).properties.index ?? 0) + 1;
  }

  getLastColumn(): number {
    return sheetOf(this.place).grid.lastColumnWithContent();
  }

  getLastRow(): number {
    return sheetOf(this.place).grid.lastRowWithContent();
  }

  getMaxColumns(): number {
    return sheetOf(this.place).grid.columnCount;
  }

  getMaxRows(): number {
    return sheetOf(this.place).grid.rowCount;
  }

  getName(): string {
    return titleOf(sheetOf(this.place));
  }

  getParent(): object {
    return this.place.objects.spreadsheet(this.place);
  }

  getProtections(type: EnumValue): ProtectionService[] {
    return protectionsOf(this.place, type);
  }

  getRange(first: number | string, column = 1, rows = 1, columns = 1): object {
    if (typeof first === 'string') return this.place.objects.range(rangeByName(this.place, first, this.getName()));
    return this.#range({ top: first - 1, left: column - 1, bottom: first - 1 + rows, right: column - 1 + columns });
  }

  getRangeList(notations: readonly string[]): object {
    return new RangeListService(notations.map((notation) => rangeByName(this.place, notation, this.getName())));
  }

  getRowHeight(row: number): number {
    return lineAt(this.place, 'ROWS', row - 1).pixelSize ?? DEFAULT_ROW_HEIGHT;
  }

  getSelection(): SelectionService {
    return new SelectionService(this.place);
  }

  getSheetId(): number {
    return this.place.sheetId;
  }

  getSheetName(): string {
    return this.getName();
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    const { grid } = sheetOf(this.place);
    const bottom = rows === -1 ? grid.lastRowWithContent() : row - 1 + rows;
    const right = columns === -1 ? grid.lastColumnWithContent() : column - 1 + columns;
    return readValues({ ...this.place, rect: { top: row - 1, left: column - 1, bottom, right } });
  }

  /** Null where the tab has none. */
  getTabColor(): string | null {
    const { tabColor, tabColorStyle } = sheetOf(this.place).properties;
    const color = tabColorStyle?.rgbColor ?? tabColor;
    return color == null || Object.keys(color).length === 0 ? null : hexOf(color, '#000000');
  }

  getType(): EnumValue {
    return enumValue('Spreadsheet.SheetType', 'GRID');
  }

  hasHiddenGridlines(): boolean {
    return sheetOf(this.place).properties.gridProperties?.hideGridlines === true;
  }

  isColumnHiddenByUser(column: number): boolean {
    return lineAt(this.place, 'COLUMNS', column - 1).hiddenByUser === true;
  }

  isRightToLeft(): boolean {
    return sheetOf(this.place).properties.rightToLeft === true;
  }

  isRowHiddenByFilter(row: number): boolean {
    return lineAt(this.place, 'ROWS', row - 1).hiddenByFilter === true;
  }

  isRowHiddenByUser(row: number): boolean {
    return lineAt(this.place, 'ROWS', row - 1).hiddenByUser === true;
  }

  isSheetHidden(): boolean {
    return sheetOf(this.place).properties.hidden === true;
  }

  #range(rect: Rect): object {
    return this.place.objects.range({ ...this.place, rect });
  }
}

/** A range by A1 notation or name; cells without a sheet's name are those of `sheetTitle`. @throws when there is none. */
export function rangeByName(file: OpenFile, notation: string, sheetTitle: string | undefined): Place {
  // A list's items are not held against any signature.
  if (typeof notation !== 'string') throw new ServiceError('Range not found');
  const book = bookOf(file);
  const own = notation.replace(/^!/, '');
  const quoted = sheetTitle === undefined ? undefined : `'${sheetTitle.replace(/'/g, "''")}'!${own}`;
  const found =
    (quoted === undefined || own.includes('!') ? undefined : findRange(book, quoted)) ?? findRange(book, notation);
  if (found === undefined) throw new ServiceError('Range not found');
  const { grid } = found.sheet;
  const rect = rectOf(found.range, grid);
  const isBeyond = rect.bottom > grid.rowCount || rect.right > grid.columnCount;
  const asked = askedFor(found.range) ?? (isBeyond ? { open: [] } : undefined);
  return { ...file, sheetId: found.sheet.properties.sheetId ?? 0, rect, asked };
}

/** `D:F` and `5:7` stay as they were written, however large the sheet is. */
function askedFor(range: FoundBounds): Place['asked'] {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range;
  const sides = { top: startRowIndex, left: startColumnIndex, bottom: endRowIndex, right: endColumnIndex };
  const open = (['top', 'left', 'bottom', 'right'] as const).filter((side) => sides[side] === undefined);
  if (open.length === 0) return undefined;
  const isWholeLines = open.length === 2 && open.includes('top') === open.includes('bottom');
  return { open, notation: isWholeLines ? formatBounds(range as Parameters<typeof formatBounds>[0]) : undefined };
}
