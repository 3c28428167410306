import type { ItemPlace } from '../../core/register/item';
import { setValidation } from '../requests/format-requests';
import { inspectedCells } from '../requests/inspected';
import { type Column, taskColumns } from '../tables/columns';
import type { TaskTable } from '../tables/task-table';
import type { GridRange, Request } from '../v4';
import { type UnitNames, validationOf } from './sheet/drop-downs';
import type { LayoutTexts } from './sheet/texts';

/** Field mask of the reading for a repair: the kind of a drop-down is enough to see that one is gone. */
export const dropDownFields =
  'sheets(properties.sheetId,data(startRow,startColumn,rowData.values.dataValidation.condition.type))';

/** The part of a table that a repair needs. */
export interface TableWithDropDowns extends Pick<TaskTable, 'headingRowNumber' | 'lastRowNumber'> {
  readonly place: Pick<ItemPlace, 'sheetId' | 'columnIndex' | 'english'>;
  /** Of a register's table; a task table has the usual ones. */
  readonly columns?: readonly Column[];
}

/** Columns whose drop-downs are restored: lists and units. A paste takes the validation of the copied cells along. */
function withDropDown({ columns = taskColumns }: TableWithDropDowns): readonly Column[] {
  return columns.filter(
    ({ type, by }) => by === 'people' && (type === 'list' || type === 'multiList' || type === 'unit'),
  );
}

/** Ranges whose validation to read: the filled rows of the columns with a drop-down. */
export function dropDownRanges(tables: readonly TableWithDropDowns[]): GridRange[] {
  const ranges: GridRange[] = [];
  for (const table of tables) {
    const { place, headingRowNumber, lastRowNumber } = table;
    if (lastRowNumber <= headingRowNumber) continue;
    for (const { columnIndex } of placedColumns(table)) {
      ranges.push({
        sheetId: place.sheetId,
        startRowIndex: headingRowNumber,
        endRowIndex: lastRowNumber,
        startColumnIndex: columnIndex,
        endColumnIndex: columnIndex + 1,
      });
    }
  }
  return ranges;
}

/** The ranges whose drop-downs are gone, and the writes that bring them back. */
export interface DropDownRepair {
  readonly ranges: readonly GridRange[];
  readonly requests: readonly Request[];
}

/**
 * Restores drop-downs that are gone, and nothing else.
 * @param inspected an answer of `spreadsheets.getByDataFilter` that covers `dropDownRanges`, with `dropDownFields` at least.
 */
export function planDropDownRepair(
  tables: readonly TableWithDropDowns[],
  inspected: unknown,
  units: UnitNames | undefined,
  help: LayoutTexts['columnHelp'],
): DropDownRepair {
  const found = foundTypes(inspected);
  const ranges: GridRange[] = [];
  const requests: Request[] = [];
  for (const table of tables) {
    const { place, headingRowNumber, lastRowNumber } = table;
    for (const { column, columnIndex } of placedColumns(table)) {
      const wanted = validationOf(column, units, help[column.key], place.english ? 'en' : 'vi');
      const types = found.get(`${place.sheetId} ${columnIndex}`);
      if (wanted === undefined || types === undefined) continue;
      for (const { start, end } of missingRuns(types, wanted.type, headingRowNumber, lastRowNumber)) {
        const rows = { startRowIndex: start, endRowIndex: end };
        const columns = { startColumnIndex: columnIndex, endColumnIndex: columnIndex + 1 };
        const range = { sheetId: place.sheetId, ...rows, ...columns };
        ranges.push(range);
        requests.push(setValidation(range, wanted));
      }
    }
  }
  return { ranges, requests };
}

function placedColumns(table: TableWithDropDowns): { column: Column; columnIndex: number }[] {
  const placed: { column: Column; columnIndex: number }[] = [];
  for (const column of withDropDown(table)) {
    const columnIndex = table.place.columnIndex[column.key];
    if (columnIndex !== undefined) placed.push({ column, columnIndex });
  }
  return placed;
}

/** Runs of rows, half-open, in which the wanted kind of validation does not stand. */
function missingRuns(types: ReadonlyMap<number, string>, wanted: string, from: number, to: number) {
  const runs: { start: number; end: number }[] = [];
  for (let rowIndex = from; rowIndex < to; rowIndex++) {
    if (types.get(rowIndex) === wanted) continue;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.end === rowIndex) last.end = rowIndex + 1;
    else runs.push({ start: rowIndex, end: rowIndex + 1 });
  }
  return runs;
}

/** Kinds of validation by row, for each column of each sheet that was read. Several parts may tell of one column. */
function foundTypes(inspected: unknown): Map<string, Map<number, string>> {
  const found = new Map<string, Map<number, string>>();
  const typesOf = (sheetId: number, columnIndex: number): Map<number, string> => {
    const place = `${sheetId} ${columnIndex}`;
    const types = found.get(place) ?? new Map<number, string>();
    found.set(place, types);
    return types;
  };
  // Of a column without a single drop-down the answer may tell where it is and no cell: the host does so, Google's own is not verified.
  for (const { properties, data = [] } of (inspected as PartsJson).sheets ?? []) {
    for (const { startColumn = 0 } of data) typesOf(properties?.sheetId ?? 0, startColumn);
  }
  for (const { sheetId, rowIndex, columnIndex, cell } of inspectedCells<ValidatedCell>(inspected)) {
    const type = cell.dataValidation?.condition?.type;
    const types = typesOf(sheetId, columnIndex);
    if (type !== undefined) types.set(rowIndex, type);
  }
  return found;
}

interface PartsJson {
  readonly sheets?: readonly {
    readonly properties?: { readonly sheetId?: number };
    readonly data?: readonly { readonly startColumn?: number }[];
  }[];
}

interface ValidatedCell {
  readonly dataValidation?: { readonly condition?: { readonly type?: string } };
}
