import { committedDay } from '../../tasks/commitment';
import { daysLate, isOpen } from '../../tasks/status';
import type { Task } from '../../tasks/task';
import { tellsDifficulty } from '../../tasks/task-difficulty';
import { lookedAfterAt } from '../../tasks/task-review';
import { hasText } from '../../tasks/task-text';
import type { RuleRun } from '../rule-run';
import { isDueBeforeAssigned } from './deadline-rules';

/** From this day of delay on the level above must decide. */
const daysUntilDecision = 3;

/**
 * V36, V37: an overdue task says why, by when it will be done, and who must decide. Claims and suspensions are asked for their proof (V30, V32, V38) and
 * slips of dates for the right date (V21), not for a cause. One thing is asked for at a time.
 */
export function delayIsAnsweredFor(task: Task, run: RuleRun): void {
  if (task.status !== 'overdue') return;
  if (task.progress === 'done' || task.progress === 'suspended' || task.progress === 'cancelled') return;
  if (isDueBeforeAssigned(task)) return;
  const { today } = run.context;
  const days = daysLate(task, today);
  if (!hasText(task.cells.delayCause)) {
    run.report(task, 'V36', 'delayCause', { missing: 'cause', daysLate: days });
  } else if (task.committedOn.kind !== 'unreadable') {
    askCommitment(task, days, run);
  }
  if (days >= daysUntilDecision && !hasText(task.cells.decidingLevel)) run.report(task, 'V37', 'decidingLevel');
}

function askCommitment(task: Task, days: number, run: RuleRun): void {
  const day = committedDay(task);
  if (day === undefined) {
    run.report(task, 'V36', 'committedOn', { missing: 'commitment', daysLate: days }, 'warning');
  } else if (day < run.context.today) {
    const facts = { missing: 'newCommitment', daysLate: days, committedDay: day } as const;
    run.report(task, 'V36', 'committedOn', facts, 'warning');
  }
}

/** V39: an open task is looked after. */
export function rowIsFresh(task: Task, run: RuleRun): void {
  if (!isOpen(task.status)) return;
  const lookedAt = lookedAfterAt(task, run.context.today);
  if (lookedAt === undefined) return;
  const age = run.context.today - Math.floor(lookedAt);
  if (age > run.context.settings.staleAfterDays) run.report(task, 'V39', 'updatedAt', { age });
}

/** V46: a difficulty comes with what its unit proposes. */
export function difficultyHasProposal(task: Task, run: RuleRun): void {
  const { difficulty, proposal } = task.cells;
  if (!tellsDifficulty(difficulty) || hasText(proposal)) return;
  run.report(task, 'V46', 'proposal');
}
