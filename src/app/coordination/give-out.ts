import type { Assignment, GivenTask } from '../../core/assignments/plan-assignments';
import { storedCells } from '../../core/consolidate/stored-cells';
import { readTask } from '../../core/tasks/read-task';
import type { Task } from '../../core/tasks/task';
import { cellText } from '../../core/tasks/task-text';
import { createPace } from '../../core/time/pace';
import { coordinationMessages } from '../../i18n/coordination/messages';
import { screenMessages } from '../../i18n/screen/messages';
import { appendTableRows } from '../../sheets/lists/appended-row';
import { type AssignmentResult, planAssignmentResults } from '../../sheets/lists/assignment-results';
import { taskColumns } from '../../sheets/tables/columns';
import type { Request } from '../../sheets/v4';
import { askInWaves } from '../files/ask-in-waves';
import { rememberSerials } from '../memory/remembered-serials';
import { planLogLine } from '../planning/plan-run';
import type { Ports } from '../ports/ports';
import { type AssignmentDesk, type ReadTable, showAssignment, tablesOf } from './assignment-desk';

const writesPerMinute = 55;
const writeUntilMs = 255_000;

/** What goes into one unit's table. */
interface Parcel {
  readonly table: ReadTable;
  readonly tasks: readonly Task[];
  readonly requests: readonly Request[];
}

/**
 * Writes the tasks into the units' tables and notes in `Giao việc` what was given to whom. With units' own files, the codes are noted first: a run that is
 * cut off between the files is finished by the next, which finds those codes and the rows that bear them.
 */
export function giveOut(ports: Ports, desk: AssignmentDesk, alongside: readonly Request[]): void {
  const { assessment, plan } = desk;
  const { tracker, examined, known } = assessment;
  const parcels = packParcels(desk);
  const inFiles = parcels.filter(({ table }) => table.file !== undefined);
  const here = parcels.filter(({ table }) => table.file === undefined).flatMap(({ requests }) => requests);
  const tasks = [...examined.tasks, ...parcels.flatMap((parcel) => parcel.tasks)];
  if (inFiles.length > 0) {
    const claims = plan.assignments
      .filter(({ given }) => given.length > 0)
      .map(({ rowNumber, code }) => ({ rowNumber, code }));
    ports.workbook.commit([...here, ...alongside, ...planAssignmentResults(desk.place, claims)]);
    rememberSerials(ports, tasks, known);
  }
  const refused = writeFiles(ports, inFiles);
  const given = plan.assignments.map((assignment) => withoutRefused(assignment, refused));
  const { language } = tracker.context.settings;
  const { menu } = screenMessages(language);
  const said = coordinationMessages(language).assign.done({
    tasks: sum(given, ({ given: some }) => some.length),
    rows: given.filter(({ given: some }) => some.length > 0).length,
    refused: plan.refused.length,
    without: sum(given, ({ without }) => without.length),
  });
  const codes = given
    .filter(({ given: some }) => some.length > 0)
    .map(({ code, given: some }) => `${code} (${some.length})`);
  ports.workbook.commit([
    ...(inFiles.length > 0 ? [] : [...here, ...alongside]),
    ...planAssignmentResults(
      desk.place,
      given.map((assignment) => toResult(assignment, desk)),
    ),
    ...planLogLine(ports, tracker, menu.assignTasks, said, codes.join(', ')),
  ]);
  if (inFiles.length === 0) rememberSerials(ports, tasks, known);
  ports.screen.toast(said);
}

function packParcels(desk: AssignmentDesk): readonly Parcel[] {
  const byUnit = new Map<string, GivenTask[]>();
  for (const { given } of desk.plan.assignments) {
    for (const task of given) byUnit.set(task.unit.code, [...(byUnit.get(task.unit.code) ?? []), task]);
  }
  const tables = tablesOf(desk.assessment);
  return [...byUnit].flatMap(([unitCode, given]) => {
    const table = tables.get(unitCode);
    if (table === undefined) return [];
    const { place, lastRowNumber } = table.table;
    const { context } = desk.assessment.tracker;
    const tasks = given.map(({ cells }, index) =>
      readTask({ rowNumber: lastRowNumber + 1 + index, cells }, place, context),
    );
    const rows = tasks.map((task) => storedCells(task, undefined, place.english));
    return [{ table, tasks, requests: appendTableRows(place.sheetId, taskColumns, place.columnIndex, rows) }];
  });
}

/** @returns the units whose file did not take its rows. */
function writeFiles(ports: Ports, parcels: readonly Parcel[]): ReadonlySet<string> {
  const answers = askInWaves(ports, parcels, {
    ask: (some) =>
      ports.files.write(some.map(({ table, requests }) => ({ fileId: table.grid.spreadsheetId, requests }))),
    pace: createPace(writesPerMinute),
    untilMs: writeUntilMs,
  });
  return new Set(parcels.filter((_, index) => answers[index]?.isOk !== true).map(({ table }) => table.unit.code));
}

function withoutRefused(assignment: Assignment, refused: ReadonlySet<string>): Assignment {
  const isRefused = ({ unit }: GivenTask) => refused.has(unit.code);
  const { given, without } = assignment;
  return {
    ...assignment,
    given: given.filter((task) => !isRefused(task)),
    without: [...without, ...given.filter(isRefused).map(({ unit }) => unit)],
  };
}

/** A row that nobody has received yet is no given row. */
function toResult(assignment: Assignment, desk: AssignmentDesk): AssignmentResult {
  const { rowNumber, code, given, holders } = assignment;
  const { now, settings } = desk.assessment.tracker.context;
  const result = coordinationMessages(settings.language).assign.result(showAssignment(assignment, desk));
  if (given.length + holders.length === 0) return { rowNumber, result };
  const isMarked = cellText(desk.rows.get(rowNumber)?.cells.assignedAt) !== '';
  return { rowNumber, code, result, ...(isMarked ? {} : { assignedAt: now }) };
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
