import { findOpenRequests, settleRequests } from '../../core/reminders/explanation';
import { indexLedger } from '../../core/reminders/ledger/ledger';
import { createLedgerDraft } from '../../core/reminders/ledger/ledger-draft';
import { isOpen } from '../../core/tasks/status';
import type { Task } from '../../core/tasks/task';
import { readMailLedger } from '../../sheets/lists/mail-ledger';
import type { Tracker } from '../ports/tracker';

/** Codes of tasks whose explanation was asked for and does not stand in the sheet yet. */
export function listOpenRequests({ grids, context }: Tracker, tasks: readonly Task[]): readonly string[] {
  const grid = grids.get('mailLedger');
  const reading = grid === undefined ? undefined : readMailLedger(grid);
  if (reading === undefined || 'problems' in reading) return [];
  const { entries } = reading.ledger;
  const requests = findOpenRequests(entries);
  if (requests.size === 0) return [];
  const taskOf = new Map(tasks.map((task) => [task.code, task]));
  const isOpenTask = (code: string): boolean => {
    const task = taskOf.get(code);
    return task !== undefined && isOpen(task.status);
  };
  // The reminders close what was answered: here only the view of it is wanted.
  const draft = createLedgerDraft(indexLedger(entries), context.today);
  return [...settleRequests(requests, (code) => taskOf.get(code), isOpenTask, draft).keys()];
}
