import { createMailboxOwners, foreignOwner } from '../../directory/mailboxes';
import type { Task } from '../../tasks/task';
import { cellText } from '../../tasks/task-text';
import { parseAddressList } from '../../text/address';
import { findAddressProblems } from '../address-rules';
import { shortenQuote } from '../quote';
import type { RuleRun } from '../rule-run';

/** V50, V58, V68: who is named to get the reminders can be mailed, and is no other unit's mailbox. A blank cell means the unit's mailbox. */
export function contactIsMailable(task: Task, run: RuleRun): void {
  const { contact } = task.cells;
  if (contact === undefined || contact === null || contact === '') return;
  const problems = findAddressProblems(cellText(contact), run.context.settings.mailDomains);
  for (const { rule, facts } of problems) run.report(task, rule, 'contact', facts);
  const [lead] = task.lead;
  if (task.lead.length !== 1 || lead?.kind !== 'one') return;
  const ownersOf = createMailboxOwners(run.context.directory);
  for (const { address, key } of parseAddressList(cellText(contact)).addresses) {
    const other = foreignOwner(key, lead.unit, ownersOf);
    if (other !== undefined) run.report(task, 'V68', 'contact', { text: shortenQuote(address), unit: other.name });
  }
}
