import type { LedgerUpdate } from '../../core/reminders/ledger';
import { type LedgerEntry, ledgerKey } from '../../core/reminders/ledger-entry';
import type { Day } from '../../core/time/day';
import type { Ports } from '../ports/ports';

/**
 * How far the mails of one run got, kept outside the sheet: a property takes a tenth of the time of a write to the ledger, so it can move
 * with every mail, and a run that is cut off leaves at most one mail of unknown fate.
 */
export interface DeliveryQueue {
  readonly day: Day;
  readonly recipients: readonly string[];
  /** The mail being sent; all before it are settled. Undefined: none was begun. */
  readonly next: number | undefined;
  /** Settled, but not sent. */
  readonly unsent: readonly number[];
}

const property = { day: 'mail.day', next: 'mail.next', unsent: 'mail.unsent', recipients: 'mail.to.' } as const;
/** Addresses are ASCII; a property holds 9 KB. */
const charactersPerProperty = 8_000;

/** The queue of a run that was cut off while it mailed; undefined when there is none. */
export function recallQueue(ports: Ports): DeliveryQueue | undefined {
  const stored = ports.store.readAll();
  if (stored[property.day] === undefined) return undefined;
  let text = '';
  for (let part = 0; stored[property.recipients + part] !== undefined; part += 1)
    text += stored[property.recipients + part];
  return {
    day: Number(stored[property.day]),
    recipients: text.split('\n'),
    next: stored[property.next] === undefined ? undefined : Number(stored[property.next]),
    unsent: (stored[property.unsent] ?? '').split(',').filter(Boolean).map(Number),
  };
}

/** Before the first mail; an older queue is dropped. */
export function startQueue(ports: Ports, day: Day, recipients: readonly string[]): void {
  forgetQueue(ports);
  const text = recipients.join('\n');
  const values: Record<string, string> = { [property.day]: String(day) };
  for (let start = 0, part = 0; start < text.length; start += charactersPerProperty, part += 1) {
    values[property.recipients + part] = text.slice(start, start + charactersPerProperty);
  }
  ports.store.write(values);
}

/** Before the mail at `next`, counted from 0, is sent; `unsent` are those before it that did not go. */
export function markNext(ports: Ports, next: number, unsent: readonly number[]): void {
  ports.store.write({ [property.next]: String(next), [property.unsent]: unsent.join(',') });
}

/** Once the ledger says what became of each mail. */
export function forgetQueue(ports: Ports): void {
  const names = Object.keys(ports.store.readAll()).filter((name) => name.startsWith('mail.'));
  // The day goes first: without it the rest means nothing, wherever a run is cut off.
  names.sort((a, b) => Number(b === property.day) - Number(a === property.day));
  if (names.length > 0) ports.store.remove(names);
}

/**
 * What became of claims that the ledger still shows as open: as the queue of the run that was cut off knows it, and otherwise that nobody can say.
 * The caller holds the lock, so each open claim is an earlier run's, and the queue is that run's.
 */
export function settleOpenClaims(
  queue: DeliveryQueue | undefined,
  entries: readonly LedgerEntry[],
): readonly LedgerUpdate[] {
  const place = new Map(queue?.recipients.map((recipient, index) => [recipient, index]));
  const updates: LedgerUpdate[] = [];
  const settled = new Set<string>();
  for (const entry of entries) {
    const key = ledgerKey(entry);
    if (entry.state !== 'claimed' || settled.has(key)) continue;
    settled.add(key);
    const index = entry.day === queue?.day ? place.get(entry.recipient) : undefined;
    updates.push({ key, day: entry.day, ...fateOf(index, queue) });
  }
  return updates;
}

function fateOf(index: number | undefined, queue: DeliveryQueue | undefined): Pick<LedgerUpdate, 'state' | 'note'> {
  if (index === undefined || queue === undefined) return { state: 'unconfirmed', note: { kind: 'notConfirmed' } };
  const { next, unsent } = queue;
  if (next === undefined || index > next) return { state: 'waiting', note: { kind: 'tryAgain' } };
  if (index < next && !unsent.includes(index)) return { state: 'sent', note: undefined };
  return { state: 'unconfirmed', note: { kind: 'notConfirmed' } };
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
