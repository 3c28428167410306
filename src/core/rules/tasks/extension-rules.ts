import type { Task } from '../../tasks/task';
import { hasText } from '../../tasks/task-text';
import type { RuleRun } from '../rule-run';

/** V27: an extension has its new day and its document; without both the old deadline applies. */
export function extensionIsWhole(task: Task, run: RuleRun): void {
  const hasDay = task.extendedTo.kind !== 'blank';
  const hasBasis = hasText(task.cells.extensionBasis);
  if (hasDay === hasBasis) return;
  run.report(task, 'V27', hasDay ? 'extensionBasis' : 'extendedTo', { missing: hasDay ? 'basis' : 'day' });
}

/** V28: an extension is later than what it extends. */
export function extensionIsLater(task: Task, run: RuleRun): void {
  if (task.extendedTo.kind !== 'day' || task.originalLastDay === undefined) return;
  if (task.extendedTo.day > task.originalLastDay) return;
  const swapped = task.extendedTo.swappedDay;
  const facts = { extendedDay: task.extendedTo.day, originalDay: task.originalLastDay };
  const offersSwap = swapped !== undefined && swapped > task.originalLastDay;
  run.report(task, 'V28', 'extendedTo', offersSwap ? { ...facts, suggestedDay: swapped } : facts);
}
