import type { Cell, Row } from '../core/cell';
import { cellText } from '../core/task-text';
import { type MasterKey, masterColumns } from './columns';
import { findHeadings, headingSearchRows } from './headings';
import { copiedKeys, type MasterCopy, parseStatuses, parseUnit } from './master-copy';
import type { SheetGrid } from './v4';

/** What of the master was read besides its first rows. */
export interface PartsRead {
  /** Read in every row. */
  readonly codeColumn: number;
  /** From this row on all columns were read, down to the last. */
  readonly tailRow: number;
}

export interface RestoredMaster {
  /** As a whole reading gives it, but for the coordinator's own columns and for rows without a code. */
  readonly grid: SheetGrid;
  readonly columnIndex: { readonly [key in MasterKey]?: number };
  /** Units of whose rows in the copy some no longer stand in the master. */
  readonly outdated: ReadonlySet<string>;
}

/**
 * Fills what was not read of the master from its copy, row by row by the code, wherever people have put rows and columns.
 * @param read the first rows, the code column and the last rows, each in its place.
 * @returns undefined when the copy does not tell every row for certain: then the master must be read whole.
 */
export function restoreMaster(read: SheetGrid, copy: MasterCopy, parts: PartsRead): RestoredMaster | undefined {
  const reading = findHeadings(read.rows, masterColumns);
  if ('problems' in reading) return undefined;
  const { columnIndex, headingRowIndex } = reading.headings;
  if (columnIndex.code !== parts.codeColumn) return undefined;
  if (copiedKeys(columnIndex).join() !== copy.keys.join()) return undefined;
  const { units, rowOf } = indexCopy(copy);
  const fill = createFiller(columnIndex, copy.keys);
  const rows: Row[] = [];
  for (const [rowIndex, row] of read.rows.entries()) {
    const code = rowIndex <= headingRowIndex ? '' : cellText(row[parts.codeColumn]);
    const copied = code === '' ? undefined : rowOf.get(code);
    if (copied !== undefined) {
      // Which of two rows of one code the copy means is not known.
      if (copied.isTaken || copied.isDouble) return undefined;
      copied.isTaken = true;
      copied.unit.taken += 1;
    }
    if (code === '' || rowIndex < headingSearchRows || rowIndex >= parts.tailRow) rows.push(row);
    else if (copied === undefined) return undefined;
    else rows.push(fill(row, copied));
  }
  // So many rows do not go by hand: rather than that, the codes were not read.
  if (countRows(units, ({ taken }) => taken) * 2 < countRows(units, ({ statuses }) => statuses.length))
    return undefined;
  const outdated = units.filter(({ taken, statuses }) => taken < statuses.length).map(({ name }) => name);
  return { grid: { ...read, rows }, columnIndex, outdated: new Set(outdated) };
}

function countRows(units: readonly UnitRows[], of: (unit: UnitRows) => number): number {
  return units.reduce((sum, unit) => sum + of(unit), 0);
}

interface UnitRows {
  readonly name: string;
  readonly columns: readonly (readonly Cell[])[];
  readonly statuses: readonly Cell[];
  /** Rows that stand in the master. */
  taken: number;
}

interface CopiedRow {
  readonly unit: UnitRows;
  readonly at: number;
  isTaken: boolean;
  isDouble: boolean;
}

/** A unit whose row is torn is passed over: should one of its rows stand in the master, its code is not known here. */
function indexCopy(copy: MasterCopy): { units: readonly UnitRows[]; rowOf: ReadonlyMap<string, CopiedRow> } {
  const codeAt = copy.keys.indexOf('code');
  const unitAt = copy.keys.indexOf('unit');
  const units: UnitRows[] = [];
  const rowOf = new Map<string, CopiedRow>();
  for (const [name, copied] of copy.units) {
    const columns = copied.text === undefined ? undefined : parseUnit(copied.text, copy.keys);
    const statuses = parseStatuses(copied.statuses);
    const codes = columns?.[codeAt];
    if (columns === undefined || codes === undefined || statuses?.length !== codes.length) continue;
    if (codes.length > 0 && cellText(columns[unitAt]?.[0]) !== name) continue;
    const unit: UnitRows = { name, columns, statuses, taken: 0 };
    units.push(unit);
    for (const [at, cell] of codes.entries()) {
      const code = cellText(cell);
      const other = rowOf.get(code);
      if (other === undefined) rowOf.set(code, { unit, at, isTaken: false, isDouble: false });
      else other.isDouble = true;
    }
  }
  return { units, rowOf };
}

function createFiller(
  columnIndex: { readonly [key in MasterKey]?: number },
  keys: readonly MasterKey[],
): (row: Row, copied: CopiedRow) => Row {
  const places = keys.map((key) => columnIndex[key] ?? 0);
  const statusPlace = columnIndex.status;
  const width = 1 + Math.max(...places, statusPlace ?? 0);
  return (row, { unit, at }) => {
    const cells: Cell[] = [];
    for (let index = 0; index < width; index += 1) cells.push(row[index] ?? '');
    for (let index = 0; index < places.length; index += 1) {
      const place = places[index] as number;
      // The code is there as it was read.
      if (keys[index] !== 'code') cells[place] = unit.columns[index]?.[at] ?? '';
    }
    if (statusPlace !== undefined) cells[statusPlace] = unit.statuses[at] ?? '';
    while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
    return cells;
  };
}
