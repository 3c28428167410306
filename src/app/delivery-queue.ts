import type { Day } from '../core/day';
import type { LedgerUpdate } from '../core/reminders/ledger';
import { type LedgerEntry, ledgerKey, specialRungs } from '../core/reminders/ledger-entry';
import type { Ports } from './ports';

/**
 * How far the mails of one daily run got, kept outside the sheet: a property takes a tenth of the time of a write to the ledger, so it can move
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

export function startQueue(ports: Ports, day: Day, recipients: readonly string[]): void {
  forgetQueue(ports);
  const text = recipients.join('\n');
  const values: Record<string, string> = { [property.day]: String(day) };
  for (let start = 0, part = 0; start < text.length; start += charactersPerProperty, part += 1) {
    values[property.recipients + part] = text.slice(start, start + charactersPerProperty);
  }
  ports.store.write(values);
}

export function markNext(ports: Ports, next: number, unsent: readonly number[]): void {
  ports.store.write({ [property.next]: String(next), [property.unsent]: unsent.join(',') });
}

export function forgetQueue(ports: Ports): void {
  const names = Object.keys(ports.store.readAll()).filter((name) => name.startsWith('mail.'));
  // The day goes first: without it the rest means nothing, wherever a run is cut off.
  names.sort((a, b) => Number(b === property.day) - Number(a === property.day));
  if (names.length > 0) ports.store.remove(names);
}

/** What the queue of a run that was cut off knows about claims that the ledger still shows as open. */
export function settleFromQueue(queue: DeliveryQueue | undefined, entries: readonly LedgerEntry[]): LedgerUpdate[] {
  if (queue === undefined) return [];
  const place = new Map(queue.recipients.map((recipient, index) => [recipient, index]));
  const updates: LedgerUpdate[] = [];
  for (const entry of entries) {
    if (entry.state !== 'claimed' || entry.day !== queue.day || entry.rung === specialRungs.adHoc) continue;
    const index = place.get(entry.recipient);
    if (index === undefined) continue;
    const { next } = queue;
    const key = ledgerKey(entry);
    if (next !== undefined && index < next && !queue.unsent.includes(index)) {
      updates.push({ key, state: 'sent', day: entry.day, note: undefined });
    } else if (next === undefined || index > next) {
      updates.push({ key, state: 'waiting', day: entry.day, note: { kind: 'tryAgain' } });
    }
  }
  return updates;
}

export function withUpdates(entries: readonly LedgerEntry[], updates: readonly LedgerUpdate[]): readonly LedgerEntry[] {
  if (updates.length === 0) return entries;
  const byKey = new Map(updates.map((update) => [update.key, update]));
  return entries.map((entry) => {
    const update = byKey.get(ledgerKey(entry));
    return update === undefined ? entry : { ...entry, state: update.state, day: update.day };
  });
}
