import { type Book, createBook, createSheet } from '../../../scripts/host/book/book';
import { type FixtureCell, type FixtureTable, sourceOf } from '../../core/import/source-table';

type Table = Pick<FixtureTable, 'sheet' | 'rows' | 'merges'>;

/** A spreadsheet whose sheets are these tables, as a person would have it. */
export function bookOfTables(id: string, tables: readonly Table[], locale = 'vi_VN'): Book {
  const book = createBook(id, { title: id, locale });
  for (const table of tables) addTable(book, table);
  return book;
}

export function addTable(book: Book, table: Table): void {
  const width = Math.max(...table.rows.map((row) => row.length));
  const sheet = createSheet(book, table.sheet, { rows: table.rows.length + 10, columns: Math.max(width, 2) });
  for (const [row, cells] of table.rows.entries()) {
    for (const [column, cell] of cells.entries()) put(sheet, row, column, cell);
  }
  sheet.merges = sourceOf(table).merges.map(({ top, left, bottom, right }) => ({
    sheetId: sheet.properties.sheetId ?? 0,
    startRowIndex: top,
    endRowIndex: bottom,
    startColumnIndex: left,
    endColumnIndex: right,
  }));
}

function put(sheet: ReturnType<typeof createSheet>, row: number, column: number, cell: FixtureCell): void {
  if (cell === undefined || cell === null || cell === '') return;
  if (typeof cell !== 'object') sheet.grid.setCell(row, column, { value: cell });
  else {
    const numberFormat = { type: cell.pattern.includes('%') ? 'PERCENT' : 'DATE', pattern: cell.pattern };
    sheet.grid.setCell(row, column, { value: cell.value, format: { numberFormat } });
  }
}
