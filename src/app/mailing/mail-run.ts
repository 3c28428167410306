import type { Digest } from '../../core/reminders/digest';
import type { WaitingDigest } from '../../core/reminders/digests';
import type { RecipientProblem } from '../../core/reminders/ladder-lines';
import type { LedgerChanges, LedgerUpdate } from '../../core/reminders/ledger/ledger';
import { type SendOutcome, settleDigests } from '../../core/reminders/settle';
import type { Day } from '../../core/time/day';
import { renderDigest } from '../../i18n/letters/render-digest';
import { planLedgerChanges, readMailLedger } from '../../sheets/lists/mail-ledger';
import type { Request } from '../../sheets/v4';
import type { Ports } from '../ports/ports';
import { deliverMails } from './deliver-mails';
import { closeQueue, startQueue } from './delivery-queue';
import { mailRestLater } from './mail-rest-later';
import type { ReminderDesk } from './plan-reminders';

/** Mails of one run, and what the ledger must say before the first of them leaves. */
export interface MailRun {
  /** undefined when no mail may go today. */
  readonly desk: ReminderDesk | undefined;
  readonly digests: readonly Digest[];
  readonly ledgerChanges: LedgerChanges;
  readonly waiting: readonly WaitingDigest[];
  readonly problems: readonly RecipientProblem[];
}

/** What became of each mail, by recipient; a mail without an outcome is one of which nobody can say. */
export type Outcomes = ReadonlyMap<string, SendOutcome>;

/** Before any mail is sent. */
export const noOutcomes: Outcomes = new Map();

/** A new row of the ledger is about 0.7 KB of JSON; Google advises payloads of at most 2 MB. */
const rowsPerCommit = 2_500;

/**
 * To be called before the batch with the claims is committed: a run that is cut off between the two then has a queue that says that no mail was begun. The
 * lock is held throughout, so that no other run can owe the same mail.
 */
export function beginMails(ports: Ports, { desk, digests }: MailRun): void {
  if (desk === undefined) return;
  const { ledger, settled, renderNote, input } = desk;
  if (settled.length > 0) {
    // On its own: the queue that this was read from must be gone before other claims stand in the ledger.
    const changes: LedgerChanges = { appends: [], updates: settled, removals: [] };
    ports.workbook.commit(planLedgerChanges(ledger, changes, renderNote));
    closeQueue(ports);
  }
  if (digests.length > 0) startQueue(ports, input.today, digests);
}

/** The claims, for the batch that the run commits before it mails. */
export function planClaims({ desk, ledgerChanges }: MailRun): readonly Request[] {
  return desk === undefined ? [] : planLedgerChanges(desk.ledger, splitChanges(ledgerChanges)[0], desk.renderNote);
}

/** Sends the claimed mails. */
export function sendMails(ports: Ports, { desk, digests, ledgerChanges }: MailRun): Outcomes {
  if (desk === undefined || digests.length === 0) return noOutcomes;
  const [, ...others] = splitChanges(ledgerChanges);
  for (const part of others) ports.workbook.commit(planLedgerChanges(desk.ledger, part, desk.renderNote));
  const { outcomes, isCutShort } = deliverMails(
    ports,
    digests,
    (digest) => renderDigest(digest, desk.look),
    desk.input.remainingQuota,
  );
  if (isCutShort) mailRestLater(ports);
  return outcomes;
}

/**
 * Confirms in the ledger what became of the mails.
 * @param closing writes that say what happened.
 */
export function commitOutcomes(ports: Ports, run: MailRun, outcomes: Outcomes, closing: readonly Request[]): void {
  const { desk, digests } = run;
  if (desk === undefined) return;
  const ledger = readLedgerAgain(ports, desk);
  const changes = settleDigests(digests, outcomes, desk.input.today);
  const updates = [...changes.updates, ...doubtful(digests, outcomes, desk.input.today)];
  ports.workbook.commit([...planLedgerChanges(ledger, { ...changes, updates }, desk.renderNote), ...closing]);
}

/** Once the ledger says what became of them. */
export function rememberMails(ports: Ports, { desk, digests }: MailRun): void {
  if (desk !== undefined && digests.length > 0) closeQueue(ports);
}

/** Rows are appended below the last, wherever that is by then; all that names a row goes into the first part. */
function splitChanges({ appends, updates, removals }: LedgerChanges): [LedgerChanges, ...LedgerChanges[]] {
  const parts: [LedgerChanges, ...LedgerChanges[]] = [{ appends: appends.slice(0, rowsPerCommit), updates, removals }];
  for (let start = rowsPerCommit; start < appends.length; start += rowsPerCommit) {
    parts.push({ appends: appends.slice(start, start + rowsPerCommit), updates: [], removals: [] });
  }
  return parts;
}

/** People may have sorted it while the mails went out. */
export function readLedgerAgain(ports: Ports, { ledger }: ReminderDesk): ReminderDesk['ledger'] {
  const [grid] = ports.workbook.read([{ sheetId: ledger.sheetId, title: '' }]);
  const reading = grid === undefined ? undefined : readMailLedger(grid);
  if (reading === undefined || 'problems' in reading)
    throw new Error('The mail ledger lost its headings during the run.');
  return reading.ledger;
}

/** The service failed while it had the mail: it may have left, so it does not go again by itself. */
export function doubtful(
  digests: readonly Pick<Digest, 'recipient' | 'keys'>[],
  outcomes: Outcomes,
  today: Day,
): readonly LedgerUpdate[] {
  return digests
    .filter(({ recipient }) => !outcomes.has(recipient))
    .flatMap(({ keys }) =>
      keys.map((key) => ({ key, state: 'unconfirmed' as const, day: today, note: { kind: 'notConfirmed' } as const })),
    );
}
