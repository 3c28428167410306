import type { LedgerNote, LedgerUpdate } from '../../core/reminders/ledger/ledger';
import { type LedgerEntry, ledgerKey, type MailState } from '../../core/reminders/ledger/ledger-entry';
import type { GoneLookup } from '../../core/reminders/ledger/recall';
import { fingerprint, recallMailed } from '../memory/mailed-memory';
import type { Ports } from '../ports/ports';
import { type DeliveryQueue, type Fate, fateOf, queuedMarks, recallQueue } from './delivery-queue';

/**
 * What went out lately, or may have, whatever the sheet says.
 * @param ticked rows that a person marked in `Gửi lại`: for them only the sheet counts.
 */
export function recallGone(ports: Ports, ticked: readonly string[]): GoneLookup {
  const days = recallMailed(ports);
  const queue = recallQueue(ports);
  const queued = new Map(queue === undefined ? [] : queuedMarks(queue).map(({ mark, isCertain }) => [mark, isCertain]));
  const wished = new Set(ticked);
  return (key) => {
    if (days.size + queued.size === 0 || wished.has(key)) return undefined;
    const mark = fingerprint(key);
    const isCertain = queued.get(mark);
    if (queue !== undefined && isCertain !== undefined) return { day: queue.day, isCertain };
    const day = days.get(mark);
    return day === undefined ? undefined : { day, isCertain: true };
  };
}

const results: { readonly [fate in Fate]: { readonly state: MailState; readonly note: LedgerNote | undefined } } = {
  sent: { state: 'sent', note: undefined },
  notSent: { state: 'waiting', note: { kind: 'tryAgain' } },
  unknown: { state: 'unconfirmed', note: { kind: 'notConfirmed' } },
};

/**
 * What became of claims that the ledger still shows as open: as the queue of the run that was cut off knows it, else as is remembered, and otherwise
 * that nobody can say. The caller holds the lock, so each open claim is an earlier run's, and the queue is that run's.
 */
export function settleOpenClaims(
  queue: DeliveryQueue | undefined,
  entries: readonly LedgerEntry[],
  goneOn: GoneLookup,
): readonly LedgerUpdate[] {
  const place = new Map(queue?.recipients.map((recipient, index) => [recipient, index]));
  const updates: LedgerUpdate[] = [];
  const settled = new Set<string>();
  for (const entry of entries) {
    const key = ledgerKey(entry);
    if (entry.state !== 'claimed' || settled.has(key)) continue;
    settled.add(key);
    const at = entry.day === queue?.day ? place.get(entry.recipient) : undefined;
    const fate = queue !== undefined && at !== undefined ? fateOf(at, queue) : fateInMemory(goneOn(key));
    updates.push({ key, day: entry.day, ...results[fate] });
  }
  return updates;
}

function fateInMemory(gone: ReturnType<GoneLookup>): Fate {
  return gone?.isCertain === true ? 'sent' : 'unknown';
}

/** The entries as they will stand once the updates are written. */
export function withUpdates(entries: readonly LedgerEntry[], updates: readonly LedgerUpdate[]): readonly LedgerEntry[] {
  if (updates.length === 0) return entries;
  const byKey = new Map(updates.map((update) => [update.key, update]));
  return entries.map((entry) => {
    const update = byKey.get(ledgerKey(entry));
    return update === undefined ? entry : { ...entry, state: update.state, day: update.day };
  });
}
