import { codePrefixOf } from '../documents/document-symbol';
import type { Task } from '../tasks/task';
import { compareStanding } from '../tasks/task-order';
import { type Day, yearOf } from '../time/day';
import { codePart, spellCode, splitSerial, unitCodePart } from './code-form';
import { findCodeHolders } from './code-holders';
import type { KnownTasks } from './known-task';

/** A code for a row that has none, or not its own. */
export interface CodeAssignment {
  readonly task: Task;
  readonly code: string;
  /** `copied`: the row was copied from the one that keeps the code. `restored`: the master knows the task by this code. */
  readonly reason: 'new' | 'copied' | 'restored';
}

/** For a task whose row names no document: `nhiệm vụ`. */
const noDocumentPrefix = 'NV';

/**
 * The codes that are to be written, in the order of the rows. `tasks` are all tasks of all units, so that numbers do not meet; `known` is the
 * master, whose codes are never given again. A row gets its code when it has a title, once; a code found in a sheet stays.
 */
export function assignCodes(tasks: readonly Task[], known: KnownTasks, today: Day): CodeAssignment[] {
  const holders = findCodeHolders(tasks, known);
  const assignments: CodeAssignment[] = [];
  const restored = new Set<Task>();
  for (const { task, knownCode } of holders.strayed) {
    restored.add(task);
    assignments.push({ task, code: knownCode, reason: 'restored' });
  }
  const without: { readonly task: Task; readonly reason: 'new' | 'copied' }[] = [];
  for (const task of tasks) {
    if (task.code === '' && task.title !== '' && !restored.has(task)) without.push({ task, reason: 'new' });
  }
  for (const { task, isCopy } of holders.doubles) {
    if (isCopy && task.title !== '') without.push({ task, reason: 'copied' });
  }
  if (without.length > 0) {
    const serials = highestSerials(tasks, known);
    without.sort((a, b) => compareStanding(a.task, b.task));
    for (const { task, reason } of without) {
      assignments.push({ task, code: nextCode(seriesOf(task, today), serials), reason });
    }
  }
  return assignments.sort((a, b) => compareStanding(a.task, b.task));
}

/** The highest number of each series, of rows that are there and of rows that the master remembers. */
export function highestSerials(tasks: readonly Task[], known: KnownTasks): Map<string, number> {
  const highest = new Map<string, number>();
  const note = (code: string): void => {
    const parts = splitSerial(code);
    if (parts !== undefined && parts.serial > (highest.get(parts.series) ?? 0)) highest.set(parts.series, parts.serial);
  };
  for (const { code } of tasks) if (code !== '') note(code);
  for (const code of known.keys()) note(code);
  return highest;
}

/** The next free code of a series; `serials` is moved on. */
export function nextCode(series: string, serials: Map<string, number>): string {
  const serial = (serials.get(series) ?? 0) + 1;
  serials.set(series, serial);
  return spellCode(series, serial);
}

/** Document, year of assignment and unit: `KH139-2025-SKHCN`. A day to come is a slip (V15), and a code stays. */
export function seriesOf(task: Task, today: Day): string {
  const symbol = task.document?.symbol ?? task.symbols[0] ?? '';
  const prefix = codePart(codePrefixOf(symbol) ?? '', noDocumentPrefix);
  const assignedYear = task.assignedOn.kind === 'day' && task.assignedOn.day <= today ? yearOf(task.assignedOn.day) : 0;
  const year = assignedYear >= 2000 ? assignedYear : yearOf(today);
  return `${prefix}-${year}-${unitCodePart(task.place.unitCode)}`;
}
