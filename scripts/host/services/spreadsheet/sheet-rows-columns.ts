import type { Place } from './place';
import { deleteLines, fitLines, insertLines, setLines } from './sheet-lines';
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
