import type { MailLedger } from '../../sheets/lists/mail-ledger';
import type { Ports } from '../ports/ports';
import { summaryOf, type Tracker } from '../ports/tracker';
import { UserError } from '../ports/user-error';
import { isTableClosed } from '../rights/closed-sheets';
import { requireLedger } from './plan-reminders';

/** A mail goes only with a claim in `Thư nhắc`: without one it could go twice. Undefined where this account may write there. */
export function findClosedLedger(ports: Ports, tracker: Tracker): UserError | undefined {
  const { sheetId, headings }: MailLedger = requireLedger(tracker);
  if (!isTableClosed(tracker, sheetId, headings.headingRowIndex)) return undefined;
  const sheet = `“${summaryOf(tracker, sheetId)?.title ?? ''}”`;
  return new UserError('ledgerClosed', { sheet, owner: ports.openWorkbook.ownerEmail() });
}

/** For what does nothing but mail, or note what is to be mailed. @throws UserError before anything is changed. */
export function requireOpenLedger(ports: Ports, tracker: Tracker): void {
  const closed = findClosedLedger(ports, tracker);
  if (closed !== undefined) throw closed;
}
