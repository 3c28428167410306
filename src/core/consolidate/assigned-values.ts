import type { Cell } from '../cell';
import { leadCodeOf } from '../report/snapshot';
import type { Task, TaskCells, TaskKey } from '../task';
import type { TaskContext } from '../task-context';
import { cellText } from '../task-text';
import { foldText } from '../text';
import { storedDueText } from './stored-due-text';

/** What the city assigned, and a unit may not change by itself. */
export const assignedKeys = ['title', 'source', 'lead', 'dueText', 'assignedOn'] as const;

export type AssignedKey = (typeof assignedKeys)[number];

/** A unit's row differs from what was assigned. */
export interface AssignedChange {
  readonly code: string;
  readonly unitCode: string;
  readonly key: AssignedKey;
  readonly assigned: Cell;
  readonly found: Cell;
  /** Taken over into the master, because the coordinator accepted it. */
  readonly isAccepted: boolean;
}

const none: readonly AssignedKey[] = [];

/**
 * The assigned columns in which a unit's row differs from the master's. Spelling does not matter: another Unicode form, another name of the same unit,
 * a date typed as text. A blank or unreadable assigned value is no assignment: the unit's entry mends it.
 */
export function findAssignedChanges(
  task: Task,
  assigned: TaskCells,
  readAssigned: () => Task,
  context: TaskContext,
): readonly AssignedKey[] {
  const { cells } = task;
  const sameTitle = cells.title === assigned.title;
  const sameSource = cells.source === assigned.source;
  const sameLead = cells.lead === assigned.lead;
  const sameDueText = storedDueText(cells.dueText) === assigned.dueText;
  const sameStart = startOf(task) === assigned.assignedOn;
  if (sameTitle && sameSource && sameLead && sameDueText && sameStart) return none;
  const changed: AssignedKey[] = [];
  if (!sameTitle && differs(task.title, cellText(assigned.title))) changed.push('title');
  if (!sameSource && sourceDiffers(task, assigned.source, readAssigned)) changed.push('source');
  if (!sameLead && leadDiffers(task, cellText(assigned.lead), context)) changed.push('lead');
  if (!sameDueText && dueTextDiffers(task, assigned.dueText, readAssigned)) changed.push('dueText');
  if (!sameStart && startDiffers(assigned.assignedOn, readAssigned)) changed.push('assignedOn');
  return changed.length === 0 ? none : changed;
}

function differs(found: string, assigned: string): boolean {
  return assigned !== '' && found !== assigned;
}

/** `5514/ubnd-dmpt` is the same dispatch as `5514/UBND-ĐMPT`. */
function sourceDiffers(task: Task, assigned: Cell, readAssigned: () => Task): boolean {
  if (cellText(assigned) === '') return false;
  return foldText(task.symbols.join(';')) !== foldText(readAssigned().symbols.join(';'));
}

function leadDiffers(task: Task, assigned: string, { directory }: TaskContext): boolean {
  if (assigned === '') return false;
  const match = directory.match(assigned);
  // A name that the directory no longer knows was renamed there, or was never right: it protects nothing.
  return match.kind === 'one' && leadCodeOf(task) !== match.unit.code;
}

function dueTextDiffers(task: Task, assigned: Cell, readAssigned: () => Task): boolean {
  const text = cellText(assigned);
  if (text === '' || text === cellText(storedDueText(task.cells.dueText))) return false;
  const before = readAssigned().deadline;
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
function startDiffers(assigned: Cell, readAssigned: () => Task): boolean {
  if (typeof assigned !== 'number') return false;
  const { deadline } = readAssigned();
  return deadline.kind === 'dated' && (deadline.mode === 'days' || deadline.mode === 'workingDays');
}

/** The unit's cells with the assigned values put back where they were changed. */
export function keepAssigned(cells: TaskCells, assigned: TaskCells, keys: readonly AssignedKey[]): TaskCells {
  const kept: { -readonly [key in TaskKey]: Cell } = { ...cells };
  for (const key of keys) kept[key] = assigned[key];
  return kept;
}
