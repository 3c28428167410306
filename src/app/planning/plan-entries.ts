import { checkText } from '../../core/issues/check-cell';
import type { Issue } from '../../core/issues/issue';
import { groupByRow, rowKey } from '../../core/issues/issue-order';
import type { Language } from '../../core/settings/settings';
import type { Task, TaskRow } from '../../core/tasks/task';
import { renderCheckLine } from '../../i18n/rules/render';
import { cellName } from '../../sheets/requests/a1';
import { type ComputedRow, planComputedCells, planComputedCellsOfFile } from '../../sheets/tables/cells/computed-cells';
import type { TaskTable } from '../../sheets/tables/task-table';
import { statusList } from '../../sheets/tables/word-lists';
import type { Request } from '../../sheets/v4';
import type { Assessment } from '../judging/assess-tracker';
import type { FileFacts, ReadTable } from '../ports/tracker';
import { planTabs, type TabPlan } from './plan-tabs';
import { listTaskNotes } from './task-notes';

/** Codes that rows lack, in the units' sheets of this workbook. */
export function planCodes(assessment: Assessment): Request[] {
  return codeRequests(assessment, assessment.tracker.spreadsheetId);
}

/** Last day, status and problems of every row, in the units' sheets of this workbook. */
export function planEntries(assessment: Assessment): Request[] {
  const { tracker } = assessment;
  const byRow = groupByRow(assessment.issues);
  return tracker.unitTables.flatMap((unitTable) =>
    unitTable.kind === 'read' && unitTable.file === undefined ? entryRequests(assessment, byRow, unitTable) : [],
  );
}

/** What is to be written to one unit's own file. */
export interface FilePlan {
  readonly file: FileFacts;
  readonly requests: readonly Request[];
  /** The tables as they were read. */
  readonly tables: readonly ReadTable[];
  /** The tabs of registers that are written to. */
  readonly tabs: readonly TabPlan[];
}

/** Codes, last days, statuses and problems of every row that stands in a file of its unit: one list for each file that does not say so yet. */
export function planFileEntries(assessment: Assessment): FilePlan[] {
  const { tracker } = assessment;
  if (!tracker.context.settings.writeBackToUnitFiles) return [];
  const byRow = groupByRow(assessment.issues);
  const plans = new Map<string, FilePlan>();
  for (const unitTable of tracker.unitTables) {
    if (unitTable.kind !== 'read' || unitTable.file === undefined) continue;
    const { file } = unitTable;
    const before = plans.get(file.fileId);
    // The codes of a file with two units' sheets are planned with the first.
    const codes = before === undefined ? codeRequests(assessment, file.fileId) : before.requests;
    plans.set(file.fileId, {
      file,
      requests: [...codes, ...entryRequests(assessment, byRow, unitTable)],
      tables: [...(before?.tables ?? []), unitTable],
      tabs: [],
    });
  }
  for (const [fileId, tabs] of planTabs(assessment)) {
    const plan = plans.get(fileId);
    const requests = tabs.flatMap((tab) => tab.requests);
    if (plan !== undefined) plans.set(fileId, { ...plan, requests: [...plan.requests, ...requests], tabs });
  }
  return [...plans.values()].filter(({ requests }) => requests.length > 0);
}

function codeRequests({ examined }: Assessment, spreadsheetId: string): Request[] {
  return examined.codes.flatMap(({ task, code }) =>
    task.place.spreadsheetId === spreadsheetId
      ? planComputedCells(task.place, [{ rowNumber: task.rowNumber, cells: task.cells, wanted: { code } }])
      : [],
  );
}

/** A unit sees the last day that counts, and why, also where its row says otherwise than was assigned. */
function entryRequests(
  { tracker, examined, consolidation, registers }: Assessment,
  byRow: ReadonlyMap<string, readonly Issue[]>,
  { unit, table, file }: ReadTable,
): readonly Request[] {
  const { language } = tracker.context.settings;
  const notes = listTaskNotes(registers, tracker.context);
  const tasks = examined.tasksByUnit.get(unit.code) ?? [];
  const rows = tasks.map((task) => {
    const issues = byRow.get(rowKey(task.place, task.rowNumber)) ?? [];
    return computedRow(consolidation.settled.get(task) ?? task, issues, language, notes.get(task.code));
  });
  if (file === undefined) return planComputedCells(table.place, [...rows, ...emptiedRows(table)]);
  noteUpdates(rows, tasks, table);
  return planComputedCellsOfFile(table.place, [...rows, ...emptiedRows(table)]);
}

/** In a unit's own file nobody's `onEdit` notes when a row was changed. */
function noteUpdates(rows: ComputedRow[], tasks: readonly Task[], table: TaskTable): void {
  const standing = new Map(table.rows.map(({ rowNumber, cells }) => [rowNumber, cells.updatedAt]));
  for (const [index, { rowNumber, cells }] of tasks.entries()) {
    const row = rows[index];
    const updatedAt = standing.get(rowNumber);
    if (row === undefined || updatedAt === cells.updatedAt) continue;
    rows[index] = { ...row, cells: { ...row.cells, updatedAt }, wanted: { ...row.wanted, updatedAt: cells.updatedAt } };
  }
}

/** What the computed columns of a row should say; the code only where the row lacks it or has another's. */
export function computedRow(
  task: Task,
  issues: readonly Issue[],
  language: Language,
  notes: readonly string[] = [],
): ComputedRow {
  return {
    rowNumber: task.rowNumber,
    cells: task.cells,
    wanted: {
      dueOn: task.lastDay ?? '',
      status:
        task.title === '' && task.progress === undefined
          ? ''
          : statusList.print(task.status, task.place.english ? 'en' : 'vi'),
      originCode: task.originCode,
      check: [checkText(issues, (issue) => checkLine(issue, language)), ...notes]
        .filter((text) => text !== '')
        .join('\n'),
    },
  };
}

/** A row whose content people took away keeps its code, and nothing that was computed from the rest. */
function emptiedRows({ computedRows }: TaskTable): ComputedRow[] {
  return computedRows.map(({ rowNumber, cells }: TaskRow) => ({
    rowNumber,
    cells,
    wanted: { dueOn: '', status: '', check: '', originCode: '' },
  }));
}

function checkLine(issue: Issue, language: Language): string {
  const { rowNumber, columnIndex } = issue.place;
  return renderCheckLine(issue, columnIndex === undefined ? '' : cellName(rowNumber, columnIndex), language);
}
