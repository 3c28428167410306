import type { Directory } from '../directory/unit';
import type { Issue } from '../issues/issue';
import type { Settings } from '../settings/settings';
import type { Task } from '../tasks/task';
import type { Calendar } from '../time/calendar';
import type { Day } from '../time/day';
import { type Digest, writeDigest } from './digest';
import { explanationLines, findOpenRequests, settleRequests } from './explanation';
import { createRecipientFinder, type RecipientFinder } from './ladder/recipients';
import { type RecipientProblem, walkLadder } from './ladder-lines';
import { indexLedger, type LedgerChanges, type LedgerIndex, noLedgerChanges } from './ledger/ledger';
import { createLedgerDraft, type LedgerDraft } from './ledger/ledger-draft';
import type { LedgerEntry } from './ledger/ledger-entry';
import { createRecall, type GoneLookup, type Recall } from './ledger/recall';
import { type Matter, type Notice, noticeMatter, type ReportDuty } from './matter';
import { readMatters } from './matters';
import { createOverviews } from './overview';
import { groupByRecipient, type Owed, type OwedLine } from './owed';

export interface DigestInput {
  readonly tasks: readonly Task[];
  readonly issues: readonly Issue[];
  readonly ledger: readonly LedgerEntry[];
  readonly settings: Settings;
  readonly directory: Directory;
  readonly calendar: Calendar;
  readonly today: Day;
  /** Recipients that may still be mailed today. */
  readonly remainingQuota: number;
  /** Reports that units still owe. */
  readonly duties?: readonly ReportDuty[];
  /** What units are told once. */
  readonly notices?: readonly Notice[];
  /** What went out lately, whatever the ledger says. */
  readonly goneOn?: GoneLookup;
}

export interface WaitingDigest {
  readonly recipient: string;
  readonly lineCount: number;
  /** `mailedToday`: one mail a day; its lines are looked at again tomorrow and are not in the ledger. */
  readonly reason: 'quota' | 'mailedToday';
}

export interface DigestPlan {
  readonly isWorkingDay: boolean;
  /** In the order in which to send. */
  readonly digests: readonly Digest[];
  /** To commit before the first mail: claims, notes, and what earlier runs left open. */
  readonly ledgerChanges: LedgerChanges;
  readonly waiting: readonly WaitingDigest[];
  readonly problems: readonly RecipientProblem[];
  /** Rows without a code, left out until they have one. */
  readonly uncoded: readonly Task[];
  /** Claims that an earlier run never confirmed; the person in charge decides whether to resend. */
  readonly unconfirmed: readonly LedgerEntry[];
}

/**
 * Who is mailed what today: one mail for each address, with each task's current rung, once. Nothing on a day off.
 * The caller holds the lock from reading the ledger to confirming the mails, so every claim found is an earlier run's.
 */
