import type { Task } from '../../tasks/task';
import { cellText } from '../../tasks/task-text';
import { findAddressProblems } from '../address-rules';
import type { RuleRun } from '../rule-run';

/** V50, V58: who is named to get the reminders can be mailed. A blank cell means the unit's mailbox. */
export function contactIsMailable(task: Task, run: RuleRun): void {
  const { contact } = task.cells;
  if (contact === undefined || contact === null || contact === '') return;
  const problems = findAddressProblems(cellText(contact), run.context.settings.mailDomains);
  for (const { rule, facts } of problems) run.report(task, rule, 'contact', facts);
}
