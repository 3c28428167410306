import type { Issue } from '../core/issue';
import type { Language } from '../core/settings';
import type { Task, TaskRow } from '../core/task';
import { renderCheckLine } from '../i18n/rules/render';
import { cellName } from '../sheets/a1';
import { type ComputedRow, planComputedCells } from '../sheets/computed-cells';
import { cellCharacterLimit } from '../sheets/requests';
import type { TaskTable } from '../sheets/task-table';
import type { Request } from '../sheets/v4';
import { statusList } from '../sheets/words';
import type { Assessment } from './assess-tracker';

/** Codes that rows lack, in the units' sheets. */
export function planCodes({ examined }: Assessment): Request[] {
  return examined.codes.flatMap(({ task, code }) =>
    planComputedCells(task.place, [{ rowNumber: task.rowNumber, cells: task.cells, wanted: { code } }]),
  );
}

/** Last day, status and problems of every row, in the units' sheets. */
export function planEntries({ tracker, examined }: Assessment): Request[] {
  const { language } = tracker.context.settings;
  return tracker.unitTables.flatMap((unitTable) => {
    if (unitTable.kind !== 'read') return [];
    const tasks = examined.tasksByUnit.get(unitTable.unit.code) ?? [];
    const rows = tasks.map((task) => computedRow(task, examined.issuesOf(task), language));
    return planComputedCells(unitTable.table.place, [...rows, ...emptiedRows(unitTable.table)]);
  });
}

/** What the computed columns of a row should say; the code only where the row lacks it or has another's. */
export function computedRow(task: Task, issues: readonly Issue[], language: Language): ComputedRow {
  return {
    rowNumber: task.rowNumber,
    cells: task.cells,
    wanted: {
      dueOn: task.lastDay ?? '',
      status: task.title === '' && task.progress === undefined ? '' : statusList.print(task.status),
      check: checkText(issues, language),
    },
  };
}

/** A row whose content people took away keeps its code, and nothing that was computed from the rest. */
function emptiedRows({ computedRows }: TaskTable): ComputedRow[] {
  return computedRows.map(({ rowNumber, cells }: TaskRow) => ({
    rowNumber,
    cells,
    wanted: { dueOn: '', status: '', check: '' },
  }));
}

export function checkText(issues: readonly Issue[], language: Language): string {
  const lines = issues.map((issue) => {
    const { rowNumber, columnIndex } = issue.place;
    return renderCheckLine(issue, columnIndex === undefined ? '' : cellName(rowNumber, columnIndex), language);
  });
  return lines.join('\n').slice(0, cellCharacterLimit);
}
