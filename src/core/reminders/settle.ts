import type { Day } from '../time/day';
import type { Digest } from './digest';
import type { LedgerChanges, LedgerNote, LedgerUpdate } from './ledger/ledger';
import type { MailState } from './ledger/ledger-entry';

/**
 * What became of one mail. `refused`: this address will not do. `tryAgain`: the quota was used up; `serviceDown`: the service refuses all; `mailOff`: the
 * account has no mail; of these nothing left, and they wait for the next run. `notReached`: the time was up before it; the run goes on by itself. A mail
 * without an outcome stays claimed: nobody can say whether it left.
 */
export type SendOutcome = 'sent' | 'refused' | 'tryAgain' | 'serviceDown' | 'mailOff' | 'notReached';

/** How many mails had each outcome. */
export function countOutcomes(outcomes: Iterable<SendOutcome>): { readonly [outcome in SendOutcome]: number } {
  const counts = { sent: 0, refused: 0, tryAgain: 0, serviceDown: 0, mailOff: 0, notReached: 0 };
  for (const outcome of outcomes) counts[outcome] += 1;
  return counts;
}

const results: {
  readonly [outcome in SendOutcome]: { readonly state: MailState; readonly note: LedgerNote | undefined };
} = {
  sent: { state: 'sent', note: undefined },
  refused: { state: 'failed', note: { kind: 'refused' } },
  tryAgain: { state: 'waiting', note: { kind: 'quota' } },
  serviceDown: { state: 'waiting', note: { kind: 'tryAgain' } },
  mailOff: { state: 'waiting', note: { kind: 'mailOff' } },
  notReached: { state: 'waiting', note: { kind: 'tryAgain' } },
};

/** The confirmation of a run: one update for each row of the ledger that its mails stood for. */
export function settleDigests(
  digests: readonly (Pick<Digest, 'recipient' | 'keys'> & Partial<Pick<Digest, 'purpose'>>)[],
  outcomes: ReadonlyMap<string, SendOutcome>,
  today: Day,
): LedgerChanges {
  const updates: LedgerUpdate[] = [];
  for (const { recipient, keys, purpose } of digests) {
    const outcome = outcomes.get(recipient);
    if (outcome === undefined) continue;
    const result = results[outcome];
    const { state } = result;
    const note = outcome === 'sent' && purpose === 'resend' ? ({ kind: 'resent' } as const) : result.note;
    for (const key of keys) updates.push({ key, state, day: today, note });
  }
  return { appends: [], updates, removals: [] };
}
