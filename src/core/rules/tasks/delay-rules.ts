import { daysLate, isOpen } from '../../tasks/status';
import type { Task } from '../../tasks/task';
import { tellsDifficulty } from '../../tasks/task-difficulty';
import { hasText } from '../../tasks/task-text';
import type { RuleRun } from '../rule-run';
import { isDueBeforeAssigned } from './deadline-rules';

/**
 * V36: an overdue task says why. Claims and suspensions are asked for their proof (V30, V32, V38) and slips of dates for the
 * right date (V21), not for a cause.
 */
export function delayHasCause(task: Task, run: RuleRun): void {
  if (task.status !== 'overdue' || hasText(task.cells.delayCause)) return;
  if (task.progress === 'done' || task.progress === 'suspended' || task.progress === 'cancelled') return;
  if (isDueBeforeAssigned(task)) return;
  run.report(task, 'V36', 'delayCause', { daysLate: daysLate(task, run.context.today) });
}

/** V39: an open task is looked after. */
export function rowIsFresh(task: Task, run: RuleRun): void {
  if (task.updatedAt === undefined || !isOpen(task.status)) return;
  const age = run.context.today - Math.floor(task.updatedAt);
  if (age > run.context.settings.staleAfterDays) run.report(task, 'V39', 'updatedAt', { age });
}

/** V46: a difficulty comes with what its unit proposes. */
export function difficultyHasProposal(task: Task, run: RuleRun): void {
  const { difficulty, proposal } = task.cells;
  if (!tellsDifficulty(difficulty) || hasText(proposal)) return;
  run.report(task, 'V46', 'proposal');
}
