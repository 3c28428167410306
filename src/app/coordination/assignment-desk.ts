import {
  type Assignment,
  type AssignmentPlan,
  type AssignmentRow,
  planAssignments,
} from '../../core/assignments/plan-assignments';
import { cellText } from '../../core/tasks/task-text';
import type { ShownAssignment } from '../../i18n/coordination/catalogue';
import { readAssignments } from '../../sheets/tables/system-tables';
import { readFilesOf } from '../files/read-files-of';
import { type Assessment, assessTracker } from '../judging/assess-tracker';
import { openOfficeTracker } from '../mending/open-tracker';
import type { Ports } from '../ports/ports';
import type { ReadTable, Tracker } from '../ports/tracker';
import { UserError } from '../ports/user-error';
import { isTableClosed, requireOpen } from '../rights/closed-sheets';

/** `Giao việc` beside everything it may be given to. */
export interface AssignmentDesk {
  readonly assessment: Assessment;
  readonly place: Parameters<typeof planAssignments>[0]['place'];
  /** By row number. */
  readonly rows: ReadonlyMap<number, AssignmentRow>;
  readonly plan: AssignmentPlan;
  /** Titles of sheets that are closed to the account, by unit code. */
  readonly shut: ReadonlyMap<string, string>;
  /** Who may open what is closed; '' where Google does not say. */
  readonly owner: string;
}

/** Reads the tracker and works out who gets what. Units' own files are looked into only where they are recipients. */
export function openAssignmentDesk(ports: Ports): AssignmentDesk {
  const tracker = openOfficeTracker(ports, 'assignTasks', ['assignments']);
  requireOpen(ports, tracker, ['assignments']);
  const first = deskOf(ports, assessTracker(ports, tracker));
  const recipients = new Set(first.plan.assignments.flatMap(({ without }) => without.map(({ code }) => code)));
  const filled = readFilesOf(ports, tracker, recipients);
  return filled === tracker ? first : deskOf(ports, assessTracker(ports, filled));
}

function deskOf(ports: Ports, assessment: Assessment): AssignmentDesk {
  const { tracker, examined, known } = assessment;
  const grid = tracker.grids.get('assignments');
  const reading = grid === undefined ? undefined : readAssignments(grid);
  if (reading === undefined || 'problems' in reading) throw new UserError('assignmentHeadings');
  const { place, items } = reading.table;
  const { context, ruleSettings, ownRules } = tracker;
  const tables = [...tablesOf(assessment)];
  const shut = new Map(
    tables.filter(([, table]) => isShut(tracker, table)).map(([code, { grid }]) => [code, grid.title]),
  );
  const reachable = new Set(tables.map(([code]) => code).filter((code) => !shut.has(code)));
  const input = { rows: items, place, tasks: examined.tasks, known, reachable, ruleSettings, ownRules };
  const rows = new Map(items.map((row) => [row.rowNumber, row]));
  const owner = shut.size === 0 ? '' : ports.openWorkbook.ownerEmail();
  return { assessment, place, rows, plan: planAssignments(input, context), shut, owner };
}

/** On a sheet of this workbook that somebody keeps closed to the account. */
function isShut(tracker: Tracker, { table, file }: ReadTable): boolean {
  return file === undefined && isTableClosed(tracker, table.place.sheetId, table.headingRowNumber - 1);
}

/** The tables that were read, by unit code. */
export function tablesOf({ tracker }: Assessment): ReadonlyMap<string, ReadTable> {
  return new Map(tracker.unitTables.flatMap((table) => (table.kind === 'read' ? [[table.unit.code, table]] : [])));
}

/** The row as people are told of it. */
export function showAssignment(assignment: Assignment, desk: AssignmentDesk): ShownAssignment {
  const { rows, shut, owner } = desk;
  const { rowNumber, code, given, holders, without } = assignment;
  const names = (units: readonly { readonly name: string }[]) => units.map(({ name }) => name);
  const title = cellText(rows.get(rowNumber)?.cells.title);
  return {
    rowNumber,
    title,
    code,
    given: names(given.map(({ unit }) => unit)),
    holders: names(holders),
    without: names(without.filter(({ code: unitCode, isTracker }) => !shut.has(unitCode) && isTracker !== true)),
    lower: names(without.filter(({ isTracker }) => isTracker === true)),
    closed: { titles: without.flatMap(({ code: unitCode }) => shut.get(unitCode) ?? []), owner },
  };
}
