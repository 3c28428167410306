import type { MasterRecord, MasterRow } from '../../core/consolidate/master-row';
import { storedCells } from '../../core/consolidate/stored-cells';
import { statusWords } from '../../core/tasks/status-words';
import { type TaskCells, taskKeys } from '../../core/tasks/task';
import { type Cell, isSameCell } from '../../core/values/cell';
import { writeDensely } from '../requests/dense-writes';
import { formatCells } from '../requests/format-requests';
import { appendDimension, type CellChange, updateCells, writeCells } from '../requests/requests';
import { estimateBytes } from '../staging/staging';
import { type MasterKey, masterColumns } from '../tables/columns';
import type { Request } from '../v4';
import { printMarks } from './master-marks';
import type { MasterTable } from './master-table';

/** One coordinating unit and its units: beyond this the administration is a tree of trackers, and nobody could work in the sheet. */
export const mostMasterRows = 60_000;

/** Of ten million that a workbook holds: https://support.google.com/drive/answer/37603. The units' own sheets need room beside it. */
export const mostMasterCells = 8_000_000;

export interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface MasterPlan {
  readonly requests: readonly Request[];
  /** Rows that differ from what stands there, new ones among them. */
  readonly changedRows: number;
  readonly addedRows: number;
  readonly changedCells: number;
  /** In rows that stand. */
  readonly changes: readonly CellChange[];
  /** The new rows; cells in the order of `masterColumns`. */
  readonly added: readonly (readonly Cell[])[];
  /** By how many cells the grid grows; a workbook holds ten million: https://support.google.com/drive/answer/37603 */
  readonly gridCells: number;
}

/**
 * The smallest set of writes that makes the master hold these rows. A row is found by its code at the place where people have put it; new rows go
 * below the last one; columns of the coordinator's own are never touched.
 */
export function planMaster(table: MasterTable, rows: readonly MasterRow[], size: GridSize): MasterPlan {
  const { columnIndex } = table;
  const changes: CellChange[] = [];
  const added: MasterRow[] = [];
  let changedRows = 0;
  for (const row of rows) {
    if (row.record === undefined) {
      added.push(row);
      continue;
    }
    if (stands(row, row.record)) continue;
    const before = changes.length;
    compareRow(row, row.record.rowNumber - 1, table, changes);
    if (changes.length > before) changedRows += 1;
  }
  const newRows = added.map((row) => newRowCells(row, table.place.english));
  const appended = added.length === 0 ? [] : appendRows(table, newRows, size);
  return {
    requests: [...writeChanges(table, changes), ...appended],
    changedRows: changedRows + added.length,
    addedRows: added.length,
    changedCells: changes.length + added.length * Object.keys(columnIndex).length,
    changes,
    added: newRows,
    gridCells: missingRows(table, added.length, size) * size.columnCount,
  };
}

/**
 * Google advises 2 MB for a request and refuses 10. A twentieth of a country's rows, each cell for itself, takes some 3 (our estimate is on the safe
 * side); written together with what stands between them they would take three times as many cells.
 */
const scatteredBytes = 3_700_000;

/** Scattered cells one by one, as long as one commit can carry them. */
function writeChanges(table: MasterTable, changes: readonly CellChange[]): Request[] {
  const requests = writeCells(table.place.sheetId, changes);
  if (estimateBytes(requests) <= scatteredBytes) return requests;
  const keys = new Map((Object.keys(table.columnIndex) as MasterKey[]).map((key) => [table.columnIndex[key], key]));
  // Changes that stand far apart ask for nothing between them.
  let byRow: readonly MasterRecord[] | undefined;
  return writeDensely(table.place.sheetId, changes, (rowIndex, columnIndex) => {
    byRow ??= indexRows(table.records);
    const record = byRow[rowIndex];
    const key = keys.get(columnIndex);
    if (record === undefined || key === undefined) return undefined;
    if (key === 'unit') return { value: record.unitCode };
    return { value: key === 'sourceFile' ? record.source : record.cells[key] };
  });
}

function indexRows(records: readonly MasterRecord[]): readonly MasterRecord[] {
  const byRow: MasterRecord[] = [];
  for (const record of records) byRow[record.rowNumber - 1] = record;
  return byRow;
}

/** Whether nothing of a row is to be written, which is so of nearly every one. */
function stands({ isStored, marks, rules, unitCode, source }: MasterRow, record: MasterRecord): boolean {
  if (!isStored || marks.length > 0 || rules.length > 0) return false;
  return isSameCell(record.cells.check, '') && unitCode === record.unitCode && source === record.source;
}

