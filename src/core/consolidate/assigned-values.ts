import { symbolKey } from '../documents/document-symbol';
import { leadCodeOf } from '../report/frozen/snapshot';
import type { Task, TaskCells, TaskKey } from '../tasks/task';
import type { TaskContext } from '../tasks/task-context';
import { cellText } from '../tasks/task-text';
import type { Cell } from '../values/cell';
import { isSameCell } from '../values/cell';
import { storedDueText } from './stored-cell';

/** What the city assigned, and a unit may not change by itself. */
export const assignedKeys = ['title', 'source', 'lead', 'dueText', 'assignedOn'] as const satisfies readonly TaskKey[];

export type AssignedKey = (typeof assignedKeys)[number];

/** A unit's row differs from what was assigned. */
export interface AssignedChange {
  readonly code: string;
  readonly unitCode: string;
  readonly key: AssignedKey;
  readonly assigned: Cell;
  readonly found: Cell;
  /** In the master from now on, because the coordinator accepted it. */
  readonly isAccepted: boolean;
}

/**
 * Whether everything assigned, and the extension, stands in the unit's row letter by letter as in the master: true of nearly every row, so it is asked
 * before anything is worked out. False is only a first sign.
 */
export function isAsAssigned(task: Task, stored: TaskCells): boolean {
  const { cells } = task;
  return (
    cells.title === stored.title &&
    isSameCell(cells.source, stored.source) &&
    isSameCell(cells.lead, stored.lead) &&
    isSameCell(storedDueText(cells.dueText), stored.dueText) &&
    isSameCell(startOf(task), stored.assignedOn) &&
    isSameCell(cells.extendedTo, stored.extendedTo) &&
    isSameCell(cells.extensionBasis, stored.extensionBasis)
  );
}

/**
 * The assigned columns in which a unit's row differs from the master's, `stored` being the master's row read as a task. Spelling does not matter: another
 * Unicode form, another name of the same unit, a date typed as text. A blank or unreadable assigned value is no assignment: the unit's entry mends it.
 */
export function findAssignedChanges(
  task: Task,
  assigned: TaskCells,
  stored: Task,
  context: TaskContext,
): readonly AssignedKey[] {
  const changed: AssignedKey[] = [];
  if (differs(task.title, cellText(assigned.title))) changed.push('title');
  if (sourceDiffers(task, assigned.source, stored)) changed.push('source');
  if (leadDiffers(task, cellText(assigned.lead), context)) changed.push('lead');
  if (dueTextDiffers(task, assigned.dueText, stored)) changed.push('dueText');
  if (startDiffers(task, assigned.assignedOn, stored)) changed.push('assignedOn');
  return changed;
}

function differs(found: string, assigned: string): boolean {
  return assigned !== '' && found !== assigned;
}

/** `5514/ubnd-dmpt` is the same dispatch as `5514/UBND-ĐMPT`. */
function sourceDiffers(task: Task, assigned: Cell, stored: Task): boolean {
  if (cellText(assigned) === '') return false;
  return task.symbols.map(symbolKey).join(';') !== stored.symbols.map(symbolKey).join(';');
}

function leadDiffers(task: Task, assigned: string, { directory }: TaskContext): boolean {
  if (assigned === '') return false;
  const match = directory.match(assigned);
  // A name that the directory no longer knows was renamed there, or was never right: it protects nothing.
  return match.kind === 'one' && leadCodeOf(task) !== match.unit.code;
}

function dueTextDiffers(task: Task, assigned: Cell, stored: Task): boolean {
  const text = cellText(assigned);
  if (text === '' || text === cellText(storedDueText(task.cells.dueText))) return false;
  const before = stored.deadline;
  const now = task.deadline;
  if (before.kind === 'unreadable' || before.kind === 'none') return false;
  if (before.kind === 'dated' && now.kind === 'dated') {
    // By the wording, not by the day that comes of it: the start of a period may be corrected.
    return before.mode !== now.mode || before.namedDay !== now.namedDay;
  }
  return true;
}

function startOf({ assignedOn, cells }: Task): Cell {
  return assignedOn.kind === 'day' ? assignedOn.day : cells.assignedOn;
}

/** `10 ngày kể từ ngày giao`: the day of assignment is then a part of the deadline; otherwise it is the unit's to correct. */
function startDiffers(task: Task, assigned: Cell, { deadline }: Task): boolean {
  if (typeof assigned !== 'number' || startOf(task) === assigned) return false;
  return deadline.kind === 'dated' && (deadline.mode === 'days' || deadline.mode === 'workingDays');
}

/** The unit's cells with the assigned values put back where they were changed. */
export function keepAssigned(cells: TaskCells, assigned: TaskCells, keys: readonly AssignedKey[]): TaskCells {
  const kept: { -readonly [key in TaskKey]: Cell } = { ...cells };
  for (const key of keys) kept[key] = assigned[key];
  return kept;
}
