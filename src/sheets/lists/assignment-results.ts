import type { SheetPlace } from '../../core/rules/tables/sheet-issues';
import type { Moment } from '../../core/time/day';
import type { Cell } from '../../core/values/cell';
import { type CellChange, writeCells } from '../requests/requests';
import type { Request } from '../v4';

/** What the product notes beside a row of `Giao việc`; absent parts stay as they are. */
export interface AssignmentResult {
  readonly rowNumber: number;
  readonly assignedAt?: Moment;
  readonly code?: string;
  readonly result?: string;
}

export function planAssignmentResults({ sheetId, columnIndex }: SheetPlace, results: readonly AssignmentResult[]) {
  const changes: CellChange[] = [];
  for (const { rowNumber, assignedAt, code, result } of results) {
    const put = (key: string, value: Cell, as?: CellChange['as']): void => {
      const at = columnIndex[key];
      if (at !== undefined && value !== undefined)
        changes.push({ rowIndex: rowNumber - 1, columnIndex: at, value, as });
    };
    put('assignedAt', assignedAt, 'dateTime');
    put('code', code);
    put('result', result);
  }
  return writeCells(sheetId, changes) as Request[];
}
