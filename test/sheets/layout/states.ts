import type { PlacedTable } from '../../../src/sheets/layout/sheet/plan-headings';
import {
  blankCell,
  type FoundCell,
  newSheetState,
  type SheetState,
} from '../../../src/sheets/layout/state/workbook-state';
import { type Column, column } from '../../../src/sheets/tables/columns';

/** A table whose columns are each of another kind. */
export const someColumns: readonly Column[] = [
  column('code', 'Mã số', 'Code', 'text', 120, { by: 'auto' }),
  column('title', 'Nội dung việc', 'Task', 'prose', 280, { required: true }),
  column('day', 'Ngày xong', 'Day', 'date', 95),
  column('state', 'Trạng thái', 'State', 'list', 100, { choices: ['Đang làm', 'Đã xong'] }),
  column('check', 'Kiểm tra', 'Check', 'prose', 250, { by: 'auto' }),
];

export const someHeadings = someColumns.map(({ vi }) => vi);

export function stateOf(over: Partial<SheetState> = {}): SheetState {
  return { ...newSheetState(7, 'SKHCN', 300, 5), ...over };
}

/** Cells by row, then by column; what is not given is blank. */
export function cellsOf(...cells: [row: number, column: number, cell: Partial<FoundCell>][]): SheetState['cells'] {
  const rows = new Map<number, FoundCell[]>();
  for (const [row, at, cell] of cells) {
    const found = rows.get(row) ?? [];
    rows.set(row, found);
    found[at] = { ...blankCell, ...cell };
  }
  return rows;
}

/** The table of `someColumns` under headings in the fourth row, as set-up left it. */
export function placedTable(over: Partial<PlacedTable> = {}): PlacedTable {
  const columns = over.columns ?? someColumns;
  return {
    sheet: stateOf({ rows: [[], [], [], columns.map(({ vi }) => vi)] }),
    columns,
    language: 'vi',
    headingRowIndex: 3,
    places: new Map(columns.map(({ key }, index) => [key, index])),
    newKeys: new Set(),
    isPlain: false,
    rowCount: 300,
    columnCount: 5,
    ...over,
  };
}

/** Cells of sheet 7; without a last row down to wherever the sheet will end. */
export function rangeOf(
  startRowIndex: number,
  endRowIndex: number | undefined,
  startColumnIndex: number,
  endColumnIndex: number,
) {
  return {
    sheetId: 7,
    startRowIndex,
    ...(endRowIndex === undefined ? {} : { endRowIndex }),
    startColumnIndex,
    endColumnIndex,
  };
}
