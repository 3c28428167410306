import type { EnumValue } from '../../../bridge/enum-value';
import { notImplemented, ServiceError } from '../../../runs/exceptions';
import { applyBanding, type BandingService, bandingsOf } from '../parts/banding';
import { addMetadata, type DeveloperMetadataService, metadataOf } from '../parts/developer-metadata';
import { createFilter, type FilterService, filterOf } from '../parts/filter';
import { foldWithin, shiftDepth } from '../parts/group';
import { DeveloperMetadataFinderService } from '../parts/metadata-finder';
import { apply, gridRange, type Place, sheetOf } from '../place';
import { RangeShape } from './range-shape';

type RangeLike = { readonly place: Place };

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** What lies over a range's cells (bands, groups, the filter, metadata), and the tools that work on its data. */
export class RangeParts extends RangeShape {
  addDeveloperMetadata(...args: readonly unknown[]): this {
    addMetadata(this.place, this.place, args);
    return this;
  }

  applyColumnBanding(theme?: EnumValue, hasHeader?: boolean, hasFooter?: boolean): BandingService {
    return applyBanding(this.place, 'columnProperties', theme, hasHeader, hasFooter);
  }

  applyRowBanding(theme?: EnumValue, hasHeader?: boolean, hasFooter?: boolean): BandingService {
    return applyBanding(this.place, 'rowProperties', theme, hasHeader, hasFooter);
  }

  /** The destination begins where this range does, or ends where it ends. */
  autoFill(destination: RangeLike, series: EnumValue): void {
    const { sheetId, rect } = destination.place;
    if (sheetId !== this.place.sheetId)
      throw new ServiceError('AutoFill destination range must include the source range.');
    const own = this.place.rect;
    const isInside =
      rect.top <= own.top && rect.bottom >= own.bottom && rect.left <= own.left && rect.right >= own.right;
    if (!isInside) throw new ServiceError('AutoFill destination range must include the source range.');
    const down = rect.bottom - own.bottom || own.top - rect.top;
    const isDown = down !== 0;
    const isBack = isDown ? rect.top < own.top : rect.left < own.left;
    const size = isDown ? down : rect.right - own.right || own.left - rect.left;
    if (size === 0) return;
    const sourceAndDestination = {
      source: gridRange(this.place),
      dimension: isDown ? 'ROWS' : 'COLUMNS',
      fillLength: isBack ? -size : size,
    };
    apply(this.place, { autoFill: { sourceAndDestination, useAlternateSeries: series.value === 'ALTERNATE_SERIES' } });
  }

  /** Down to the end of the data beside the range: on its left, else on its right. */
  autoFillToNeighbor(series: EnumValue): void {
    const { rect } = this.place;
    const { grid } = sheetOf(this.place);
    const ends = [rect.left - 1, rect.right].map((column) => {
      let row = rect.top;
      while (column >= 0 && row < grid.rowCount && grid.valueAt(row, column) !== null) row++;
      return row;
    });
    const bottom = ends.find((end) => end > rect.bottom);
    if (bottom !== undefined) this.autoFill({ place: { ...this.place, rect: { ...rect, bottom } } }, series);
  }

  collapseGroups(): this {
    foldWithin(this.place, true);
    return this;
  }

  copyFormatToRange(sheet: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    this.#copyTo(sheet, { top: row - 1, bottom: rowEnd, left: column - 1, right: columnEnd }, 'PASTE_FORMAT');
  }

  copyValuesToRange(sheet: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    this.#copyTo(sheet, { top: row - 1, bottom: rowEnd, left: column - 1, right: columnEnd }, 'PASTE_VALUES');
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinderService {
    return new DeveloperMetadataFinderService(this.place);
  }

  createFilter(): FilterService {
    return createFilter(this.place);
  }

  expandGroups(): this {
    foldWithin(this.place, false);
    return this;
  }

  getBandings(): BandingService[] {
    return bandingsOf(this.place);
  }

  getDataSourcePivotTables(): never[] {
    return [];
  }

  getDataSourceTables(): never[] {
    return [];
  }

  getDeveloperMetadata(): DeveloperMetadataService[] {
    const { sheetId, rect } = this.place;
    const { rowCount, columnCount } = sheetOf(this.place).grid;
    const isRow = rect.left === 0 && rect.right === columnCount && rect.bottom - rect.top === 1;
    const isColumn = rect.top === 0 && rect.bottom === rowCount && rect.right - rect.left === 1;
    return metadataOf(this.place, ({ dimensionRange: lines }) => {
      if (lines === undefined || (lines.sheetId ?? 0) !== sheetId) return false;
      return lines.dimension === 'ROWS'
        ? isRow && lines.startIndex === rect.top
        : isColumn && lines.startIndex === rect.left;
    });
  }

  getFilter(): FilterService | null {
    return filterOf(this.place);
  }

  isEndColumnBounded(): boolean {
    return this.#isBounded('right');
  }

  isEndRowBounded(): boolean {
    return this.#isBounded('bottom');
  }

  isStartColumnBounded(): boolean {
    return this.#isBounded('left');
  }

  isStartRowBounded(): boolean {
    return this.#isBounded('top');
  }

  /** What is left moves up; the answer is the part that holds it. Columns count from the sheet's first. */
  removeDuplicates(columns?: readonly number[]): object {
    const { sheetId, rect } = this.place;
    const comparisonColumns = columns?.map((column) => {
      if (column - 1 < rect.left || column > rect.right) throw new ServiceError(`Invalid argument: ${column}`);
      return { sheetId, dimension: 'COLUMNS', startIndex: column - 1, endIndex: column };
    });
    const [reply] = apply(this.place, {
      deleteDuplicates: { range: gridRange(this.place), ...(comparisonColumns && { comparisonColumns }) },
    });
    const removed = reply?.deleteDuplicates?.duplicatesRemovedCount ?? 0;
    return this.place.objects.range({
      ...this.place,
      asked: undefined,
      rect: { ...rect, bottom: rect.bottom - removed },
    });
  }

  shiftColumnGroupDepth(delta: number): this {
    shiftDepth(this.place, 'COLUMNS', delta);
    return this;
  }

  shiftRowGroupDepth(delta: number): this {
    shiftDepth(this.place, 'ROWS', delta);
    return this;
  }

  splitTextToColumns(delimiter?: string | EnumValue): void {
    // Google guesses the delimiter from the data, by rules that it does not tell.
    if (delimiter === undefined) throw notImplemented('Range.splitTextToColumns without a delimiter');
    const text = typeof delimiter === 'string' ? delimiter : (DELIMITERS[delimiter.value] ?? '');
    apply(this.place, { textToColumns: { source: gridRange(this.place), delimiterType: 'CUSTOM', delimiter: text } });
  }

  #isBounded(side: 'top' | 'left' | 'bottom' | 'right'): boolean {
    return this.place.asked?.open.includes(side) !== true;
  }

  #copyTo(target: unknown, rect: Place['rect'], pasteType: string): void {
    const sheetId = typeof target === 'number' ? target : (target as RangeLike).place.sheetId;
    const destination = gridRange({ ...this.place, sheetId, rect });
    apply(this.place, { copyPaste: { source: gridRange(this.place), destination, pasteType } });
  }
}
