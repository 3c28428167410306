import { formatBounds } from '../../../book/a1';
import { assertMayEdit, BookError } from '../../../book/guard';
import { overlaps, rectOf } from '../../../book/rect';
import type { EnumValue } from '../../../bridge/enum-value';
import { localeFacts } from '../../../formats/locale';
import { GENERAL_PATTERN } from '../../../formats/number-format';
import { ServiceError } from '../../../runs/exceptions';
import { dataRegion, nextDataCell } from '../data-region';
import { assertInGrid, bookOf, cellPlace, open, type Place, sheetOf } from '../place';
import { firstOf, hexOf, isBlank, readCells, readDisplayValues, readFormulas, readValues } from './range-read';

/** What a range says of itself and its cells. Rows and columns count from 1. */
export class RangeView {
  /** Whose calls are priced together. */
  readonly fileId: string;
  readonly place: Place;

  constructor(place: Place) {
    // A range past the grid may be named; whatever uses its cells refuses it.
    if (place.asked === undefined) assertInGrid(sheetOf(place), place.rect);
    this.place = place;
    this.fileId = place.file.id;
  }

  canEdit(): boolean {
    const { book, writer } = open(this.place.host, this.fileId);
    try {
      assertMayEdit(book, sheetOf(this.place), this.place.rect, writer);
      return true;
    } catch (error) {
      if (error instanceof BookError) return false;
      throw error;
    }
  }

  getA1Notation(): string {
    if (this.place.asked?.notation !== undefined) return this.place.asked.notation;
    const { top, left, bottom, right } = this.place.rect;
    return formatBounds({ startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right });
  }

  getBackground(): string {
    return firstOf(backgrounds(this.#first()));
  }

  getBackgrounds(): string[][] {
    return backgrounds(this.place);
  }

  getCell(row: number, column: number): object {
    if (row < 1 || column < 1 || row > this.getNumRows() || column > this.getNumColumns()) {
      throw new ServiceError('Cell reference out of range');
    }
    return this.place.objects.range(cellPlace(this.place, row - 1, column - 1));
  }

  getColumn(): number {
    return this.place.rect.left + 1;
  }

  getDataRegion(dimension?: EnumValue): object {
    const rect = dataRegion(sheetOf(this.place).grid, this.place.rect, dimension?.value);
    return this.place.objects.range({ ...this.place, asked: undefined, rect });
  }

  getNextDataCell(direction: EnumValue): object {
    const { grid } = sheetOf(this.place);
    const { row, column } = nextDataCell(grid, this.place.rect, direction.value as Parameters<typeof nextDataCell>[2]);
    const { top, left } = this.place.rect;
    return this.place.objects.range(cellPlace(this.place, row - top, column - left));
  }

  getDisplayValue(): string {
    return firstOf(readDisplayValues(this.#first()));
  }

  getDisplayValues(): string[][] {
    return readDisplayValues(this.place);
  }

  getFormula(): string {
    return firstOf(readFormulas(this.#first()));
  }

  getFormulas(): string[][] {
    return readFormulas(this.place);
  }

  getGridId(): number {
    return this.place.sheetId;
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getLastColumn(): number {
    return this.place.rect.right;
  }

  getLastRow(): number {
    return this.place.rect.bottom;
  }

  getMergedRanges(): object[] {
    const { grid, merges } = sheetOf(this.place);
    const rects = merges.map((merge) => rectOf(merge, grid)).filter((rect) => overlaps(rect, this.place.rect));
    return rects.map((rect) => this.place.objects.range({ ...this.place, asked: undefined, rect }));
  }

  getNote(): string {
    return firstOf(notes(this.#first()));
  }

  getNotes(): string[][] {
    return notes(this.place);
  }

  getNumColumns(): number {
    return this.place.rect.right - this.place.rect.left;
  }

  getNumRows(): number {
    return this.place.rect.bottom - this.place.rect.top;
  }

  getNumberFormat(): string {
    return firstOf(numberFormats(this.#first()));
  }

  getNumberFormats(): string[][] {
    return numberFormats(this.place);
  }

  getRow(): number {
    return this.place.rect.top + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getSheet(): object {
    return this.place.objects.sheet(this.place, this.place.sheetId);
  }

  getValue(): unknown {
    return firstOf(readValues(this.#first()));
  }

  getValues(): unknown[][] {
    return readValues(this.place);
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  isBlank(): boolean {
    return isBlank(this.place);
  }

  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }

  offset(rows: number, columns: number, height = this.getNumRows(), width = this.getNumColumns()): object {
    const top = this.place.rect.top + rows;
    const left = this.place.rect.left + columns;
    return this.place.objects.range({
      ...this.place,
      asked: undefined,
      rect: { top, left, bottom: top + height, right: left + width },
    });
  }

  #first(): Place {
    return cellPlace(this.place, 0, 0);
  }
}

function backgrounds(place: Place): string[][] {
  return readCells(place, (_value, extra) => hexOf(extra?.format?.backgroundColor, '#ffffff'));
}

function notes(place: Place): string[][] {
  return readCells(place, (_value, extra) => extra?.note ?? '');
}

/** As Google tells days that it has formatted by itself, such as the time stamps of forms; those of other locales are unverified. */
const AMERICAN_DAYS: Readonly<Record<string, string>> = { DATE: 'M/d/yyyy', DATE_TIME: 'M/d/yyyy H:mm:ss' };

function numberFormats(place: Place): string[][] {
  const { locale } = bookOf(place).properties;
  const usual = locale === 'en_US' ? AMERICAN_DAYS : localeFacts(locale).patterns;
  return readCells(place, (_value, extra) => {
    const { pattern, type } = extra?.format?.numberFormat ?? {};
    return pattern ?? usual[type ?? ''] ?? GENERAL_PATTERN;
  });
}
