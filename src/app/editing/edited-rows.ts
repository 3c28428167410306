import { computedKeys, type TaskCells, type TaskRow } from '../../core/tasks/task';
import { type Cell, isBlank, type Row } from '../../core/values/cell';
import type { TaskTable } from '../../sheets/tables/task-table';
import type { Edit } from '../ports/ports';

type ComputedKey = (typeof computedKeys)[number];

export interface EditedRow {
  readonly rowNumber: number;
  readonly wanted: Partial<Pick<TaskCells, ComputedKey>>;
}

/** Cells beside each other; rows and columns count from 0. */
export interface EditedBlock {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly cells: readonly Row[];
}

/**
 * The computed columns of the edited rows where they differ, neighbours together: one block when they stand as the template has them; the code's own column
 * only when a code is new. Rows that the edit left blank lose what was computed, but keep their code.
 */
export function planEditedRows(edit: Edit, table: TaskTable, rows: readonly EditedRow[]): readonly EditedBlock[] {
  const first = Math.max(edit.rowIndex, table.headingRowNumber);
  const last = Math.min(edit.rowIndex + edit.rowCount, table.lastRowNumber);
  const blocks: EditedBlock[] = [];
  if (last <= first) return blocks;
  const standing = new Map([...table.rows, ...table.computedRows].map((row) => [row.rowNumber, row]));
  const wanted = new Map(rows.map((row) => [row.rowNumber, row.wanted]));
  for (const keys of neighbours(table)) {
    const block: Cell[][] = [];
    let differs = false;
    for (let rowNumber = first + 1; rowNumber <= last; rowNumber += 1) {
      const before = standing.get(rowNumber);
      const cells = keys.map((key) => wantedCell(key, wanted.get(rowNumber), before));
      differs ||= keys.some((key, index) => !isSame(before?.cells[key], cells[index]));
      block.push(cells);
    }
    const columnIndex = keys[0] === undefined ? undefined : table.place.columnIndex[keys[0]];
    if (differs && columnIndex !== undefined) blocks.push({ rowIndex: first, columnIndex, cells: block });
  }
  return blocks;
}

function wantedCell(key: ComputedKey, wanted: EditedRow['wanted'] | undefined, before: TaskRow | undefined): Cell {
  if (wanted !== undefined && wanted[key] !== undefined) return wanted[key];
  return wanted !== undefined || key === 'code' ? before?.cells[key] : '';
}

/** Computed columns in runs of neighbours: people's own columns between them are never written. */
function neighbours({ place }: TaskTable): ComputedKey[][] {
  const indexOf = (key: ComputedKey) => place.columnIndex[key] ?? -1;
  const present = computedKeys.filter((key) => indexOf(key) >= 0).sort((a, b) => indexOf(a) - indexOf(b));
  const runs: ComputedKey[][] = [];
  let previous = -2;
  for (const key of present) {
    const run = runs[runs.length - 1];
    if (run !== undefined && indexOf(key) === previous + 1) run.push(key);
    else runs.push([key]);
    previous = indexOf(key);
  }
  return runs;
}

function isSame(a: Cell, b: Cell): boolean {
  return a === b || (isBlank(a) && isBlank(b));
}
