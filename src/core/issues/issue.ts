import type { TaskKey, TaskTablePlace } from '../tasks/task';
import type { Facts } from '../values/facts';

export type Severity = 'error' | 'warning' | 'beta';

/** A cell of any sheet that a problem is about. */
export interface CellPlace {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly sheetTitle: string;
  readonly rowNumber: number;
  /** 0-based; undefined when the problem is about the row or the sheet. */
  readonly columnIndex: number | undefined;
}

/** Something is wrong with an entry. Data, collected, never thrown. */
export interface Issue {
  /** `V30`, or `R2` for the second rule of one's own. */
  readonly rule: string;
  readonly severity: Severity;
  readonly unitCode: string;
  readonly taskCode: string;
  readonly place: CellPlace;
  /** The task column, when it is about one. */
  readonly key: TaskKey | undefined;
  readonly facts: Facts;
}

export function placeOf(table: TaskTablePlace, rowNumber: number, key: TaskKey): CellPlace {
  return {
    spreadsheetId: table.spreadsheetId,
    sheetId: table.sheetId,
    sheetTitle: table.sheetTitle,
    rowNumber,
    columnIndex: table.columnIndex[key],
  };
}