export function planDigests(input: DigestInput): DigestPlan {
  const { calendar, today } = input;
  if (!calendar.isWorkingDay(today)) return dayOff;
  const ledger = indexLedger(input.ledger);
  const draft = createLedgerDraft(ledger, today);
  const unconfirmed = findUnconfirmed(ledger, draft);
  const { matters, onLadder, taskOf, uncoded } = readMatters(input);
  const findRecipients = createRecipientFinder(input.directory, input.settings);
  const { ladder: rungs, ladderInWorkingDays: inWorkingDays } = input.settings;
  const recall = createRecall(ledger, draft, input.goneOn ?? (() => undefined), today);
  const walk = { ledger, draft, recall, findRecipients, calendar, today, rule: { rungs, inWorkingDays } };
  const ladder = walkLadder(onLadder, walk);
  const { problems } = ladder;
  const lines = [...ladder.lines, ...noticeLines(input.notices ?? [], findRecipients, recall)];

  const matterOf = (code: string): Matter | undefined => matters.get(code);
  const requests = settleRequests(findOpenRequests(input.ledger), taskOf, (code) => matters.has(code), draft);
  const asked = explanationLines(requests, matterOf, findRecipients, recall, today);
  const marked = requests.size === 0 ? lines : [...lines.map((line) => withRequest(line, requests)), ...asked];
  dropStaleWaits(ledger, marked, draft, recall);

  const owed = groupByRecipient(marked, today);
  const mailedToday = new Set([...ledger.mailedOn(today), ...recall.mailedToday]);
  const held = owed.filter(({ recipient }) => mailedToday.has(recipient));
  const due = owed.filter(({ recipient }) => !mailedToday.has(recipient));
  const { now, later } = splitByQuota(due, input.remainingQuota);
  for (const { lines: own } of now) for (const { identity } of own) draft.put(identity, 'claimed', undefined);
  for (const { lines: own } of later) for (const { identity } of own) draft.put(identity, 'waiting', { kind: 'quota' });
  const { dueSoonDays } = input.settings;
  const overviewOf = createOverviews(now, matters.values(), findRecipients, { today, dueSoonDays });
  const day = { today, calendar, dueSoonDays, overviewOf };
  return {
    isWorkingDay: true,
    digests: now.map((one) => writeDigest(one, 'daily', day)),
    ledgerChanges: draft.changes(),
    waiting: [
      ...later.map((one) => ({ recipient: one.recipient, lineCount: one.lines.length, reason: 'quota' as const })),
      ...held.map((one) => ({ recipient: one.recipient, lineCount: one.lines.length, reason: 'mailedToday' as const })),
    ],
    problems,
    uncoded,
    unconfirmed,
  };
}

const dayOff: DigestPlan = {
  isWorkingDay: false,
  digests: [],
  ledgerChanges: noLedgerChanges,
  waiting: [],
  problems: [],
  uncoded: [],
  unconfirmed: [],
};

function findUnconfirmed(ledger: LedgerIndex, draft: LedgerDraft): readonly LedgerEntry[] {
  const found: LedgerEntry[] = [];
  for (const [, entry] of ledger.entries) {
    if (entry.state !== 'claimed') continue;
    // The day of the claim stays: it is when the mail may have gone.
    draft.put(entry, 'unconfirmed', { kind: 'notConfirmed' }, entry.day);
    found.push(entry);
  }
  return found;
}

function noticeLines(notices: readonly Notice[], findRecipients: RecipientFinder, recall: Recall): OwedLine[] {
  return notices.flatMap((notice) => {
    const matter = noticeMatter(notice);
    const { code, rung, day: lastDay } = notice;
    return (findRecipients('contact', matter)?.addresses ?? []).flatMap(({ key: recipient, name }): OwedLine[] => {
      const open = recall.open({ code, rung, lastDay, recipient });
      return open === undefined
        ? []
        : [{ ...open, recipientName: name, audience: 'contact', matter, askedOn: undefined }];
    });
  });
}

function withRequest(line: OwedLine, requests: ReturnType<typeof settleRequests>): OwedLine {
  const request = requests.get(line.identity.code);
  return request === undefined ? line : { ...line, askedOn: request.askedOn };
}

/** A line that waited and is no longer owed (done, extended, or at a higher rung by now) will never go. */
function dropStaleWaits(ledger: LedgerIndex, owed: readonly OwedLine[], draft: LedgerDraft, recall: Recall): void {
  const waiting = new Map<string, LedgerEntry>();
  for (const [key, entry] of ledger.entries) if (entry.state === 'waiting') waiting.set(key, entry);
  if (waiting.size === 0) return;
  for (const { key } of owed) waiting.delete(key);
  for (const entry of waiting.values()) {
    if (!recall.settle(entry)) draft.put(entry, 'skipped', { kind: 'noLongerDue' });
  }
}

/** When not all can be mailed, one recipient is kept back: the owner has to be told. */
function splitByQuota(due: readonly Owed[], remaining: number): { now: readonly Owed[]; later: readonly Owed[] } {
  const room = due.length <= remaining ? due.length : Math.max(0, remaining - 1);
  return { now: due.slice(0, room), later: due.slice(room) };
}
