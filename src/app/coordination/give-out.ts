import type { Assignment, GivenTask } from '../../core/assignments/plan-assignments';
import { storedCells } from '../../core/consolidate/stored-cells';
import { readTask } from '../../core/tasks/read-task';
import type { Task } from '../../core/tasks/task';
import { cellText } from '../../core/tasks/task-text';
import { coordinationMessages } from '../../i18n/coordination/messages';
import { screenMessages } from '../../i18n/screen/messages';
import { appendTableRows } from '../../sheets/lists/appended-row';
import { type AssignmentResult, planAssignmentResults } from '../../sheets/lists/assignment-results';
import { taskColumns } from '../../sheets/tables/columns';
import { readAssignments } from '../../sheets/tables/system-tables';
import type { Request } from '../../sheets/v4';
import { addToFiles } from '../finishing/add-to-files';
import { assertStands } from '../finishing/settle-plan';
import { rememberSerials } from '../memory/remembered-serials';
import { planLogLine } from '../planning/plan-run';
import type { Ports } from '../ports/ports';
import type { ReadTable } from '../ports/tracker';
import { type AssignmentDesk, showAssignment, tablesOf } from './assignment-desk';

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
export function giveOut(ports: Ports, desk: AssignmentDesk, refusals: readonly Request[]): void {
  const { assessment, plan } = desk;
  const { tracker, examined, known } = assessment;
  const parcels = packParcels(desk);
  const inFiles = parcels.filter(({ table }) => table.file !== undefined);
  const here = parcels.filter(({ table }) => table.file === undefined).flatMap(({ requests }) => requests);
  const tasks = [...examined.tasks, ...parcels.flatMap((parcel) => parcel.tasks)];
  let given = plan.assignments;
  if (inFiles.length === 0) {
    const requests = [...here, ...refusals, ...planAssignmentResults(desk.place, listResults(given, desk))];
    assertStands(ports, tracker, requests);
    ports.workbook.commit([...requests, ...planAssignedLine(ports, desk, given)]);
    rememberSerials(ports, tasks, known);
  } else {
    const claims = given.filter((one) => one.given.length > 0).map(({ rowNumber, code }) => ({ rowNumber, code }));
    const requests = [...here, ...refusals, ...planAssignmentResults(desk.place, claims)];
    assertStands(ports, tracker, requests);
    ports.workbook.commit(requests);
    rememberSerials(ports, tasks, known);
    const refused = addToFiles(ports, inFiles);
    given = given.map((assignment) => withoutRefused(assignment, refused));
    const results = readRowsAgain(ports, desk, listResults(given, desk));
    ports.workbook.commit([...results, ...planAssignedLine(ports, desk, given)]);
  }
  ports.screen.toast(describe(given, desk));
}

function describe(given: readonly Assignment[], { assessment, plan }: AssignmentDesk): string {
  return coordinationMessages(assessment.tracker.context.settings.language).assign.done({
    tasks: sum(given, ({ given: some }) => some.length),
    rows: given.filter(({ given: some }) => some.length > 0).length,
    refused: plan.refused.length,
    without: sum(given, ({ without }) => without.length),
  });
}

function planAssignedLine(ports: Ports, desk: AssignmentDesk, given: readonly Assignment[]): readonly Request[] {
  const { tracker } = desk.assessment;
  const codes = given.flatMap(({ code, given: some }) => (some.length > 0 ? [`${code} (${some.length})`] : []));
  const { menu } = screenMessages(tracker.context.settings.language);
  return planLogLine(ports, tracker, menu.assignTasks, describe(given, desk), codes.join(', '));
}

function listResults(given: readonly Assignment[], desk: AssignmentDesk): readonly AssignmentResult[] {
  return given.map((assignment) => toResult(assignment, desk));
}

/** Results beside their rows where these stand by now: the files may have taken a minute. A row that cannot be told from others is left to the next click. */
function readRowsAgain(
  ports: Ports,
  { place, rows }: AssignmentDesk,
  results: readonly AssignmentResult[],
): readonly Request[] {
  const [grid] = ports.workbook.read([{ sheetId: place.sheetId, title: place.sheetTitle }]);
  const reading = grid === undefined ? undefined : readAssignments(grid);
  if (reading === undefined || 'problems' in reading) return [];
  const { items, place: now } = reading.table;
  const titleAt = new Map(items.map(({ rowNumber, cells }) => [rowNumber, cellText(cells.title)]));
  const rowsOf = new Map<string, number[]>();
  for (const { rowNumber, cells } of items) {
    const code = cellText(cells.code);
    rowsOf.set(code, [...(rowsOf.get(code) ?? []), rowNumber]);
  }
  const found = results.flatMap((result) => {
    const [own, other] = result.code === undefined ? [] : (rowsOf.get(result.code) ?? []);
    if (own !== undefined && other === undefined) return [{ ...result, rowNumber: own }];
    return titleAt.get(result.rowNumber) === cellText(rows.get(result.rowNumber)?.cells.title) ? [result] : [];
  });
  return planAssignmentResults(now, found);
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
    const rows = tasks.map((task, index) => ({
      ...storedCells(task, undefined, place.english),
      // Nobody knows of the lineage before the row stands.
      originCode: given[index]?.cells.originCode,
    }));
    return [{ table, tasks, requests: appendTableRows(place.sheetId, taskColumns, place.columnIndex, rows) }];
  });
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
