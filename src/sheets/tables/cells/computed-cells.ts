import { computedKeys, type TaskCells, type TaskKey, type TaskTablePlace } from '../../../core/tasks/task';
import { isBlank } from '../../../core/values/cell';
import { type CellChange, writeCells } from '../../requests/requests';
import type { Request } from '../../v4';

/** What the product computes for a row; an absent key is left as it stands. */
export interface ComputedRow {
  readonly rowNumber: number;
  readonly cells: Pick<TaskCells, (typeof computedKeys)[number]>;
  readonly wanted: Partial<Pick<TaskCells, 'code' | 'dueOn' | 'status' | 'check' | 'updatedAt' | 'originCode'>>;
}

/**
 * Writes of the computed columns that do not stand as they should; columns that the table lacks are passed over.
 * @param formatsDates for files that nobody has set up: a day would show there as its serial.
 */
export function planComputedCells(
  place: TaskTablePlace,
  rows: readonly ComputedRow[],
  formatsDates = false,
): readonly Request[] {
  const changes: CellChange[] = [];
  for (const { rowNumber, cells, wanted } of rows) {
    for (const key of computedKeys) {
      const columnIndex = place.columnIndex[key];
      const value = wanted[key];
      if (columnIndex === undefined || value === undefined || isSame(cells[key], value)) continue;
      const as = formatsDates ? formats[key] : undefined;
      changes.push({ rowIndex: rowNumber - 1, columnIndex, value, as });
    }
  }
  return writeCells(place.sheetId, changes);
}

const formats: { readonly [key in TaskKey]?: CellChange['as'] } = { dueOn: 'date', updatedAt: 'dateTime' };

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (isBlank(a as string) && isBlank(b as string));
}
