import { cellText } from '../../core/tasks/task-text';
import type { Cell, Row } from '../../core/values/cell';
import { type MasterKey, masterColumns } from '../tables/columns';
import { findHeadings, headingSearchRows } from '../tables/headings';
import type { SheetGrid } from '../v4';
import { copiedKeys, type MasterCopy, parseStatuses, parseUnit } from './master-copy';

/** What of the master was read besides its first rows. */
export interface PartsRead {
  /** Read in every row. */
  readonly codeColumn: number;
  /** From this row on all columns were read, down to the last. */
  readonly tailRow: number;
  /** Rows before it of which all columns were read too. */
  readonly fullRows?: ReadonlySet<number>;
}

export interface RestoredMaster {
  /** As a whole reading gives it, but for the coordinator's own columns and for rows without a code. */
  readonly grid: SheetGrid;
  readonly columnIndex: { readonly [key in MasterKey]?: number };
  /** Units whose rows in the copy are not those that stand in the master. */
  readonly outdated: ReadonlySet<string>;
}

/** The copy does not tell these rows for certain: all their columns must be read. */
export interface UnsureRows {
  readonly unsure: readonly number[];
}

/**
 * Fills what was not read of the master from its copy, row by row by the code, wherever people have put rows and columns.
 * @param read the first rows, the code column and the last rows, each in its place.
 * @returns undefined when the copy is not of this master: then it must be read whole.
 */
export function restoreMaster(
  read: SheetGrid,
  copy: MasterCopy,
  parts: PartsRead,
): RestoredMaster | UnsureRows | undefined {
  const reading = findHeadings(read.rows, masterColumns);
  if ('problems' in reading) return undefined;
  const { columnIndex, headingRowIndex } = reading.headings;
  if (columnIndex.code !== parts.codeColumn) return undefined;
  if (copiedKeys(columnIndex).join() !== copy.keys.join()) return undefined;
  const { units, rowOf } = indexCopy(copy);
  const fill = createFiller(columnIndex, copy.keys);
  const codes = read.rows.map((row, rowIndex) => (rowIndex <= headingRowIndex ? '' : cellText(row[parts.codeColumn])));
  const standing = countCodes(codes);
  const rows: Row[] = [];
  const unsure: number[] = [];
  const outdated = new Set<string>();
  for (const [rowIndex, row] of read.rows.entries()) {
    const code = codes[rowIndex] ?? '';
    const isFull = rowIndex < headingSearchRows || rowIndex >= parts.tailRow || parts.fullRows?.has(rowIndex) === true;
    const copied = code === '' ? undefined : rowOf.get(code);
    // Which of two rows of one code the copy means is not known.
    const isSure = copied !== undefined && !copied.isDouble && standing.get(code) === 1;
    if (isSure) copied.unit.taken += 1;
    else if (code !== '' && isFull) outdated.add(cellText(row[columnIndex.unit ?? 0]));
    if (code === '' || isFull) rows.push(row);
    else if (isSure) rows.push(fill(row, copied));
    else unsure.push(rowIndex);
  }
  if (unsure.length > 0) return { unsure };
  // So many rows do not go by hand: rather than that, the codes were not read.
  if (countRows(units, ({ taken }) => taken) * 2 < countRows(units, ({ statuses }) => statuses.length))
    return undefined;
  const whole = new Set(units.map(({ name, taken, statuses }) => (taken < statuses.length ? undefined : name)));
  for (const name of copy.units.keys()) if (!whole.has(name)) outdated.add(name);
  return { grid: { ...read, rows }, columnIndex, outdated };
}

function countCodes(codes: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) if (code !== '') counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
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
      if (other === undefined) rowOf.set(code, { unit, at, isDouble: false });
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
