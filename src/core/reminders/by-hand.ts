import { type Audience, audiences } from '../settings/settings';
import type { Task } from '../tasks/task';
import { type Digest, writeDigest } from './digest';
import type { DigestInput } from './digests';
import { hasRung, offsetOfRung } from './ladder/current-rung';
import { createAddressCheck, createRecipientFinder } from './ladder/recipients';
import { indexLedger, type LedgerChanges } from './ledger/ledger';
import { createLedgerDraft } from './ledger/ledger-draft';
import { type LedgerEntry, ledgerKey, specialRungs } from './ledger/ledger-entry';
import { createRowFilter, dutyMatter, type LeftOut, type Matter, readMatter } from './matter';
import { readMatters } from './matters';
import { createOverviews } from './overview';
import { groupByRecipient, type OwedLine } from './owed';

/** Mails that a person sends now; a day off does not stop them, but `isWorkingDay` lets the question before say so. */
export interface HandPlan<Subject, Reason> {
  readonly isWorkingDay: boolean;
  readonly digests: readonly Digest[];
  readonly ledgerChanges: LedgerChanges;
  /** Addresses that today's quota has no room for: nothing is written down for them. */
  readonly withoutQuota: readonly string[];
  readonly leftOut: readonly { readonly subject: Subject; readonly reason: Reason }[];
}

export type AdHocReason = LeftOut | 'optedOut' | 'noAddress' | 'urgedToday';

/** "Đôn đốc ngay": a mail now to the focal persons of the picked tasks, once a day for each. */
export function planAdHoc(picked: readonly Task[], input: DigestInput): HandPlan<Task, AdHocReason> {
  const { today } = input;
  const ledger = indexLedger(input.ledger);
  const mayLeave = createRowFilter(input.issues);
  const findRecipients = createRecipientFinder(input.directory, input.settings);
  const lines: OwedLine[] = [];
  const leftOut: { subject: Task; reason: AdHocReason }[] = [];
  for (const task of picked) {
    const matter = readMatter(task, mayLeave);
    if (typeof matter === 'string') {
      leftOut.push({ subject: task, reason: matter });
      continue;
    }
    const reach = findRecipients('contact', matter);
    if (reach === undefined || reach.addresses.length === 0) {
      leftOut.push({ subject: task, reason: reach === undefined ? 'optedOut' : 'noAddress' });
      continue;
    }
    const fresh = reach.addresses.flatMap(({ key: recipient, name }): OwedLine[] => {
      const identity = { code: matter.code, rung: specialRungs.adHoc, lastDay: today, recipient };
      const key = ledgerKey(identity);
      if (ledger.find(key) !== undefined || input.goneOn?.(key) !== undefined) return [];
      const line = { identity, key, waitingSince: undefined };
      return [{ ...line, recipientName: name, audience: 'contact', matter, askedOn: undefined }];
    });
    if (fresh.length === 0) leftOut.push({ subject: task, reason: 'urgedToday' });
    lines.push(...fresh);
  }
  return { ...sendNow(lines, 'adHoc', input), leftOut };
}

export type ResendReason = LeftOut | 'notOpenToResend' | 'taskGone' | 'badAddress';

/**
 * Resends the ledger rows that a person ticked: those of unknown or failed outcome, while the task is still open.
 * @param ticked keys of the ledger.
 */
export function planResend(ticked: readonly string[], input: DigestInput): HandPlan<string, ResendReason> {
  const ledger = indexLedger(input.ledger);
  const mayLeave = createRowFilter(input.issues);
  const mayReach = createAddressCheck(input.settings);
  const taskOf = new Map(input.tasks.map((task) => [task.code, task]));
  const dutyOf = new Map((input.duties ?? []).map((duty) => [duty.code, duty]));
  const findRecipients = createRecipientFinder(input.directory, input.settings);
  const lines: OwedLine[] = [];
  const leftOut: { subject: string; reason: ResendReason }[] = [];
  for (const key of new Set(ticked)) {
    const line = findResend(ledger.find(key));
    if (typeof line === 'string') leftOut.push({ subject: key, reason: line });
    else lines.push(line);
  }
  return { ...sendNow(lines, 'resend', input), leftOut };

  /** The ledger does not say as what someone was written to: two audiences may have rungs of one name. */
  function audienceOf({ rung, recipient }: LedgerEntry, matter: Matter): Audience {
    const offset = offsetOfRung(rung);
    const { rungs } = matter.ladder ?? { rungs: input.settings.ladder };
    const candidates = audiences.filter((audience) => offset !== undefined && hasRung(rungs, audience, offset));
    const reached = candidates.find((audience) =>
      findRecipients(audience, matter)?.addresses.some(({ key }) => key === recipient),
    );
    return reached ?? candidates[0] ?? 'contact';
  }

  function findResend(entry: LedgerEntry | undefined): OwedLine | ResendReason {
    if (entry === undefined || !canBeResent(entry)) return 'notOpenToResend';
    const task = taskOf.get(entry.code);
    const duty = dutyOf.get(entry.code);
    const matter = task !== undefined ? readMatter(task, mayLeave) : duty && dutyMatter(duty);
    if (matter === undefined) return 'taskGone';
    if (typeof matter === 'string') return matter;
    if (!mayReach(entry.recipient)) return 'badAddress';
    const audience = audienceOf(entry, matter);
    const { code, rung, lastDay, recipient } = entry;
    const identity = { code, rung, lastDay, recipient };
    return {
      identity,
      key: ledgerKey(entry),
      recipientName: '',
      audience,
      matter,
      askedOn: undefined,
      waitingSince: undefined,
    };
  }
}

/** Rows that a person may tick: what was sent is not among them. One that waits may be held back because it is remembered as sent. */
function canBeResent({ state }: LedgerEntry): boolean {
  return state === 'unconfirmed' || state === 'failed' || state === 'waiting';
}

function sendNow(lines: readonly OwedLine[], purpose: 'adHoc' | 'resend', input: DigestInput) {
  const { today, calendar, remainingQuota, settings, directory } = input;
  const { dueSoonDays } = settings;
  const draft = createLedgerDraft(indexLedger(input.ledger), today);
  const owed = groupByRecipient(lines, today);
  const now = owed.slice(0, Math.max(0, remainingQuota));
  const note = purpose === 'resend' ? ({ kind: 'resent' } as const) : undefined;
  for (const { lines: own } of now) for (const { identity } of own) draft.put(identity, 'claimed', note);
  const findRecipients = createRecipientFinder(directory, settings);
  const overviewOf = createOverviews(now, readMatters(input).matters.values(), findRecipients, { today, dueSoonDays });
  const day = { today, calendar, dueSoonDays, overviewOf };
  return {
    isWorkingDay: calendar.isWorkingDay(today),
    digests: now.map((one) => writeDigest(one, purpose, day)),
    ledgerChanges: draft.changes(),
    withoutQuota: owed.slice(now.length).map(({ recipient }) => recipient),
  };
}
