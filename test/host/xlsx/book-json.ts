import type { Book, Sheet } from '../../../scripts/host/book/book';
import { withBothColors } from '../../../scripts/host/book/shared';

/** A book as plain JSON with its cells, to compare books by what they hold. */
export function bookJson(book: Book): unknown {
  return JSON.parse(JSON.stringify({ ...book, sheets: book.sheets.map(sheetJson) }));
}

function sheetJson(sheet: Sheet): unknown {
  const { grid, rowMetadata, columnMetadata, ...rest } = sheet;
  const cells: Record<string, unknown> = {};
  for (let row = 0; row < grid.storedRowCount(); row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      const cell = grid.cellAt(row, column);
      if (cell !== undefined) cells[`${row},${column}`] = withBothColors(cell);
    }
  }
  return withBothColors({
    ...rest,
    size: [grid.rowCount, grid.columnCount],
    rows: entries(rowMetadata),
    columns: entries(columnMetadata),
    cells,
  });
}

function entries(list: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries([...list.entries()].filter(([, item]) => item !== undefined));
}
