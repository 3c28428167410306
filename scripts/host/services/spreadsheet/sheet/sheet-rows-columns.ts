import type { Place } from '../place';
import { deleteLines, fitLines, insertLines, moveLines, setLines } from './sheet-lines';
import { SheetView } from './sheet-view';

type RangeLike = { readonly place: Place };

/** What a sheet does to its rows and columns. They count from 1. */
export class SheetRowsColumns extends SheetView {
  deleteColumn(column: number): this {
    this.deleteColumns(column, 1);
    return this;
  }

  deleteColumns(column: number, howMany: number): void {
    deleteLines(this.place, 'COLUMNS', column - 1, howMany);
  }

  deleteRow(row: number): this {
    this.deleteRows(row, 1);
    return this;
  }

  deleteRows(row: number, howMany: number): void {
    deleteLines(this.place, 'ROWS', row - 1, howMany);
  }

  hideColumns(column: number, howMany = 1): void {
    setLines(this.place, 'COLUMNS', column - 1, howMany, { hiddenByUser: true });
  }

  hideRows(row: number, howMany = 1): void {
    setLines(this.place, 'ROWS', row - 1, howMany, { hiddenByUser: true });
  }

  insertColumnAfter(column: number): this {
    return this.insertColumnsAfter(column, 1);
  }

  insertColumnBefore(column: number): this {
    return this.insertColumnsBefore(column, 1);
  }

  insertColumnsAfter(column: number, howMany: number): this {
    insertLines(this.place, 'COLUMNS', column, howMany, true);
    return this;
  }

  insertColumnsBefore(column: number, howMany: number): this {
    insertLines(this.place, 'COLUMNS', column - 1, howMany, false);
    return this;
  }

  insertColumns(column: number, howMany = 1): void {
    this.insertColumnsBefore(column, howMany);
  }

  insertRowAfter(row: number): this {
    return this.insertRowsAfter(row, 1);
  }

  insertRowBefore(row: number): this {
    return this.insertRowsBefore(row, 1);
  }

  insertRows(row: number, howMany = 1): void {
    this.insertRowsBefore(row, howMany);
  }

  insertRowsAfter(row: number, howMany: number): this {
    insertLines(this.place, 'ROWS', row, howMany, true);
    return this;
  }

  insertRowsBefore(row: number, howMany: number): this {
    insertLines(this.place, 'ROWS', row - 1, howMany, false);
    return this;
  }

  /** The place is counted before the columns leave theirs. */
  moveColumns({ place }: RangeLike, destination: number): void {
    moveLines(this.place, 'COLUMNS', place.rect.left, place.rect.right, destination - 1);
  }

  moveRows({ place }: RangeLike, destination: number): void {
    moveLines(this.place, 'ROWS', place.rect.top, place.rect.bottom, destination - 1);
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(column: number, howMany: number, width: number): this {
    setLines(this.place, 'COLUMNS', column - 1, howMany, { pixelSize: width });
    return this;
  }

  setRowHeight(row: number, height: number): this {
    setLines(this.place, 'ROWS', row - 1, 1, { pixelSize: height });
    return this;
  }

  setRowHeights(row: number, howMany: number, height: number): this {
    setLines(this.place, 'ROWS', row - 1, howMany, { pixelSize: height });
    return this;
  }

  /** Google fits other heights to their text again; here no height is ever fitted. */
  setRowHeightsForced(row: number, howMany: number, height: number): this {
    return this.setRowHeights(row, howMany, height);
  }

  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }

  autoResizeColumns(column: number, howMany: number): this {
    fitLines(this.place, 'COLUMNS', column - 1, howMany);
    return this;
  }

  autoResizeRows(row: number, howMany: number): this {
    fitLines(this.place, 'ROWS', row - 1, howMany);
    return this;
  }

  hideColumn(column: RangeLike): void {
    const { left, right } = column.place.rect;
    this.hideColumns(left + 1, right - left);
  }

  hideRow(row: RangeLike): void {
    const { top, bottom } = row.place.rect;
    this.hideRows(top + 1, bottom - top);
  }

  unhideColumn(column: RangeLike): void {
    const { left, right } = column.place.rect;
    this.showColumns(left + 1, right - left);
  }

  unhideRow(row: RangeLike): void {
    const { top, bottom } = row.place.rect;
    this.showRows(top + 1, bottom - top);
  }

  showColumns(column: number, howMany = 1): void {
    setLines(this.place, 'COLUMNS', column - 1, howMany, { hiddenByUser: false });
  }

  showRows(row: number, howMany = 1): void {
    setLines(this.place, 'ROWS', row - 1, howMany, { hiddenByUser: false });
  }
}
