import type { Cell, Row } from '../../core/values/cell';
import type { FillValue, RowsToFill } from '../requests/fills';
import { appendDimension, fitText } from '../requests/requests';
import { hideRows, showRows } from '../requests/sheet-requests';
import { type MasterKey, masterColumns } from '../tables/columns';
import type { Request } from '../v4';
import { formatDates, type GridSize } from './master-plan';
import type { MasterTable } from './master-table';

/** Rows that are put below the master where nobody sees them yet. */
export interface HiddenRows {
  /** Make room, hide it and format it: to be committed before the rows are filled in. */
  readonly requests: readonly Request[];
  readonly fill: RowsToFill;
  /** The rows as the sheet will hold them, from its first column on. */
  readonly rows: readonly Row[];
}

/**
 * Puts new rows below the last one, hidden: a run that takes several executions loads them so, and shows them all with its last batch. Columns of the
 * coordinator's own are left alone.
 * @param added cells in the order of `masterColumns`.
 */
export function planHiddenRows(
  table: MasterTable,
  added: readonly (readonly Cell[])[],
  { rowCount }: GridSize,
): HiddenRows {
  const { place, lastRowNumber: first } = table;
  const end = first + added.length;
  const { startIndex, sources } = columnSpan(table.columnIndex);
  const rows = added.map((cells) => sources.map((at) => (at === undefined ? null : toFill(cells[at]))));
  const before = new Array<Cell>(startIndex).fill(undefined);
  return {
    // Tables without a task bring no rows, and Google refuses a range that is empty.
    requests:
      added.length === 0
        ? []
        : [
            ...(end > rowCount ? [appendDimension(place.sheetId, 'ROWS', end - rowCount)] : []),
            hideRows(place.sheetId, first, end),
            ...formatDates(table, first, end),
          ],
    fill: { title: place.sheetTitle, rowIndex: first, columnIndex: startIndex, rows },
    rows: startIndex === 0 ? rows : rows.map((row) => [...before, ...row]),
  };
}

/** Shows whatever is hidden below the heading: rows may have moved since they were put there. */
export function showLoadedRows({ place, headingRowNumber }: MasterTable): Request {
  return showRows(place.sheetId, headingRowNumber);
}

/** For each column from the product's first to its last, where its cell stands among `masterColumns`; undefined for somebody else's. */
function columnSpan(columnIndex: MasterTable['columnIndex']): {
  startIndex: number;
  sources: readonly (number | undefined)[];
} {
  const places = Object.values(columnIndex) as number[];
  const startIndex = Math.min(...places);
  const sources = new Array<number | undefined>(Math.max(...places) - startIndex + 1).fill(undefined);
  for (const [at, { key }] of masterColumns.entries()) {
    const place = columnIndex[key as MasterKey];
    if (place !== undefined) sources[place - startIndex] = at;
  }
  return { startIndex, sources };
}

function toFill(value: Cell): FillValue {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? fitText(value) : value;
}
