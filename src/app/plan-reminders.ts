import { type DigestInput, type DigestPlan, planDigests } from '../core/reminders/digests';
import type { LedgerNote } from '../core/reminders/ledger';
import type { AddressSource } from '../core/reminders/recipients';
import { createWithholding } from '../core/withholding';
import { mailMessages } from '../i18n/mail/messages';
import type { MailLook } from '../i18n/mail/render-digest';
import { cellName, quoteSheet } from '../sheets/a1';
import { type MailLedger, readMailLedger } from '../sheets/mail-ledger';
import type { Assessment } from './assess-tracker';
import { recallQueue, settleFromQueue, withUpdates } from './delivery-queue';
import type { Ports } from './ports';
import type { Tracker } from './tracker';

/** What reminders are planned from, in a run that holds the lock. */
export interface ReminderDesk {
  readonly input: DigestInput;
  readonly plan: DigestPlan;
  readonly ledger: MailLedger;
  /** What an earlier run that was cut off is known to have done. */
  readonly recovered: ReturnType<typeof settleFromQueue>;
  readonly look: MailLook;
  readonly renderNote: (note: LedgerNote) => string;
  readonly nameCell: (source: AddressSource) => string;
}

export function openDesk(ports: Ports, assessment: Assessment): ReminderDesk {
  const { tracker, issues, consolidation } = assessment;
  const { settings, directory, calendar, today } = tracker.context;
  const ledger = requireLedger(tracker);
  const recovered = settleFromQueue(recallQueue(ports), ledger.entries);
  const isWithheld = createWithholding(issues);
  const input: DigestInput = {
    tasks: consolidation.rows
      .filter(({ marks }) => marks.every(({ kind }) => kind !== 'vanished' && kind !== 'blocked'))
      .map(({ task }) => task)
      .filter((task) => !isWithheld(task)),
    issues,
    ledger: withUpdates(ledger.entries, recovered),
    settings,
    directory,
    calendar,
    today,
    remainingQuota: ports.mail.remaining(),
  };
  const nameCell = createCellNamer(tracker);
  const words = mailMessages(settings.language);
  return {
    input,
    plan: planDigests(input),
    ledger,
    recovered,
    look: {
      language: settings.language,
      spreadsheetId: tracker.spreadsheetId,
      coordinatorName: directory.findByCode(settings.coordinatingUnitCode)?.name ?? '',
      attachCalendar: settings.attachCalendar,
    },
    renderNote: (note) => words.note(note, nameCell),
    nameCell,
  };
}

export function requireLedger({ grids }: Tracker): MailLedger {
  const grid = grids.get('mailLedger');
  const reading = grid === undefined ? undefined : readMailLedger(grid);
  if (reading === undefined || 'problems' in reading)
    throw new Error('The mail ledger cannot be read by its headings.');
  return reading.ledger;
}

/** `'Đơn vị'!F12`: where a person finds the address that is wrong. */
function createCellNamer(tracker: Tracker): (source: AddressSource) => string {
  return (source) => {
    if (source.at === 'task') {
      const { sheetTitle, rowNumber, columnIndex } = source.place;
      return `${quoteSheet(sheetTitle)}!${columnIndex === undefined ? `${rowNumber}:${rowNumber}` : cellName(rowNumber, columnIndex)}`;
    }
    if (source.at === 'setting') return quoteSheet(tracker.grids.get('settings')?.title ?? '');
    const title = quoteSheet(tracker.grids.get('units')?.title ?? '');
    const column = tracker.unitsColumns[source.field === 'contact' ? 'contactEmails' : 'leaderEmails'];
    return column === undefined ? title : `${title}!${cellName(source.rowNumber, column)}`;
  };
}
