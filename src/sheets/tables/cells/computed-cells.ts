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

/** Writes of the computed columns that do not stand as they should; columns that the table lacks are passed over. */
export function planComputedCells(place: TaskTablePlace, rows: readonly ComputedRow[]): readonly Request[] {
  return writeCells(
    place.sheetId,
    [...listChanges(place, rows)].map(({ change }) => change),
  );
}

/** The same for files that nobody has set up: a day would show there as its serial. */
export function planComputedCellsOfFile(place: TaskTablePlace, rows: readonly ComputedRow[]): readonly Request[] {
  return writeCells(
    place.sheetId,
    [...listChanges(place, rows)].map(({ key, change }) => ({ ...change, as: formats[key] })),
  );
}

function* listChanges(
  place: TaskTablePlace,
  rows: readonly ComputedRow[],
): Generator<{ readonly key: TaskKey; readonly change: CellChange }> {
  for (const { rowNumber, cells, wanted } of rows) {
    for (const key of computedKeys) {
      const columnIndex = place.columnIndex[key];
      const value = wanted[key];
      if (columnIndex === undefined || value === undefined || isSame(cells[key], value)) continue;
      yield { key, change: { rowIndex: rowNumber - 1, columnIndex, value } };
    }
  }
}

const formats: { readonly [key in TaskKey]?: CellChange['as'] } = { dueOn: 'date', updatedAt: 'dateTime' };

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (isBlank(a as string) && isBlank(b as string));
}
