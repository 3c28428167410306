import type { Digest } from '../../core/reminders/digest';
import type { LedgerChanges, LedgerUpdate } from '../../core/reminders/ledger';
import { type SendOutcome, settleDigests } from '../../core/reminders/settle';
import type { Day } from '../../core/time/day';
import { planLedgerChanges, readMailLedger } from '../../sheets/lists/mail-ledger';
import type { Request } from '../../sheets/v4';
import { rememberMailed } from '../memory/mailed-memory';
import type { Ports } from '../ports/ports';
import { deliverDigests } from './deliver-digests';
import { forgetQueue, startQueue } from './delivery-queue';
import { mailOnSoon } from './mail-on';
import type { ReminderDesk } from './plan-reminders';

/** Mails of one run, and what the ledger must say before the first of them leaves. */
export interface MailBatch {
  readonly digests: readonly Digest[];
  readonly ledgerChanges: LedgerChanges;
}

/** What became of each mail, by recipient; a mail without an outcome is one of which nobody can say. */
export type Outcomes = ReadonlyMap<string, SendOutcome>;

/** A new row of the ledger is about 0.7 KB of JSON; Google advises payloads of at most 2 MB. */
const rowsPerCommit = 2_500;

/**
 * Claims the mails in the ledger, sends them, confirms them. The lock is held throughout, so that no other run can owe the same mail.
 * @param alongside writes of the same run, committed with the claims.
 * @param closing writes that say what happened, committed with the confirmations.
 */
export function dispatchMails(
  ports: Ports,
  desk: ReminderDesk,
  { digests, ledgerChanges }: MailBatch,
  alongside: readonly Request[],
  closing: (outcomes: Outcomes) => readonly Request[],
): Outcomes {
  const { ledger, settled, renderNote, input } = desk;
  let unwritten = alongside;
  if (settled.length > 0) {
    // On its own: the queue that this was read from must be gone before other claims stand in the ledger.
    const changes: LedgerChanges = { appends: [], updates: settled, removals: [] };
    ports.workbook.commit([...alongside, ...planLedgerChanges(ledger, changes, renderNote)]);
    unwritten = [];
    forgetQueue(ports);
  }
  if (digests.length === 0) {
    const noOutcomes: Outcomes = new Map();
    const requests = planLedgerChanges(ledger, ledgerChanges, renderNote);
    ports.workbook.commit([...unwritten, ...requests, ...closing(noOutcomes)]);
    return noOutcomes;
  }
  // Before the claims: a run that is cut off between the two has a queue that says that no mail was begun.
  startQueue(
    ports,
    input.today,
    digests.map(({ recipient }) => recipient),
  );
  const [first, ...others] = splitChanges(ledgerChanges);
  ports.workbook.commit([...unwritten, ...planLedgerChanges(ledger, first, renderNote)]);
  for (const part of others) ports.workbook.commit(planLedgerChanges(ledger, part, renderNote));
  const { outcomes, isCutShort } = deliverDigests(ports, digests, desk.look);
  ports.workbook.commit([...confirm(ports, desk, digests, outcomes), ...closing(outcomes)]);
  forgetQueue(ports);
  rememberMailed(ports, input.today, keysThatMayHaveGone(digests, outcomes));
  if (isCutShort) mailOnSoon(ports);
  return outcomes;
}

function keysThatMayHaveGone(digests: readonly Digest[], outcomes: Outcomes): readonly string[] {
  return digests.filter(({ recipient }) => (outcomes.get(recipient) ?? 'sent') === 'sent').flatMap(({ keys }) => keys);
}

/** Rows are appended below the last, wherever that is by then; all that names a row goes into the first part. */
function splitChanges({ appends, updates, removals }: LedgerChanges): [LedgerChanges, ...LedgerChanges[]] {
  const parts: [LedgerChanges, ...LedgerChanges[]] = [{ appends: appends.slice(0, rowsPerCommit), updates, removals }];
  for (let start = rowsPerCommit; start < appends.length; start += rowsPerCommit) {
    parts.push({ appends: appends.slice(start, start + rowsPerCommit), updates: [], removals: [] });
  }
  return parts;
}

/** The ledger is read again: people may have sorted it while the mails went out. */
function confirm(
  ports: Ports,
  { ledger, input, renderNote }: ReminderDesk,
  digests: readonly Digest[],
  outcomes: Outcomes,
): readonly Request[] {
  const [grid] = ports.workbook.read([{ sheetId: ledger.sheetId, title: '' }]);
  const reading = grid === undefined ? undefined : readMailLedger(grid);
  if (reading === undefined || 'problems' in reading)
    throw new Error('The mail ledger lost its headings during the run.');
  const changes = settleDigests(digests, outcomes, input.today);
  const updates = [...changes.updates, ...doubtful(digests, outcomes, input.today)];
  return planLedgerChanges(reading.ledger, { ...changes, updates }, renderNote);
}

/** The service failed while it had the mail: it may have left, so it does not go again by itself. */
function doubtful(digests: readonly Digest[], outcomes: Outcomes, today: Day): readonly LedgerUpdate[] {
  return digests
    .filter(({ recipient }) => !outcomes.has(recipient))
    .flatMap(({ keys }) =>
      keys.map((key) => ({ key, state: 'unconfirmed' as const, day: today, note: { kind: 'notConfirmed' } as const })),
    );
}
