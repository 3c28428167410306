import type { TaskKey } from '../../src/core/tasks/task';
import { dayOf } from '../../src/core/time/day';
import { taskColumns } from '../../src/sheets/tables/columns';
import type { Scalar } from '../host/book/cell';

/** `U001`, `U002` … */
export function unitCode(index: number): string {
  return `U${String(index + 1).padStart(3, '0')}`;
}

export const benchDocuments = ['139/KH-UBND', '190/KH-UBND'] as const;

const dueTexts = ['31/12/2025', 'quý IV/2025', 'trước ngày 02/12/2025', 'tháng 10/2025'] as const;
/** Ends on a Sunday: one row in so many gets a warning. */
const dueOnSunday = 'tháng 11/2025';
const warningShare = 24;

/** Cells of one task, mostly without a fault; dates as serials. */
function syntheticTask(code: string, row: number): { readonly [key in TaskKey]?: Scalar } {
  const assignedOn = dayOf(2025, 5, 16) + (row % 60);
  const isDone = row % 3 === 0;
  return {
    title: `Triển khai nhiệm vụ số ${row + 1} của đơn vị ${code} theo kế hoạch chuyển đổi số năm 2025`,
    field: row % 2 === 0 ? 'CĐS' : 'KHCN; ĐMST',
    source: benchDocuments[row % 4 === 0 ? 1 : 0],
    assignedOn,
    lead: `Đơn vị ${code}`,
    deliverable: 'Báo cáo',
    dueText: row % warningShare === 7 ? dueOnSunday : (dueTexts[row % 4] ?? ''),
    progress: isDone ? 'Hoàn thành' : 'Đang thực hiện',
    percent: isDone ? 100 : (row * 7) % 90,
    ...(isDone
      ? { doneOn: dayOf(2025, 9, 1) + (row % 30), evidence: `${row + 10}/BC-UBND`, evidenceTo: 'UBND Thành phố' }
      : {}),
    updatedAt: dayOf(2025, 10, 1) + 0.375,
  };
}

/** A unit's task table as the sheet has it: its headings, then so many rows. */
export function taskRows(code: string, rowCount: number): Scalar[][] {
  const rows: Scalar[][] = [taskColumns.map(({ vi }) => vi)];
  for (let row = 0; row < rowCount; row += 1) {
    const task = syntheticTask(code, row);
    rows.push(taskColumns.map(({ key }) => task[key] ?? ''));
  }
  return rows;
}
