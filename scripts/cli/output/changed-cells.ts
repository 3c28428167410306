import { columnName } from '../../host/book/a1';
import { type Book, type Sheet, sheetIdOf, titleOf } from '../../host/book/book';
import type { Scalar } from '../../host/book/cell';
import { cloneBook } from '../../host/book/snapshot';
import { formatValue } from '../../host/formats/number-format';

export interface ChangedCell {
  /** `SKHCN!X5`. */
  readonly cell: string;
  /** As a person sees it; '' when it is blank now. */
  readonly text: string;
}

/** Remembers a book, at no cost, to say later which of its cells have other values. */
export function watchCells(book: Book): () => ChangedCell[] {
  const before = cloneBook(book);
  return () =>
    book.sheets.flatMap((sheet) => {
      const old = before.sheets.find((one) => sheetIdOf(one) === sheetIdOf(sheet))?.grid;
      const rows = Math.max(sheet.grid.storedRowCount(), old?.storedRowCount() ?? 0);
      return Array.from({ length: rows }, (_, row) => {
        const columns = changedColumns(sheet.grid.rowValues(row), old?.rowValues(row) ?? []);
        return columns.map((column) => ({
          cell: `${titleOf(sheet)}!${columnName(column)}${row + 1}`,
          text: shown(book, sheet, row, column),
        }));
      }).flat();
    });
}

type Values = readonly (Scalar | null)[];

function changedColumns(now: Values, then: Values): number[] {
  if (now === then) return [];
  const columns: number[] = [];
  for (let column = 0; column < Math.max(now.length, then.length); column++) {
    if ((now[column] ?? null) !== (then[column] ?? null)) columns.push(column);
  }
  return columns;
}

function shown({ properties }: Book, { grid }: Sheet, row: number, column: number): string {
  const value = grid.valueAt(row, column);
  const format = grid.extraAt(row, column)?.format?.numberFormat;
  return value === null ? '' : String(formatValue(value, format, properties.locale));
}
