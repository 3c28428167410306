import { readMatters } from '../../core/reminders/matters';
import { planReportLetters } from '../../core/reminders/report-letters';
import { settleDigests } from '../../core/reminders/settle';
import type { Report } from '../../core/report/report';
import { renderReportMail } from '../../i18n/letters/report-mail';
import { planLedgerChanges } from '../../sheets/lists/mail-ledger';
import type { Ports } from '../ports/ports';
import { deliverMails } from './deliver-mails';
import { closeQueue, startQueue } from './delivery-queue';
import { doubtful, type MailRun, readLedgerAgain } from './mail-run';
import { remainingRecipients } from './remaining-recipients';

/** Mails the report's first page to its readers on its days, through the ledger like every other mail: claimed, sent, confirmed. */
export function mailReport(ports: Ports, { desk }: Pick<MailRun, 'desk'>, report: Report): void {
  if (desk === undefined || desk.input.settings.reportTo === '') return;
  const { input, look, renderNote } = desk;
  const { settings, today, calendar, goneOn = () => undefined } = input;
  const asked = { settings, today, calendar, goneOn };
  // Most days nobody is owed one: the ledger is read again only when somebody is.
  if (planReportLetters({ ...asked, ledger: input.ledger }).letters.length === 0) return;
  const ledger = readLedgerAgain(ports, desk);
  const { letters, ledgerChanges } = planReportLetters({ ...asked, ledger: ledger.entries });
  if (letters.length === 0) return;
  const { matters } = readMatters(input);
  const mayLeave = (code: string): boolean => matters.has(code);
  startQueue(ports, today, letters);
  ports.workbook.commit(planLedgerChanges(ledger, ledgerChanges, renderNote));
  const { outcomes } = deliverMails(
    ports,
    letters,
    ({ recipient }) => renderReportMail(report, { ...look, recipient, mayLeave }),
    remainingRecipients(ports) ?? 0,
  );
  const changes = settleDigests(letters, outcomes, today);
  const updates = [...changes.updates, ...doubtful(letters, outcomes, today)];
  ports.workbook.commit(planLedgerChanges(readLedgerAgain(ports, desk), { ...changes, updates }, renderNote));
  closeQueue(ports);
}