function compareRow(
  row: MasterRow,
  rowIndex: number,
  { columnIndex, place }: MasterTable,
  changes: CellChange[],
): void {
  const { record, task } = row;
  if (record === undefined) return;
  const current = record.cells;
  const put = (key: MasterKey, value: Cell): void => {
    const at = columnIndex[key];
    if (at !== undefined) changes.push({ rowIndex, columnIndex: at, value });
  };
  if (row.isFresh && !row.isStored) {
    const wanted = storedCells(task, current, place.english);
    for (const key of taskKeys) if (key !== 'check' && !isSame(wanted[key], current[key])) put(key, wanted[key]);
  } else if (!row.isFresh) {
    // People's columns of a unit that was not read stand as they are; the day of the run judges them anew.
    const status = statusWords[task.status][place.english ? 1 : 0];
    if (status !== current.status) put('status', status);
    if (!isSame(task.lastDay, current.dueOn)) put('dueOn', task.lastDay);
  }
  // Of a unit whose table has not changed, what was said of its rows stands too.
  if (row.isFresh || row.marks.length > 0) {
    const check = printMarks(row, place.english ? 'en' : 'vi');
    if (!isSame(check, current.check)) put('check', check);
  }
  if (row.unitCode !== record.unitCode) put('unit', row.unitCode);
  if (row.source !== record.source && row.isFresh) put('sourceFile', row.source);
}

/** A moment that went through a file comes back a hair off; a millisecond is no change. */
const smallestDifference = 1 / 86_400_000;

export function isSame(a: Cell, b: Cell): boolean {
  if (a === b) return true;
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < smallestDifference;
  return isSameCell(a, b);
}

/**
 * The whole new rows as one block over the product's columns; between them, columns of the coordinator's own split it.
 * @param added cells in the order of `masterColumns`.
 */
function appendRows(table: MasterTable, added: readonly (readonly Cell[])[], size: GridSize): Request[] {
  const { sheetId } = table.place;
  const first = table.lastRowNumber;
  const missing = missingRows(table, added.length, size);
  const requests: Request[] = missing > 0 ? [appendDimension(sheetId, 'ROWS', missing)] : [];
  for (const { start, keys } of columnRuns(table.columnIndex)) {
    const places = keys.map((key) => masterKeys.indexOf(key));
    requests.push(
      updateCells(
        sheetId,
        first,
        start,
        added.map((cells) => places.map((place) => cells[place])),
      ),
    );
  }
  return [...requests, ...formatDates(table, first, first + added.length)];
}

const masterKeys = masterColumns.map(({ key }) => key);

function missingRows({ lastRowNumber }: MasterTable, added: number, { rowCount }: GridSize): number {
  return added === 0 ? 0 : Math.max(0, lastRowNumber + added - rowCount);
}

/** A row as the master is to hold it; cells in the order of `masterColumns`. */
function newRowCells(row: MasterRow, english: boolean | undefined): readonly Cell[] {
  const stored = storedCells(row.task, undefined, english);
  return masterKeys.map((key) => masterValue(row, stored, key, english));
}

/** What the master holds of a new row in one column. */
export function masterValue(row: MasterRow, stored: TaskCells, key: MasterKey, english = false): Cell {
  if (key === 'check') return printMarks(row, english ? 'en' : 'vi');
  if (key === 'unit') return row.unitCode;
  return key === 'sourceFile' ? row.source : stored[key];
}

/** Neighbouring columns of the product, as they stand in the sheet. */
function columnRuns(columnIndex: MasterTable['columnIndex']): { start: number; keys: MasterKey[] }[] {
  const placed = (Object.keys(columnIndex) as MasterKey[])
    .map((key) => ({ key, at: columnIndex[key] ?? 0 }))
    .sort((a, b) => a.at - b.at);
  const runs: { start: number; keys: MasterKey[] }[] = [];
  for (const { key, at } of placed) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.start + last.keys.length === at) last.keys.push(key);
    else runs.push({ start: at, keys: [key] });
  }
  return runs;
}

/** Rows that the grid grew by do not inherit number formats for certain: dates would show as serials. */
function formatDates(table: MasterTable, startRowIndex: number, endRowIndex: number): Request[] {
  const requests: Request[] = [];
  for (const { key, type } of masterColumns) {
    const at = table.columnIndex[key];
    if (at === undefined || (type !== 'date' && type !== 'dateTime')) continue;
    const range = {
      sheetId: table.place.sheetId,
      startRowIndex,
      endRowIndex,
      startColumnIndex: at,
      endColumnIndex: at + 1,
    };
    const numberFormat =
      type === 'date'
        ? ({ type: 'DATE', pattern: 'dd/mm/yyyy' } as const)
        : ({ type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' } as const);
    requests.push(formatCells(range, { numberFormat }));
  }
  return requests;
}
