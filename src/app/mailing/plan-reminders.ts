import type { DigestInput } from '../../core/reminders/digests';
import type { AddressSource } from '../../core/reminders/ladder/recipients';
import type { LedgerNote, LedgerUpdate } from '../../core/reminders/ledger/ledger';
import type { LedgerEntry } from '../../core/reminders/ledger/ledger-entry';
import { listBasis } from '../../core/report/basis';
import { isOfYear } from '../../core/report/report-year';
import type { MailLook } from '../../i18n/letters/render-digest';
import { mailMessages } from '../../i18n/mail/messages';
import { reportWords } from '../../i18n/report/messages';
import { readFoldingFilter } from '../../sheets/lists/folded-states';
import { type MailLedger, readMailLedger } from '../../sheets/lists/mail-ledger';
import { cellName, quoteSheet } from '../../sheets/requests/a1';
import type { Assessment } from '../judging/assess-tracker';
import { listMailable } from '../judging/mailable-tasks';
import type { Ports } from '../ports/ports';
import type { Tracker } from '../ports/tracker';
import { recallQueue } from './delivery-queue';
import { listMovementNotices } from './movement-mails';
import { recallGone, settleOpenClaims, withUpdates } from './open-claims';
import { listDifficultyDuties, listDifficultyNotices } from './owed/difficulty-mails';
import { listMoneyDuties, listTargetDuties } from './owed/figure-mails';
import { listDuties } from './owed/report-duties';
import { listReviewDuties } from './owed/review-mails';
import { listStaleNotices } from './owed/stale-figures';
import { remainingRecipients } from './remaining-recipients';

/** What reminders are planned from. */
export interface ReminderDesk {
  readonly input: DigestInput;
  readonly ledger: MailLedger;
  /** What became of the claims of an earlier run that was cut off; `input` has it already. */
  readonly settled: readonly LedgerUpdate[];
  /** Mails of which nobody can say whether they left. */
  readonly unconfirmed: readonly LedgerEntry[];
  readonly look: MailLook;
  readonly renderNote: (note: LedgerNote) => string;
  readonly nameCell: (source: AddressSource) => string;
}

/** One round trip, for today's quota. @throws when the ledger cannot be read by its headings. */
export function openDesk(ports: Ports, assessment: Assessment): ReminderDesk {
  const { tracker, issues, consolidation } = assessment;
  const { settings, directory, calendar, today } = tracker.context;
  const ledger = requireLedger(tracker);
  const goneOn = recallGone(ports, ledger.ticked);
  const settled = settleOpenClaims(recallQueue(ports), ledger.entries, goneOn);
  const input: DigestInput = {
    tasks: listMailable(assessment),
    issues,
    ledger: withUpdates(ledger.entries, settled),
    settings,
    directory,
    calendar,
    today,
    remainingQuota: remainingRecipients(ports) ?? 0,
    duties: [
      ...listDuties(assessment),
      ...listReviewDuties(assessment),
      ...listDifficultyDuties(assessment),
      ...listMoneyDuties(assessment),
      ...listTargetDuties(assessment),
    ],
    notices: [
      ...listDifficultyNotices(assessment),
      ...listStaleNotices(assessment),
      ...listMovementNotices(assessment),
    ],
    goneOn,
  };
  const nameCell = createCellNamer(tracker);
  const words = mailMessages(settings.language);
  return {
    input,
    ledger,
    settled,
    unconfirmed: input.ledger.filter(({ state }) => state === 'unconfirmed'),
    look: {
      language: settings.language,
      spreadsheetId: tracker.spreadsheetId,
      coordinatorName: directory.findByCode(settings.coordinatingUnitCode)?.name ?? '',
      basis: reportWords(settings.language).leaders.basis(
        listBasis(
          consolidation.rows.map(({ task }) => task).filter((task) => isOfYear(task, settings.reportYear)),
          tracker.context,
        ),
      ),
      attachCalendar: settings.attachCalendar,
    },
    renderNote: (note) => words.note(note, nameCell),
    nameCell,
  };
}

/** @throws when it cannot be read by its headings: what went already would be unknown, and might go twice. */
export function requireLedger({ grids, described }: Tracker): MailLedger {
  const grid = grids.get('mailLedger');
  const reading = grid === undefined ? undefined : readMailLedger(grid, readFoldingFilter(described, grid.sheetId));
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
